import OfficePackage
import SafeBindings

/// Parts that any package may carry beside its content: signatures, labels, themes; and those that are read for their
/// links alone.
extension PackagePartsReading {
  /// Nothing of the content depends on what is wrong in them.
  func readAttached(_ part: Part, _ package: inout Package) {
    guard isWanted(part, package) else { return }
    let before = package.troubles.count
    let context = context(part, package)
    switch part.role {
    case .signature:
      let handler = SignatureHandler(context, vocabulary, visitor)
      package.read(part, handler)
      handler.finish()
    case .labelInfo: package.read(part, LabelInfoHandler(context, vocabulary, visitor))
    default: package.read(part, MarkupHandler(context, vocabulary, visitor))
    }
    package.demoteTroubles(from: before)
  }

  /// A workbook's styles name their fonts: its theme is wanted where something is drawn over the cells.
  private func isWanted(_ part: Part, _ package: borrowing Package) -> Bool {
    guard part.isReachable else { return false }
    guard part.role == .theme, Self.isWorkbook(package) else { return true }
    return package.summary.parts.contains { $0.role == .drawing }
  }

  /// Who uses the links of parts that nobody reads for anything else: layouts, diagrams.
  func readLinkSources(_ package: inout Package) {
    for part in package.unreadLinkSources {
      let before = package.troubles.count
      package.read(part, MarkupHandler(context(part, package), vocabulary, visitor))
      package.demoteTroubles(from: before)
    }
  }
}
