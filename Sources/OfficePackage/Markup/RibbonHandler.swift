import SafeBindings

/// Reads a ribbon ([MS-CUSTOMUI] 2.2, [MS-CUSTOMUI2] 2.2): nearly every element of it may call macros, and the names of
/// most, such as `tab`, mean something else in every other part; so all that are known are handed on, unasked.
public final class RibbonHandler: MarkupHandler {
  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let number = Int(element.name.local)
    if number >= subscribed.count || !subscribed[number] { visitor.element(element, in: context) }
    return .none
  }
}
