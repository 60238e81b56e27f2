import SafeBindings

/// Gathers a sheet's shape while its part is read: what cells say besides where they are, and what the rules cover.
struct SheetShapeReader {
  private(set) var shape: SheetShape
  private(set) var heading = HeadingReader()
  /// Positions of shared strings that header cells refer to.
  private(set) var wantedStrings: Set<Int> = []
  /// Cell formats that leave cells unlocked (ECMA-376-1:2016 §18.8.33 protection).
  var unlockedFormats: Set<Int> = []
  /// Cell formats whose cells are counted where they have a value.
  var watched = WatchedFormats()
  /// The cell that began last is one of these, and had no value yet.
  private(set) var isWatched = false
  private var isDay = false
  private var traits = WatchedFormats.Traits()
  private var symbolFont: SymbolFont?
  /// How many cell formats there are; 0 where that is not known.
  var formatCount = 0
  /// Cells whose format, or header cells whose shared string, is a number that none has.
  private(set) var badIndices = 0
  /// Why the value of the cell that began last is looked at.
  private(set) var wish = Wish.nothing
  private var text: [UInt8] = []
  private var place = (row: 0, column: 0)
  private var isList = false
  /// Whether the cell's error stands for a value of its own, as far as it was read.
  private var isStandIn = false
  private let visitor: any PackageVisitor

  enum Wish { case nothing, error, sharedText, inlineText, day }

  init(_ sheet: Sheet, part: String, _ visitor: any PackageVisitor) {
    shape = SheetShape(sheet: sheet.name, part: part, kind: sheet.kind)
    self.visitor = visitor
  }

  /// A cell that has more than a reference (§18.3.1.4, §18.18.11 ST_CellType: b, d, e, inlineStr, n, s, str).
  @inline(__always)
  mutating func beginCell(_ element: borrowing XMLElement, _ row: Int, _ column: Int) -> XMLTextWish {
    if formatCount > 0 { take(format: element) }
    let type = element.beginning(LocalName.t.rawValue)
    if !watched.isEmpty { watch(element, type.first) }
    guard type.first != 0 else { return isWatched ? .listen : .none }
    let wanted = isWatched ? listened(beginTyped(type, row, column)) : beginTyped(type, row, column)
    // §18.3.1.4 vm, [MS-XLSX] 2.6.175: pictures in cells and linked data types are `#VALUE!` to programs that do not know them. Of a
    // formula it may be an error too.
    isStandIn = wish == .error && element.has(LocalName.vm.rawValue)
    return wanted
  }

  /// Of texts, errors and logical values none is a day.
  private mutating func watch(_ element: borrowing XMLElement, _ type: UInt8) {
    guard let format = element.integer(LocalName.s.rawValue) else { return }
    traits = watched[format]
    guard !traits.isEmpty else { return }
    isDay = traits.contains(.day) && (type == 0 || type == UInt8(ascii: "n") || type == UInt8(ascii: "d"))
    symbolFont = traits.contains(.signs) ? watched.symbolFont(format) : nil
    if traits.contains(.patterned), let pattern = watched.pattern(format) {
      // What is hatched shows, whether the cell has a value or not.
      shape.patterned += 1
      shape.patterns |= 1 << UInt32(pattern)
    }
    isWatched = isDay || !traits.isDisjoint(with: [.raised, .shrinking]) || symbolFont != nil
    if isDay, watched.countsFrom1900, type != UInt8(ascii: "d") { wish = .day }
  }

  /// Values are quiet: that there is one is heard only where somebody listens.
  private func listened(_ wish: XMLTextWish) -> XMLTextWish {
    if case .none = wish { .listen } else { wish }
  }

  /// The watched cell has a value.
  mutating func countWatched() {
    if isDay { shape.days += 1 }
    if isDay, traits.contains(.era) { shape.eraDays += 1 }
    if traits.contains(.raised) { shape.raised += 1 }
    if traits.contains(.shrinking) { shape.shrinking += 1 }
    if let symbolFont { shape.symbols[symbolFont, default: 0] += 1 }
    isWatched = false
  }

  /// The watched cell had none.
  mutating func forgetWatched() { isWatched = false }

  /// The cell that was listened to has a formula.
  mutating func noteFormula() { isStandIn = false }

  @inline(__always)
  private mutating func take(format element: borrowing XMLElement) {
    if let format = element.integer(LocalName.s.rawValue) {
      if format >= formatCount { badIndices += 1 }
      if !unlockedFormats.isEmpty, unlockedFormats.contains(format) { shape.unlocked += 1 }
    } else if let written = element.bytes(LocalName.s.rawValue), !written.isEmpty {
      badIndices += 1
    }
  }

  private mutating func beginTyped(_ type: (first: UInt8, count: Int), _ row: Int, _ column: Int) -> XMLTextWish {
    if type.count == 1, type.first == UInt8(ascii: "d") { shape.writtenDays += 1 }
    if type.count == 1, type.first == UInt8(ascii: "e") {
      wish = .error
    } else if heading.isOpen {
      let isShared = type.first == UInt8(ascii: "s") && type.count == 1
      guard isShared || type.first == UInt8(ascii: "i"), heading.wants(row: row, column: column) else { return .none }
      wish = isShared ? .sharedText : .inlineText
    } else {
      return .none
    }
    place = (row, column)
    return .listen
  }

  /// The value of a cell that was listened to.
  mutating func take(value: [UInt8]) {
    switch wish {
    case .error:
      guard !isStandIn else { break }
      visitor.errorCell(value, at: .cell(sheet: shape.sheet, row: place.row, column: place.column))
    case .sharedText:
      if let index = SheetShapeReader.index(value) {
        wantedStrings.insert(index)
        send(.sharedString(index))
      } else if !value.isEmpty {
        // An empty value is an empty cell, whatever its type says.
        badIndices += 1
      }
    case .day: if Self.isEarly(value) { shape.earlyDays += 1 }
    case .inlineText, .nothing: return
    }
    wish = .nothing
  }

  /// A run of the text of a cell that was listened to.
  mutating func take(run: [UInt8]) {
    if text.count < HeadingReader.textLimit { text += run }
  }

  /// The cell is over: the next one begins, or the sheet ends.
  mutating func endCell() {
    if wish == .inlineText, !text.isEmpty { send(.text(text)) }
    text.removeAll()
    wish = .nothing
  }

  private func send(_ content: HeaderCell.Content) {
    visitor.headerCell(HeaderCell(sheet: shape.sheet, row: place.row, column: place.column, content: content))
  }

  /// §18.17.4.1: 60 is 29 February 1900, a day that there was not; programs that know that count otherwise up to there.
  /// Less than one is a time of day.
  private static func isEarly(_ value: [UInt8]) -> Bool {
    let whole = value.prefix { (48...57).contains($0) }
    guard (1...2).contains(whole.count) else { return false }
    // Digits and a point; a number with an exponent is another one.
    let rest = value.dropFirst(whole.count)
    guard rest.isEmpty || rest.first == UInt8(ascii: "."), rest.dropFirst().allSatisfy({ (48...57).contains($0) }) else {
      return false
    }
    return (1...60).contains(whole.reduce(0) { $0 * 10 + Int($1 - 48) })
  }

  private static func index(_ text: [UInt8]) -> Int? {
    guard (1...10).contains(text.count), text.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// `rows` and `columns` are how far the sheet reached so far: rules stand behind the cells.
  mutating func beginValidation(_ element: borrowing XMLElement, rows: Int, columns: Int) {
    shape.validations += 1
    isList = element.equals(.type, "list")
    if isList { shape.lists += 1 }
    if let ranges = element.bytes(LocalName.sqref.rawValue) { cover(ranges, rows: rows, columns: columns) }
  }

  /// §18.18.76 ST_Sqref: ranges with blanks between. The first 64 KiB of them tell well enough where validations lie.
  mutating func cover(_ ranges: [UInt8], rows: Int, columns: Int) {
    for text in ranges.prefix(64 << 10).split(separator: UInt8(ascii: " ")) {
      guard let range = CellRange(text)?.clipped(rows: rows, columns: columns) else { continue }
      shape.validated = min(rows * columns, shape.validated + range.cells)
      guard isList, range.rows.count >= SheetShape.listRows else { continue }
      for column in range.columns {
        guard shape.listColumns.count < SheetShape.columnLimit else { break }
        shape.listColumns.insert(column)
      }
    }
  }

  mutating func finish(constants: Int, formulas: Int, rows: Int, columns: Int, isProtected: Bool) {
    shape.isProtected = isProtected
    endCell()
    shape.constants = constants
    shape.formulas = formulas
    shape.rows = rows
    shape.columns = columns
    shape.heading = heading.heading
    visitor.sheetShape(shape)
  }
}
