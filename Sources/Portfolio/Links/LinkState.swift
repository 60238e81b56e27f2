/// What is known of a link's target.
public enum LinkState: String, Hashable, Sendable, CaseIterable {
  /// A document or a folder of the estate.
  case resolved
  /// Inside of what was scanned, and nothing is there.
  case broken
  /// The mapping says that it is of no scanned folder.
  case outside
  /// No mapping says where that drive, server or site is; or the scan has not come to its end. Never called broken.
  case unmapped
  /// Only the beginning of the target is known.
  case computed
}

/// What became of one link.
public struct LinkOutcome: Hashable, Sendable {
  public var state: LinkState
  /// Index into the estate's documents, where it leads to one.
  public var document: Int?
  /// The only document of the estate with the name that is looked for: perhaps the target was moved there.
  public var candidate: Int?
  /// The path that it leads to, from the inventory's top; empty where that is not known.
  public var path = ""
  /// What a mapping would have to name; empty where none is missing.
  public var unmapped = ""
  /// The class that the table of fates knows the address by; empty where it cannot be read.
  public var fateClass = ""
}
