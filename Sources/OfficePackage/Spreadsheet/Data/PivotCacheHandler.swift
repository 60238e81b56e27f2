import SafeBindings

/// Reads a pivot cache definition (ECMA-376-1:2016 §18.10.1.67): its source, and the formulas of its fields and items.
public final class PivotCacheHandler: MarkupHandler {
  /// Ranges of a consolidation that are kept; the application allows a few dozen.
  private static let rangeLimit = 256

  private var cache: PivotCache?

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .pivotCacheDefinition where element.depth == 1:
      var next = PivotCache(part: context.name)
      next.savesData = !(element.equals(.saveData, "0") || element.equals(.saveData, "false"))
      next.records = element.integer(LocalName.recordCount.rawValue)
      next.refreshesOnOpen = element.isOn(.refreshOnLoad)
      cache = next
    case .cacheSource:
      cache?.kind = element.bounded(.type, to: 64) ?? ""
      cache?.connection = element.integer(LocalName.connectionId.rawValue)
    case .worksheetSource, .rangeSet: add(element)
    default: PivotFormulas.announce(element, in: context, to: visitor)
    }
    return .none
  }

  private func add(_ element: borrowing XMLElement) {
    guard var open = cache else { return }
    cache = nil
    open.rangeCount += 1
    if open.ranges.count < Self.rangeLimit {
      open.ranges.append(
        PivotCache.Range(
          sheet: element.bounded(.sheet) ?? "", range: element.bounded(.ref) ?? "", name: element.bounded(.name) ?? "",
          relationship: element.string(.id, .relationships) ?? ""))
    }
    cache = open
  }

  /// To be called when the part was read, however it ended.
  public func finish() {
    if let cache { visitor.pivotCache(cache) }
    cache = nil
  }
}
