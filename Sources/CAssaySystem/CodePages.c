#include "CodePages.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

long assay_to_utf8(const char *charset, const void *in, size_t count, void *out, size_t capacity, int *lossy) {
  *lossy = 0;
  iconv_t table = iconv_open("UTF-8", charset);
  if (table == (iconv_t)-1) return -1;
  char *from = (char *)in, *to = out;
  size_t left = count, room = capacity;
  while (left > 0) {
    if (iconv(table, &from, &left, &to, &room) != (size_t)-1) break;
    *lossy = 1;
    // No room: the caller gave too little. Anything else is a byte that the table does not know, or half of a pair.
    if (errno == E2BIG || room < 3) break;
    memcpy(to, "\xEF\xBF\xBD", 3);
    to += 3;
    room -= 3;
    from += 1;
    left -= 1;
    iconv(table, NULL, NULL, NULL, NULL);
  }
  // What a table holds back for a combining letter.
  iconv(table, NULL, NULL, &to, &room);
  iconv_close(table);
  return (long)(capacity - room);
}
