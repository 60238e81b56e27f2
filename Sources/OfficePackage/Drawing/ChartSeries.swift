/// What is noted of a chart's series while it is read (ECMA-376-1:2016 §21.2.2.167 to §21.2.2.174), and of the others
/// before it.
struct ChartSeries {
  /// Local name of the kind of chart that the open one is of; 0 where none is open.
  private(set) var kind: UInt16 = 0
  /// Whether the kind that is open says of its points that lines join them (§21.2.2.162).
  var joinsPoints = true
  private var hasLine = true
  private var hasFill = true
  private var hasCategories = false
  /// Series of the kind that is open.
  private var ofKind = 0
  /// Of the whole chart: series that are drawn over categories, and whether one of them has any.
  private var overCategories = 0
  private var anyCategories = false

  var isOpen: Bool { kind != 0 }

  mutating func beginKind() {
    ofKind = 0
    joinsPoints = true
  }

  mutating func begin(_ kind: UInt16) {
    self.kind = kind
    ofKind += 1
    hasLine = true
    hasFill = true
    hasCategories = false
  }

  mutating func noteCategories() { hasCategories = true }
  mutating func noteNoLine() { hasLine = false }
  mutating func noteNoFill() { hasFill = false }

  /// What the series that ends shows of its chart.
  mutating func end() -> Chart.Marks {
    var marks: Chart.Marks = []
    switch LocalName(rawValue: kind) {
    case .scatterChart: if hasLine, joinsPoints { marks.insert(.joinedPoints) }
    case .pieChart, .pie3DChart, .doughnutChart:
      if ofKind > 1 { marks.insert(.rings) }
      if !hasFill { marks.insert(.unfilledSeries) }
    case .barChart, .bar3DChart, .areaChart, .area3DChart, .ofPieChart:
      if !hasFill { marks.insert(.unfilledSeries) }
    default: break
    }
    // Points of these stand at numbers.
    if kind != LocalName.scatterChart.rawValue, kind != LocalName.bubbleChart.rawValue {
      overCategories += 1
      anyCategories = anyCategories || hasCategories
    }
    kind = 0
    return marks
  }

  /// Of the whole chart, when all of it was read.
  var lacksCategories: Bool { overCategories > 1 && !anyCategories }
}
