import SafeBindings

/// Reads what a part of its own says of one control: a form control's properties ([MS-XLSX] 2.6.62 formControlPr) or an
/// ActiveX control's class ([MS-OI29500] 2.1.3, activeX part; its state is binary and is not read).
public final class ControlPropertiesHandler: MarkupHandler {
  private let controls: SheetControls

  public init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, into controls: SheetControls
  ) {
    self.controls = controls
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.depth == 1 else { return .none }
    func formula(_ name: LocalName, _ element: borrowing XMLElement) -> [UInt8] {
      Self.trimmed(element.bytes(name.rawValue) ?? [])
    }
    var found = ControlProperties()
    switch (element.namespace, LocalName(rawValue: element.name.local)) {
    case (.spreadsheet14, .formControlPr):
      found.type = DrawingText.macro(element.string(.objectType))
      found.macro = DrawingText.macro(element.string(.fmlaMacro))
      found.linkedCell = formula(.fmlaLink, element)
      if found.linkedCell.isEmpty { found.linkedCell = formula(.fmlaTxbx, element) }
      found.listRange = formula(.fmlaRange, element)
    case (.activeX, .ocx): found.type = DrawingText.macro(element.string(.classid, .activeX))
    default: return .none
    }
    controls.add(found, part: context.name)
    return .none
  }
}
