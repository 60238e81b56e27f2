import SafeBindings

/// The formulas of a pivot cache: of calculated fields (ECMA-376-1:2016 §18.10.1.3 cacheField) and of calculated items
/// (§18.10.1.8). They call the functions of cells, on names of fields and items (§18.17.5).
enum PivotFormulas {
  /// Announces the formula of an element that has one.
  static func announce(_ element: borrowing XMLElement, in context: PartContext, to visitor: any PackageVisitor) {
    let kind: FormulaPlace
    switch LocalName(rawValue: element.name.local) {
    case .cacheField: kind = .pivotField
    case .calculatedItem: kind = .pivotItem
    default: return
    }
    guard let text = element.bytes(LocalName.formula.rawValue) else { return }
    let formula = MarkupHandler.trimmed(text)
    guard !formula.isEmpty else { return }
    visitor.expression(Expression(kind: kind, text: formula, place: context.place))
  }
}
