/// How a loss grows with the number of occurrences: the second of a kind costs less than the first, and from some point
/// on more of the same says nothing new.
public enum Saturation {
  /// Lowest count of a step, and the percentage of the first occurrence's loss that holds from there.
  public static let steps: [(from: Int, percent: Int)] = [(1, 100), (2, 150), (6, 200), (21, 300)]

  /// Hundredths of a point for `count` occurrences, of which the first costs `first`; 0 for none. Rounded down.
  public static func loss(first: Int, count: Int) -> Int {
    guard let step = steps.last(where: { count >= $0.from }) else { return 0 }
    return first * step.percent / 100
  }
}
