import SafeBindings

/// Reads the shared strings (ECMA-376-1:2016 §18.4.9). No text outlives its element.
public final class SharedStringsHandler: MarkupHandler {
  /// Set before the part is read: the 0-based positions of the strings that are handed over.
  public var wanted: Set<Int> = []
  private var items = 0
  private var isWanted = false
  private var text: [UInt8] = []

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.name.namespace == Namespace.spreadsheet.rawValue else { return .none }
    switch element.name.local {
    case LocalName.si.rawValue:
      isWanted = wanted.contains(items)
      items += 1
    case LocalName.t.rawValue where isWanted: return .collect
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    guard name.namespace == Namespace.spreadsheet.rawValue, isWanted else { return }
    if name.local == LocalName.t.rawValue {
      if self.text.count < HeadingReader.textLimit { self.text += text }
    } else if name.local == LocalName.si.rawValue {
      visitor.sharedString(items - 1, self.text)
      self.text.removeAll()
      isWanted = false
    }
  }
}
