import InventoryModel
import OfficePackage
import SafeBindings

/// Which part goes through which reader, in which order: the main part first, because it names the others.
struct PackagePartsReading {
  let vocabulary: Vocabulary
  let visitor: any PackageVisitor
  private var sheets: [Sheet] = []
  private var workbook: WorkbookHandler?
  private var presentation: PresentationTraits?
  /// Parts of the slides in the order of the show.
  private var slides: [String] = []
  private var externalBooks: [String?] = []
  private var isTold: Set<String> = []
  private var mashups = 0
  /// Cell formats of the style sheet; 0 until it was read whole.
  private var formatCount = 0
  /// Shared strings that header cells refer to.
  private var wantedStrings: Set<Int> = []
  private static let stringLimit = 100_000
  private var buildingBlockParts: Set<String> = []
  private var headerUses = HeaderUses()
  /// Headers and footers that no page shows.
  private var unseenParts: Set<String> = []

  init(vocabulary: Vocabulary, visitor: any PackageVisitor) {
    self.vocabulary = vocabulary
    self.visitor = visitor
  }

  func context(_ part: Part, _ package: borrowing Package) -> PartContext {
    let role = unseenParts.contains(part.name) ? PartRole.unseenStory : part.role
    return PartContext(name: part.name, role: role, place: package.summary.place(of: part.name))
  }

  /// Reads the main part and settles which part is which sheet or slide.
  mutating func readMainPart(_ package: inout Package) {
    guard let name = package.summary.mainPart, let main = package.part(name) else { return }
    isTold.insert(main.name)
    switch main.role {
    case .workbook: readWorkbook(main, &package)
    case .presentation:
      readPresentation(main, &package)
      noteSlidesWithoutMaster(&package)
    case .slide: isTold.remove(main.name)
    case .document: readStory(main, &package)
    default: break
    }
    noteDangling(&package)
    noteSecondProperties(&package)
  }

  /// Sheets and names, once the package was announced.
  func announce() {
    if let presentation { visitor.presentation(presentation) }
    for sheet in sheets { visitor.sheet(sheet) }
    visitor.externalBookOrder(externalBooks)
    workbook?.sendNames(sheets: sheets)
  }

  private mutating func readWorkbook(_ main: Part, _ package: inout Package) {
    let handler = WorkbookHandler(context(main, package), vocabulary, visitor)
    package.read(main, handler)
    checkRoot(main, handler, &package)
    if handler.isFlooded {
      package.note(PartTrouble(part: main.name, kind: .stopped(.elementBudget(WorkbookHandler.sheetLimit))))
    }
    if handler.hasTooManyNames {
      package.note(PartTrouble(part: main.name, kind: .stopped(.elementBudget(WorkbookHandler.nameLimit))))
    }
    workbook = handler
    let relationships = package.summary.relationships.filter { $0.source == main.name && !$0.isExternal }
    let targets = Self.targets(relationships)
    let known = Set(relationships.map(\.id))
    externalBooks = handler.externalReferences.map { targets[$0] }
    let strayBooks = handler.externalReferences.count { !known.contains($0) }
    noteStray(strayBooks, "external books that no relationship leads to", in: main.name, &package)
    noteStray(handler.namesWithoutSheet, "defined names of a sheet that is not there", in: main.name, &package)
    // One that was not read to its end, or is of another format, has said what is wrong with it.
    if handler.sheets.isEmpty, !package.troubles.contains(where: { $0.part == main.name }) {
      package.note(PartTrouble(part: main.name, kind: .noSheet))
    }
    noteSheetsWithoutPart(handler.sheets, relationships, in: main.name, &package)
    for listed in handler.sheets {
      let part = targets[listed.relationship].flatMap { package.part($0) }
      if !listed.relationship.isEmpty, !known.contains(listed.relationship) {
        package.note(PartTrouble(part: "sheet \(listed.name)", kind: .missing(from: main.name)))
      }
      sheets.append(
        Sheet(name: listed.name, state: listed.state, kind: Self.kind(part?.role), part: part?.name))
    }
    for relationship in relationships
    where ["worksheet", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"].contains(relationship.kind)
      && relationship.targetPart == nil
    {
      package.note(PartTrouble(part: relationship.target, kind: .missing(from: main.name)))
    }
    // Sheet parts that the workbook does not list are read like the others, under their own names.
    let listed = Set(sheets.compactMap(\.part))
    for part in package.summary.parts where Self.isSheet(part.role) && !listed.contains(part.name) {
      sheets.append(Sheet(name: part.name, state: "unlisted", kind: Self.kind(part.role), part: part.name))
    }
    package.setPlaces(sheets.compactMap { sheet in sheet.part.map { ($0, .sheet(sheet.name)) } })
  }

  /// Relationship id → part; the first of an id counts.
  private static func targets(_ relationships: [Relationship]) -> [String: String] {
    var targets: [String: String] = [:]
    for relationship in relationships where targets[relationship.id] == nil {
      targets[relationship.id] = relationship.targetPart
    }
    return targets
  }

  private static func isSheet(_ role: PartRole) -> Bool {
    [.worksheet, .macrosheet, .dialogsheet].contains(role)
  }

  private static func kind(_ role: PartRole?) -> Sheet.Kind {
    switch role {
    case .macrosheet: .macrosheet
    case .dialogsheet: .dialogsheet
    case .chartsheet: .chartsheet
    default: .worksheet
    }
  }

  private mutating func readPresentation(_ main: Part, _ package: inout Package) {
    // PowerPoint saves an add-in with an empty presentation part: its macros are all that there is.
    if package.summary.format == "ppam", main.entry.size == 0 { return }
    let handler = PresentationHandler(context(main, package), vocabulary, visitor)
    package.read(main, handler)
    checkRoot(main, handler, &package)
    var places: [(part: String, place: Place)] = []
    let relationships = package.summary.relationships.filter { $0.source == main.name }
    let targets = Self.targets(relationships)
    let known = Set(relationships.map(\.id))
    for (index, id) in handler.slides.enumerated() {
      if !known.contains(id) {
        package.note(PartTrouble(part: "slide \(index + 1)", kind: .missing(from: main.name)))
      }
      guard let target = targets[id] else { continue }
      places.append((target, .slide(index + 1)))
      slides.append(target)
    }
    for relationship in relationships where relationship.kind == "slide" && relationship.targetPart == nil {
      package.note(PartTrouble(part: relationship.target, kind: .missing(from: main.name)))
    }
    package.setPlaces(places)
    package.setCommon(beyond: [.slideLayout, .slideMaster, .notesMaster, .handoutMaster])
    presentation = handler.traits
  }

  private mutating func readStory(_ part: Part, _ package: inout Package) {
    let handler = StoryHandler(
      context(part, package), vocabulary, visitor, isBuildingBlock: buildingBlockParts.contains(part.name))
    package.read(part, handler)
    checkRoot(part, handler, &package)
    handler.finish()
    if part.role == .document { headerUses = handler.headerUses }
    if handler.isOverLimit {
      package.note(PartTrouble(part: part.name, kind: .fieldDepth(StoryHandler.fieldDepthLimit)))
    }
    if handler.strayFieldCharacters > 0 {
      package.note(
        PackageFinding(
          code: "docx.field", place: part.name,
          message: "\(handler.strayFieldCharacters) field characters without their partner"))
    }
    if handler.hasUnknownBlock {
      package.note(
        PackageFinding(
          code: "docx.unknown-element", place: part.name,
          message: "an element stands in the document or its body that WordprocessingML does not have there"))
    }
  }

  /// Every other part whose content is in scope, in the order of the archive's directory; sheets in the workbook's.
  mutating func readContent(_ package: inout Package) {
    let styles = readStyles(&package)
    let watched = WatchedFormats(styles, countsFrom1900: workbook?.countsFrom1904 != true)
    let controls = SheetControls()
    let isWorkbook = Self.isWorkbook(package)
    buildingBlockParts = package.summary.glossaryParts
    readSettings(&package)
    for sheet in sheets where sheet.kind != .chartsheet {
      guard let name = sheet.part, let part = package.part(name), isTold.insert(part.name).inserted else { continue }
      let handler = WorksheetHandler(context(part, package), sheet, vocabulary, visitor)
      handler.hiddenFormats = styles.hiddenFormats
      handler.unlockedFormats = styles.unlockedFormats
      handler.watchedFormats = watched
      handler.formatCount = formatCount
      package.read(part, handler)
      checkRoot(part, handler, &package)
      let lost = handler.finish()
      if wantedStrings.count < Self.stringLimit { wantedStrings.formUnion(handler.wantedStrings) }
      controls.add(handler.controls, sheet: part.name)
      if handler.badReferences > 0 {
        package.note(
          PackageFinding(
            code: "xlsx.bad-ref", place: part.name, message: "\(handler.badReferences) rows or cells whose place is none"))
      }
      noteStray(handler.badIndices, "cells whose format or text is none of those there are", in: part.name, &package)
      if handler.isOverBudget {
        package.note(PartTrouble(part: part.name, kind: .sharedFormulaBudget(WorksheetHandler.masterBytes)))
      }
      if lost > 0 { package.note(PartTrouble(part: part.name, kind: .lostSharedFormulas(lost))) }
    }
    // In this order, so that of each fact the first slides are told.
    for name in slides {
      guard let part = package.part(name), part.role == .slide, isTold.insert(part.name).inserted else { continue }
      readSlide(part, &package)
    }
    for part in package.summary.parts where !isTold.contains(part.name) {
      if isWorkbook, readObject(part, &package, controls) { continue }
      switch part.role {
      case .table: read(part, &package) { TableHandler($0, vocabulary, visitor) }
      case .externalLink:
        let handler = ExternalLinkHandler(context(part, package), vocabulary, visitor)
        package.read(part, handler)
        handler.finish()
      case .connections:
        let handler = ConnectionsHandler(context(part, package), vocabulary, visitor)
        package.read(part, handler)
        handler.finish()
      case .pivotCache:
        let handler = PivotCacheHandler(context(part, package), vocabulary, visitor)
        package.read(part, handler)
        handler.finish()
      case .queryTable: read(part, &package) { QueryTableHandler($0, vocabulary, visitor) }
      case .volatileDependencies: read(part, &package) { VolatileDependenciesHandler($0, vocabulary, visitor) }
      case .xmlMaps: read(part, &package) { XMLMapsHandler($0, vocabulary, visitor) }
      case .sharedStrings: readStringTable(part, &package)
      case .story, .glossary, .wordComments: readStory(part, &package)
      case .pythonScripts: read(part, &package) { MarkupHandler($0, vocabulary, visitor) }
      case .slide, .slideLayout, .slideMaster, .notesSlide: readSlide(part, &package)
      case .slideComments: readSlideComments(part, &package)
      case .slicerCache, .singleCells, .drawing, .chart, .chartEx, .threadedComments,
        .sheetComments, .settings, .fontTable, .presentationProperties:
        read(part, &package) { MarkupHandler($0, vocabulary, visitor) }
      case .wordStyles, .numbering, .commentsExtended:
        read(part, &package) { MarkupHandler($0, vocabulary, visitor) }
      case .customXMLProperties: readAside(part, &package)
      case .customXML: readCustomXML(part, &package)
      case .activeX, .vml, .ribbon, .customizations, .macroData, .webExtension, .taskPanes: readAside(part, &package)
      case .toolbars: readToolbars(part, &package)
      case .signature, .labelInfo, .theme: readAttached(part, &package)
      default: break
      }
    }
    if isWorkbook { sendControls(controls, &package) }
    readLinkSources(&package)
  }

  /// Before the headers: whether there are even pages says which of them are seen.
  private mutating func readSettings(_ package: inout Package) {
    let relationships = package.summary.relationships.filter { $0.source == package.summary.mainPart && !$0.isExternal }
    let targets = Self.targets(relationships)
    var hasEvenAndOdd = false
    if let name = relationships.first(where: { $0.kind == "settings" })?.targetPart, let part = package.part(name),
      part.role == .settings, isTold.insert(part.name).inserted
    {
      let handler = DocumentSettingsHandler(context(part, package), vocabulary, visitor)
      package.read(part, handler)
      hasEvenAndOdd = handler.hasEvenAndOdd
    }
    unseenParts = headerUses.unseen(hasEvenAndOdd: hasEvenAndOdd, targets: targets)
  }

  /// Before the sheets: cells say by a number how they are formatted.
  private mutating func readStyles(_ package: inout Package) -> StyleSheet {
    guard let part = package.summary.parts.first(where: { $0.role == .sheetStyles && $0.isReachable }) else {
      return StyleSheet()
    }
    isTold.insert(part.name)
    let handler = StylesHandler(context(part, package), vocabulary, visitor)
    let isWhole = package.read(part, handler)
    visitor.styles(handler.styles)
    if isWhole {
      formatCount = handler.styles.cellFormats
      noteClaim(handler.claimedFormats, formatCount, "cell formats", in: part.name, &package)
    }
    return handler.styles
  }

  private func readStringTable(_ part: Part, _ package: inout Package) {
    let handler = StringTableHandler(context(part, package), vocabulary, visitor)
    handler.wanted = wantedStrings
    let isWhole = package.read(part, handler)
    visitor.texts(handler.texts, at: .part(part.name))
    guard isWhole else { return }
    noteClaim(handler.claimed, handler.items, "shared strings", in: part.name, &package)
    if handler.isCountTooLarge {
      package.note(
        PackageFinding(code: "xlsx.number", place: part.name, message: "a count of strings that its type cannot hold"))
    }
    let stray = wantedStrings.count { $0 >= handler.items }
    noteStray(stray, "shared strings that cells refer to, behind the last of \(handler.items)", in: part.name, &package)
  }

  private func read(_ part: Part, _ package: inout Package, _ make: (PartContext) -> MarkupHandler) {
    let handler = make(context(part, package))
    package.read(part, handler)
  }

  /// Custom XML is the document's cargo, of any vocabulary: trouble in it is told, and does not make the document
  /// partial.
  private mutating func readCustomXML(_ part: Part, _ package: inout Package) {
    let before = package.troubles.count
    let handler = CustomXMLHandler(context(part, package), vocabulary, visitor)
    package.read(part, handler, text: MashupContainer.textLimit + 1)
    package.demoteTroubles(from: before)
    guard let text = handler.mashup else { return }
    mashups += 1
    var mashup = Mashup(part: part.name, problems: [.limit("containers", MashupContainer.countLimit)])
    if mashups <= MashupContainer.countLimit { mashup = MashupContainer.read(text, part: part.name, vocabulary) }
    visitor.mashup(mashup)
  }

  /// VML drawings are often no XML: texts in them are HTML as Office writes it. Nothing but what is drawn depends on them;
  /// nor does it on a ribbon that Office would leave out.
  private func readAside(_ part: Part, _ package: inout Package) {
    let before = package.troubles.count
    read(part, &package) {
      part.role == .ribbon ? RibbonHandler($0, vocabulary, visitor) : MarkupHandler($0, vocabulary, visitor)
    }
    package.demoteTroubles(from: before)
  }

  /// Workbooks of the previews of 2005 and 2006 look alike and are in other namespaces; and a part of another kind
  /// under the name of a sheet or slide must not pass for an empty one.
  func checkRoot(_ part: Part, _ handler: MarkupHandler, _ package: inout Package) {
    let known =
      switch part.role {
      case .document, .story, .glossary, .wordComments: ["wordprocessingml/2006/main", "purl.oclc.org/ooxml/wordprocessingml/main"]
      case .presentation, .slide: ["presentationml/2006/main", "purl.oclc.org/ooxml/presentationml/main"]
      default: ["spreadsheetml/2006/main", "purl.oclc.org/ooxml/spreadsheetml/main", "office/excel/2006/main"]
      }
    guard !handler.rootName.isEmpty, !known.contains(where: { handler.rootNamespace.hasSuffix($0) }) else { return }
    package.note(PartTrouble(part: part.name, kind: .foreignRoot(handler.rootNamespace)))
  }

  func readProperties(_ package: inout Package) -> DocumentProperties {
    var properties = DocumentProperties()
    for part in package.summary.parts
    where [.coreProperties, .extendedProperties, .customProperties].contains(part.role) && part.isReachable {
      let handler = PropertiesHandler(properties, context(part, package), vocabulary, visitor)
      let before = package.troubles.count
      package.read(part, handler)
      package.demoteTroubles(from: before)
      properties = handler.properties
    }
    return properties
  }
}
