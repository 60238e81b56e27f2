import OfficePackage

/// Attributes of the ribbon's vocabulary that name macros ([MS-CUSTOMUI] 2.2, [MS-CUSTOMUI2] 2.2).
struct RibbonNames {
  let callbacks: [(event: String, number: UInt16)]

  init(_ vocabulary: Vocabulary) {
    callbacks = [
      "onAction", "onChange", "onLoad", "onShow", "onHide", "loadImage", "getContent", "getDescription", "getEnabled",
      "getHelperText", "getImage", "getImageMso", "getItemCount", "getItemHeight", "getItemID", "getItemImage",
      "getItemLabel", "getItemScreentip", "getItemSupertip", "getItemWidth", "getKeytip", "getLabel", "getPressed",
      "getScreentip", "getSelectedItemID", "getSelectedItemIndex", "getShowImage", "getShowLabel", "getSize", "getStyle",
      "getSupertip", "getTarget", "getText", "getTitle", "getVisible",
    ].map { ($0, vocabulary.number($0)) }
  }
}
