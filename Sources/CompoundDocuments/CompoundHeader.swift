/// The first 512 bytes ([MS-CFB] 2.2).
struct CompoundHeader: Hashable, Sendable {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  static let size = 512

  /// Sector numbers from here on mean something else ([MS-CFB] 2.1).
  static let largestSector: UInt32 = 0xFFFF_FFFA
  static let endOfChain: UInt32 = 0xFFFF_FFFE
  static let free: UInt32 = 0xFFFF_FFFF

  var majorVersion: UInt16
  /// Sectors have `1 << sectorShift` bytes: 512 or 4,096.
  var sectorShift: Int
  var allocationSectors: UInt32
  var firstDirectorySector: UInt32
  var firstMiniAllocationSector: UInt32
  var firstExtensionSector: UInt32
  var extensionSectors: UInt32
  /// The first 109 sectors of the allocation table.
  var allocation: [UInt32]
  /// Sectors that the file has, the last of them perhaps cut short.
  var sectorCount: Int

  /// Streams shorter than this live in the mini stream; the field is fixed.
  static let miniStreamCutoff: Int64 = 4096
  static let miniSectorShift = 6

  var sectorSize: Int { 1 << sectorShift }

  init(_ bytes: [UInt8], fileSize: Int64, _ issues: inout IssueList) throws(CompoundError) {
    guard bytes.starts(with: CompoundHeader.signature) else { throw .notACompoundFile }
    guard bytes.count >= CompoundHeader.size else {
      throw .truncatedHeader(size: fileSize, expected: CompoundHeader.size)
    }
    func short(_ at: Int) -> UInt16 { bytes.uint16(at: at) ?? 0 }
    func long(_ at: Int) -> UInt32 { bytes.uint32(at: at) ?? 0 }
    // Some writers store the mark the other way round, and all else as they should.
    if short(0x1C) == 0xFEFF {
      issues.add("cfb.header", .unusual, at: 0x1C, "byte order mark is stored big-endian")
    }
    guard short(0x1C) == 0xFFFE || short(0x1C) == 0xFEFF else {
      throw .header(field: .byteOrder, value: UInt64(short(0x1C)), expected: "65534")
    }
    guard short(0x1E) == 9 || short(0x1E) == 12 else {
      throw .header(field: .sectorShift, value: UInt64(short(0x1E)), expected: "9 or 12")
    }
    guard short(0x20) == 6 else {
      throw .header(field: .miniSectorShift, value: UInt64(short(0x20)), expected: "6")
    }
    majorVersion = short(0x1A)
    sectorShift = Int(short(0x1E))
    allocationSectors = long(0x2C)
    firstDirectorySector = long(0x30)
    firstMiniAllocationSector = long(0x3C)
    firstExtensionSector = long(0x44)
    extensionSectors = long(0x48)
    allocation = (0..<109).map { long(0x4C + 4 * $0) }
    // The header fills the first sector. Real files end within their last sector.
    let size = 1 << Int64(sectorShift)
    let sectors = max(0, (fileSize - 1) / Int64(size))
    sectorCount = Int(min(sectors, Int64(CompoundHeader.largestSector)))
    guard allocationSectors <= sectorCount else {
      throw .header(field: .allocationSectors, value: UInt64(allocationSectors), expected: "at most \(sectorCount)")
    }
    guard extensionSectors <= sectorCount else {
      throw .header(field: .extensionSectors, value: UInt64(extensionSectors), expected: "at most \(sectorCount)")
    }
    if majorVersion != (sectorShift == 9 ? 3 : 4) {
      issues.add("cfb.header", .unusual, at: 0x1A, "version \(majorVersion) with sectors of \(size) bytes")
    }
    if long(0x38) != 4096 {
      issues.add("cfb.header", .unusual, at: 0x38, "mini stream cutoff is \(long(0x38)), expected 4096")
    }
  }

  func exists(_ sector: UInt32) -> Bool { sector < CompoundHeader.largestSector && Int(sector) < sectorCount }

  /// Byte offset of a sector. Never overflows: 32 bits shifted by 12 at most.
  func offset(of sector: UInt32) -> Int64 { (Int64(sector) + 1) << Int64(sectorShift) }
}
