/// The programs of OLE objects: ProgIDs in their usual spelling, their class ids, and what they are for.
///
/// **Source** Class ids as registries hold them and as [MS-OLEDS] and the products' documentation name them; ProgIDs as
/// Office writes them. A program that is not listed keeps its ProgID as written, and the class `other`.
enum ObjectProgram {
  /// The ProgID in its usual spelling: upper and lower case make no difference to Windows.
  static func canonical(_ program: String) -> String {
    spellings[program.lowercased()] ?? program
  }

  /// The ProgID of a class id in braces, upper case; nil where it is not known.
  static func program(ofClass id: String) -> String? { classIDs[id] }

  /// What kind of program it takes: `office`, `chart`, `equation`, `pdf`, `package` (a file of any kind), `picture`,
  /// `drawing`, `media`, `open-document`, `other`; this too where no program is known. Facts call
  /// the controls of binary documents `control`.
  static func kind(of program: String) -> String {
    let lower = program.lowercased()
    // Without the version: `Excel.Sheet.12` is looked up as `excel.sheet`.
    var stem = lower[...]
    while let dot = stem.lastIndex(of: "."), stem[stem.index(after: dot)...].allSatisfy({ $0.isASCII && $0.isNumber }) {
      stem = stem[..<dot]
    }
    if let kind = kinds[String(stem)] { return kind }
    for (beginning, kind) in beginnings where lower.hasPrefix(beginning) { return kind }
    return "other"
  }

  /// What `kind` can say.
  static let kindNames = Set(stems.map(\.0) + beginnings.map(\.1) + ["other"]).sorted()

  private static let kinds: [String: String] = {
    var kinds: [String: String] = [:]
    for (kind, stems) in stems { for stem in stems.split(separator: " ") { kinds[stem.lowercased()] = kind } }
    return kinds
  }()

  private static let stems: [(String, String)] = [
    (
      "office",
      "Excel.Sheet Excel.Chart Excel.SheetMacroEnabled Excel.SheetBinaryMacroEnabled Excel.Macrosheet Excel.Workspace "
        + "Excel.Template Excel.TemplateMacroEnabled Excel.CSV ExcelWorksheet ExcelChart "
        + "Word.Document Word.DocumentMacroEnabled Word.Picture Word.RTF Word.Template Word.TemplateMacroEnabled "
        + "WordDocument PowerPoint.Show PowerPoint.ShowMacroEnabled PowerPoint.Slide PowerPoint.SlideMacroEnabled "
        + "PowerPoint.SlideShow PowerPoint.SlideShowMacroEnabled PowerPoint.Template "
        + "PowerPoint.TemplateMacroEnabled MSPowerPoint MSPresentation PowerPoint"
    ),
    ("chart", "MSGraph.Chart MSGraph"),
    ("equation", "Equation MathType"),
    ("package", "Package Package2 Packager PackagerShellObject"),
    ("pdf", "AcroExch.Document Acrobat.Document PDF.PdfCtrl"),
    (
      "picture",
      "PBrush Paint.Picture StaticMetafile StaticDib StaticEnhancedMetafile MSPhotoEd Photoshop.Image Imaging.Document "
        + "Word.Picture.Bitmap"
    ),
    ("drawing", "SmartDraw ChemDraw.Document MSDraw OrgPlusWOPX MSOrgChart MSWordArt WordArt Designer.Drawing"),
    ("media", "MPlayer SoundRec AVIFile MIDFile WAVFile WMPlayer.OCX ShockwaveFlash.ShockwaveFlash"),
  ]

  /// Families of ProgIDs whose second half differs by version or kind of document.
  private static let beginnings: [(String, String)] = [
    ("equation.", "equation"), ("mathtype", "equation"), ("acroexch.", "pdf"), ("acrobat.", "pdf"),
    ("foxit", "pdf"), ("pdfxedit", "pdf"), ("msgraph.", "chart"), ("visio.", "drawing"), ("autocad.", "drawing"),
    ("coreldraw", "drawing"), ("coreldesigner", "drawing"), ("chemdraw", "drawing"), ("smartdraw", "drawing"),
    ("corelphotopaint", "picture"), ("photoshop.", "picture"), ("paint.", "picture"), ("opendocument.", "open-document"),
    ("soffice.", "open-document"), ("libreoffice.", "open-document"), ("word.opendocument", "open-document"),
    ("excel.opendocument", "open-document"), ("powerpoint.opendocument", "open-document"), ("quicktime", "media"),
    ("wmplayer", "media"), ("shockwave", "media"), ("excel.", "office"), ("word.", "office"), ("powerpoint.", "office"),
    ("packager", "package"),
  ]

  private static let spellings: [String: String] = {
    var spellings: [String: String] = [:]
    let others = [
      "Excel.Sheet.5", "Excel.Chart.5", "Excel.Macrosheet", "Word.Document.6", "Word.Document.7", "Word.RTF.8",
      "PowerPoint.Show.4", "PowerPoint.Show.7", "Equation.2", "Equation.DSMT4", "Equation.COEE2", "MSGraph.Chart.5",
      "Package2", "AcroExch.Document", "AcroExch.Document.7", "AcroExch.Document.11", "AcroExch.Document.DC", "Acrobat.Document.DC",
      "Visio.Drawing.15", "MSProject.Project.9", "Equation", "StaticMetafile", "Paint.Picture",
    ]
    for program in others + Array(classIDs.values) { spellings[program.lowercased()] = program }
    return spellings
  }()

  private static let classIDs: [String: String] = {
    let automation = "-0000-0000-C000-000000000046}"
    return [
      "{00020810" + automation: "Excel.Sheet.5", "{00020811" + automation: "Excel.Chart.5",
      "{00020820" + automation: "Excel.Sheet.8", "{00020821" + automation: "Excel.Chart.8",
      "{00020830" + automation: "Excel.Sheet.12", "{00020832" + automation: "Excel.SheetMacroEnabled.12",
      "{00020833" + automation: "Excel.SheetBinaryMacroEnabled.12",
      "{00020900" + automation: "Word.Document.6", "{00020906" + automation: "Word.Document.8",
      "{00020907" + automation: "Word.Picture.8",
      "{F4754C9B-64F5-4B40-8AF4-679732AC0607}": "Word.Document.12",
      "{18A06B6B-2F3F-4E2B-A611-52BE631B2D22}": "Word.DocumentMacroEnabled.12",
      "{64818D10-4F9B-11CF-86EA-00AA00B929E8}": "PowerPoint.Show.8",
      "{64818D11-4F9B-11CF-86EA-00AA00B929E8}": "PowerPoint.Slide.8",
      "{CF4F55F4-8F87-4D47-80BB-5808164BB3F8}": "PowerPoint.Show.12",
      "{048EB43E-2059-422F-95E0-557DA96038AF}": "PowerPoint.Slide.12",
      "{DC020317-E6E2-4A62-B9FA-B3EFE16626F4}": "PowerPoint.ShowMacroEnabled.12",
      "{3C18EAE4-BC25-4134-B7DF-1ECA1337DDDC}": "PowerPoint.SlideMacroEnabled.12",
      "{00020803" + automation: "MSGraph.Chart.8", "{0002CE02" + automation: "Equation.3",
      "{0002CE03" + automation: "Equation.DSMT4", "{0003000C" + automation: "Package",
      "{F20DA720-C02F-11CE-927B-0800095AE340}": "Package", "{0003000A" + automation: "PBrush",
      "{00021A14" + automation: "Visio.Drawing.11", "{00021A13" + automation: "Visio.Drawing.6",
      "{B801CA65-A1FC-11D0-85AD-444553540000}": "AcroExch.Document.7",
      "{74B78F3A-C8C8-11D1-BE11-00C04FB6FAF1}": "MSProject.Project.9",
      "{D27CDB6E-AE6D-11CF-96B8-444553540000}": "ShockwaveFlash.ShockwaveFlash.1",
    ]
  }()
}
