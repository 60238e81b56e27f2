/// What a compound file is, told by the streams it holds: an open vocabulary of the usual name endings, or kebab-case
/// nouns where there is none.
public struct CompoundKind: RawRepresentable, Hashable, Sendable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  init(_ rawValue: String) { self.rawValue = rawValue }

  public static let workbook = CompoundKind("xls")
  public static let document = CompoundKind("doc")
  public static let presentation = CompoundKind("ppt")
  public static let encryptedPackage = CompoundKind("ooxml-encrypted")
  public static let message = CompoundKind("msg")
  public static let drawing = CompoundKind("vsd")
  public static let project = CompoundKind("mpp")
  public static let publication = CompoundKind("pub")
  public static let installer = CompoundKind("msi")
  public static let thumbnails = CompoundKind("thumbs-db")
  public static let worksDocument = CompoundKind("wps")
  public static let worksWorkbook = CompoundKind("xlr")
  public static let worksDatabase = CompoundKind("wdb")
  public static let macroProject = CompoundKind("vba-project")
  public static let hangul = CompoundKind("hwp")
  public static let starWriter = CompoundKind("sdw")
  public static let starCalc = CompoundKind("sdc")
  public static let starImpress = CompoundKind("sdd")
  public static let wordPerfect = CompoundKind("wpd")
  public static let quattroPro = CompoundKind("qpw")
  public static let corelPresentation = CompoundKind("shw")
  public static let jumpList = CompoundKind("jump-list")
  public static let oneNoteTable = CompoundKind("onetoc")
  public static let stickyNotes = CompoundKind("sticky-notes")
  public static let embeddedObject = CompoundKind("ole-object")
  public static let equation = CompoundKind("equation")
  public static let solidWorks = CompoundKind("solidworks")
  /// A compound file of a kind that is not in this list.
  public static let other = CompoundKind("compound-file")
}
