import InventoryModel
import OfficePackage

/// Which styles and lists a document's text really uses: built-in styles and definitions that no paragraph follows say
/// nothing, and every document has many.
final class ParagraphStyleDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.custom-styles", unit: "styles in use",
      attributes: ["character-styles", "defined", "paragraph-styles", "table-styles"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.7.4.17 customStyle"),
    FactKindDefinition(
      kind: "document.deep-headings", unit: "styles in use", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.7.4.9 (heading 7 to heading 9)"),
    FactKindDefinition(
      kind: "document.underline-kinds", unit: "runs, and styles in use", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.3.2.40, §17.18.99"),
    FactKindDefinition(
      kind: "document.lists", unit: "list definitions in use", attributes: ["bullets", "levels"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.9.1, §17.9.3"),
    FactKindDefinition(
      kind: "document.list-numbering", unit: "levels of lists in use", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.9.17, §17.18.59 (neither figures nor Latin letters nor Roman numerals)"),
    FactKindDefinition(
      kind: "document.list-levels-changed", unit: "lists in use beside another one of the same definition",
      formats: Formats.document, source: "ECMA-376-1:2016 §17.9.5, §17.9.8 lvlOverride"),
    FactKindDefinition(
      kind: "document.picture-bullets", unit: "levels of lists in use", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.9.9 lvlPicBulletId"),
    FactKindDefinition(
      kind: "document.multilevel-list", unit: "numbered lists of several levels or of headings",
      attributes: ["headings", "levels"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.9.6, §17.9.23"),
  ]

  enum Action: Sendable {
    case use, numbering, list, level, replaced
    case style, name, basedOn, underline
    case definition, definitionLevel, format, picture, number, follows
  }

  private let names: WordNames
  private var glossary: Set<String> = []
  private var styles = StyleTable()
  private var lists = ListTable()
  private var used: Set<[UInt8]> = []
  /// Paragraph styles of paragraphs that say no list of their own.
  private var listing: Set<[UInt8]> = []
  private var levels: Set<ListTable.Level> = []
  /// The paragraph whose properties are being read: its style, its own list and level.
  private var paragraph: Paragraph?
  private var ignored: Place?
  private var isFull = false
  /// Runs that are underlined by more than one line, or by another one.
  private var underlined = Tally()
  private let limit: Int

  /// What every program draws (§17.18.99).
  private static let plainLines: Set<String> = ["", "none", "single", "words"]

  private struct StyleLink: Hashable {
    var style: [UInt8]
    var definition: Int
  }

  private struct Paragraph {
    var place: Place
    var style: [UInt8]?
    var hasList = false
    var list: Int?
    var level = 0
  }

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) { glossary = summary.glossaryParts }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard let action = names.styles[element.name.local], element.namespace == .word else { return }
    switch part.role {
    case .document, .story, .wordComments: text(action, element, part)
    case .wordStyles: if !glossary.contains(part.name) { style(action, element) }
    case .numbering: if !glossary.contains(part.name) { numbering(action, element, part) }
    default: break
    }
  }

  private func bytes(_ element: borrowing MarkupElement, _ name: UInt16) -> [UInt8]? {
    guard let value = element.bytes(name, namespace: Namespace.word.rawValue) else { return nil }
    return value.count <= 256 ? value : Array(value.prefix(256))
  }

  private func integer(_ element: borrowing MarkupElement, _ name: UInt16) -> Int? {
    element.integer(name, namespace: Namespace.word.rawValue)
  }

  private func isUnderlinedOtherwise(_ element: borrowing MarkupElement) -> Bool {
    element.parent.local == names.rPr && !Self.plainLines.contains(WordAttributes.word(element, names.val) ?? "")
  }

  private func text(_ action: Action, _ element: borrowing MarkupElement, _ part: PartContext) {
    if action == .underline {
      // Neither marks of paragraphs nor what a tracked change replaced, deleted or moved away.
      let holder = element.ancestor(3).local
      guard !part.isFallback, element.ancestor(2).local == names.run, holder != names.del, holder != names.moveFrom else { return }
      if isUnderlinedOtherwise(element) { underlined.add(at: part.place, limit: limit) }
      return
    }
    // Comments have no numbers of paragraphs to tell these apart, and text boxes stand there twice.
    let isOfList = part.role != .wordComments && !part.isFallback
    switch action {
    case .use: break
    default: if !isOfList { return }
    }
    switch action {
    // What a tracked change replaced stands last in the paragraph's properties.
    case .replaced:
      settle()
      ignored = part.place
    case .use:
      guard let id = bytes(element, names.val), !id.isEmpty else { return }
      if used.count < StyleTable.limit { used.insert(id) } else if !used.contains(id) { isFull = true }
      if element.name.local == names.pStyle, isOfList {
        guard ignored != part.place else { return }
        settle()
        ignored = nil
        paragraph = Paragraph(place: part.place, style: id)
      }
    case .numbering:
      guard element.parent.local == names.pPr, ignored != part.place else { return }
      ignored = nil
      if paragraph?.place != part.place {
        settle()
        paragraph = Paragraph(place: part.place)
      }
      paragraph?.hasList = true
    case .list:
      if element.parent.local == names.numPr, ignored != part.place { paragraph?.list = integer(element, names.val) }
    case .level:
      if element.parent.local == names.numPr, ignored != part.place {
        paragraph?.level = integer(element, names.val) ?? 0
      }
    default: break
    }
  }

  private func settle() {
    guard let paragraph else { return }
    self.paragraph = nil
    if paragraph.hasList, let list = paragraph.list {
      // §17.9.18: list 0 takes the style's numbers away.
      guard list > 0 else { return }
      let level = ListTable.Level(definition: list, level: paragraph.level)
      if levels.count < ListTable.limit { levels.insert(level) } else if !levels.contains(level) { isFull = true }
    } else if let style = paragraph.style {
      if listing.count < StyleTable.limit { listing.insert(style) }
    }
  }

  private func style(_ action: Action, _ element: borrowing MarkupElement) {
    switch action {
    case .style:
      guard let id = bytes(element, names.styleId) else { return }
      let isCustom =
        element.has(names.customStyle, namespace: Namespace.word.rawValue)
        && WordAttributes.isOn(element, names.customStyle)
      styles.begin(id, type: type(element), isCustom: isCustom)
    case .name:
      guard element.parent.local == names.style, let name = bytes(element, names.val) else { return }
      // Names of built-in styles are English in every language, in small letters or not (§17.7.4.9).
      if name.starts(with: Array("heading ".utf8)) || name.starts(with: Array("Heading ".utf8)) {
        let level = name.count == 9 ? Int(String(decoding: name.dropFirst(8), as: UTF8.self)) : nil
        styles.change {
          $0.isHeading = true
          $0.headingLevel = level
        }
      }
    case .underline: if isUnderlinedOtherwise(element) { styles.change { $0.hasLines = true } }
    case .basedOn:
      let id = bytes(element, names.val)
      styles.change { $0.basedOn = id }
    case .list:
      let list = integer(element, names.val)
      if element.parent.local == names.numPr { styles.change { $0.list = list } }
    case .level:
      let level = integer(element, names.val)
      if element.parent.local == names.numPr { styles.change { $0.level = level } }
    default: break
    }
  }

  private func type(_ element: borrowing MarkupElement) -> StyleType {
    let word = Namespace.word.rawValue
    // Paragraph is what is meant where nothing is said (§17.7.4.17).
    guard element.has(names.type, namespace: word) else { return .paragraph }
    if element.equals(names.type, "paragraph", namespace: word) { return .paragraph }
    if element.equals(names.type, "character", namespace: word) { return .character }
    return element.equals(names.type, "table", namespace: word) ? .table : .other
  }

  private func numbering(_ action: Action, _ element: borrowing MarkupElement, _ part: PartContext) {
    switch action {
    case .definition: lists.begin(definition: integer(element, names.abstractNumId))
    case .definitionLevel: lists.begin(level: integer(element, names.ilvl))
    case .number: lists.begin(list: integer(element, names.numId))
    case .follows: lists.follow(definition: integer(element, names.val))
    // What is new may stand between the level and its format, and what older programs take in its place comes after it.
    case .format:
      if !part.isFallback, let format = WordAttributes.word(element, names.val) {
        lists.change { $0.format = format }
      }
    case .picture: lists.change { $0.hasPicture = true }
    case .use:
      if element.parent.local == names.lvl, let id = bytes(element, names.val) { lists.link(id) }
    default: break
    }
  }

  func facts() -> [Fact] {
    settle()
    styles.settle()
    return styleFacts() + lookFacts() + listFacts()
  }

  private func lookFacts() -> [Fact] {
    let deep = used.count { id in styles.styles[id].map { $0.type == .paragraph && ($0.headingLevel ?? 0) > 6 } ?? false }
    var lines = underlined
    lines.add(unplaced: used.count { styles.styles[$0]?.hasLines == true })
    return [Fact(kind: "document.deep-headings", count: deep), lines.fact("document.underline-kinds")].filter { $0.count > 0 }
  }

  private func styleFacts() -> [Fact] {
    var counts: [StyleType: Int] = [:]
    for id in used {
      guard let style = styles.styles[id], style.isCustom else { continue }
      counts[style.type, default: 0] += 1
    }
    let count = counts.values.reduce(0, +)
    guard count > 0 else { return [] }
    return [
      Fact(
        kind: "document.custom-styles", count: count,
        attributes: [
          "paragraph-styles": .integer(counts[.paragraph] ?? 0), "character-styles": .integer(counts[.character] ?? 0),
          "table-styles": .integer(counts[.table] ?? 0), "defined": .integer(styles.styles.values.count { $0.isCustom }),
        ])
    ]
  }

  private func listFacts() -> [Fact] {
    var use = ListUse()
    // Many lists follow one definition: a list that starts anew is one more.
    for level in levels {
      guard let definition = lists.definitions[level.definition] else { continue }
      use.add(ListTable.Level(definition: definition, level: level.level), lists.look(of: level))
    }
    // Each definition links styles of its own: in real documents many link the same headings.
    let linked = Dictionary(
      lists.styles.map { (StyleLink(style: $0.value, definition: $0.key.definition), $0.key.level) }, uniquingKeysWith: min)
    for id in listing {
      guard let numbering = styles.numbering(of: id), let definition = lists.definitions[numbering.list] else { continue }
      // §17.9.23: the level that is linked to the style is the style's; else what it says.
      let ofLink = linked[StyleLink(style: id, definition: definition)]
      let level = ofLink ?? numbering.level ?? 0
      use.add(
        ListTable.Level(definition: definition, level: level),
        lists.look(of: ListTable.Level(definition: numbering.list, level: level)),
        isHeading: styles.styles[id]?.isHeading == true)
    }
    return use.facts() + changedLists()
  }

  /// Lists that number some levels in another way than the definition which they share with others in use: all count on.
  private func changedLists() -> [Fact] {
    let changing = Set(levels.filter(lists.changes).map(\.definition))
    guard !changing.isEmpty else { return [] }
    let used = Set(levels.map(\.definition)).filter { lists.definitions[$0] != nil }
    let sharing = Dictionary(grouping: used) { lists.definitions[$0] }.values.filter { $0.count > 1 }
    let count = sharing.reduce(0) { $0 + $1.count { changing.contains($0) } }
    return count > 0 ? [Fact(kind: "document.list-levels-changed", count: count)] : []
  }

  func issues() -> [Issue] {
    isFull || styles.isFull || lists.isFull ? [WordLimits.issue("styles or levels of lists", StyleTable.limit)] : []
  }
}
