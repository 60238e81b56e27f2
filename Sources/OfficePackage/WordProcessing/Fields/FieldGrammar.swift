/// The names of fields, and which of their switches take an argument.
enum FieldGrammar {
  /// ECMA-376-1:2016 §17.16.5; [MS-DOC] 2.9.90 for older ones; DISPLAYBARCODE and MERGEBARCODE came with Word 2013.
  static let known: Set<String> = [
    "=", "ADDIN", "ADDRESSBLOCK", "ADVANCE", "ASK", "AUTHOR", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "AUTOTEXT",
    "AUTOTEXTLIST", "BARCODE", "BIBLIOGRAPHY", "BIDIOUTLINE", "CITATION", "COMMENTS", "COMPARE", "CONTROL",
    "CREATEDATE", "DATA", "DATABASE", "DATE", "DDE", "DDEAUTO", "DISPLAYBARCODE", "DOCPROPERTY", "DOCVARIABLE",
    "EDITTIME", "EMBED", "EQ", "FILENAME", "FILESIZE", "FILLIN", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT",
    "FTNREF", "GLOSSARY", "GOTOBUTTON", "GREETINGLINE", "HTMLCONTROL", "HYPERLINK", "IF", "IMPORT", "INCLUDE",
    "INCLUDEPICTURE", "INCLUDETEXT", "INDEX", "INFO", "KEYWORDS", "LASTSAVEDBY", "LINK", "LISTNUM", "MACROBUTTON",
    "MERGEBARCODE", "MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF", "NOTEREF", "NUMCHARS", "NUMPAGES",
    "NUMWORDS", "PAGE", "PAGEREF", "PRINT", "PRINTDATE", "PRIVATE", "QUOTE", "RD", "REF", "REVNUM", "SAVEDATE",
    "SECTION", "SECTIONPAGES", "SEQ", "SET", "SHAPE", "SKIPIF", "STYLEREF", "SUBJECT", "SYMBOL", "TA", "TC",
    "TEMPLATE", "TIME", "TITLE", "TOA", "TOC", "USERADDRESS", "USERINITIALS", "USERNAME", "XE",
  ]

  /// Switches with an argument, by the field's name: the descriptions of each field in §17.16.5.
  private static let withArgument: [String: String] = [
    "AUTOTEXTLIST": "st", "BARCODE": "f", "CITATION": "flmpstv", "DATABASE": "bcdflost", "FILLIN": "d", "ASK": "d",
    "GREETINGLINE": "cefl", "ADDRESSBLOCK": "cefl", "HYPERLINK": "lost", "IMPORT": "c", "INCLUDE": "c",
    "INCLUDEPICTURE": "c", "INCLUDETEXT": "cntx", "INDEX": "bcdefghklpsz", "LINK": "f", "LISTNUM": "ls",
    "MERGEFIELD": "bf", "REF": "d", "SEQ": "rs", "SYMBOL": "fs", "TA": "clrs", "TC": "fl", "TOA": "bcdegls",
    "TOC": "abcdflnopst", "XE": "frty", "DISPLAYBARCODE": "bcfhqrs", "MERGEBARCODE": "bcfhqrs", "ADVANCE": "dlruxy",
  ]

  /// The formatting switches of §17.16.4 always have one.
  static func takesArgument(_ name: String, _ letter: String) -> Bool {
    switch letter {
    case "*", "@", "#": true
    default: withArgument[name]?.contains(letter) ?? false
    }
  }

  /// Fields that write a list of what stands elsewhere (§17.16.5.68, .67, .31).
  static let lists: Set<String> = ["TOC", "TOA", "INDEX"]

  /// Fields whose result is another one after each opening, printing or refresh, and lists that repeat what stands
  /// elsewhere.
  static let refreshed: Set<String> = [
    "TOC", "TOA", "INDEX", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "DATE", "TIME", "SAVEDATE",
    "PRINTDATE", "CREATEDATE", "EDITTIME", "REVNUM", "FILENAME", "FILESIZE", "LASTSAVEDBY", "NUMWORDS", "NUMCHARS",
    "TEMPLATE", "USERNAME", "USERINITIALS", "USERADDRESS",
  ]
}
