#define _GNU_SOURCE
#include "CAssaySystem.h"
#include <sys/mman.h>

int assay_memory_file(void) { return memfd_create("assay", MFD_CLOEXEC); }
