/// What operands of formulas lead to.
extension WorkbookGlobals {
  /// A macro or function by name, and the workbook that has it.
  struct Callee: Hashable {
    enum Home: Hashable { case own, addIn, other, unknown }
    var name: String
    var home: Home
    /// Of another workbook.
    var file = ""
  }

  func callee(_ operand: FormulaOperand) -> Callee {
    switch operand {
    case .name(let number):
      guard let name = name(number) else { break }
      // A function that this version does not know is a name of its own ([MS-XLS] 2.4.150 with a name `_xlfn.`).
      return Callee(name: name.name, home: name.isFutureFunction ? .addIn : .own)
    case .linkedName(let link, let number): return linked(link, number)
    default: break
    }
    return Callee(name: "", home: .unknown)
  }

  /// The listed sheet of cells of this workbook; nil for another's.
  func sheet(link: Int, sheet: Int) -> ListedSheet? {
    guard version == .biff8 else {
      // Negative: this workbook's.
      return link < 0 && sheets.indices.contains(sheet) ? sheets[sheet] : nil
    }
    guard links.indices.contains(link), books.indices.contains(links[link].book),
      books[links[link].book].kind == .own, sheets.indices.contains(links[link].firstSheet)
    else { return nil }
    return sheets[links[link].firstSheet]
  }

  func name(_ number: Int) -> WorkbookName? { names.indices.contains(number - 1) ? names[number - 1] : nil }

  private func linked(_ link: Int, _ number: Int) -> Callee {
    var index = link
    if version == .biff8 {
      guard links.indices.contains(link) else { return Callee(name: "", home: .unknown) }
      index = links[link].book
    } else {
      // From 1; below 0 the workbook itself.
      if link < 0 { return callee(.name(number)) }
      index = link - 1
    }
    guard books.indices.contains(index) else { return Callee(name: "", home: .unknown) }
    let book = books[index]
    if book.kind == .own { return callee(.name(number)) }
    let name = book.names.indices.contains(number - 1) ? book.names[number - 1] : ""
    return Callee(name: name, home: book.kind == .addIn ? .addIn : .other, file: book.file)
  }
}
