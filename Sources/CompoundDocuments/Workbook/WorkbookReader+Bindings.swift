/// What starts macros: names that Excel looks for, names with a key, objects with a macro, buttons of toolbars.
extension WorkbookReader {
  /// Names by which Excel starts what they lead to, also where more follows them.
  private static let automatic = ["auto_open", "auto_close", "auto_activate", "auto_deactivate"]

  mutating func takeNames() {
    for name in globals.names where !name.isVBA {
      if name.isMacro, name.operand.flatMap(isMacro) ?? true { found.macroNames.insert(name.name.lowercased()) }
      let plain = Self.plain(name.name)
      guard Self.automatic.contains(where: { plain.lowercased().hasPrefix($0) }) else { continue }
      guard found.automaticNames.count < limits.distinct else {
        issues.add("xls.limit", .limit, "more than \(limits.distinct) names that start macros")
        break
      }
      found.automaticNames.append(
        AutomaticName(name: plain, isHidden: name.isHidden, isUsed: name.operand.flatMap(isMacro)))
    }
  }

  /// Without characters that are not seen: Excel finds `Auto_Open` also where some stand in it.
  private static func plain(_ name: String) -> String {
    let seen = name.unicodeScalars.filter { $0.value >= 0x20 && !(0x200B...0x200F).contains($0.value) }
    return String(String.UnicodeScalarView(seen))
  }

  /// Whether a name leads to a macro: nil where that is computed.
  private func isMacro(_ operand: FormulaOperand) -> Bool? {
    switch operand {
    case .cells(let link, let sheet):
      // Cells of another workbook are taken for a macro of it.
      globals.sheet(link: link, sheet: sheet).map { $0.type == 1 } ?? true
    case .gone: false
    case .linkedName: true
    case .name, .text, .other: nil
    }
  }

  mutating func takeKeys() {
    for name in globals.names where name.isMacro && name.key >= 0x20 && name.key < 0x7F {
      let key = String(UnicodeScalar(name.key))
      add(WorkbookBinding(macro: name.name, way: .key, home: home(of: name), key: key, place: ""))
    }
  }

  private func home(of name: WorkbookName) -> WorkbookBinding.Home {
    if name.isVBA { return .vba }
    return name.isMacro ? .macroSheet : .unknown
  }

  /// OBJ ([MS-XLS] 2.4.181): parts with their number and size; the first says what the object is.
  ///
  /// Before BIFF8 the parts of each kind of object are laid out in another way: those are not read.
  mutating func takeObject(_ data: [UInt8], _ sheet: String) {
    guard globals.version == .biff8, data.uint16(at: 0) == 0x15, let type = data.uint16(at: 4) else { return }
    var place = 0
    while let part = data.uint16(at: place), let size = data.uint16(at: place + 2), part != 0 {
      if part == 0x04 {
        // FtMacro (2.5.148): the size of the tokens, four bytes, the tokens (2.5.198.2).
        guard let tokens = data.uint16(at: place + 4), tokens > 0 else { return }
        let first = place + 10
        let walk = TokenWalk(data, first..<(first + Int(tokens & 0x7FFF)), .biff8)
        guard !walk.isBroken, let operand = walk.single else {
          brokenFormulas += 1
          return
        }
        take(operand, type, sheet)
        return
      }
      place += 4 + Int(size)
    }
  }

  private mutating func take(_ operand: FormulaOperand, _ type: UInt16, _ sheet: String) {
    let way: WorkbookBinding.Way =
      switch type {
      case 0x07: .button
      // Check boxes, options, edit fields, labels, dialogs, spinners, scroll bars, lists, groups, drop-downs.
      case 0x0B...0x14: .control
      default: .shape
      }
    let callee = globals.callee(operand)
    guard !callee.name.isEmpty else { return }
    var home = WorkbookBinding.Home.unknown
    if callee.home == .other {
      home = .elsewhere(callee.file)
    } else if case .name(let number) = operand, let name = globals.name(number) {
      home = self.home(of: name)
    } else if callee.home == .own, case .linkedName(_, let number) = operand, let name = globals.name(number) {
      home = self.home(of: name)
    }
    add(WorkbookBinding(macro: callee.name, way: way, home: home, place: sheet))
  }

  mutating func take(_ toolbars: CustomToolbars) {
    found.toolbars = toolbars.names
    if toolbars.isBroken {
      issues.add("xls.toolbar", .nothing, at: "XCB", "toolbars that are not as they should be; the rest is not read")
    }
    for button in toolbars.buttons {
      let (file, macro) = Self.parts(button.action)
      add(
        WorkbookBinding(
          macro: macro, way: .toolbar, home: file.isEmpty ? .unknown : .elsewhere(file), place: button.toolbar))
    }
  }

  /// `Book.xls!Macro`, also with the folders and in apostrophes; without a workbook the own one is meant.
  static func parts(_ action: String) -> (file: String, macro: String) {
    guard let mark = action.lastIndex(of: "!") else { return ("", action) }
    let book = action[..<mark].split { $0 == "\\" || $0 == "/" || $0 == "'" || $0 == "[" || $0 == "]" }.last
    return (book.map(String.init) ?? "", String(action[action.index(after: mark)...]))
  }

  private mutating func add(_ binding: WorkbookBinding) {
    guard found.bindings.count < limits.distinct else {
      issues.add("xls.limit", .limit, "more than \(limits.distinct) objects with macros; the others are not listed")
      return
    }
    found.bindings.append(binding)
  }
}
