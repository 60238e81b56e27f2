/// An argument that makes a function compute or accept something else in some target. Which target, and what it costs, is
/// the rules' business.
struct ArgumentPattern {
  enum Test: Hashable {
    /// A text literal; it is told in lower case. Anything but a literal is `computed`.
    case text
    /// A number literal; it is told. Anything but a literal is `computed`.
    case number
    /// A number literal among these.
    case numberAmong(Set<String>)
    /// A text literal that is a number format; the pattern is the format's.
    case format
    /// The argument is there.
    case present
    /// The argument is not there, or left out (`F(a,,c)`).
    case missing
    /// TRUE or a number but 0, or not there; other than a literal is `computed`.
    case isTrueOrMissing
    /// FALSE or 0.
    case isFalse
    /// A range of cells and nothing else.
    case area
    /// A text literal in it names another workbook.
    case namesWorkbook
    /// Something computed, no literal.
    case computed
    /// The parameter of a LAMBDA that may be left out.
    case optionalParameter
    /// A text literal that names something; it is told as written. Anything but a literal is `computed`.
    case name
    /// Always. What is looked up is not told.
    case always
  }

  var functions: [String]
  /// 1-based.
  var position: Int
  var test: Test
  /// Told as the attribute `pattern`.
  var id: String

  /// The table. What each target makes of a function is in `Rules/Data/functions.tsv`, column `semantic_difference`; the
  /// arguments are Microsoft's (ECMA-376-1:2016 §18.17.7, [MS-XLSX] 2.2.3).
  ///
  /// Not every row is judged. Look-ups that are approximate or search by halves, R1C1 texts, function numbers, units and
  /// types of week are told because results hang on them, and compared where somebody asks; no source says that a
  /// target computes them otherwise, so no rule does.
  static let all: [ArgumentPattern] = [
    // Information about the environment: which, is said by a text.
    row(["CELL"], 1, .text, "info-type"),
    row(["CELL"], 2, .missing, "reference-missing"),
    row(["INFO"], 1, .text, "info-type"),
    // References made of text.
    row(["INDIRECT"], 1, .namesWorkbook, "other-workbook"),
    row(["INDIRECT"], 1, .computed, "computed"),
    row(["INDIRECT"], 2, .isFalse, "r1c1"),
    row(["ADDRESS"], 4, .isFalse, "r1c1"),
    row(["INDEX"], 4, .present, "area-number"),
    // Number formats: letters and signs that depend on language or product.
    row(["TEXT"], 2, .format, "computed"),
    row(["CHAR"], 1, .number, "code-page"),
    // Look-ups that take the nearest value where the data is not sorted as they think.
    row(["VLOOKUP", "HLOOKUP"], 4, .isTrueOrMissing, "approximate"),
    row(["MATCH"], 3, .missing, "approximate"),
    row(["MATCH"], 3, .numberAmong(["1", "-1"]), "approximate"),
    row(["MATCH"], 3, .computed, "computed"),
    row(["LOOKUP"], 1, .always, "approximate"),
    row(["XLOOKUP"], 5, .numberAmong(["1", "-1"]), "approximate"),
    row(["XMATCH"], 3, .numberAmong(["1", "-1"]), "approximate"),
    row(["XLOOKUP"], 6, .numberAmong(["2", "-2"]), "binary-search"),
    row(["XMATCH"], 4, .numberAmong(["2", "-2"]), "binary-search"),
    // Functions that are many functions, by number or by letter.
    row(["SUBTOTAL", "AGGREGATE"], 1, .number, "function-number"),
    row(["AGGREGATE"], 2, .number, "option"),
    row(["WEEKDAY", "WEEKNUM"], 2, .number, "type"),
    row(["DATEDIF"], 3, .text, "unit"),
    row(["GETPIVOTDATA"], 1, .name, "data-field"),
    // Arguments that some targets do not take.
    row(["ACCRINT"], 8, .present, "calculation-method"),
    row(["ACCRINT"], 5, .missing, "default-par"),
    row(["CONCAT"], 3, .present, "more-than-two"),
    row(["CONCAT"], 1, .area, "area"),
    row(["CONCAT"], 2, .area, "area"),
    row(["FILTER"], 3, .present, "value-if-empty"),
    row(["IMAGE"], 2, .present, "argument-order"),
    row(["LAMBDA"], 0, .optionalParameter, "optional-parameter"),
    row(["RANDARRAY"], 3, .present, "bounds"),
    row(["REGEXEXTRACT"], 3, .present, "return-mode"),
    row(["REGEXREPLACE"], 4, .present, "occurrence"),
    row(["REGEXTEST"], 3, .present, "case-sensitivity"),
    row(["SORT"], 2, .present, "sort-order"),
    row(["SORT"], 4, .present, "by-column"),
    row(["TEXTSPLIT"], 3, .present, "row-delimiter"),
    // The sign decides.
    row(["GAMMA"], 1, .number, "negative"),
  ]

  private static func row(_ functions: [String], _ position: Int, _ test: Test, _ id: String) -> ArgumentPattern {
    ArgumentPattern(functions: functions, position: position, test: test, id: id)
  }

  /// All that a finding's pattern can be.
  static let names = Set(all.map(\.id) + .cases(of: FormatCode.Pattern.self) + ["computed"]).sorted()

  /// The rows of each function.
  static let byFunction: [String: [ArgumentPattern]] = {
    var rows: [String: [ArgumentPattern]] = [:]
    for pattern in all {
      for function in pattern.functions { rows[function, default: []].append(pattern) }
    }
    return rows
  }()
}
