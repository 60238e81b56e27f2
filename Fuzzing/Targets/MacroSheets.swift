@testable import CompoundDocuments

/// The records of a binary workbook: macro sheets, the tokens of their formulas, names, links, objects and keys; behind
/// the mark, its toolbars. A sound compound file is around them, or, before BIFF5, none.
func read(_ bytes: [UInt8]) {
  let pieces = Pieces(bytes)
  let whole = CompoundBuilder([("Workbook", pieces[0]), ("XCB", pieces[1])]).build()
  do throws(CompoundError) {
    _ = try CompoundDescription(whole)
    if let macros = try WorkbookMacros(whole, services) { use(macros) }
    _ = try CompoundDescription(bytes)
    if let macros = try WorkbookMacros(bytes, services) { use(macros) }
  } catch {
    precondition(error == .notACompoundFile || error.code == "cfb.header", "the container is sound: \(error)")
  }
  _ = CustomToolbars(pieces[1]).buttons
}

private func use(_ macros: WorkbookMacros) {
  for function in macros.functions {
    precondition(function.calls >= function.cells && function.cells >= 0)
    for place in function.places { precondition(place.row > 0 && place.column > 0) }
  }
  for sheet in macros.sheets { precondition((sheet.cells ?? 0) >= 0 && (sheet.formulas ?? 0) >= 0) }
}
