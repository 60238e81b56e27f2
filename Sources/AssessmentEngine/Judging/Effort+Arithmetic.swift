extension Effort {
  /// Hundredths of hours that no document exceeds: a bound for sums over an estate, far above any real work.
  static let most = 10_000_000

  func times(_ count: Int) -> Effort {
    func product(_ value: Int) -> Int {
      let (result, overflow) = value.multipliedReportingOverflow(by: count)
      return overflow ? Effort.most : min(result, Effort.most)
    }
    return Effort(low: product(low), likely: product(likely), high: product(high))
  }

  func capped(at cap: Int) -> Effort {
    Effort(low: min(low, cap), likely: min(likely, cap), high: min(high, cap))
  }
}

extension Int {
  /// Counts come from files: a sum that does not fit stays at the end.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
