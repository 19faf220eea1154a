#ifndef NORMA_CLIBXML2_SHIM_H
#define NORMA_CLIBXML2_SHIM_H

/* Debian's libxml2 headers pull in the system's ICU, whose types clash with the ICU inside Foundation. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/SAX2.h>
#include <libxml/xmlwriter.h>

/* `xmlFree` is a mutable global function pointer, which Swift 6 refuses to touch. */
static inline void freeXMLString(xmlChar *text) { xmlFree(text); }

#endif
