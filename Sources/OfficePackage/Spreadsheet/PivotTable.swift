/// A pivot table (ECMA-376-1:2016 §18.10.1.73).
public struct PivotTable: Sendable {
  public var part: String
  public var name: String
  /// Where its values begin.
  public var place: Place
  /// How often values are shown as something else than they are (§18.18.70 ST_ShowDataAs, [MS-XLSX] 2.7.29
  /// ST_PivotShowAs), by the form as written; `other` for one that is not in `forms`.
  public var shownAs: [String: Int] = [:]
  /// A field stands in its rows, columns, pages or values (§18.10.1.69 pivotField, §18.10.1.22 dataField).
  public var hasFields = false
  /// At most one field in rows and one in columns, ordinary values, and nothing that filters, hides or folds items.
  public var isPlain = false

  /// All that the schemas have; a value that is `normal` is shown as it is.
  public static let forms: Set<String> = [
    "difference", "percent", "percentDiff", "runTotal", "percentOfRow", "percentOfCol", "percentOfTotal", "index",
    "percentOfParent", "percentOfParentRow", "percentOfParentCol", "percentOfRunningTotal", "rankAscending",
    "rankDescending",
  ]
}
