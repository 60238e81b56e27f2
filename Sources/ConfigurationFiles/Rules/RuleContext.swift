import AssessmentEngine
import InventoryModel

/// What a rule file may refer to.
struct RuleContext {
  /// The latest day on which a source can have been read.
  var lastDay: String
  var roles: [String: LocalizedText] = [:]
  /// Topics that a rule may name.
  var training: [String: TrainingTopic] = [:]
  /// The registry: id → source.
  var sources: [String: Source] = [:]
  /// The same → file, line and column.
  var sourcePlaces: [String: String] = [:]
  var suites: [String: Suite] = [:]
  /// Kind → its definition; nil: kinds are not checked.
  var facts: [FactKind: FactKindDefinition]?
  /// Limit names that some suite knows, with and without the target.
  var limits: Set<String> = []
  /// Names without target that several targets of one suite share: target names that tell them apart.
  var ambiguousLimits: [String: [String]] = [:]

  var tables: Set<String> { Set(suites.values.flatMap(\.tables.keys)) }

  static let families: [String: DocumentFamily] = [
    "spreadsheets": .spreadsheet, "documents": .document, "presentations": .presentation,
  ]

  /// Formats that a rule may name.
  static let formats: Set<String> = Set(
    DocumentFormat.officeFormats + DocumentFormat.foreignDocumentFormats + [
      "pdf", "csv", "tsv", "html", "mhtml", "xml", "txt", "odg", "odb", "odf", "gsheet", "gdoc", "gslides", "lotus-123",
      "lotus-notes", "nsf", "wordperfect", "msg", "pst", "mdb", "accdb", "pub", "one", "mpp", "vsd", "works", "quattro",
      "numbers", "pages", "key", "cloud-shortcut",
    ])
}
