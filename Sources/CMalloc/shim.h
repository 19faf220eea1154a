// glibc's allocator settings, which Swift's module of it leaves out. Elsewhere there is nothing to set.
#ifndef NORMA_CMALLOC_SHIM_H
#define NORMA_CMALLOC_SHIM_H

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#endif
