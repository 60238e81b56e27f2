// Text in old code pages, through the C library's tables.
#ifndef CASSAYSYSTEM_CODEPAGES_H
#define CASSAYSYSTEM_CODEPAGES_H

#include <stddef.h>

/// Text in `charset` as UTF-8. Bytes that it does not know become U+FFFD, and `lossy` 1. Returns how many bytes of
/// `out` are filled, -1 where the charset is unknown. Four bytes of `out` for each of `in` are always enough.
long assay_to_utf8(const char *charset, const void *in, size_t count, void *out, size_t capacity, int *lossy);

#endif
