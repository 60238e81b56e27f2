import SafeBindings

/// Reads a pivot table's part (ECMA-376-1:2016 §18.10.1.73): its name, where it stands, and how it shows its values.
public final class PivotTableHandler: MarkupHandler {
  private var table: PivotTable?
  private var isWhole = false
  private var (rows, columns, values) = (0, 0, 0)
  /// A filter field, its first items by value, or a filter (§18.10.1.69 axisPage, autoShow; §18.10.1.34), items that are hidden
  /// or folded (§18.10.1.45), formats by value (§18.10.1.22).
  private var isChosen = false

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch (element.namespace, LocalName(rawValue: element.name.local)) {
    case (.spreadsheet, .pivotTableDefinition) where element.depth == 1:
      table = PivotTable(part: context.name, name: DrawingText.macro(element.string(.name)), place: context.place)
    case (.spreadsheet, .location):
      table?.place = DrawingText.place(context.place, reference: element.bytes(LocalName.ref.rawValue) ?? [])
      context.place = table?.place ?? context.place
    case (.spreadsheet, .pivotField):
      if element.has(.axis) || element.isOn(.dataField) { table?.hasFields = true }
      if element.equals(.axis, "axisRow") { rows += 1 } else if element.equals(.axis, "axisCol") { columns += 1 }
      if element.equals(.axis, "axisPage") || element.isOn(.autoShow) { isChosen = true }
    case (.spreadsheet, .item): if element.isOn(.h) || element.isOff(.sd) { isChosen = true }
    case (.spreadsheet, .filter), (.spreadsheet, .conditionalFormat): isChosen = true
    case (.spreadsheet, .dataField):
      table?.hasFields = true
      values += 1
      count(element.string(.showDataAs))
    // What Excel 2010 added; the field itself is then shown as it is.
    case (.spreadsheet14, .dataField): count(element.string(.pivotShowAs))
    default: break
    }
    return .none
  }

  private func count(_ form: String?) {
    guard let form, form != "normal" else { return }
    table?.shownAs[PivotTable.forms.contains(form) ? form : "other", default: 0] += 1
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if LocalName(rawValue: name.local) == .pivotTableDefinition { isWhole = true }
  }

  /// To be called when the part was read, however it ended. Of one that is cut off nobody knows which fields it had.
  public func finish() {
    if !isWhole { table?.hasFields = true }
    if var table {
      table.isPlain = isWhole && !isChosen && rows < 2 && columns < 2 && values > 0 && table.shownAs.isEmpty
      visitor.pivotTable(table)
    }
    table = nil
  }
}
