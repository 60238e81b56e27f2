/// Markup that all skeletons write.
enum XMLText {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"

  private static let relationships =
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  /// The namespaces that Office declares and that raw elements in fixtures may use.
  private static let extensions = """
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    """

  static let spreadsheet = """
    xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \(relationships) \(extensions) \
    xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
    xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
    xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" \
    xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" mc:Ignorable="x14 x15"
    """

  static let document = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \(relationships) \(extensions) \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"
    """

  static let presentation = """
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" \(relationships) \(extensions) \
    xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" \
    xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main" \
    xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main"
    """

  static func escape(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
