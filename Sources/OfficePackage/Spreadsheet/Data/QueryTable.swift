import SafeBindings

/// A range or a table that shows what a connection gives (ECMA-376-1:2016 §18.12.4).
public struct QueryTable: Sendable {
  public var part: String
  public var place: Place
  public var name: String
  /// Number of its connection.
  public var connection: Int?
  public var refreshesOnOpen: Bool
}

/// Reads a query table's part.
public final class QueryTableHandler: MarkupHandler {
  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.depth == 1, element.namespace == .spreadsheet, element.name.local == LocalName.queryTable.rawValue
    else { return .none }
    visitor.queryTable(
      QueryTable(
        part: context.name, place: context.place, name: element.bounded(.name) ?? "",
        connection: element.integer(LocalName.connectionId.rawValue), refreshesOnOpen: element.isOn(.refreshOnLoad)))
    return .none
  }
}
