import OfficePackage

/// Elements, besides those of the ribbon, that name a macro which they start.
struct BindingNames {
  /// [MS-OI29500] 3.1.2.1.1.8 keymap, 3.1.2.1.1.11 macro, 3.1.2.1.1.16 wll.
  let keymap, macro, wll: UInt16
  let kcmPrimary, kcmSecondary, macroName: UInt16
  /// [MS-OFFMACRO2] 2.1.3.1: macros by name, and the events that are answered.
  let mcd, name, docEvents: UInt16
  let events: [UInt16: String]
  /// ECMA-376-1:2016 §17.16.20 entryMacro, §17.16.15 exitMacro.
  let entryMacro, exitMacro, val: UInt16
  /// ECMA-376-1:2016 §21.1.2.3.5, §21.1.2.3.6, §20.1.2.2.23.
  let links: Set<UInt16>
  let action: UInt16

  init(_ vocabulary: Vocabulary) {
    keymap = vocabulary.subscribe("keymap")
    macro = vocabulary.subscribe("macro")
    wll = vocabulary.subscribe("wll")
    kcmPrimary = vocabulary.number("kcmPrimary")
    kcmSecondary = vocabulary.number("kcmSecondary")
    macroName = vocabulary.number("macroName")
    mcd = vocabulary.subscribe("mcd")
    name = vocabulary.number("name")
    docEvents = vocabulary.number("docEvents")
    var events: [UInt16: String] = [:]
    for event in [
      "New", "Open", "Close", "Sync", "XmlAfterInsert", "XmlBeforeDelete", "ContentControlAfterInsert",
      "ContentControlBeforeDelete", "ContentControlOnExit", "ContentControlOnEnter", "StoreUpdate",
      "ContentControlContentUpdate", "BuildingBlockAfterInsert",
    ] {
      events[vocabulary.subscribe("eventDoc" + event)] = "Document_" + (Self.spelled[event] ?? event)
    }
    self.events = events
    entryMacro = vocabulary.subscribe("entryMacro")
    exitMacro = vocabulary.subscribe("exitMacro")
    val = vocabulary.number("val")
    links = Set(["hlinkClick", "hlinkHover", "hlinkMouseOver"].map { vocabulary.subscribe($0) })
    action = vocabulary.number("action")
  }

  /// Procedures that answer are not all called like the events.
  private static let spelled = [
    "XmlAfterInsert": "XMLAfterInsert", "XmlBeforeDelete": "XMLBeforeDelete",
    "StoreUpdate": "ContentControlBeforeStoreUpdate",
    "ContentControlContentUpdate": "ContentControlBeforeContentUpdate",
  ]
}
