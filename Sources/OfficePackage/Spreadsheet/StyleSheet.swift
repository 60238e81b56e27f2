/// What a workbook's styles hold (ECMA-376-1:2016 §18.8): how many of each, and which cell formats matter to protection.
public struct StyleSheet: Sendable {
  /// Formats that cells refer to by their position (`cellXfs`); [MS-OI29500] 2.1.720: Excel keeps at most 65,430.
  public internal(set) var cellFormats = 0
  public internal(set) var fonts = 0
  /// Formats of conditional formats and tables (`dxfs`).
  public internal(set) var differentialFormats = 0
  /// Named styles but for Normal, and those of them that are no built-in ones as they come.
  public internal(set) var namedStyles = 0
  public internal(set) var customStyles = 0
  /// Number formats that are no built-in ones, and those of them that name a locale.
  public internal(set) var numberFormats = 0
  public internal(set) var localeNumberFormats = 0
  /// Cell formats whose numbers are written in digits of another script.
  public internal(set) var numeralFormats = 0
  /// Colours given by their number in the theme.
  public internal(set) var themeColors = 0
  /// Name of a font → definitions with it.
  public internal(set) var fontNames: [String: Int] = [:]
  /// Those of the names that a cell format uses.
  public internal(set) var cellFonts: Set<String> = []
  /// 0-based positions of cell formats that hide formulas, and of those that leave cells unlocked (§18.8.33).
  public internal(set) var hiddenFormats: Set<Int> = []
  public internal(set) var unlockedFormats: Set<Int> = []
  /// 0-based positions of cell formats that show a number as a day, and of those whose font is raised or lowered
  /// (§18.8.30, §18.4.14).
  public internal(set) var dateFormats: Set<Int> = []
  public internal(set) var raisedFormats: Set<Int> = []
  /// 0-based positions of cell formats in a picture font.
  public internal(set) var symbolFormats: [Int: SymbolFont] = [:]
  /// 0-based positions of cell formats with a hatched fill → position of the pattern in `FillPattern.names`.
  public internal(set) var patternFormats: [Int: Int] = [:]
  /// 0-based positions of cell formats whose dates count their years otherwise than from the birth of Christ, or by the
  /// program's language.
  public internal(set) var eraFormats: Set<Int> = []
  /// 0-based positions of cell formats that make a text as small as its cell (§18.8.1 shrinkToFit).
  public internal(set) var shrinkingFormats: Set<Int> = []
  /// 0-based positions of differential formats that set how a number is written (§18.8.14).
  public internal(set) var numberedDifferentials: Set<Int> = []
  /// 0-based positions of differential formats that draw borders or hatching and nothing else (§18.8.14).
  public internal(set) var borderDifferentials: Set<Int> = []

  /// Distinct fonts, and positions of formats, that are kept.
  public static let fontLimit = 1_000
  public static let formatLimit = 65_536

  public init() {}
}
