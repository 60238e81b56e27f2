#include "CAssaySystem.h"
