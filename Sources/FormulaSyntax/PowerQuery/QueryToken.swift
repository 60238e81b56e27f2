/// A token of M, the language of Power Query ([MS-MLANG]; its lexical structure is in "Power Query M language
/// specification", chapter 2).
enum QueryToken: Hashable {
  /// A regular identifier or a keyword: `Excel.Workbook`, `let`, `#table`.
  case word(String)
  /// `#"Changed Type"`, without its marks: never a keyword.
  case quoted(String)
  /// A text literal, its escapes resolved; cut off where it is longer than targets are.
  case text(String)
  case number
  /// `=>`.
  case arrow
  /// Any other operator or punctuator, by its first byte.
  case symbol(UInt8)

  func isSymbol(_ character: Unicode.Scalar) -> Bool { self == .symbol(UInt8(truncatingIfNeeded: character.value)) }

  /// What it names where it is an identifier.
  var name: String? {
    switch self {
    case .word(let word): QueryToken.keywords.contains(word) ? nil : word
    case .quoted(let name): name
    default: nil
    }
  }

  func isKeyword(_ word: String) -> Bool { self == .word(word) }

  /// M specification, 2.4.2.
  private static let keywords: Set<String> = [
    "and", "as", "each", "else", "error", "false", "if", "in", "is", "let", "meta", "not", "null", "or", "otherwise",
    "section", "shared", "then", "true", "try", "type", "#binary", "#date", "#datetime", "#datetimezone", "#duration",
    "#infinity", "#nan", "#sections", "#shared", "#table", "#time",
  ]
}
