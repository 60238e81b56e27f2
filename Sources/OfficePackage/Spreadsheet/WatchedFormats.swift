/// Cell formats that are looked for in a sheet's cells, and what of their values is looked at. A workbook without any
/// costs nothing; with some, a look into an array for each cell with a format.
public struct WatchedFormats: Sendable {
  /// What a format shows.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// A number as a day.
    static let day = Traits(rawValue: 1)
    /// A font that is raised or lowered.
    static let raised = Traits(rawValue: 2)
    /// A day by another calendar than the Gregorian, or by the program's language.
    static let era = Traits(rawValue: 4)
    /// A picture font.
    static let signs = Traits(rawValue: 8)
    /// A hatched fill.
    static let patterned = Traits(rawValue: 16)
    /// A text as small as its cell.
    static let shrinking = Traits(rawValue: 32)
  }

  /// By 0-based position of the format, up to the last that is looked for.
  private var traits: [Traits] = []
  private let symbolFonts: [Int: SymbolFont]
  private let patterns: [Int: Int]
  /// Days are counted from 1900, as if that year had been a leap year (ECMA-376-1:2016 §18.17.4.1).
  let countsFrom1900: Bool

  public init(_ styles: StyleSheet = StyleSheet(), countsFrom1900: Bool = true) {
    self.countsFrom1900 = countsFrom1900
    symbolFonts = styles.symbolFormats
    patterns = styles.patternFormats
    watch(styles.dateFormats, .day)
    watch(styles.raisedFormats, .raised)
    watch(styles.eraFormats, .era)
    watch(Set(styles.symbolFormats.keys), .signs)
    watch(Set(styles.patternFormats.keys), .patterned)
    watch(styles.shrinkingFormats, .shrinking)
  }

  /// Positions are below `StyleSheet.formatLimit`.
  private mutating func watch(_ positions: Set<Int>, _ trait: Traits) {
    guard let last = positions.max() else { return }
    if last >= traits.count { traits += Array(repeating: [], count: last + 1 - traits.count) }
    for position in positions { traits[position].insert(trait) }
  }

  var isEmpty: Bool { traits.isEmpty }

  /// The picture font of a format that has one.
  func symbolFont(_ format: Int) -> SymbolFont? { symbolFonts[format] }

  /// Position of the pattern of a format that has one.
  func pattern(_ format: Int) -> Int? { patterns[format] }

  subscript(format: Int) -> Traits { traits.indices.contains(format) ? traits[format] : [] }
}
