import InventoryModel

/// What a file is, and what reads it.
public struct Identification: Hashable, Sendable {
  /// Who goes on from here.
  public enum NextStep: Hashable, Sendable {
    /// A zip: read its directory, then ask `FormatIdentification.identify(entryNames:head:)`.
    case package
    /// A compound file: `CompoundDescription` tells what it is.
    case compound
    /// A binary Office format outside of a compound file.
    case legacy
    /// A known format that is not read.
    case foreign
    /// Nothing that has a name here; also an empty file.
    case unknown
  }

  public var format: DocumentFormat
  public var next: NextStep

  public init(_ format: DocumentFormat, _ next: NextStep) {
    self.format = format
    self.next = next
  }

  static func foreign(_ name: String) -> Identification { Identification(DocumentFormat(name), .foreign) }
}
