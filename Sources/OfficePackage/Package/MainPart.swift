/// A package's format, by the content type of its main part (ECMA-376-1:2016 §11.3, §12.3, §13.3; [MS-OFFMACRO2] 2.1;
/// [MS-VSDX] 2.2).
enum MainPart {
  private static let formats: [String: String] = {
    let office = "application/vnd.openxmlformats-officedocument."
    return [
      office + "spreadsheetml.sheet.main+xml": "xlsx",
      "application/vnd.ms-excel.sheet.macroenabled.main+xml": "xlsm",
      office + "spreadsheetml.template.main+xml": "xltx",
      "application/vnd.ms-excel.template.macroenabled.main+xml": "xltm",
      "application/vnd.ms-excel.addin.macroenabled.main+xml": "xlam",
      "application/vnd.ms-excel.sheet.binary.macroenabled.main": "xlsb",
      office + "wordprocessingml.document.main+xml": "docx",
      "application/vnd.ms-word.document.macroenabled.main+xml": "docm",
      office + "wordprocessingml.template.main+xml": "dotx",
      "application/vnd.ms-word.template.macroenabledtemplate.main+xml": "dotm",
      office + "presentationml.presentation.main+xml": "pptx",
      "application/vnd.ms-powerpoint.presentation.macroenabled.main+xml": "pptm",
      office + "presentationml.template.main+xml": "potx",
      "application/vnd.ms-powerpoint.template.macroenabled.main+xml": "potm",
      office + "presentationml.slideshow.main+xml": "ppsx",
      "application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml": "ppsm",
      "application/vnd.ms-powerpoint.addin.macroenabled.main+xml": "ppam",
      office + "presentationml.slide+xml": "sldx",
      "application/vnd.ms-powerpoint.slide.macroenabled+xml": "sldm",
      office + "thememanager+xml": "thmx",
      "application/vnd.ms-visio.drawing.main+xml": "vsdx",
      "application/vnd.ms-visio.drawing.macroenabled.main+xml": "vsdm",
      "application/vnd.ms-visio.template.main+xml": "vstx",
      "application/vnd.ms-visio.template.macroenabled.main+xml": "vstm",
      "application/vnd.ms-visio.stencil.main+xml": "vssx",
      "application/vnd.ms-visio.stencil.macroenabled.main+xml": "vssm",
    ]
  }()

  static func format(ofContentType type: String) -> String? { formats[type] }

  /// For a main part whose content type says nothing.
  static func format(ofRoot root: String) -> String? {
    switch root {
    case "workbook": "xlsx"
    case "document": "docx"
    case "presentation": "pptx"
    default: nil
    }
  }

  static func role(ofFormat format: String) -> PartRole? {
    switch format {
    case "xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb": .workbook
    case "docx", "docm", "dotx", "dotm": .document
    case "pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam": .presentation
    case "sldx", "sldm": .slide
    default: nil
    }
  }
}
