/// A chart of a workbook (ECMA-376-1:2016 §21.2.2.27; [MS-ODRAWXML] 2.24.3).
public struct Chart: Sendable {
  /// What a chart has besides its kind.
  public struct Marks: OptionSet, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// §21.2.2.55.
    public static let errorBars = Marks(rawValue: 1)
    /// §21.2.2.211.
    public static let trendline = Marks(rawValue: 2)
    /// Up and down bars, drop lines, high-low lines, series lines (§21.2.2.218, §21.2.2.53, §21.2.2.80, §21.2.2.176), but
    /// for those of a stock chart or a pie of pie, which are made of them.
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
    /// Lines join the points of a scatter chart (§21.2.2.162, §20.1.2.2.24).
    public static let joinedPoints = Marks(rawValue: 256)
    /// A pie or a doughnut has several series: rings (§21.2.2.141, §21.2.2.50).
    public static let rings = Marks(rawValue: 512)
    /// Several series and no categories (§21.2.2.24).
    public static let noCategories = Marks(rawValue: 1024)
    /// A series' name is written in the chart, and stands in no cell (§21.2.2.215).
    public static let typedName = Marks(rawValue: 2048)
    /// Values or categories are written in the chart (§21.2.2.122, §21.2.2.200).
    public static let typedData = Marks(rawValue: 4096)
    /// A series of bars, areas or slices is not filled, or with a colour that lets all through (§20.1.8.44, §20.1.2.3.1).
    public static let unfilledSeries = Marks(rawValue: 8192)
    /// A style of dark background, and no fill of the chart's own (§21.2.2.202, §21.2.2.197).
    public static let darkStyle = Marks(rawValue: 16384)
    /// A value axis runs from its greatest value to its least (§21.2.2.130).
    public static let reversedValues = Marks(rawValue: 32768)
    /// §21.2.2.98.
    public static let logarithmicAxis = Marks(rawValue: 65536)
    /// Labels of an axis in thousands, millions … (§21.2.2.45).
    public static let displayUnits = Marks(rawValue: 131_072)
    /// Several entries of the legend were deleted (§21.2.2.94).
    public static let shortenedLegend = Marks(rawValue: 262_144)
    /// Labels of values stand in a filled box (§21.2.2.49, §20.1.8.54).
    public static let labelBoxes = Marks(rawValue: 1_048_576)
    /// Labels of values say several things at once, a text of their own, or stand where somebody moved them (§21.2.2.47).
    public static let ownLabels = Marks(rawValue: 2_097_152)
    /// Cells of hidden rows and columns are drawn too (§21.2.2.146).
    public static let hiddenCells = Marks(rawValue: 524_288)
  }

  public var part: String
  public var place: Place
  /// Series shown; those that a filter hides are not among them.
  public var series = 0
  public var marks: Marks = []
}
