import AssessmentEngine
import InventoryModel

/// Subjects of facts that are words of a closed list, as a reader sees them. All other subjects come from the document.
enum SubjectNames {
  static let words: [FactKind: [String: LocalizedText]] = [
    "formula.reference": table([
      ("broken", "broken (#REF!)", "rompue (#REF!)"),
      ("external", "to another workbook", "vers un autre classeur"),
      ("intersection", "intersection of ranges", "intersection de plages"),
      ("r1c1", "R1C1 style", "style L1C1"),
      ("union", "union of ranges", "union de plages"),
      ("whole-column", "whole columns", "colonnes entières"),
      ("whole-row", "whole rows", "lignes entières"),
    ])
  ]

  private static func table(_ rows: [(String, String, String)]) -> [String: LocalizedText] {
    Dictionary(
      rows.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })
  }
}
