import SafeBindings

/// Reads a table part (ECMA-376-1:2016 §18.5.1): the formulas of calculated columns. Those of total rows stand in cells
/// as well.
public final class TableHandler: MarkupHandler {
  private var column = ""

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .table where element.depth == 1: announce(element)
    case .tableColumn: column = element.string(.name) ?? ""
    case .calculatedColumnFormula: return .collect
    default: break
    }
    return .none
  }

  private func announce(_ element: borrowing XMLElement) {
    visitor.table(
      SheetTable(
        name: element.bounded(.displayName) ?? element.bounded(.name) ?? "", part: context.name, place: context.place,
        range: element.bytes(LocalName.ref.rawValue).flatMap { CellRange($0) },
        headerRows: element.integer(LocalName.headerRowCount.rawValue) ?? 1,
        connection: element.integer(LocalName.connectionId.rawValue)))
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    guard LocalName(rawValue: name.local) == .calculatedColumnFormula else { return }
    let text = Self.trimmed(text)
    guard !text.isEmpty else { return }
    let place = column.isEmpty ? context.place : .part("\(context.name), column \(column)")
    visitor.expression(Expression(kind: .tableColumn, text: text, place: place))
  }
}
