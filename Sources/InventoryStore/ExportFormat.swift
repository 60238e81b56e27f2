/// How an inventory is exported.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// One record a line: the canonical form, whose digest identifies the content.
  case ndjson
  /// One array of the same records.
  case json
}
