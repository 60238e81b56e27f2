/// The controls that a form's stream `f` lists: their names and classes. Their looks and data are stepped over.
///
/// **Source** [MS-OFORMS] 2.2.10.
enum FormControls {
  /// Bits of the form's properties (2.2.10.2).
  private enum FormMask {
    static let booleans: UInt32 = 1 << 6
    static let mouseIcon: UInt32 = 1 << 15
    static let font: UInt32 = 1 << 20
    static let picture: UInt32 = 1 << 21
  }

  /// FORM_FLAG_DONTSAVECLASSTABLE (2.2.10.3).
  private static let noClassTable: UInt32 = 1 << 15

  /// Classes that are known by a number (2.4.8); others stand in the form's own table.
  private static let classes: [UInt16: String] = [
    7: "Form", 12: "Image", 14: "Frame", 15: "MorphData", 16: "SpinButton", 17: "CommandButton", 18: "TabStrip",
    21: "Label", 23: "TextBox", 24: "ListBox", 25: "ComboBox", 26: "CheckBox", 27: "OptionButton",
    28: "ToggleButton", 47: "ScrollBar", 57: "MultiPage",
  ]

  /// In their order, at most `limit`; what comes behind something that is not as it should be is not told.
  static func read(_ bytes: [UInt8], limit: Int, decode: ([UInt8]) -> String) -> [MacroForm.Control] {
    guard let size = bytes.uint16(at: 2), let mask = bytes.uint32(at: 4) else { return [] }
    // Colours and the next identifier come before the switches, four bytes each where they are there.
    var switches: UInt32 = 0
    if mask & FormMask.booleans != 0 { switches = bytes.uint32(at: 8 + 4 * (mask >> 1 & 7).nonzeroBitCount) ?? 0 }
    var place = 4 + Int(size)
    if mask & FormMask.mouseIcon != 0 { skipPicture(bytes, &place) }
    if mask & FormMask.font != 0 { skipFont(bytes, &place) }
    if mask & FormMask.picture != 0 { skipPicture(bytes, &place) }
    if switches & noClassTable == 0 {
      guard let count = bytes.uint16(at: place) else { return [] }
      place += 2
      for _ in 0..<count {
        guard let size = bytes.uint16(at: place + 2) else { return [] }
        place += 4 + Int(size)
      }
    }
    guard let declared = bytes.uint32(at: place) else { return [] }
    let count = min(Int(declared), limit)
    place += 8
    guard skipDepths(bytes, Int(declared), &place) else { return [] }
    var controls: [MacroForm.Control] = []
    while controls.count < count, let size = bytes.uint16(at: place + 2), place + 4 + Int(size) <= bytes.count {
      controls.append(control(bytes, place + 4, decode))
      place += 4 + Int(size)
    }
    return controls
  }

  /// Depth and type of each control, those of equal ones counted (2.2.10.7); padded to four bytes.
  private static func skipDepths(_ bytes: [UInt8], _ count: Int, _ place: inout Int) -> Bool {
    let start = place
    var left = count
    while left > 0 {
      guard place + 1 < bytes.count else { return false }
      let isCounted = bytes[place + 1] & 0x80 != 0
      let covered = isCounted ? Int(bytes[place + 1] & 0x7F) : 1
      guard covered > 0 else { return false }
      left -= covered
      place += isCounted ? 3 : 2
    }
    place += (4 - (place - start) % 4) % 4
    return true
  }

  /// OleSiteConcrete (2.2.10.12), from its mask on.
  private static func control(_ bytes: [UInt8], _ start: Int, _ decode: ([UInt8]) -> String) -> MacroForm.Control {
    let mask = bytes.uint32(at: start) ?? 0
    func has(_ bit: Int) -> Bool { mask >> UInt32(bit) & 1 != 0 }
    var place = start + 4
    var nameLength: UInt32 = 0
    // Lengths of name and tag, identifier, help context, flags, size of its data.
    for bit in 0..<6 where has(bit) {
      if bit == 0 { nameLength = bytes.uint32(at: place) ?? 0 }
      place += 4
    }
    if has(6) { place += 2 }
    var kind = "other"
    if has(7) {
      kind = bytes.uint16(at: place).flatMap { classes[$0] } ?? "other"
      place += 2
    }
    if has(9) { place += 2 }
    place += (4 - (place - start) % 4) % 4
    for bit in 11...14 where has(bit) { place += 4 }
    // The high bit says one byte a character (2.4.14.3).
    let length = Int(nameLength & 0x7FFF_FFFF)
    var name = ""
    if length > 0, length <= 512, place + length <= bytes.count {
      let stored = Array(bytes[place..<(place + length)])
      name = nameLength & 0x8000_0000 != 0 ? decode(stored) : stored.wideText
    }
    return MacroForm.Control(name: name, kind: kind)
  }

  /// A class, then a preamble, a length and so many bytes (2.4.12, 2.4.13).
  private static func skipPicture(_ bytes: [UInt8], _ place: inout Int) {
    place += 24 + Int(bytes.uint32(at: place + 20) ?? 0)
  }

  /// A class that says which of two forms the font has (2.4.7, 2.4.11, 2.4.12).
  private static func skipFont(_ bytes: [UInt8], _ place: inout Int) {
    let isStandard = bytes.uint32(at: place) == 0x0BE3_5203
    place += 16
    if isStandard {
      place += 11 + (place + 10 < bytes.count ? Int(bytes[place + 10]) : 0)
    } else {
      place += 4 + Int(bytes.uint16(at: place + 2) ?? 0)
    }
  }
}
