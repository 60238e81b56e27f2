/// Toolbars that a workbook brings along, and the macros of their buttons: the stream XCB of a binary workbook, and the
/// part `attachedToolbars.bin` of a package.
///
/// **Source** [MS-XLS] 2.6 (CTBWRAPPER), [MS-OSHARED] 2.3.1 (toolbars and their controls). Nothing has a size of its own
/// but pictures: what cannot be told apart ends the reading.
public struct CustomToolbars: Sendable {
  public struct Button: Hashable, Sendable {
    public var toolbar: String
    /// The macro as written.
    public var action: String
  }

  public private(set) var names: [String] = []
  public private(set) var buttons: [Button] = []
  public private(set) var isBroken = false

  private var bytes: ToolbarBytes

  public init(_ bytes: [UInt8], _ limits: WorkbookLimits = WorkbookLimits()) {
    self.bytes = ToolbarBytes(bytes)
    isBroken = !read(limits)
  }

  /// CTBS: signature, version, reserved, how many toolbars, how many views, the view in use.
  private mutating func read(_ limits: WorkbookLimits) -> Bool {
    guard bytes.byte() == 1, bytes.byte() == 1, bytes.skip(6), let count = bytes.short(), let views = bytes.short(),
      bytes.skip(2), views <= 16
    else { return false }
    var room = limits.toolbarControls
    for _ in 0..<min(count, limits.toolbars) {
      // TB (2.3.1.6): signature, version, controls, identifier, flags, rows, flags, name.
      guard bytes.byte() == 2, bytes.byte() == 1, let controls = bytes.short(), bytes.skip(12), let name = bytes.text(),
        bytes.skip(20 * views + 4)
      else { return false }
      names.append(name)
      guard controls <= room else { return false }
      room -= controls
      for _ in 0..<controls {
        guard readControl(of: name) else { return false }
      }
    }
    return count <= limits.toolbars
  }

  /// TBC: header (2.3.1.10), a command for those of Excel's own, data (2.3.1.13) for all but one kind.
  private mutating func readControl(of toolbar: String) -> Bool {
    guard bytes.byte() == 3, bytes.byte() == 1, let flags = bytes.byte(), let type = bytes.byte(),
      let identifier = bytes.short(), bytes.skip(5)
    else { return false }
    // Width and height.
    if flags & 0x10 != 0, !bytes.skip(4) { return false }
    let isCustom = [0x0001, 0x06CC, 0x03D8, 0x03EC, 0x1051].contains(identifier)
    let hasCommand = (0x01...0x0A).contains(type) || (0x0C...0x0F).contains(type) || type == 0x15
    if !isCustom, hasCommand, !bytes.skip(4) { return false }
    return type == 0x16 || readData(type, toolbar)
  }

  /// TBCGeneralInfo (2.3.1.14) and what the kind of control adds.
  private mutating func readData(_ type: Int, _ toolbar: String) -> Bool {
    guard let flags = bytes.byte() else { return false }
    if flags & 1 != 0, bytes.text() == nil { return false }
    if flags & 2 != 0, bytes.text() == nil || bytes.text() == nil { return false }
    if flags & 4 != 0 {
      // TBCExtraInfo (2.3.1.15): help file, help context, tag, action, parameter, two bytes.
      guard bytes.text() != nil, bytes.skip(4), bytes.text() != nil, let action = bytes.text(), bytes.text() != nil,
        bytes.skip(2)
      else { return false }
      if !action.isEmpty { buttons.append(Button(toolbar: toolbar, action: action)) }
    }
    switch type {
    case 0x01, 0x10: return readButton()
    // TBCMenuSpecific (2.3.1.21).
    case 0x0A, 0x0C, 0x0D, 0x0E:
      guard let identifier = bytes.long() else { return false }
      return identifier != 1 || bytes.text() != nil
    case 0x02, 0x03, 0x04, 0x06, 0x09, 0x14: return readChoices()
    default: return true
    }
  }

  /// TBCBSpecific (2.3.1.16): a picture and its mask, the number of a picture, a text for the key.
  private mutating func readButton() -> Bool {
    guard let flags = bytes.byte() else { return false }
    if flags & 0x08 != 0 {
      for _ in 0..<2 {
        guard let size = bytes.long(), size >= 10, bytes.skip(size - 10) else { return false }
      }
    }
    if flags & 0x10 != 0, !bytes.skip(2) { return false }
    return flags & 0x04 == 0 || bytes.text() != nil
  }

  /// TBCCDData (2.3.1.20): the texts to choose from, numbers, the text in the field.
  private mutating func readChoices() -> Bool {
    guard let count = bytes.short() else { return false }
    if count < 0x8000 {
      for _ in 0..<count {
        guard bytes.text() != nil else { return false }
      }
    }
    return bytes.skip(8) && bytes.text() != nil
  }
}

/// A cursor over bytes that says when they end.
private struct ToolbarBytes {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, count <= bytes.count - place else { return false }
    place += count
    return true
  }

  mutating func byte() -> Int? {
    guard place < bytes.count else { return nil }
    place += 1
    return Int(bytes[place - 1])
  }

  mutating func short() -> Int? {
    guard let value = bytes.uint16(at: place) else { return nil }
    place += 2
    return Int(value)
  }

  mutating func long() -> Int? {
    guard let value = bytes.uint32(at: place) else { return nil }
    place += 4
    return Int(value)
  }

  /// WString (2.3.1.4): its length in characters, the characters.
  mutating func text() -> String? {
    guard let count = byte(), skip(2 * count) else { return nil }
    return bytes.units(at: place - 2 * count, count: count, isWide: true)
  }
}
