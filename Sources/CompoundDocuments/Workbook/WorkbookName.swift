/// A defined name, as the LBL record has it ([MS-XLS] 2.4.150).
struct WorkbookName {
  var name = ""
  var isHidden = false
  /// A function, not a command; of those that are macros.
  var isFunction = false
  /// A macro.
  var isMacro = false
  /// A macro of VBA, else of a macro sheet.
  var isVBA = false
  /// The key that runs it with Ctrl; 0 for none.
  var key: UInt8 = 0
  /// What the name stands for.
  var operand: FormulaOperand?

  init() {}

  /// Nil where the record is too short for what it should hold.
  init?(_ data: [UInt8], _ version: WorkbookVersion, codePage: Int, services: MacroServices) {
    // What BIFF2 has in its two bytes of flags is not described.
    guard version > .biff2, let flags = data.uint16(at: 0), data.count >= 6, let tokens = data.uint16(at: 4) else {
      return nil
    }
    let count = Int(data[3])
    // From BIFF5 on: the sheet's numbers, and lengths of texts for menus that nothing reads.
    var place = version < .biff5 ? 6 : 14
    guard place <= data.count else { return nil }
    isHidden = flags & 0x01 != 0
    isFunction = flags & 0x02 != 0
    isVBA = flags & 0x04 != 0
    isMacro = flags & 0x08 != 0
    key = data[2]
    if version == .biff8 {
      guard place < data.count else { return nil }
      let isWide = data[place] & 1 != 0
      name = data.units(at: place + 1, count: count, isWide: isWide)
      place += 1 + (isWide ? 2 * count : count)
    } else {
      name = services.text(Array(data[place..<min(data.count, place + count)]), codePage: codePage).string
      place += count
    }
    guard place <= data.count else { return nil }
    if flags & 0x20 != 0, let number = name.unicodeScalars.first?.value { name = Self.builtin(number) }
    guard tokens > 0 else { return }
    let walk = TokenWalk(data, place..<(place + Int(tokens)), version)
    if !walk.isBroken { operand = walk.single ?? .other }
  }

  /// Stands for a function of a later version: `_xlfn.IFERROR`.
  var isFutureFunction: Bool { name.hasPrefix("_xlfn.") || name.hasPrefix("_xlws.") }

  /// Names of Excel's own, by number (2.4.150 Name).
  private static func builtin(_ number: UInt32) -> String {
    let names = [
      "Consolidate_Area", "Auto_Open", "Auto_Close", "Extract", "Database", "Criteria", "Print_Area", "Print_Titles",
      "Recorder", "Data_Form", "Auto_Activate", "Auto_Deactivate", "Sheet_Title", "_FilterDatabase",
    ]
    return number < names.count ? names[Int(number)] : ""
  }
}
