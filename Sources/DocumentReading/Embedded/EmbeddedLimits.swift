import InventoryModel

/// Budgets for what is inside of one document. Each that is hit is told (`embed.limit`, or the inner record's issue).
enum EmbeddedLimits {
  static let documents = 200
  /// OLE objects whose storages are looked into; most are equations or pictures and hold no document.
  static let objects = 2000
  /// Bytes of all documents inside, and of what they inflate to, together.
  static let bytes: Int64 = 256 << 20
  static let bytesOfOne: Int64 = 64 << 20
  /// Places of each fact.
  static let locations = 3

  /// What serves to compare whole documents with each other says nothing of a part of one.
  static func leavesOut(_ kind: FactKind) -> Bool {
    ["content.sketch", "content.digest", "workbook.layers", "formula.distinct"].contains(kind.rawValue)
  }
}

/// How much of a document is wanted.
enum ReadingScope {
  /// A file of its own, and what is inside.
  case whole
  /// One that is inside of another: what is inside of it in turn is not opened.
  case embedded
  /// The workbook behind a chart: cells are not read where its parts show nothing but cells.
  case chartData
}
