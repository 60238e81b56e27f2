/// Budgets for one compound file. Chains need none: they are bounded by the sectors that the file
/// has. Streams need none: they are read by pieces, of a size that the caller says.
public struct CompoundLimits: Hashable, Sendable {
  /// Sectors of the allocation table: 65,536 of 512 bytes describe 4 GiB.
  public var allocationSectors = 65_536
  public var directoryEntries = 65_536
  public var macroProjects = 1_000

  public init() {}
}
