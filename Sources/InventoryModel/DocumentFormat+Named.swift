extension DocumentFormat {
  /// Formats of the Office families that a rule may name, sorted.
  public static var officeFormats: [String] { openXML.union(legacy).sorted() }

  /// The Office Open XML formats of a family, sorted.
  public static func openXMLFormats(of family: DocumentFamily) -> [String] {
    openXML.filter { DocumentFormat($0).family == family }.sorted()
  }

  /// Formats of other products that are documents of one of the families, sorted.
  public static var foreignDocumentFormats: [String] {
    spreadsheets.union(documents).union(presentations).subtracting(openXML).subtracting(legacy).sorted()
  }

  /// OpenDocument, its forerunner and its form of one XML file, sorted.
  public static let openDocumentFormats = [
    "fodg", "fodp", "fods", "fodt", "odb", "odc", "odf", "odg", "odi", "odm", "odp", "ods", "odt", "otg", "oth", "otp",
    "ots", "ott", "stc", "sti", "stw", "sxc", "sxd", "sxg", "sxi", "sxm", "sxw",
  ]

  /// Formats outside of Office Open XML whose version is told, sorted.
  public static let versionedFormats =
    (openDocumentFormats + legacy + [
      "accdb", "dbf", "dwg", "excel-2003-xml", "lotus-123", "mdb", "mpp", "ost", "pdf", "powerpoint-mac", "ps", "pst",
      "pub", "quattro-pro", "rtf", "vdx", "vsd", "word-2003-xml", "word-dos", "word-mac", "wpd", "wri",
    ]).sorted()

  /// The Office format that a name ending stands for, templates and add-ins of the binary formats included; nil for
  /// any other ending.
  public static func promised(byEnding ending: String) -> DocumentFormat? {
    if let binary = binaryEndings[ending] { return DocumentFormat(binary) }
    let format = DocumentFormat(ending)
    return format.formatClass == .openXML && ending != "opc" && ending != "ooxml-encrypted" ? format : nil
  }

  private static let binaryEndings = [
    "xls": "xls", "xlt": "xls", "xla": "xls", "xlw": "xls", "xlm": "xls", "doc": "doc", "dot": "doc", "wiz": "doc",
    "ppt": "ppt", "pot": "ppt", "pps": "ppt", "ppa": "ppt",
  ]
}
