#ifndef NORMA_CNETTLE_SHIM_H
#define NORMA_CNETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
