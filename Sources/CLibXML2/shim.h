// Where libxml2 is built with ICU its headers bring in the system's, which are at odds with those of Foundation's own ICU. What this
// leaves out of a struct is nothing that is looked into here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
