/// A corner of a reference: a cell, a column or a row.
private struct Corner {
  var end: Int
  /// 0: none.
  var column = 0
  var row = 0
  var isColumnAbsolute = false
  var isRowAbsolute = false
}

extension FormulaPass {
  /// [MS-OI29500] 2.1.570.
  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384

  /// Reads `A1`, `A1:B2`, `A:C` or `1:3` at the place; false, and nothing read, where there is none.
  @inline(__always)
  mutating func readCells(_ text: Span<UInt8>) -> Bool {
    let start = index
    guard var last = corner(text, start) else { return false }
    let first = last
    var isPair = false
    if first.end < end, text[first.end] == UInt8(ascii: ":"), let second = corner(text, first.end + 1),
      (second.column == 0) == (first.column == 0), (second.row == 0) == (first.row == 0)
    {
      isPair = true
      last = second
    }
    let kind: FormulaReference.Kind
    if first.row == 0 || first.column == 0 {
      // A lone `A` is a name, a lone `1` a number.
      guard isPair else { return false }
      kind = first.row == 0 ? .columns : .rows
    } else {
      kind = isPair ? .area : .cell
    }
    if isPair { note(first, last) }
    feed(first)
    if isPair {
      hash.feed(UInt8(ascii: ":"))
      feed(last)
    }
    if start != brokenEnd { add(kind, nil, start, last.end) }
    index = last.end
    operandEnd = last.end
    operandIsName = false
    return true
  }

  private mutating func note(_ first: Corner, _ last: Corner) {
    if first.row == 0 || first.column != 0 && min(first.row, last.row) == 1 && max(first.row, last.row) == Self.lastRow {
      found.traits.insert(.wholeColumns)
    } else if first.column == 0
      || min(first.column, last.column) == 1 && max(first.column, last.column) == Self.lastColumn
    {
      found.traits.insert(.wholeRows)
    }
  }

  @inline(__always)
  private mutating func feed(_ corner: Corner) {
    if corner.column != 0 { hash.feed(axis: 1, isAbsolute: corner.isColumnAbsolute, corner.column, from: column) }
    if corner.row != 0 { hash.feed(axis: 2, isAbsolute: corner.isRowAbsolute, corner.row, from: row) }
  }

  @inline(__always)
  private func corner(_ text: Span<UInt8>, _ start: Int) -> Corner? {
    var place = start
    guard place < end else { return nil }
    var corner = Corner(end: start)
    var isAbsolute = text[place] == UInt8(ascii: "$")
    if isAbsolute { place &+= 1 }
    let letters = place
    while place < end {
      let letter = ByteClass.upper(text[place]) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      guard place &- letters < 3 else { return nil }
      corner.column = corner.column &* 26 &+ Int(letter) &+ 1
      place &+= 1
    }
    if place > letters {
      guard corner.column <= Self.lastColumn else { return nil }
      corner.isColumnAbsolute = isAbsolute
      isAbsolute = place < end && text[place] == UInt8(ascii: "$")
      if isAbsolute { place &+= 1 }
    }
    let digits = place
    while place < end {
      let digit = text[place] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      guard place &- digits < 7 else { return nil }
      corner.row = corner.row &* 10 &+ Int(digit)
      place &+= 1
    }
    if place == digits {
      // Neither letters nor digits; or a `$` behind the column and no row. (`digits` is behind that `$`.)
      guard digits > letters, !isAbsolute else { return nil }
    } else {
      guard corner.row >= 1, corner.row <= Self.lastRow, text[digits] != UInt8(ascii: "0") else { return nil }
      corner.isRowAbsolute = isAbsolute
    }
    if place < end {
      let next = text[place]
      if ByteClass.isName(next) || next == UInt8(ascii: "(") || next == UInt8(ascii: "!") || next == UInt8(ascii: "[")
        || next == UInt8(ascii: "$")
      {
        return nil
      }
    }
    corner.end = place
    return corner
  }
}
