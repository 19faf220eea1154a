#ifndef NORMA_CLIBZIP_SHIM_H
#define NORMA_CLIBZIP_SHIM_H

#include <zip.h>

#endif
