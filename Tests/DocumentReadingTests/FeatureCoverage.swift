import Detectors
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// How the features of `Rules/Data/features.tsv` are detected: by a kind of the same name (`spreadsheet.slicer-table`, or
/// `package.…` for what any document may have), by what `Rules/Data/feature_coverage.tsv` says, or not at all and why.
struct FeatureCoverage {
  /// One feature of the table.
  struct Row {
    var area: String
    var id: String
    var title: String
    var shown: [Evidence] = []
    /// Why a file cannot show it, or what should be known of how it is shown.
    var note = ""
    /// Whether the note says why no file can show it.
    var isImpossible = false

    var isOpen: Bool { shown.isEmpty && !isImpossible }
  }

  /// What shows a feature: `link.external[class=drive|unc]`, or `format xlsb`.
  enum Evidence {
    case fact(kind: FactKind, attribute: String?, values: [String])
    case format(String)

    init(_ text: String) {
      if text.hasPrefix("format ") {
        self = .format(String(text.dropFirst(7)))
        return
      }
      let pieces = text.split(separator: "[", maxSplits: 1)
      let condition = pieces.count > 1 ? pieces[1].dropLast().split(separator: "=", maxSplits: 1) : []
      self = .fact(
        kind: FactKind(String(pieces.first ?? "")), attribute: condition.first.map(String.init),
        values: condition.count > 1 ? condition[1].split(separator: "|").map(String.init) : [])
    }

    var text: String {
      switch self {
      case .format(let format): "the record’s format `\(format)`"
      case .fact(let kind, nil, _): "`\(kind.rawValue)`"
      case .fact(let kind, let attribute?, let values):
        "`\(kind.rawValue)` with \(attribute) = \(values.joined(separator: " or "))"
      }
    }

    func isExpected(in fixture: Fixture) -> Bool {
      fixture.expectations.contains { expectation in
        switch (self, expectation) {
        case (.format(let format), .format(let told)): format == told
        case (.fact(let kind, let attribute, let values), .fact(let told)):
          told.kind == kind.rawValue && told.count > 0
            && (attribute == nil || told.attributes.contains { $0.name == attribute && values.contains($0.value) })
        default: false
        }
      }
    }
  }

  private(set) var rows: [Row] = []
  /// What is wrong with the table of coverage.
  private(set) var faults: [String] = []

  init(features: String, coverage: String) {
    let kinds = Set(DetectorCatalog.factKinds.map(\.kind))
    var told: [String: (shown: String, note: String)] = [:]
    for fields in Self.fields(coverage) where fields.count == 4 {
      told["\(fields[0]) \(fields[1])"] = (fields[2], fields[3])
    }
    for fields in Self.fields(features) where fields.count > 2 {
      var row = Row(area: fields[0], id: fields[1], title: fields[2])
      let own = FactKind("\(row.area == "any" ? "package" : row.area).\(row.id)")
      let entry = told.removeValue(forKey: "\(row.area) \(row.id)")
      if kinds.contains(own) {
        row.shown = [.fact(kind: own, attribute: nil, values: [])]
        if entry != nil { faults.append("\(row.id) is detected by its own kind: take it out of feature_coverage.tsv") }
      }
      if let entry {
        row.note = entry.note
        row.isImpossible = entry.shown == "-"
        if row.isImpossible, row.note.isEmpty { faults.append("\(row.id): say why no file can show it") }
        if !row.isImpossible {
          let all = entry.shown.split(separator: ";").map { Evidence(String($0.drop { $0 == " " }.trimmingBlanks)) }
          row.shown = all.filter { evidence in
            guard case .fact(let kind, let attribute, _) = evidence else { return true }
            guard let definition = DetectorCatalog.factKinds.first(where: { $0.kind == kind }) else { return false }
            return attribute.map(definition.attributes.contains) ?? true
          }
        }
      }
      rows.append(row)
    }
    faults += told.keys.sorted().map { "feature_coverage.tsv: there is no feature \($0)" }
  }

  private static func fields(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The first fixture that shows the row's feature.
  func fixture(_ row: Row) -> String? {
    for evidence in row.shown {
      if let fixture = Fixture.all.first(where: { evidence.isExpected(in: $0) }) { return fixture.name }
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring { self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)] }
}
