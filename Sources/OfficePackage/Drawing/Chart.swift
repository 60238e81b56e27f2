/// A chart of a workbook (ECMA-376-1:2016 §21.2.2.27; [MS-ODRAWXML] 2.24.3).
public struct Chart: Sendable {
  /// What a chart has besides its kind.
  public struct Marks: OptionSet, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// §21.2.2.55.
    public static let errorBars = Marks(rawValue: 1)
    /// §21.2.2.211.
    public static let trendline = Marks(rawValue: 2)
    /// Up and down bars, drop lines, high-low lines (§21.2.2.218, §21.2.2.53, §21.2.2.80), but for those of a stock
    /// chart, which is made of them.
    public static let upDownBars = Marks(rawValue: 4)
    /// §21.2.2.54.
    public static let dataTable = Marks(rawValue: 8)
    /// Several kinds in one plot area, or a second pair of axes.
    public static let combination = Marks(rawValue: 16)
    /// A formula reads another workbook, or the chart's data are one (§21.2.2.63).
    public static let otherWorkbook = Marks(rawValue: 32)
    /// A formula has lost what it referred to.
    public static let brokenReference = Marks(rawValue: 64)
    /// A title of the chart or of an axis is what stands in a cell (§21.2.2.210, §21.2.2.214, §21.2.2.201).
    public static let linkedTitle = Marks(rawValue: 128)
  }

  public var part: String
  public var place: Place
  /// Series shown; those that a filter hides are not among them.
  public var series = 0
  public var marks: Marks = []
}
