import OfficePackage

/// Elements of the ribbon's vocabulary that call macros, and the attributes that name them ([MS-CUSTOMUI] 2.2,
/// [MS-CUSTOMUI2] 2.2).
struct RibbonNames {
  let elements: Set<UInt16>
  let callbacks: [(event: String, number: UInt16)]

  init(_ vocabulary: Vocabulary) {
    elements = Set(
      [
        "customUI", "button", "toggleButton", "checkBox", "comboBox", "dropDown", "editBox", "gallery", "dynamicMenu",
        "command",
      ].map { vocabulary.subscribe($0) })
    callbacks = [
      "onAction", "onChange", "onLoad", "loadImage", "getContent", "getEnabled", "getVisible", "getLabel", "getPressed",
      "getText", "getImage", "getItemCount", "getItemLabel", "getSelectedItemIndex",
    ].map { ($0, vocabulary.number($0)) }
  }
}
