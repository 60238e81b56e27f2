/// Where in a document something is.
public enum Place: Sendable, Hashable {
  case part(String)
  case sheet(String)
  /// 1-based row and column.
  case cell(sheet: String, row: Int, column: Int)
  /// 1-based number of the paragraph in its part.
  case paragraph(part: String, number: Int)
  /// 1-based, in the order of the show.
  case slide(Int)
  /// 1-based line of a module's code, as the editor shows it.
  case line(module: String, number: Int)

  /// As a reader sees it: `Budget!B2`, `'Plan 2026'!B2`, `slide 3`, `word/document.xml, paragraph 12`.
  public var text: String {
    switch self {
    case .part(let name): name
    case .sheet(let name): name
    case .cell(let sheet, let row, let column): "\(Place.quoted(sheet))!\(Place.letters(column))\(row)"
    case .paragraph(let part, let number): number == 0 ? part : "\(part), paragraph \(number)"
    case .slide(let number): "slide \(number)"
    case .line(let module, let number): "\(module), line \(number)"
    }
  }

  /// The sheet that a cell is on; any other place as it is.
  public var sheetOnly: Place {
    if case .cell(let sheet, _, _) = self { return .sheet(sheet) }
    return self
  }

  /// A sheet's name as formulas write it (ECMA-376-1:2016 §18.17.2.3): in apostrophes unless it is a plain word.
  static func quoted(_ sheet: String) -> String {
    let isPlain =
      sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || $0 == "." || ("0"..."9").contains($0) }
      && !(sheet.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true)
    return isPlain ? sheet : "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// 1 → A, 27 → AA.
  static func letters(_ column: Int) -> String {
    var rest = column
    var out: [UInt8] = []
    while rest > 0 {
      rest -= 1
      out.append(UInt8(65 + rest % 26))
      rest /= 26
    }
    return String(decoding: out.reversed(), as: UTF8.self)
  }
}
