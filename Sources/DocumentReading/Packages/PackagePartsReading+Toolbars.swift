import CompoundDocuments
import OfficePackage

/// Toolbars of before 2007 that a workbook brings along.
extension PackagePartsReading {
  /// Bytes of a toolbar part: pictures of its buttons are in it.
  private static let toolbarLimit: Int64 = 4 << 20

  /// The macros of their buttons ([MS-XLSB] 2.1.7.3). Word keeps its toolbars in another form, which names no macro.
  func readToolbars(_ part: Part, _ package: inout Package) {
    guard Self.isWorkbook(package) else { return }
    let before = package.troubles.count
    let bytes = package.bytes(of: part, limit: Self.toolbarLimit)
    // Nothing of the document's content depends on them.
    package.demoteTroubles(from: before)
    guard let bytes else { return }
    let toolbars = CustomToolbars(bytes)
    for button in toolbars.buttons {
      visitor.macroBinding(MacroBinding(macro: button.action, agent: .toolbar, place: .part(button.toolbar)))
    }
    if toolbars.isBroken {
      package.note(
        PackageFinding(
          code: "xls.toolbar", place: part.name,
          message: "toolbars that are not as they should be; the rest is not read"))
    }
  }
}
