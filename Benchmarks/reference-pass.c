/* The least that any reader of Office packages does: libzip inflates, libxml2's SAX2 pull parser reads, formula text is
   collected. What Assay needs more CPU for than this is what it adds.

   gcc -O2 reference-pass.c -o reference-pass $(pkg-config --cflags --libs libzip libxml-2.0)

   reference-pass FILE ENTRY         one entry of one package
   reference-pass --all-xml < LIST   every .xml and .rels entry of every package listed, one path a line

   Prints one line: CPU seconds (user and system), elements, formulas, inflated bytes, peak resident KiB, packages read,
   packages that could not be. */
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <zip.h>

struct pass {
  zip_file_t *entry;
  const xmlChar *f; /* the interned name of formula elements */
  int in_formula;
  char text[8192];
  size_t length;
  unsigned long long elements, formulas, bytes, formula_bytes;
};

static int read_entry(void *context, char *buffer, int length) {
  struct pass *pass = context;
  zip_int64_t count = zip_fread(pass->entry, buffer, (zip_uint64_t)length);
  if (count > 0) pass->bytes += (unsigned long long)count;
  return (int)count;
}

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
  struct pass *pass = ((xmlParserCtxtPtr)context)->_private;
  (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)attributes, (void)defaulted, (void)values;
  pass->elements++;
  if (name == pass->f) {
    pass->in_formula = 1;
    pass->length = 0;
  }
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  struct pass *pass = ((xmlParserCtxtPtr)context)->_private;
  (void)prefix, (void)uri;
  if (name == pass->f) {
    pass->in_formula = 0;
    pass->formulas++;
    pass->formula_bytes += pass->length;
  }
}

static void characters(void *context, const xmlChar *text, int length) {
  struct pass *pass = ((xmlParserCtxtPtr)context)->_private;
  if (!pass->in_formula) return;
  size_t room = sizeof pass->text - pass->length;
  size_t count = (size_t)length < room ? (size_t)length : room;
  memcpy(pass->text + pass->length, text, count);
  pass->length += count;
}

static void document_type(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  xmlStopParser(context);
}

static void silent(void *context, const char *message, ...) { (void)context, (void)message; }

static int read_xml(zip_t *package, zip_uint64_t index, struct pass *pass) {
  pass->entry = zip_fopen_index(package, index, 0);
  if (!pass->entry) return -1;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC; /* or no element callback ever comes */
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = characters;
  handler.internalSubset = document_type;
  handler.error = silent;
  handler.warning = silent;
  xmlParserCtxtPtr context = xmlCreateIOParserCtxt(&handler, NULL, read_entry, NULL, pass, XML_CHAR_ENCODING_NONE);
  int result = -1;
  if (context) {
    context->_private = pass;
    xmlCtxtUseOptions(context, XML_PARSE_NONET);
    pass->f = xmlDictLookup(context->dict, BAD_CAST "f", 1);
    pass->in_formula = 0;
    result = xmlParseDocument(context);
    if (context->myDoc) xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
  zip_fclose(pass->entry);
  return result;
}

static int is_xml(const char *name) {
  size_t length = strlen(name);
  return (length > 4 && !strcmp(name + length - 4, ".xml")) || (length > 5 && !strcmp(name + length - 5, ".rels"));
}

static int read_all(const char *path, struct pass *pass) {
  zip_t *package = zip_open(path, ZIP_RDONLY, NULL);
  if (!package) return -1;
  zip_int64_t count = zip_get_num_entries(package, 0);
  for (zip_int64_t index = 0; index < count; index++) {
    const char *name = zip_get_name(package, (zip_uint64_t)index, ZIP_FL_ENC_RAW);
    if (name && is_xml(name)) read_xml(package, (zip_uint64_t)index, pass);
  }
  zip_discard(package);
  return 0;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  struct pass pass;
  memset(&pass, 0, sizeof pass);
  unsigned long packages = 0, failed = 0;
  setenv("TZ", "UTC0", 1); /* libzip calls mktime for every entry */
  xmlInitParser();
  if (count == 2 && !strcmp(arguments[1], "--all-xml")) {
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) > 0) {
      if (line[length - 1] == '\n') line[length - 1] = 0;
      if (read_all(line, &pass)) failed++;
      else packages++;
    }
    free(line);
  } else if (count == 3) {
    zip_t *package = zip_open(arguments[1], ZIP_RDONLY, NULL);
    zip_int64_t index = package ? zip_name_locate(package, arguments[2], 0) : -1;
    if (index < 0 || read_xml(package, (zip_uint64_t)index, &pass)) {
      fprintf(stderr, "%s: %s could not be read\n", arguments[1], arguments[2]);
      return 2;
    }
    zip_discard(package);
    packages = 1;
  } else {
    fprintf(stderr, "usage: reference-pass FILE ENTRY | --all-xml < LIST\n");
    return 64;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("cpu %.3f elements %llu formulas %llu bytes %llu peak %ld packages %lu failed %lu\n",
         seconds(usage.ru_utime) + seconds(usage.ru_stime), pass.elements, pass.formulas, pass.bytes, usage.ru_maxrss,
         packages, failed);
  return 0;
}
