/// Sizes of tokens and what operands name, by version.
///
/// **Source** [MS-XLS] 2.5.198 for BIFF8. Before it, rows and columns take three bytes, and names and links have room
/// that nothing uses: as Excel 5 writes them, and as OpenOffice.org's description of the format tells for older ones.
extension TokenWalk {
  var nameSize: Int {
    switch version {
    case .biff8: 5
    case .biff5: 15
    case .biff4, .biff3: 11
    case .biff2: 8
    }
  }

  var nameOperand: FormulaOperand { number(at: 1).map { .name($0) } ?? .other }

  var linkedNameOperand: FormulaOperand {
    guard let link = number(at: 1), let name = number(at: version == .biff8 ? 3 : 11) else { return .other }
    return .linkedName(link: version == .biff8 ? link : Self.signed(link), name: name)
  }

  /// PtgRef3d and PtgArea3d. Before BIFF8: link, eight bytes, first and last sheet.
  var cellsOperand: FormulaOperand {
    guard let link = number(at: 1) else { return .other }
    guard version < .biff8 else { return .cells(link: link, sheet: 0) }
    return number(at: 11).map { .cells(link: Self.signed(link), sheet: $0) } ?? .other
  }

  private static func signed(_ number: Int) -> Int { number >= 0x8000 ? number - 0x1_0000 : number }

  func referenceSize(isArea: Bool) -> Int {
    if version == .biff8 { return isArea ? 9 : 5 }
    return isArea ? 7 : 4
  }

  func linkedSize(isArea: Bool) -> Int {
    if version == .biff8 { return isArea ? 11 : 7 }
    return isArea ? 21 : 18
  }

  /// Bytes of a token without anything of interest, itself included; nil for one that there is not.
  func plainSize(_ token: UInt8) -> Int? {
    switch token {
    case 0x16: 1
    // PtgElf… and PtgSxName of BIFF8 (2.5.198.49 and on).
    case 0x18 where version == .biff8: 6
    // Start and end of a reference to another sheet, before BIFF5.
    case 0x1A where version < .biff5: version == .biff2 ? 8 : 11
    case 0x1B where version < .biff5: version == .biff2 ? 4 : 5
    case 0x1C, 0x1D: 2
    case 0x1E: 3
    case 0x1F: 9
    case 0x20: version == .biff2 ? 7 : 8
    case 0x24, 0x2C: referenceSize(isArea: false)
    case 0x25, 0x2D: referenceSize(isArea: true)
    case 0x26, 0x27, 0x28: version == .biff2 ? nil : 7
    case 0x29, 0x2E, 0x2F: version == .biff2 ? 2 : 3
    default: nil
    }
  }
}

extension [UInt8] {
  /// Characters of a text that has one byte each, or two ([MS-XLS] 2.5.294 XLUnicodeString); fewer where the bytes end.
  func units(at place: Int, count: Int, isWide: Bool) -> String {
    guard place >= 0, place <= self.count else { return "" }
    guard isWide else {
      return String(decoding: self[place..<Swift.min(self.count, place + count)].map(UInt16.init), as: UTF16.self)
    }
    return Array(self[place..<Swift.min(self.count, place + 2 * count)]).wideText
  }
}
