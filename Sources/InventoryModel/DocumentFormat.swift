/// The format of a file, named by its content and never by its name ending.
///
/// An open vocabulary: the identifiers are the usual name endings of the format, or a kebab-case noun.
public struct DocumentFormat: RawRepresentable, Hashable, Sendable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public static let unknown = DocumentFormat("unknown")
  public static let empty = DocumentFormat("empty")
  /// A text that tells how to pay for files.
  public static let ransomNote = DocumentFormat("ransom-note")
  /// What it was cannot be told any more.
  public static let suspectedEncrypted = DocumentFormat("suspected-encrypted")
  /// A compound file that holds an encrypted package; what is inside cannot be known without the password.
  public static let encryptedPackage = DocumentFormat("ooxml-encrypted")
}

/// What kind of work a document is for.
public enum DocumentFamily: String, Sendable, CaseIterable {
  case spreadsheet, document, presentation, other
}

/// How a format relates to the Office formats that Assay is for.
public enum FormatClass: String, Sendable, CaseIterable {
  /// Office Open XML, ECMA-376.
  case openXML = "open-xml"
  /// Office binary formats: `.xls`, `.doc`, `.ppt` and older.
  case legacy
  /// A known format that is not Microsoft Office's.
  case foreign
  case unknown
}

extension DocumentFormat {
  static let spreadsheets: Set<String> = [
    "xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb", "xls", "ods", "ots", "fods", "sxc", "stc", "sdc", "et",
    "excel-2003-xml", "lotus-123", "quattro-pro", "qpw", "works-spreadsheet", "xlr", "numbers", "csv", "tsv", "slk", "dif",
  ]
  static let documents: Set<String> = [
    "docx", "docm", "dotx", "dotm", "doc", "word-dos", "word-mac", "odt", "ott", "odm", "oth", "fodt", "sxw",
    "stw", "sxg", "sdw", "rtf", "wps", "wpd", "wri", "lwp", "sam", "pages", "hwp", "hwpx", "word-2003-xml", "appleworks",
  ]
  static let presentations: Set<String> = [
    "pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam", "sldx", "sldm", "ppt", "odp", "otp", "fodp", "sxi", "sti",
    "sdd", "dps", "key", "shw", "powerpoint-mac",
  ]
  static let openXML: Set<String> = [
    "xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb", "docx", "docm", "dotx", "dotm", "pptx", "pptm", "potx", "potm",
    "ppsx", "ppsm", "ppam", "sldx", "sldm", "thmx", "vsdx", "vsdm", "vstx", "vstm", "vssx", "vssm", "opc",
    "ooxml-encrypted",
  ]
  static let legacy: Set<String> = [
    "xls", "doc", "ppt", "legacy-office", "word-dos", "word-mac", "powerpoint-mac",
  ]

  public var family: DocumentFamily {
    if Self.spreadsheets.contains(rawValue) { return .spreadsheet }
    if Self.documents.contains(rawValue) { return .document }
    if Self.presentations.contains(rawValue) { return .presentation }
    return .other
  }

  public var formatClass: FormatClass {
    if Self.openXML.contains(rawValue) { return .openXML }
    if Self.legacy.contains(rawValue) { return .legacy }
    return self == .unknown || self == .empty ? .unknown : .foreign
  }

  /// Whether a file of this format counts as an Office document (coverage, exit status 3).
  public var isOffice: Bool { formatClass == .openXML || formatClass == .legacy }
}
