import AssessmentEngine
import InventoryModel

/// Subjects of facts that are words of a closed list, as a reader sees them. All other subjects come from the document.
enum SubjectNames {
  static let words: [FactKind: [String: LocalizedText]] = [
    "formula.reference": table([
      ("broken", "broken (#REF!)", "rompue (#REF!)"),
      ("external", "to another workbook", "vers un autre classeur"),
      ("intersection", "intersection of ranges", "intersection de plages"),
      ("own-workbook", "by way of the own workbook", "par le classeur lui-même"),
      ("r1c1", "R1C1 style", "style L1C1"),
      ("union", "union of ranges", "union de plages"),
      ("whole-column", "whole columns", "colonnes entières"),
      ("whole-row", "whole rows", "lignes entières"),
    ])
  ].merging(ofDocuments) { own, _ in own }.merging(ofPresentations) { own, _ in own }

  /// Subjects that are names, and the same in every language.
  private static let names: Set<FactKind> = [
    "document.field-citation-manager",
    "document.field-changing", "package.property-switch", "package.symbol-text", "pdf.form", "spreadsheet.cached-error",
  ]

  /// Whether a reader meets a word of ours, or a name, where facts of the kind are about this.
  static func isNamed(_ subject: String, of kind: FactKind) -> Bool {
    (names.contains(kind) && subject != "other") || words[kind]?[subject] != nil
  }

  static func table(_ rows: [(String, String, String)]) -> [String: LocalizedText] {
    Dictionary(
      rows.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })
  }
}
