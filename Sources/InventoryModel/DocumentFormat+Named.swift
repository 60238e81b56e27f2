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
}
