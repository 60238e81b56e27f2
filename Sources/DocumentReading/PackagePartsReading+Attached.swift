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

  /// The layouts and masters of slides that are shown, where nobody read them: texts take their fonts from them.
  func readSlideDefinitions(_ package: inout Package) {
    guard package.summary.parts.contains(where: { $0.role == .slide }) else { return }
    var targets: [String: [String]] = [:]
    for relationship in package.summary.relationships where ["slideLayout", "slideMaster"].contains(relationship.kind) {
      if let target = relationship.targetPart { targets[relationship.source, default: []].append(target) }
    }
    var queue = package.summary.parts.filter { $0.role == .slide }.map(\.name)
    var seen = Set(queue)
    while let source = queue.popLast() {
      // A master leads to all its layouts, used or not.
      guard package.part(source)?.role != .slideMaster else { continue }
      for target in targets[source] ?? [] where seen.insert(target).inserted {
        queue.append(target)
        guard let part = package.part(target), !package.isStreamed(part) else { continue }
        let before = package.troubles.count
        package.read(part, MarkupHandler(context(part, package), vocabulary, visitor))
        package.demoteTroubles(from: before)
      }
    }
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
