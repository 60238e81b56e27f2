/// Cells, areas and names, of this workbook and of others.
extension FormulaDecompiler {
  func reference(_ kind: Int, _ fields: inout RecordFields) throws(Failure) {
    let start = scratch.count
    switch kind {
    case 0x24: try cell(&fields, isOffset: false)
    case 0x25: try area(&fields, isOffset: false)
    case 0x2C: try cell(&fields, isOffset: true)
    case 0x2D: try area(&fields, isOffset: true)
    case 0x2A:
      fields.skip(6)
      gone()
    case 0x2B:
      fields.skip(12)
      gone()
    case 0x39:
      let reference = fields.short()
      try externalName(reference, fields.long())
    case 0x3A:
      try sheets(fields.short())
      try cell(&fields, isOffset: false)
    case 0x3B:
      try sheets(fields.short())
      try area(&fields, isOffset: false)
    case 0x3C:
      try sheets(fields.short())
      fields.skip(6)
      gone()
    default:
      try sheets(fields.short())
      fields.skip(12)
      gone()
    }
    let text = Array(scratch[start...])
    scratch.removeSubrange(start...)
    leaf { $0.append(contentsOf: text) }
  }

  private func gone() { scratch.append(contentsOf: "#REF!".utf8) }

  /// A row and a column, with bits that say which of them is relative (RgceLoc 2.5.98.89, RgceLocRel 2.5.98.90): an
  /// offset from the base counts on at the sheet's other edge.
  private struct Location {
    var row: Int
    var column: Int
    var isRowRelative: Bool
    var isColumnRelative: Bool
  }

  private func location(row: Int, column: Int, isOffset: Bool) throws(Failure) -> Location {
    var at = Location(
      row: row, column: column & 0x3FFF, isRowRelative: column & 0x8000 != 0, isColumnRelative: column & 0x4000 != 0)
    if isOffset {
      if at.isRowRelative { at.row = (base.row + row) & (BinaryRange.rows - 1) }
      if at.isColumnRelative { at.column = (base.column + at.column) & (BinaryRange.columns - 1) }
    }
    guard at.row < BinaryRange.rows else { throw Failure(reason: "row \(at.row) is none of a sheet") }
    return at
  }

  private func cell(_ fields: inout RecordFields, isOffset: Bool) throws(Failure) {
    let row = fields.long()
    let at = try location(row: row, column: fields.short(), isOffset: isOffset)
    FormulaText.reference(
      row: at.row, column: at.column, relativeRow: at.isRowRelative, relativeColumn: at.isColumnRelative,
      into: &scratch)
  }

  private func area(_ fields: inout RecordFields, isOffset: Bool) throws(Failure) {
    let firstRow = fields.long()
    let lastRow = fields.long()
    let first = try location(row: firstRow, column: fields.short(), isOffset: isOffset)
    let last = try location(row: lastRow, column: fields.short(), isOffset: isOffset)
    if first.row == 0, last.row == BinaryRange.rows - 1 {
      edge(first.isColumnRelative) { FormulaText.letters(first.column, into: &$0) }
      scratch.append(UInt8(ascii: ":"))
      edge(last.isColumnRelative) { FormulaText.letters(last.column, into: &$0) }
    } else if first.column == 0, last.column == BinaryRange.columns - 1 {
      edge(first.isRowRelative) { FormulaText.number(first.row + 1, into: &$0) }
      scratch.append(UInt8(ascii: ":"))
      edge(last.isRowRelative) { FormulaText.number(last.row + 1, into: &$0) }
    } else {
      for (index, at) in [first, last].enumerated() {
        if index > 0 { scratch.append(UInt8(ascii: ":")) }
        FormulaText.reference(
          row: at.row, column: at.column, relativeRow: at.isRowRelative, relativeColumn: at.isColumnRelative,
          into: &scratch)
      }
    }
  }

  private func edge(_ isRelative: Bool, _ write: (inout [UInt8]) -> Void) {
    if !isRelative { scratch.append(UInt8(ascii: "$")) }
    write(&scratch)
  }

  private func sheetReference(_ number: Int) throws(Failure) -> (BinaryBook.SheetReference, BinaryBook.SupportingLink) {
    guard number < book.references.count else { throw Failure(reason: "sheet reference \(number) is none") }
    let reference = book.references[number]
    guard reference.link < book.links.count else {
      throw Failure(reason: "sheet reference \(number) leads to link \(reference.link), which is none")
    }
    return (reference, book.links[reference.link])
  }

  /// `Sheet1!`, `'Jan:Dec'!`, `[1]Sheet1!`; a sheet that is gone is `#REF!`.
  private func sheets(_ number: Int) throws(Failure) {
    let (reference, link) = try sheetReference(number)
    guard reference.first >= 0 else { return gone() }
    try qualify(reference, link)
  }

  private func qualify(_ reference: BinaryBook.SheetReference, _ link: BinaryBook.SupportingLink) throws(Failure) {
    var names = book.sheets
    var number: Int?
    if case .external(let external) = link.kind {
      names = link.sheets
      number = external
    }
    guard reference.first < names.count, reference.last < names.count, reference.last >= 0 else {
      throw Failure(reason: "sheet \(reference.first) or \(reference.last) is none")
    }
    FormulaText.qualifier(
      book: number, first: names[reference.first],
      last: reference.last == reference.first ? nil : names[reference.last], into: &scratch)
  }

  /// PtgNameX (2.5.98.61): a name of a sheet, of another workbook or DDE source, or of an add-in's function.
  private func externalName(_ sheet: Int, _ number: Int) throws(Failure) {
    let (reference, link) = try sheetReference(sheet)
    var names = link.names
    if case .own = link.kind { names = book.names }
    guard number > 0, number <= names.count else { throw Failure(reason: "name \(number) is none of its workbook") }
    let name = names[number - 1]
    switch link.kind {
    case .addIn: scratch.append(contentsOf: name)
    case .own:
      if reference.first >= 0 { try qualify(reference, link) }
      scratch.append(contentsOf: name)
    case .external(let book):
      if reference.first >= 0, reference.first < link.sheets.count {
        try qualify(reference, link)
      } else {
        scratch.append(UInt8(ascii: "["))
        FormulaText.number(book, into: &scratch)
        scratch.append(contentsOf: "]!".utf8)
      }
      if name.allSatisfy(FormulaText.isPlain) {
        scratch.append(contentsOf: name)
      } else {
        scratch.append(UInt8(ascii: "'"))
        FormulaText.quotedBody(name, into: &scratch)
        scratch.append(UInt8(ascii: "'"))
      }
    }
  }
}
