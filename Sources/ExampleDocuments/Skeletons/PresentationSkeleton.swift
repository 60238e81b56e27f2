/// A presentation around the `slide`, `presentation` and `module` sections of a sample.
struct PresentationSkeleton {
  enum Kind: String, CaseIterable {
    case presentation
    case macroPresentation = "macro-presentation"
    case slideShow = "slide-show"

    var contentType: String {
      switch self {
      case .presentation: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
      case .macroPresentation: "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
      case .slideShow: "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"
      }
    }
  }

  let kind: Kind
  let source: PartsFile

  init(kind: Kind, source: PartsFile) {
    self.kind = kind
    self.source = source
  }

  private static let main = "ppt/presentation.xml"

  /// **Throws** what is wrong with a section, with its line.
  func package() throws(ExampleError) -> PackageBuilder {
    var package = PackageBuilder()
    package.relate("", id: "rId1", type: "officeDocument", target: Self.main)
    package.addProperties(source)
    package.relate(Self.main, id: "rIdMaster", type: "slideMaster", target: "slideMasters/slideMaster1.xml")
    var slides = source.sections.filter { $0.kind == "slide" }
    if slides.isEmpty { slides = [PartsSection(name: "slide", flags: [], lines: [], line: 1)] }
    for (index, section) in slides.enumerated() {
      let part = "ppt/slides/slide\(index + 1).xml"
      package.add(part, text: try SlideMarkup(section, file: source.file).text)
      package.relate(part, id: "rIdLayout", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml")
      package.relate(Self.main, id: "rIdSlide\(index + 1)", type: "slide", target: "slides/slide\(index + 1).xml")
    }
    package.add(Self.main, text: try presentation(slides: slides.count), type: kind.contentType)
    package.add("ppt/slideMasters/slideMaster1.xml", text: Self.master)
    package.relate(
      "ppt/slideMasters/slideMaster1.xml", id: "rIdLayout", type: "slideLayout",
      target: "../slideLayouts/slideLayout1.xml")
    package.relate("ppt/slideMasters/slideMaster1.xml", id: "rIdTheme", type: "theme", target: "../theme/theme1.xml")
    package.add("ppt/slideLayouts/slideLayout1.xml", text: Self.layout)
    package.relate(
      "ppt/slideLayouts/slideLayout1.xml", id: "rIdMaster", type: "slideMaster",
      target: "../slideMasters/slideMaster1.xml")
    package.add("ppt/theme/theme1.xml", text: Self.theme)
    if let project = try MacroProject(source: source) {
      package.add("ppt/vbaProject.bin", try project.part(file: source.file))
      package.relate(Self.main, id: "rIdMacros", type: "vbaProject", target: "vbaProject.bin")
    }
    try package.addCommon(source, main: Self.main, known: ["slide", "presentation", "module", "vba"])
    return package
  }

  private func presentation(slides: Int) throws(ExampleError) -> String {
    var elements = ElementLines(order: Self.order)
    for section in source.sections where section.kind == "presentation" {
      for line in section.lines where !line.text.isEmpty { try elements.add(line, file: source.file) }
    }
    elements.add(
      "p:sldMasterIdLst", "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rIdMaster\"/></p:sldMasterIdLst>")
    let list = (1...slides).map { "<p:sldId id=\"\(255 + $0)\" r:id=\"rIdSlide\($0)\"/>" }.joined()
    elements.add("p:sldIdLst", "<p:sldIdLst>\(list)</p:sldIdLst>")
    elements.add("p:sldSz", "<p:sldSz cx=\"12192000\" cy=\"6858000\"/>")
    elements.add("p:notesSz", "<p:notesSz cx=\"6858000\" cy=\"9144000\"/>")
    return XMLText.declaration + "<p:presentation \(XMLText.presentation)>\(elements.text)</p:presentation>"
  }

  /// **Source** ECMA-376-1:2016 §19.2.1.26 (presentation), the sequence of its children.
  private static let order = [
    "p:sldMasterIdLst", "p:notesMasterIdLst", "p:handoutMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz",
    "p:smartTags", "p:embeddedFontLst", "p:custShowLst", "p:photoAlbum", "p:custDataLst", "p:kinsoku",
    "p:defaultTextStyle", "p:modifyVerifier", "p:extLst",
  ]

  private static let emptyTree = """
    <p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>\
    </p:spTree></p:cSld>
    """

  private static let master = XMLText.declaration + """
    <p:sldMaster \(XMLText.presentation)>\(emptyTree)<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" \
    accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" \
    hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rIdLayout"/>\
    </p:sldLayoutIdLst></p:sldMaster>
    """

  private static let layout = XMLText.declaration + """
    <p:sldLayout \(XMLText.presentation) type="blank">\(emptyTree)\
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>
    """

  private static let theme: String = {
    let names = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"]
    let values = [
      "000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1",
      "954F72",
    ]
    let colors = zip(names + ["hlink", "folHlink"], values).map { name, value in
      "<a:\(name)><a:srgbClr val=\"\(value)\"/></a:\(name)>"
    }
    let font = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let three = { (text: String) in String(repeating: text, count: 3) }
    return XMLText.declaration
      + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements>"
      + "<a:clrScheme name=\"Office\">\(colors.joined())</a:clrScheme><a:fontScheme name=\"Office\">"
      + "<a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>"
      + "<a:fmtScheme name=\"Office\"><a:fillStyleLst>\(three(fill))</a:fillStyleLst><a:lnStyleLst>"
      + three("<a:ln w=\"6350\">\(fill)</a:ln>") + "</a:lnStyleLst><a:effectStyleLst>"
      + three("<a:effectStyle><a:effectLst/></a:effectStyle>") + "</a:effectStyleLst><a:bgFillStyleLst>\(three(fill))"
      + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }()
}
