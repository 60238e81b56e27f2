import SafeBindings

/// Reads the volatile dependencies (ECMA-376-1:2016 §18.15): which servers of real-time data the workbook asked. Topics
/// and their last values are not kept.
public final class VolatileDependenciesHandler: MarkupHandler {
  private static let serverLimit = 256

  private var isRealTime = false
  private var servers = 0

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .volType: isRealTime = element.equals(.type, "realTimeData")
    case .main where isRealTime && servers < Self.serverLimit:
      servers += 1
      if let server = element.bounded(.first) { visitor.realTimeServer(server, in: context.name) }
    default: break
    }
    return .none
  }
}
