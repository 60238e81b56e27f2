import OfficePackage

/// Attributes of the ribbon's vocabulary that name macros ([MS-CUSTOMUI] 2.2, [MS-CUSTOMUI2] 2.2).
struct RibbonNames {
  let callbacks: [(event: String, number: UInt16)]

  /// Elements that have such attributes. They are made known and not subscribed to: `RibbonHandler` hands them on, and in
  /// other parts nobody waits for a `tab`.
  private static let elements = [
    "customUI", "commands", "command", "ribbon", "qat", "sharedControls", "documentControls", "tabs", "tabSet", "tab",
    "group", "button", "toggleButton", "checkBox", "comboBox", "dropDown", "editBox", "gallery", "dynamicMenu", "menu",
    "splitButton", "box", "buttonGroup", "labelControl", "dialogBoxLauncher", "menuSeparator", "separator", "control",
    "contextMenu", "backstage", "task", "taskGroup", "taskFormGroup", "category", "primaryItem", "layoutContainer",
    "groupBox", "imageControl", "radioGroup", "radioButton", "hyperlink", "firstColumn", "secondColumn",
  ]

  init(_ vocabulary: Vocabulary) {
    for element in Self.elements { _ = vocabulary.number(element) }
    callbacks = [
      "onAction", "onChange", "onLoad", "onShow", "onHide", "loadImage", "getContent", "getDescription", "getEnabled",
      "getHelperText", "getImage", "getImageMso", "getItemCount", "getItemHeight", "getItemID", "getItemImage",
      "getItemLabel", "getItemScreentip", "getItemSupertip", "getItemWidth", "getKeytip", "getLabel", "getPressed",
      "getScreentip", "getSelectedItemID", "getSelectedItemIndex", "getShowImage", "getShowLabel", "getSize", "getStyle",
      "getSupertip", "getTarget", "getText", "getTitle", "getVisible",
    ].map { ($0, vocabulary.number($0)) }
  }
}
