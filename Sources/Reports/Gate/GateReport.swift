import AssessmentEngine
import InventoryModel

/// A gate's answer as its readers see it.
public struct GateReport: Sendable {
  public var question: LocalizedText
  /// The suite's id.
  public var target: String
  public var targetTitle: LocalizedText
  /// Version and digest of the rules that judged.
  public var rules: String
  /// Inventories, as they were named.
  public var inventories: [String]
  public var metrics: GateMetrics
  public var verdict: GateVerdict
  /// Documents on the go list, and files in scope that are not on it.
  public var go: Int
  public var noGo: Int
  /// Files that are no longer what was scanned, with what is otherwise; nil where nobody looked.
  public var changed: [ChangedFile]?
  /// The first documents of each level and department, in order of their paths.
  public var documents: GateDocuments

  public struct ChangedFile: Hashable, Sendable {
    public var path: RawPath
    public var change: String

    public init(path: RawPath, change: String) {
      self.path = path
      self.change = change
    }
  }

  public init(
    question: LocalizedText, target: String, targetTitle: LocalizedText, rules: String, inventories: [String],
    metrics: GateMetrics, verdict: GateVerdict, go: Int, noGo: Int, changed: [ChangedFile]?, documents: GateDocuments
  ) {
    self.question = question
    self.target = target
    self.targetTitle = targetTitle
    self.rules = rules
    self.inventories = inventories
    self.metrics = metrics
    self.verdict = verdict
    self.go = go
    self.noGo = noGo
    self.changed = changed
    self.documents = documents
  }

  /// What was judged is no longer what lies there: that refuses like a condition that does not hold.
  public var exitStatus: Int32 { changed?.isEmpty == false ? 1 : verdict.exitStatus }
}
