// Foundation carries its own copy of ICU's headers; libxml2's encoding.h includes the system's when it was built
// with ICU, and a target that sees both no longer builds ("UErrorCode has different definitions").
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/dict.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
