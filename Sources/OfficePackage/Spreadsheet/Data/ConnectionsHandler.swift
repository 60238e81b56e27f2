import SafeBindings

/// Reads the connections part (ECMA-376-1:2016 §18.13). The text of commands is not kept.
public final class ConnectionsHandler: MarkupHandler {
  /// Bytes of a connection string or path that are kept.
  private static let textLimit = 16 << 10

  private var connection: DataConnection?

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let name = LocalName(rawValue: element.name.local)
    switch (element.namespace, name) {
    case (.spreadsheet, .connection): start(element)
    case (.spreadsheet, .dbPr):
      connection?.source = .database(text(.connection, element))
      connection?.commandType = element.integer(LocalName.commandType.rawValue)
    case (.spreadsheet, .webPr): connection?.source = .web(text(.url, element), isXML: element.isOn(.xml))
    case (.spreadsheet, .textPr): connection?.source = .text(text(.sourceFile, element))
    case (.spreadsheet, .olapPr): connection?.isOLAP = true
    case (.spreadsheet15, .connection): if element.isOn(.model) { connection?.isModel = true }
    case (.spreadsheet15, .oledbPr): connection?.source = .database(text(.connection, element))
    case (.spreadsheet15, .textPr): connection?.source = .text(text(.sourceFile, element))
    case (.spreadsheet15, .rangePr): connection?.source = .range(text(.sourceName, element))
    case (.spreadsheet15, .dataFeedPr): connection?.source = .feed(text(.connection, element))
    default: break
    }
    return .none
  }

  private func text(_ name: LocalName, _ element: borrowing XMLElement) -> String {
    element.bounded(name, to: Self.textLimit) ?? ""
  }

  private func start(_ element: borrowing XMLElement) {
    finish()
    var next = DataConnection()
    next.id = element.integer(LocalName.id.rawValue)
    next.name = element.bounded(.name) ?? ""
    next.type = element.integer(LocalName.type.rawValue)
    next.isDeleted = element.isOn(.deleted)
    next.refreshesOnOpen = element.isOn(.refreshOnLoad)
    next.interval = element.integer(LocalName.interval.rawValue) ?? 0
    next.isBackground = element.isOn(.background)
    next.savesPassword = element.isOn(.savePassword)
    next.isByFileOnly = element.isOn(.onlyUseConnectionFile)
    next.connectionFile = text(.odcFile, element)
    next.sourceFile = text(.sourceFile, element)
    connection = next
  }

  /// To be called when the part was read, however it ended: children of a connection come after it.
  public func finish() {
    if let connection { visitor.connection(connection) }
    connection = nil
  }
}

/// Reads the XML maps (ECMA-376-1:2016 §18.11): which connections they bind.
public final class XMLMapsHandler: MarkupHandler {
  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.name.local == LocalName.DataBinding.rawValue,
      let id = element.integer(LocalName.ConnectionID.rawValue)
    {
      visitor.connectionBound(id)
    }
    return .none
  }
}
