/// Bytes compressed as VBA projects keep them: a signature, then chunks that give 4,096 bytes each.
///
/// What was decompressed before a defect is kept. No chunk gives more than 4,096 bytes and the whole no more than its
/// limit: 6 bytes that give 4,096 are legal.
///
/// **Source** [MS-OVBA] 2.4.1.
struct CompressedContainer: Sendable {
  enum Defect: Hashable, Sendable {
    /// The first byte is not 1 (2.4.1.1.1).
    case signature
    /// A chunk's header does not hold the bits 0b011 (2.4.1.1.5).
    case chunkSignature
    /// A chunk ends behind the stream, or is uncompressed and not of 4,096 bytes.
    case chunkSize
    /// A copy token reaches before its chunk (2.4.1.1.8).
    case token
    /// A chunk gives more than 4,096 bytes.
    case overflow
    /// More than the limit.
    case limit
  }

  private(set) var bytes: [UInt8] = []
  /// The first of each, and where in the stream.
  private(set) var defects: [Defect: Int] = [:]

  private static let chunkSize = 4096

  init(_ stream: [UInt8], from start: Int = 0, limit: Int) {
    guard start >= 0, start < stream.count, stream[start] == 1 else {
      defects[.signature] = start
      return
    }
    var place = start + 1
    while let header = stream.uint16(at: place) {
      guard header >> 12 & 7 == 3 else {
        note(.chunkSignature, place)
        return
      }
      var end = place + Int(header & 0x0FFF) + 3
      let isCompressed = header & 0x8000 != 0
      if !isCompressed {
        if end != place + 2 + Self.chunkSize { note(.chunkSize, place) }
        end = place + 2 + Self.chunkSize
      }
      if end > stream.count {
        note(.chunkSize, place)
        end = stream.count
      }
      if isCompressed {
        guard decompress(stream, place + 2, end) else { return }
      } else {
        bytes += stream[(place + 2)..<end]
      }
      if bytes.count > limit {
        note(.limit, place)
        bytes.removeLast(bytes.count - limit)
        return
      }
      place = end
    }
  }

  private mutating func note(_ defect: Defect, _ place: Int) {
    if defects[defect] == nil { defects[defect] = place }
  }

  /// One chunk; false where nothing behind it can be trusted.
  private mutating func decompress(_ stream: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let first = bytes.count
    var place = start
    while place < end {
      let flags = stream[place]
      place += 1
      for bit in 0..<8 {
        guard place < end else { return true }
        let done = bytes.count - first
        guard done < Self.chunkSize else {
          note(.overflow, place)
          return true
        }
        if flags >> UInt8(bit) & 1 == 0 {
          bytes.append(stream[place])
          place += 1
          continue
        }
        guard place + 1 < end, let token = stream.uint16(at: place), done > 0 else {
          note(.token, place)
          return false
        }
        // 2.4.1.3.19.1: as many bits of offset as the chunk's bytes so far need, four at least.
        let offsetBits = max(4, Int.bitWidth - (done - 1).leadingZeroBitCount)
        let length = Int(token & (0xFFFF >> UInt16(offsetBits))) + 3
        let offset = Int(token >> UInt16(16 - offsetBits)) + 1
        guard offset <= done else {
          note(.token, place)
          return false
        }
        if done + length > Self.chunkSize { note(.overflow, place) }
        // Byte by byte: the copy may overlap what it makes.
        for _ in 0..<min(length, Self.chunkSize - done) { bytes.append(bytes[bytes.count - offset]) }
        place += 2
      }
    }
    return true
  }
}

extension CompressedContainer {
  /// Where the source starts that a wrong offset does not lead to: the first container whose eight first bytes are
  /// `Attribut`, as those of every module are, in the stream's first mebibyte.
  static func search(_ stream: [UInt8]) -> Int? {
    // Signature, header of a compressed chunk, flags without a copy token, eight letters.
    let text: [UInt8] = Array("Attribut".utf8)
    let last = min(stream.count, 1 << 20) - 12
    guard last >= 0 else { return nil }
    for place in 0...last where stream[place] == 1 && stream[place + 2] & 0xF0 == 0xB0 && stream[place + 3] == 0 {
      if stream[(place + 4)..<(place + 12)].elementsEqual(text) { return place }
    }
    return nil
  }
}
