#ifndef NORMA_CXLSXWRITER_SHIM_H
#define NORMA_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
