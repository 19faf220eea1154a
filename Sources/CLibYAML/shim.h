#ifndef NORMA_CLIBYAML_SHIM_H
#define NORMA_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
