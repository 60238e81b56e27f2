import DocumentDecryption

/// How documents are read; part of what decides whether an inventory's record is still current.
public struct ReadingOptions: Hashable, Sendable {
  public var limits: ReadingLimits
  public var identities: IdentityPolicy
  /// How many places of each fact are kept.
  public var locations: Int

  public init(
    limits: ReadingLimits = ReadingLimits(), identities: IdentityPolicy = .none, locations: Int = 10
  ) {
    self.limits = limits
    self.identities = identities
    self.locations = locations
  }
}

/// What happens to the names of people in document properties.
public enum IdentityPolicy: Hashable, Sendable {
  /// HMAC-SHA-256 under the estate's key: the same person has the same pseudonym in every inventory of the estate.
  case pseudonym(key: [UInt8])
  case clear
  case none
}

/// Budgets for one document. Each that is hit is reported; the values are those of Documentation/limits.md.
public struct ReadingLimits: Hashable, Sendable {
  /// Bytes of a file that is read beyond its directory.
  public var fileSize: Int64 = 512 << 20
  /// Bytes that all parts of a file may inflate to.
  public var inflatedPerFile: Int64 = 1 << 30
  /// Bytes that one XML part may inflate to.
  public var inflatedPerPart: Int64 = 512 << 20
  /// Bytes of a relationship part or of the content types.
  public var inflatedRelationships: Int64 = 8 << 20
  public var entries = 10_000
  /// Bytes of the central directory.
  public var centralDirectory: Int64 = 16 << 20
  public var entryName = 1024
  public var depth = 256
  public var attributes = 512
  public var distinctNames = 10_000
  /// Bytes of one tag.
  public var tag = 8 << 20
  /// Elements of one part.
  public var elements = 50_000_000
  public var relationships = 100_000
  /// What trying the default password may cost.
  public var decryption = DecryptionLimits()

  public init() {}
}
