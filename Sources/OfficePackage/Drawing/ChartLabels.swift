import SafeBindings

/// What the labels of values say (ECMA-376-1:2016 §21.2.2.49 dLbls, §21.2.2.47 dLbl): those of single points stand in those of
/// the series.
struct ChartLabels {
  private struct Shown {
    var parts: Set<LocalName> = []
    /// A text of its own or another place than the usual one.
    var isOwn = false
    /// A label that was taken away, beside those that are shown.
    var hasGap = false
    /// Kept for charts that the pivot table may yet have (§21.2.2.142 pivotFmt).
    var isSpare = false

    /// Value and percentage are one choice in most programs, and so are name and percentage of a pie; each other pair is two.
    func isUnusual(isOfPie: Bool) -> Bool {
      guard !parts.isEmpty, !isSpare else { return false }
      let isUsualPair = parts == [.showVal, .showPercent] || isOfPie && parts == [.showCatName, .showPercent]
      return isOwn || hasGap || parts.count > 1 && !isUsualPair
    }
  }

  private var ofSeries = Shown()
  private var ofPoint = Shown()

  mutating func open(_ name: LocalName, _ element: borrowing XMLElement) {
    let parent = LocalName(rawValue: element.parent.local)
    switch name {
    case .dLbls: ofSeries = Shown()
    case .dLbl:
      ofPoint = Shown()
      ofPoint.isSpare = parent == .pivotFmt
    case .delete: if parent == .dLbl, !element.isOff(.val) { ofSeries.hasGap = true }
    case .showVal, .showCatName, .showSerName, .showPercent:
      guard !element.isOff(.val) else { return }
      if parent == .dLbl { ofPoint.parts.insert(name) } else if parent == .dLbls { ofSeries.parts.insert(name) }
    case .manualLayout, .rich:
      if LocalName(rawValue: element.ancestor(2).local) == .dLbl { ofPoint.isOwn = true }
    default: break
    }
  }

  /// Whether the labels that end here say or stand otherwise than most programs let them.
  mutating func close(isOfPoint: Bool, isOfPie: Bool) -> Bool {
    defer { if isOfPoint { ofPoint = Shown() } else { ofSeries = Shown() } }
    return (isOfPoint ? ofPoint : ofSeries).isUnusual(isOfPie: isOfPie)
  }
}
