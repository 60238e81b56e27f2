// Calls of the C library that Swift's Glibc module hides (feature macros, variadic functions, macros).
#ifndef CASSAYSYSTEM_H
#define CASSAYSYSTEM_H

#include "CodePages.h"
#include "Processes.h"

/// A file that lives in memory, closed on exec; -1 and errno where there is none to be had.
int assay_memory_file(void);

#endif
