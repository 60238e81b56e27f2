/// The chains of sectors: for each sector the next one ([MS-CFB] 2.3, 2.5).
struct AllocationTable: Hashable, Sendable {
  private(set) var next: [UInt32] = []

  /// Sectors of table beyond need that are nothing to tell: Office leaves up to four when it encrypts a package or
  /// saves a presentation with macros.
  private static let spare = 8

  init() {}

  /// The table of whole sectors, gathered from the header and the extension sectors (DIFAT).
  init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ header: CompoundHeader, limit: Int, _ issues: inout IssueList
  ) throws(CompoundError) {
    // More sectors of table than the file's sectors need are of no use, and the way to a table of any size.
    let useful = header.sectorCount / (header.sectorSize / 4) + 1
    let most = min(useful, limit)
    var sectors = header.allocation.filter { $0 < CompoundHeader.largestSector }
    var visited = SectorSet(count: header.sectorCount)
    var at = header.firstExtensionSector
    while at < CompoundHeader.largestSector, sectors.count <= most {
      guard header.exists(at) else {
        issues.add("cfb.chain", .incorrect, at: 0x44, "extension sector \(at) is beyond the end")
        break
      }
      guard visited.insert(at) else {
        issues.add("cfb.chain-loop", .incorrect, at: header.offset(of: at), "extension sector \(at) comes twice")
        break
      }
      let bytes = try source.bytes(at: header.offset(of: at), count: header.sectorSize)
      let last = header.sectorSize - 4
      for place in stride(from: 0, to: last, by: 4) {
        guard let sector = bytes.uint32(at: place) else { break }
        if sector < CompoundHeader.largestSector { sectors.append(sector) }
      }
      at = bytes.uint32(at: last) ?? CompoundHeader.endOfChain
    }
    if sectors.count > most {
      if most < useful || sectors.count > most + AllocationTable.spare {
        issues.add(
          "cfb.limit", most < useful ? .incorrect : .unusual, at: 0x2C,
          "more than \(most) allocation sectors, \(useful) are enough for the file")
      }
      sectors.removeLast(sectors.count - most)
    }
    try append(sectors, source, header, &issues)
  }

  /// The table of mini sectors, itself a chain of whole sectors.
  init<Source: RandomAccessBytes & ~Copyable>(
    mini source: borrowing Source, _ header: CompoundHeader, _ whole: AllocationTable, _ issues: inout IssueList
  ) throws(CompoundError) {
    guard header.firstMiniAllocationSector < CompoundHeader.largestSector else { return }
    let chain = whole.chain(
      from: header.firstMiniAllocationSector, limit: header.sectorCount, header, "mini allocation table", &issues)
    try append(chain, source, header, &issues)
  }

  private mutating func append<Source: RandomAccessBytes & ~Copyable>(
    _ sectors: [UInt32], _ source: borrowing Source, _ header: CompoundHeader, _ issues: inout IssueList
  ) throws(CompoundError) {
    let entries = header.sectorSize / 4
    for sector in sectors {
      var bytes: [UInt8] = []
      if header.exists(sector) {
        bytes = try source.bytes(at: header.offset(of: sector), count: header.sectorSize)
      } else {
        issues.add("cfb.chain", .incorrect, at: 0x4C, "allocation sector \(sector) is beyond the end")
      }
      for index in 0..<entries { next.append(bytes.uint32(at: 4 * index) ?? CompoundHeader.free) }
    }
  }

  subscript(sector: UInt32) -> UInt32 {
    Int(sector) < next.count ? next[Int(sector)] : CompoundHeader.free
  }

  /// The whole sectors of a chain, at most `limit`; ends before the first sector that is missing, free or comes twice.
  func chain(
    from first: UInt32, limit: Int, _ header: CompoundHeader, _ what: String, _ issues: inout IssueList
  ) -> [UInt32] {
    var chain: [UInt32] = []
    var visited = SectorSet(count: header.sectorCount)
    var at = first
    while at != CompoundHeader.endOfChain, chain.count < limit {
      guard header.exists(at) else {
        issues.add("cfb.chain", .incorrect, at: header.offset(of: chain.last ?? 0), "\(what): sector \(at) is missing")
        break
      }
      guard visited.insert(at) else {
        issues.add("cfb.chain-loop", .incorrect, at: header.offset(of: at), "\(what): sector \(at) comes twice")
        break
      }
      chain.append(at)
      at = self[at]
    }
    return chain
  }
}
