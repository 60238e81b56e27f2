/// Names of what hosts start by themselves.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs): events of Workbook, Worksheet, Chart and
/// Document; "Auto macros" of Word; "OnSlideShowPageChange" of PowerPoint.
enum MacroEventNames {
  static let workbook = set(
    """
    activate addininstall addinuninstall afterremotechange aftersave afterxmlexport afterxmlimport beforeclose
    beforeprint beforeremotechange beforesave beforexmlexport beforexmlimport deactivate modelchange newchart newsheet
    open pivottablecloseconnection pivottableopenconnection rowsetcomplete sheetactivate sheetbeforedelete
    sheetbeforedoubleclick sheetbeforerightclick sheetcalculate sheetchange sheetdeactivate sheetfollowhyperlink
    sheetlensgalleryrendercomplete sheetpivottableaftervaluechange sheetpivottablebeforeallocatechanges
    sheetpivottablebeforecommitchanges sheetpivottablebeforediscardchanges sheetpivottablechangesync
    sheetpivottableupdate sheetselectionchange sheettableupdate sync windowactivate windowdeactivate windowresize
    """)

  static let worksheet = set(
    """
    activate beforedelete beforedoubleclick beforerightclick calculate change deactivate followhyperlink
    lensgalleryrendercomplete pivottableaftervaluechange pivottablebeforeallocatechanges
    pivottablebeforecommitchanges pivottablebeforediscardchanges pivottablechangesync pivottableupdate selectionchange
    tableupdate
    """)

  static let chart = set(
    """
    activate beforedoubleclick beforerightclick calculate deactivate dragover dragplot mousedown mousemove mouseup
    resize select serieschange
    """)

  static let document = set(
    """
    buildingblockinsert close contentcontrolafteradd contentcontrolbeforecontentupdate contentcontrolbeforedelete
    contentcontrolbeforestoreupdate contentcontrolonenter contentcontrolonexit new open sync xmlafterinsert
    xmlbeforedelete
    """)

  /// Events of controls on sheets and documents.
  static let control = set(
    """
    afterupdate beforedragover beforedroporpaste beforeupdate change click dblclick dropbuttonclick enter error exit
    gotfocus keydown keypress keyup layout lostfocus mousedown mousemove mouseup scroll spindown spinup zoom
    """)

  /// Names of macros that Excel starts.
  static let ofExcel = set("auto_open auto_close auto_activate auto_deactivate auto_add auto_remove")
  /// Names of macros that Word starts, or of modules whose `Main` it then starts.
  static let ofWord = set("autoexec autonew autoopen autoclose autoexit")
  static let ofPresentations = set("onslideshowpagechange onslideshowterminate")
  /// PowerPoint starts these of add-ins alone.
  static let ofPresentationAddIns = set("auto_open auto_close")

  /// Commands of Word: a macro of the same name runs in their place.
  static let wordCommands = set(
    """
    editclear editcopy editcut editfind editpaste editpastespecial editreplace editundo fileclose filecloseall
    filecloseorcloseall fileexit filenew filenewdefault fileopen filepagesetup fileprint fileprintdefault
    fileprintpreview filesave filesaveall filesaveas filesendmail filetemplates formatstyle helpabout insertfile
    insertpicture toolscustomize toolsmacro toolsoptions toolsprotectdocument toolsprotectunprotectdocument
    toolsunprotectdocument viewvbcode
    """)

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
