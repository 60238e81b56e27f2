import OfficePackage

/// A program that keeps citations and lists of references in fields of its own: `ADDIN` and a word by which it knows
/// them again. Word itself shows such a field and never updates it (ECMA-376-1:2016 §17.16.5 does not list it).
enum CitationProgram: String, CaseIterable {
  case citavi = "Citavi"
  case endNote = "EndNote"
  case mendeley = "Mendeley"
  case papers = "Papers"
  case paperpile = "Paperpile"
  case refWorks = "RefWorks"
  case referenceManager = "Reference Manager"
  case zotero = "Zotero"

  /// How the first word behind `ADDIN` begins, in small letters.
  private static let beginnings: [(text: String, program: CitationProgram)] = [
    ("zotero_", .zotero), ("csl_", .mendeley), ("mendeley", .mendeley), ("en.cite", .endNote), ("en.reflist", .endNote),
    ("rw.cite", .refWorks), ("rw.bib", .refWorks), ("refmgr.", .referenceManager), ("citavi", .citavi),
    ("papers2_", .papers), ("paperpile_", .paperpile),
  ]

  /// EndNote keeps the data of a citation in a field within its field, which shows nothing.
  init?(_ field: Field) {
    guard field.name == "ADDIN", let word = field.arguments.first?.text.prefix(32).lowercased(),
      !word.hasPrefix("en.cite.data"), let found = Self.beginnings.first(where: { word.hasPrefix($0.text) })
    else { return nil }
    self = found.program
  }
}
