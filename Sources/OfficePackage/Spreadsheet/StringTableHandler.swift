import SafeBindings

/// Reads the shared strings (ECMA-376-1:2016 §18.4.9): how long and how formatted they are. No text outlives its element.
public final class StringTableHandler: MarkupHandler {
  public private(set) var texts = TextExtent()
  /// Set before the part is read: the 0-based positions of the strings that are handed over.
  public var wanted: Set<Int> = []
  public private(set) var items = 0
  /// How many there are by the part's own account; nil where it does not say (§18.4.9 uniqueCount).
  public private(set) var claimed: Int?
  /// How many cells refer to them by its own account is no number that the attribute's type holds (§18.4.9 count).
  public private(set) var isCountTooLarge = false
  private var isWanted = false
  private var wantedText: [UInt8] = []

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.name.namespace == Namespace.spreadsheet.rawValue else { return .none }
    if element.depth == 1 {
      claimed = element.integer(LocalName.uniqueCount.rawValue)
      isCountTooLarge = element.integer(LocalName.count.rawValue).map { $0 > Int(UInt32.max) } ?? false
    }
    switch element.name.local {
    case LocalName.si.rawValue:
      isWanted = wanted.contains(items)
      items += 1
      texts.begin(items)
    case LocalName.t.rawValue: return .collect
    case LocalName.r.rawValue: texts.run(of: items)
    case LocalName.rPh.rawValue: texts.beginGuide(of: items)
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    guard name.namespace == Namespace.spreadsheet.rawValue else { return }
    switch name.local {
    case LocalName.t.rawValue:
      texts.add(text, of: items)
      if isWanted, wantedText.count < HeadingReader.textLimit { wantedText += text }
    case LocalName.rPh.rawValue: texts.endGuide()
    case LocalName.si.rawValue:
      texts.end()
      endWanted()
    default: break
    }
  }

  private func endWanted() {
    guard isWanted else { return }
    visitor.sharedString(items - 1, wantedText)
    wantedText.removeAll()
    isWanted = false
  }
}
