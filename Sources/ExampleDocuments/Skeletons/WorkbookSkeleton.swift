/// A workbook around the `Sheet`, `names`, `workbook`, `external` and `module` sections of a sample.
struct WorkbookSkeleton {
  enum Kind: String, CaseIterable {
    case workbook
    case macroWorkbook = "macro-workbook"
    case template = "workbook-template"
    case addIn = "workbook-add-in"
    case binary = "binary-workbook"

    var contentType: String {
      switch self {
      case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
      case .macroWorkbook: "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      case .template: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
      case .addIn: "application/vnd.ms-excel.addin.macroEnabled.main+xml"
      case .binary: "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
      }
    }
  }

  let kind: Kind
  let source: PartsFile

  init(kind: Kind, source: PartsFile) {
    self.kind = kind
    self.source = source
  }

  private static let sections: Set<String> = ["Sheet", "names", "workbook", "external", "module", "vba"]

  /// **Throws** what is wrong with a section, with its line.
  func package() throws(ExampleError) -> PackageBuilder {
    var package = PackageBuilder()
    let main = kind == .binary ? "xl/workbook.bin" : "xl/workbook.xml"
    package.relate("", id: "rId1", type: "officeDocument", target: main)
    package.addProperties(source)
    var sections = source.sections.filter { $0.kind == "Sheet" }
    if sections.isEmpty { sections = [Self.emptySheet] }
    let sheets = sections.map { section in
      (name: section.argument, state: section.flags.first { $0 == "hidden" || $0 == "veryHidden" } ?? "visible")
    }
    if kind == .binary {
      try addBinary(sections, sheets, to: &package, main: main)
    } else {
      for (index, section) in sections.enumerated() {
        package.add("xl/worksheets/sheet\(index + 1).xml", text: try SheetMarkup(section, file: source.file).text)
        package.relate(
          main, id: "rIdSheet\(index + 1)", type: "worksheet", target: "worksheets/sheet\(index + 1).xml")
      }
      let externals = try addExternals(to: &package, main: main)
      package.add(main, text: try workbook(sheets: sheets, externals: externals), type: kind.contentType)
      package.add("xl/styles.xml", text: Self.styles)
      package.relate(main, id: "rIdStyles", type: "styles", target: "styles.xml")
    }
    if let project = try MacroProject(source: source) {
      package.add("xl/vbaProject.bin", try project.part(file: source.file))
      package.relate(main, id: "rIdMacros", type: "vbaProject", target: "vbaProject.bin")
    }
    try package.addCommon(source, main: main, known: Self.sections)
    return package
  }

  private static let emptySheet = PartsSection(name: "Sheet \"Feuil1\"", flags: [], lines: [], line: 1)

  /// The parts in BIFF12; the workbook comes last, since it lists what formulas refer to.
  private func addBinary(
    _ sections: [PartsSection], _ sheets: [(name: String, state: String)], to package: inout PackageBuilder, main: String
  ) throws(ExampleError) {
    let externals = source.sections.filter { $0.kind == "external" }
    var book = BinaryWorkbook(sheets: sheets, externals: externals.map { $0.lines.map(\.text) })
    for name in try nameLines() { book.define(name.name, scope: name.scope, formula: name.formula) }
    for (index, section) in sections.enumerated() {
      package.add("xl/worksheets/sheet\(index + 1).bin", try book.sheet(section, file: source.file))
      package.relate(main, id: "rIdSheet\(index + 1)", type: "worksheet", target: "worksheets/sheet\(index + 1).bin")
    }
    for (index, section) in externals.enumerated() {
      let part = "xl/externalLinks/externalLink\(index + 1).bin"
      package.add(part, BinaryWorkbook.externalLink(sheets: section.lines.map(\.text)))
      package.relate(part, id: "rId1", type: "externalLinkPath", target: section.argument, external: true)
      package.relate(
        main, id: "rIdExternal\(index + 1)", type: "externalLink", target: "externalLinks/externalLink\(index + 1).bin")
    }
    package.add(main, try book.workbook(file: source.file), type: kind.contentType)
    package.add("xl/styles.bin", BinaryWorkbook.styles)
    package.relate(main, id: "rIdStyles", type: "styles", target: "styles.bin")
  }

  /// `external "file:///\\serveur\partage\Budget.xlsx"`, its sheets' names below: one part and its link each.
  private func addExternals(to package: inout PackageBuilder, main: String) throws(ExampleError) -> Int {
    var count = 0
    for section in source.sections where section.kind == "external" {
      count += 1
      let part = "xl/externalLinks/externalLink\(count).xml"
      let names = section.lines.map { "<sheetName val=\"\(XMLText.escape($0.text))\"/>" }.joined()
      let body = "<externalBook r:id=\"rId1\"><sheetNames>\(names)</sheetNames></externalBook>"
      package.add(
        part, text: XMLText.declaration + "<externalLink \(XMLText.spreadsheet)>\(body)</externalLink>")
      package.relate(part, id: "rId1", type: "externalLinkPath", target: section.argument, external: true)
      let target = "externalLinks/externalLink\(count).xml"
      package.relate(main, id: "rIdExternal\(count)", type: "externalLink", target: target)
    }
    return count
  }

  private func workbook(sheets: [(name: String, state: String)], externals: Int) throws(ExampleError) -> String {
    var elements = ElementLines(order: Self.order)
    for section in source.sections where section.kind == "workbook" {
      for line in section.lines where !line.text.isEmpty { try elements.add(line, file: source.file) }
    }
    let tabs = sheets.enumerated().map { index, sheet in
      let state = sheet.state == "visible" ? "" : " state=\"\(sheet.state)\""
      let name = XMLText.escape(sheet.name)
      return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rIdSheet\(index + 1)\"/>"
    }
    if !elements.contains("sheets") { elements.add("sheets", "<sheets>\(tabs.joined())</sheets>") }
    if externals > 0 {
      let references = (1...externals).map { "<externalReference r:id=\"rIdExternal\($0)\"/>" }.joined()
      elements.add("externalReferences", "<externalReferences>\(references)</externalReferences>")
    }
    let names = try definedNames()
    if !names.isEmpty { elements.add("definedNames", "<definedNames>\(names.joined())</definedNames>") }
    return XMLText.declaration + "<workbook \(XMLText.spreadsheet)>" + elements.text + "</workbook>"
  }

  private func definedNames() throws(ExampleError) -> [String] {
    try nameLines().map { name in
      let scope = name.scope < 0 ? "" : " localSheetId=\"\(name.scope)\""
      return "<definedName name=\"\(XMLText.escape(name.name))\"\(scope)>\(XMLText.escape(name.formula))</definedName>"
    }
  }

  /// `Taux = Param!$B$2`; `0!_xlnm.Print_Area = …` is local to the first sheet.
  private func nameLines() throws(ExampleError) -> [(name: String, scope: Int, formula: String)] {
    var names: [(name: String, scope: Int, formula: String)] = []
    for section in source.sections where section.kind == "names" {
      for line in section.lines where !line.text.isEmpty {
        let parts = line.text.split(separator: " = ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw .line(file: source.file, line: line.number, found: line.text, expected: "'Name = formula'")
        }
        let scoped = parts[0].split(separator: "!", maxSplits: 1).map(String.init)
        names.append((scoped.last ?? parts[0], scoped.count == 2 ? Int(scoped[0]) ?? -1 : -1, parts[1]))
      }
    }
    return names
  }

  /// **Source** ECMA-376-1:2016 §18.2.27 (workbook), the sequence of its children.
  private static let order = [
    "fileVersion", "fileSharing", "workbookPr", "mc:AlternateContent", "workbookProtection", "bookViews", "sheets",
    "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches",
    "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
  ]

  /// Two cell formats: general, and a date.
  private static let styles = XMLText.declaration + """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
    <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    </fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """
}
