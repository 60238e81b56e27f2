/// What the formulas of one binary workbook refer to by number: filled while they are written, written afterwards.
struct BinaryBookContext {
  struct Name {
    var text: String
    /// 0x02 a function of a macro, 0x20000 a function of a later Excel.
    var flags: Int
    var scope: Int
    var formula: String?
  }

  let sheets: [String]
  /// Sheets of each linked workbook, `[1]` first.
  let externals: [[String]]
  private(set) var names: [Name] = []
  /// Supporting link (0 is the workbook itself), first and last sheet.
  private(set) var references: [[Int]] = []

  init(sheets: [String], externals: [[String]]) {
    self.sheets = sheets
    self.externals = externals
  }

  mutating func define(_ name: String, scope: Int, formula: String) {
    names.append(Name(text: name, flags: 0, scope: scope, formula: formula))
  }

  /// 1-based number of a name; a name that nothing defines is that of a function.
  mutating func number(ofName name: String, isCalled: Bool = false) -> Int {
    if let index = names.firstIndex(where: { $0.text.lowercased() == name.lowercased() }) { return index + 1 }
    let isLater = name.hasPrefix("_xlfn.") || name.hasPrefix("_xlws.")
    names.append(Name(text: name, flags: isLater ? 0x20002 : isCalled ? 0x0E : 0, scope: -1, formula: nil))
    return names.count
  }

  /// Number of a sheet reference: `Sheet1`, `Jan:Dec`, `[1]Sheet1`, or `[1]` for the book itself.
  mutating func reference(_ qualifier: String) -> Int? {
    var text = qualifier[...]
    var link = 0
    if text.first == "[" {
      let number = text.dropFirst().prefix { $0 != "]" }
      guard let value = Int(number), value > 0, value <= externals.count else { return nil }
      link = value
      text = text.dropFirst(number.count + 2)
    }
    let known = link == 0 ? sheets : externals[link - 1]
    let ends = text.split(separator: ":").map { end in known.firstIndex(of: String(end)) ?? -1 }
    let entry = text.isEmpty ? [link, -2, -2] : [link, ends.first ?? -1, ends.last ?? -1]
    if let index = references.firstIndex(of: entry) { return index }
    references.append(entry)
    return references.count - 1
  }
}
