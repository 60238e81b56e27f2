/// The objects of other programs that a binary presentation lists in records. Those of texts and workbooks lie in
/// storages: see `CompoundFile.objectStorages`.
struct EmbeddedObjects {
  static let limit = 1_000

  var objects: [EmbeddedObject] = []
  /// Targets of hyperlinks that the presentation's list of objects holds.
  var hyperlinks: [String] = []
  var isOverLimit = false
}
