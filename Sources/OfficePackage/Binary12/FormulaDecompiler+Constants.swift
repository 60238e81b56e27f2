/// Array constants, and references to tables.
extension FormulaDecompiler {
  /// PtgExtraArray (2.5.98.41): as many values as rows and columns say, which must all be there.
  func array() throws(Failure) {
    let columns = extra.long()
    let rows = extra.long()
    // The shortest value, a Boolean, has two bytes.
    guard rows > 0, columns > 0, rows <= extra.rest, columns <= extra.rest, rows * columns <= extra.rest / 2 + 1 else {
      throw Failure(reason: "an array of \(rows) rows and \(columns) columns beyond the end of the formula")
    }
    var out: [UInt8] = [UInt8(ascii: "{")]
    for row in 0..<rows {
      if row > 0 { out.append(UInt8(ascii: ";")) }
      for column in 0..<columns {
        if column > 0 { out.append(UInt8(ascii: ",")) }
        try value(into: &out)
      }
    }
    out.append(UInt8(ascii: "}"))
    leaf { $0.append(contentsOf: out) }
  }

  /// SerAr (2.5.98.93).
  private func value(into out: inout [UInt8]) throws(Failure) {
    let type = extra.byte()
    switch type {
    case 0x00: FormulaText.number(extra.double(), into: &out)
    case 0x01: FormulaText.literal(extra.text(units: extra.short()), into: &out)
    case 0x02: out.append(contentsOf: (extra.byte() != 0 ? "TRUE" : "FALSE").utf8)
    case 0x04:
      out.append(contentsOf: FormulaText.error(extra.byte()).utf8)
      extra.skip(3)
    default: throw Failure(reason: "a value of type \(type) in an array")
    }
    if extra.isShort { throw Failure(reason: "an array beyond the end of the formula") }
    if out.count > Self.longest { throw Failure(reason: "a text of more than \(Self.longest) bytes") }
  }

  /// Tokens of two bytes: references to tables (PtgList 2.5.98.52) and names of a pivot table (PtgSxName 2.5.98.76).
  func extended(_ fields: inout RecordFields) throws(Failure) {
    let code = fields.byte()
    guard code == 0x19 else { throw Failure(reason: "token 24 \(code) is none that a formula can have here") }
    fields.skip(2)
    let flags = fields.short()
    let number = fields.long()
    let first = fields.short()
    let last = fields.short()
    if flags & 0x1000 != 0 {
      return leaf { $0.append(contentsOf: "#REF!".utf8) }
    }
    if flags & 0x2000 != 0 { return try absentTable() }
    guard let table = book.tables[number] else { throw Failure(reason: "table \(number) is none of the workbook") }
    var columns: [[UInt8]] = []
    if flags & 3 != 0 {
      for index in flags & 3 == 1 ? [first] : [first, last] {
        guard index < table.columns.count else { throw Failure(reason: "column \(index) is none of its table") }
        columns.append(table.columns[index])
      }
    }
    structured(table.name, rows: flags >> 2 & 0x1F, columns)
  }

  /// PtgExtraList (2.5.98.43): a table of a workbook that is not open, by its names.
  private func absentTable() throws(Failure) {
    let hasColumns = extra.byte() != 0
    let rows = extra.short() & 0x1F
    let name = extra.text(units: extra.short())
    var columns: [[UInt8]] = []
    if hasColumns {
      // SxSu (2.5.98.100): the first and, for a range, the last column.
      let isRange = extra.byte() != 0
      columns.append(extra.text(units: extra.short()))
      if isRange { columns.append(extra.text(units: extra.short())) }
    }
    structured(name, rows: rows, columns)
  }

  /// ECMA-376-1:2016 §18.17.2 (structure reference), rows as in PtgRowType (2.5.98.73).
  private func structured(_ table: [UInt8], rows: Int, _ columns: [[UInt8]]) {
    var items: [[UInt8]] = []
    for (bit, name) in [(1, "#All"), (2, "#Headers"), (4, "#Data"), (8, "#Totals"), (16, "#This Row")]
    where rows & bit != 0 {
      items.append(Array(name.utf8))
    }
    leaf { out in
      out.append(contentsOf: table)
      out.append(UInt8(ascii: "["))
      let isSimple = items.count + columns.count == 1
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.bracketed(item, isSimple, into: &out)
      }
      for (index, column) in columns.enumerated() {
        if index > 0 {
          out.append(UInt8(ascii: ":"))
        } else if !items.isEmpty {
          out.append(UInt8(ascii: ","))
        }
        Self.bracketed(Self.escapedColumn(column), isSimple, into: &out)
      }
      out.append(UInt8(ascii: "]"))
    }
  }

  private static func bracketed(_ text: [UInt8], _ isBare: Bool, into out: inout [UInt8]) {
    if !isBare { out.append(UInt8(ascii: "[")) }
    out.append(contentsOf: text)
    if !isBare { out.append(UInt8(ascii: "]")) }
  }

  private static func escapedColumn(_ name: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for byte in name {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "'") {
        out.append(UInt8(ascii: "'"))
      }
      out.append(byte)
    }
    return out
  }
}
