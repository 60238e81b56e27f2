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
  }

  /// By 0-based position of the format, up to the last that is looked for.
  private var traits: [Traits] = []
  /// Days are counted from 1900, as if that year had been a leap year (ECMA-376-1:2016 §18.17.4.1).
  let countsFrom1900: Bool

  public init(_ styles: StyleSheet = StyleSheet(), countsFrom1900: Bool = true) {
    self.countsFrom1900 = countsFrom1900
    watch(styles.dateFormats, .day)
    watch(styles.raisedFormats, .raised)
    watch(styles.eraFormats, .era)
  }

  /// Positions are below `StyleSheet.formatLimit`.
  private mutating func watch(_ positions: Set<Int>, _ trait: Traits) {
    guard let last = positions.max() else { return }
    if last >= traits.count { traits += Array(repeating: [], count: last + 1 - traits.count) }
    for position in positions { traits[position].insert(trait) }
  }

  var isEmpty: Bool { traits.isEmpty }

  subscript(format: Int) -> Traits { traits.indices.contains(format) ? traits[format] : [] }
}
