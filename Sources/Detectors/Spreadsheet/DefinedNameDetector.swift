import InventoryModel
import OfficePackage

/// Defined names, by what they stand for (ECMA-376-1:2016 §18.2.5).
final class DefinedNameDetector: Detector {
  static let interests: DetectorInterests = []

  private static let kinds: [(kind: FactKind, source: String)] = [
    ("spreadsheet.named-range", "ECMA-376-1:2016 §18.2.5"),
    ("spreadsheet.named-formula", "ECMA-376-1:2016 §18.2.5"),
    ("spreadsheet.named-dynamic-range", "ECMA-376-1:2016 §18.2.5"),
    ("spreadsheet.named-table", "ECMA-376-1:2016 §18.2.5, §18.17.2.3 (structure references)"),
    ("spreadsheet.named-broken", "ECMA-376-1:2016 §18.2.5, §18.17.3"),
    ("spreadsheet.named-sheet-scope", "ECMA-376-1:2016 §18.2.5, attribute localSheetId"),
    ("spreadsheet.named-twice", "ECMA-376-1:2016 §18.2.5, attribute localSheetId; names that something reads"),
    ("spreadsheet.named-relative", "ECMA-376-1:2016 §18.2.5, §18.17.2.3 (relative references); names that something reads"),
    ("spreadsheet.named-signs", "ECMA-376-1:2016 §18.17.2.5 (names), §18.2.5; names that something reads"),
    ("spreadsheet.lambda-name", "ECMA-376-1:2016 §18.2.5; [MS-XLSX] 2.2.2, _xlfn.LAMBDA"),
    ("spreadsheet.advanced-filter", "ECMA-376-1:2016 §18.2.5, _xlnm.Criteria and _xlnm.Extract"),
    ("spreadsheet.solver-model", "hidden names that begin with solver_, which the Solver add-in keeps its model in"),
    ("spreadsheet.print-area", "ECMA-376-1:2016 §18.2.5, _xlnm.Print_Area"),
    ("spreadsheet.print-titles", "ECMA-376-1:2016 §18.2.5, _xlnm.Print_Titles"),
  ]

  static let factKinds = kinds.map {
    FactKindDefinition(
      kind: $0.kind, unit: "names", attributes: used.contains($0.kind) ? ["used"] : [],
      values: used.contains($0.kind) ? ["used": $0.kind == broken ? .booleans : .booleans + ["unknown"]] : [:],
      formats: Formats.spreadsheet, source: $0.source)
  }

  private static let broken: FactKind = "spreadsheet.named-broken"
  /// Kinds that tell whether something reads the names.
  private static let used: Set<FactKind> = [
    broken, "spreadsheet.named-formula", "spreadsheet.named-dynamic-range", "spreadsheet.named-sheet-scope",
    "spreadsheet.named-table",
  ]
  /// Names of a kind that are kept until it is known what reads them.
  private static let keptNames = 65_536

  private var tallies: [FactKind: Tally] = [:]
  /// Whether something reads them is known in the end.
  private var waiting: [FactKind: [String]] = [:]
  /// Names with other signs than letters, digits and underscores.
  private var signs: [String] = []
  /// Names of a range that moves along with the cell that reads it.
  private var relative: [String] = []
  /// How many ranges a name stands for: one of the workbook, and one of each sheet. Upper and lower case are the same.
  private var meanings: [String: Int] = [:]
  private var hasMacros = false
  private let limit: Int
  private let notes: FormulaNotes
  private let desk: FormulaDesk

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    notes = setting.notes
    desk = setting.formulas
  }

  func package(_ summary: PackageSummary) { hasMacros = !summary.relationships("vbaProject").isEmpty }

  private func add(_ kind: FactKind, _ name: DefinedName) {
    if Self.used.contains(kind), waiting[kind]?.count ?? 0 < Self.keptNames {
      return waiting[kind, default: []].append(name.name)
    }
    tallies[kind, default: Tally()].add(at: .part(name.name), limit: limit)
  }

  func definedName(_ name: DefinedName) {
    let key = name.name.lowercased()
    // §18.2.5: names that begin so belong to the application.
    if key.hasPrefix("_xlnm.") {
      if key == "_xlnm.print_area" { add("spreadsheet.print-area", name) }
      if key == "_xlnm.print_titles" { add("spreadsheet.print-titles", name) }
      if key == "_xlnm.criteria" || key == "_xlnm.extract" { add("spreadsheet.advanced-filter", name) }
      return
    }
    guard !name.isMacro else { return }
    // A model is some thirty names of one sheet. Looking at the dialog leaves most of them; no model is without cells
    // to change.
    if key.hasPrefix("solver_") {
      if key == "solver_adj" { add("spreadsheet.solver-model", name) }
      return
    }
    let text = String(decoding: name.text, as: UTF8.self)
    let upper = Array(text.uppercased().utf8)
    let (isBroken, isLambda) = (upper.holds("#REF!"), upper.holds("LAMBDA("))
    // A copied sheet leaves broken names behind, and hidden ones are a program's.
    if !name.isHidden, !isBroken, meanings.count < Self.keptNames || meanings[key] != nil {
      meanings[key, default: 0] += 1
    }
    // A broken name has nothing to lose, and a LAMBDA is written anew under any name.
    if !isBroken, !isLambda { noteSigns(name, key) }
    if isBroken {
      add(Self.broken, name)
    } else if isLambda {
      add("spreadsheet.lambda-name", name)
    } else if upper.holds("OFFSET(") || upper.holds("INDEX(") {
      add("spreadsheet.named-dynamic-range", name)
    } else if !name.isHidden, DefinedNameDetector.isTableReference(text) {
      add("spreadsheet.named-table", name)
    } else if DefinedNameDetector.isReference(text) {
      add("spreadsheet.named-range", name)
      if relative.count < Self.keptNames, DefinedNameDetector.isRelative(text) { relative.append(name.name) }
    } else {
      add("spreadsheet.named-formula", name)
    }
    if name.sheetScope != nil { add("spreadsheet.named-sheet-scope", name) }
  }

  /// Hidden names belong to programs, and those that begin with `_xl` to the application.
  private func noteSigns(_ name: DefinedName, _ key: String) {
    guard !name.isHidden, !key.hasPrefix("_xl"), signs.count < Self.keptNames,
      !name.name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return }
    signs.append(name.name)
  }

  /// Whether the text is one reference to a range of one sheet: `'Sheet 1'!$A$1:$B$9`.
  static func isReference(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "!") else { return false }
    let sheet = text[..<mark]
    let isQuoted = sheet.first == "'" && sheet.last == "'" && sheet.count > 1
    guard isQuoted || sheet.allSatisfy({ !" ,()+*/&\"=<>-".contains($0) }) else { return false }
    let cells = text[text.index(after: mark)...]
    return !cells.isEmpty && cells.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "$")
        || byte == UInt8(ascii: ":")
    }
  }

  /// Whether the text is one reference to a table or to columns of it: `Sales[Amount]`, `Sales[#All]`.
  static func isTableReference(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "["), open > text.startIndex, text.last == "]" else { return false }
    guard text[..<open].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) else { return false }
    var depth = 0
    var isEscaped = false
    for (index, character) in zip(text.indices, text) where index >= open {
      // §18.17.6.6: an apostrophe stands before signs of the notation in a column's name.
      if isEscaped || character == "'" {
        isEscaped.toggle()
        continue
      }
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      // Something stands behind the reference.
      if depth == 0 { return text.index(after: index) == text.endIndex }
    }
    return false
  }

  /// Whether the column or the row of a cell in the reference has no `$` before it.
  static func isRelative(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "!") else { return false }
    return text[text.index(after: mark)...].utf8.split(separator: UInt8(ascii: ":")).contains { cell in
      let dollar = UInt8(ascii: "$")
      let fixesColumn = cell.first == dollar
      let column = cell.drop { $0 == dollar }.prefix { $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }
      let rest = cell[column.endIndex...]
      let row = rest.drop { $0 == dollar }
      guard (1...3).contains(column.count), !row.isEmpty, row.allSatisfy({ (48...57).contains($0) }) else { return false }
      return !fixesColumn || rest.first != dollar
    }
  }

  func facts() -> [Fact] {
    tallies.map { $0.value.fact($0.key) } + waitingFacts() + readFacts("spreadsheet.named-signs", signs)
      + readFacts("spreadsheet.named-relative", relative)
      + readFacts("spreadsheet.named-twice", meanings.filter { $0.value > 1 }.keys.sorted())
  }

  /// Excel refuses such names, other programs write them; what reads them has no value (ECMA-376-1:2016 §18.2.5).
  func issues() -> [Issue] {
    let cyclic = notes.cyclicNames(desk.scanner)
    guard let first = cyclic.first else { return [] }
    return [Issue(code: "xlsx.name-cycle", place: first, message: "\(cyclic.count) defined names are made of themselves")]
  }

  /// Of these names, those that something reads.
  private func readFacts(_ kind: FactKind, _ names: [String]) -> [Fact] {
    guard !names.isEmpty else { return [] }
    let read = notes.usedNames(desk.scanner)
    var tally = Tally()
    for name in names where read.contains(name.uppercased()) { tally.add(at: .part(name), limit: limit) }
    return tally.count > 0 ? [tally.fact(kind)] : []
  }

  /// A name that no formula reads may still be one that a macro asks for: of a broken one nothing is said then, for no
  /// move changes it; of others that it is not known.
  private func waitingFacts() -> [Fact] {
    guard !waiting.isEmpty else { return [] }
    let read = notes.usedNames(desk.scanner)
    return waiting.flatMap { kind, names -> [Fact] in
      var tallies: [Bool: Tally] = [:]
      for name in names { tallies[read.contains(name.uppercased()), default: Tally()].add(at: .part(name), limit: limit) }
      return tallies.map { isUsed, tally in
        let used: AttributeValue? =
          isUsed || !hasMacros ? .boolean(isUsed) : kind == Self.broken ? nil : .string("unknown")
        return tally.fact(kind, attributes: used.map { ["used": $0] } ?? [:])
      }
    }
  }
}
