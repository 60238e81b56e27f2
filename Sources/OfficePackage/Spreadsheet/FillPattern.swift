/// Hatchings of cells (ECMA-376-1:2016 §18.18.55 ST_PatternType), in the order of their numbers from 2 on in a binary
/// workbook ([MS-XLSB] 2.4.674 BrtFill). None and a plain colour are no patterns.
enum FillPattern {
  static let names: [String] = [
    "mediumGray", "darkGray", "lightGray", "darkHorizontal", "darkVertical", "darkDown", "darkUp", "darkGrid",
    "darkTrellis", "lightHorizontal", "lightVertical", "lightDown", "lightUp", "lightGrid", "lightTrellis", "gray125",
    "gray0625",
  ]

  /// Position in `names`; nil for what is no pattern.
  static func position(_ name: String) -> Int? { names.firstIndex(of: name) }
}
