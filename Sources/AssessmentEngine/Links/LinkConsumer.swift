/// What in a document needs a link's target.
public enum LinkConsumer: String, Hashable, Sendable, CaseIterable {
  /// Formulas that read another workbook.
  case formula
  /// Pivot tables, charts, queries and mail merges that draw data from a file.
  case data
  /// Linked objects of other programs (OLE).
  case object
  case picture
  case media
  /// Text drawn in: INCLUDETEXT, subdocuments, frames.
  case text
  case template
  case addIn = "add-in"
  /// Paths written into macros.
  case code
  /// What a reader clicks.
  case hyperlink
  case other

  /// Whether the document shows something stale, a hole or an error once the target is gone. A hyperlink only leads nowhere.
  public var isNeeded: Bool { self != .hyperlink && self != .other }

  /// By the kind of an external relationship, the last part of its type, and the part that holds it; of an OpenDocument,
  /// which has no relationships, by the name of the element that has the link.
  public init(relationship: String, source: String) {
    self =
      switch relationship {
      case "hyperlink", "a": .hyperlink
      case "externalLinkPath", "externalLinkLongPath", "xlExternalLinkPath", "xlPathMissing", "xlStartup",
        "xlAlternateStartup", "xlLibrary":
        source.contains("/pivotCache/") ? .data : .formula
      // ECMA-376-1:2016 §21.2.2.63 (externalData): the workbook of a chart.
      case "oleObject", "package": source.contains("/charts/") ? .data : .object
      case "object", "object-ole": .object
      case "image", "fill-image", "background-image": .picture
      case "audio", "video", "media", "plugin", "sound": .media
      case "attachedTemplate", "template": .template
      case "subDocument", "aFChunk", "frame", "section-source", "floating-frame": .text
      case "mailMergeSource", "mailMergeHeaderSource", "recipientData", "connections", "queryTable", "table-source",
        "cell-range-source", "database-source-name", "connection-resource":
        .data
      default: .other
      }
  }
}
