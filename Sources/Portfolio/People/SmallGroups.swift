/// No group of fewer than five people is shown, nor can one be worked out by taking what is shown from a total.
///
/// A group of nobody may be shown: nobody is found in it.
public enum SmallGroups {
  public static let smallest = 5

  static func isShown(_ people: Int) -> Bool { people == 0 || people >= smallest }

  /// Joins neighbours until every group is shown or empty. The ranges, half-open, cover `counts`; all in one where
  /// there are not five people altogether.
  static func joined(_ counts: [Int]) -> [Range<Int>] {
    var groups = counts.indices.map { $0..<($0 + 1) }
    func people(_ group: Range<Int>) -> Int { counts[group].reduce(0, +) }
    while let small = groups.lastIndex(where: { !isShown(people($0)) }), groups.count > 1 {
      let first = small > 0 ? small - 1 : small
      groups.replaceSubrange(first...(first + 1), with: [groups[first].lowerBound..<groups[first + 1].upperBound])
    }
    return groups
  }

  /// A column of a table whose rows together are everybody: how many of each row's people it is true for.
  ///
  /// A cell is withheld where it, or the rest of its row, is a small group; then as many of the smallest other rows as
  /// it takes, until the withheld rows together are no small group either, so that subtracting from the total says
  /// nothing of them.
  static func column(_ rows: [(part: Int, whole: Int)]) -> [GuardedCount] {
    var withheld = Set(rows.indices.filter { !isShown(rows[$0].part) || !isShown(rows[$0].whole - rows[$0].part) })
    let rest = rows.indices.filter { !withheld.contains($0) }
      .sorted { (rows[$0].whole, $0) < (rows[$1].whole, $1) }
    for row in rest {
      if withheld.isEmpty { break }
      let part = withheld.reduce(0) { $0 + rows[$1].part }
      let others = withheld.reduce(0) { $0 + rows[$1].whole - rows[$1].part }
      if withheld.count > 1, isShown(part), isShown(others) { break }
      withheld.insert(row)
    }
    return rows.indices.map { withheld.contains($0) ? .withheld : .exact(rows[$0].part) }
  }
}

/// A number of people, as far as it may be told.
public enum GuardedCount: Hashable, Sendable {
  case exact(Int)
  /// At least one, fewer than this.
  case fewerThan(Int)
  /// This or more, but not all.
  case atLeast(Int)
  case withheld

  /// `part` of `whole` people.
  init(_ part: Int, of whole: Int) {
    if whole < SmallGroups.smallest {
      self = .withheld
    } else if !SmallGroups.isShown(part) {
      self = .fewerThan(SmallGroups.smallest)
    } else if !SmallGroups.isShown(whole - part) {
      self = .atLeast(whole - SmallGroups.smallest + 1)
    } else {
      self = .exact(part)
    }
  }
}
