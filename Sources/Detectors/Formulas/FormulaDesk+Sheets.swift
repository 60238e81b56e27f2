import FormulaSyntax

extension FormulaDesk {
  /// Whether a formula on the sheet names another one, or another workbook.
  func leaves(_ sheet: String, _ analysis: FormulaAnalysis) -> Bool {
    analysis.qualifiers.contains { id in
      let qualifier = scanner.qualifier(id)
      return qualifier.isExternal || qualifier.lastSheet != nil
        || (!qualifier.sheet.isEmpty && qualifier.sheet.lowercased() != sheet.lowercased())
    }
  }
}
