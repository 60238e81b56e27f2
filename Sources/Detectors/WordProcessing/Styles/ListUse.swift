import InventoryModel

/// The definitions of lists that paragraphs follow, and down to which level.
struct ListUse {
  private struct Use {
    /// 0-based levels with numbers, and with bullets.
    var numbers: Set<Int> = []
    var bullets: Set<Int> = []
    var headings: Set<Int> = []
  }

  /// The usual ones (ECMA-376-1:2016 §17.18.59).
  private static let plain: Set<String> = [
    "decimal", "decimalZero", "lowerLetter", "lowerRoman", "upperLetter", "upperRoman",
  ]

  private var uses: [Int: Use] = [:]
  private var rare: Set<ListTable.Level> = []
  private var pictures: Set<ListTable.Level> = []

  /// `look`: of the list that uses the definition's level.
  mutating func add(_ level: ListTable.Level, _ look: ListTable.Look, isHeading: Bool = false) {
    guard (0...8).contains(level.level) else { return }
    switch look.format {
    // A level without number and mark is there for its indent.
    case "none": return
    case "bullet":
      uses[level.definition, default: Use()].bullets.insert(level.level)
      if look.hasPicture { pictures.insert(level) }
    case let format:
      if !ListUse.plain.contains(format) { rare.insert(level) }
      uses[level.definition, default: Use()].numbers.insert(level.level)
      if isHeading { uses[level.definition, default: Use()].headings.insert(level.level) }
    }
  }

  func facts() -> [Fact] {
    guard !uses.isEmpty else { return [] }
    let deepest = uses.values.map { ($0.numbers.union($0.bullets).max() ?? 0) + 1 }.max() ?? 0
    let bulleted = uses.values.count { $0.numbers.isEmpty }
    var facts = [
      Fact(
        kind: "document.lists", count: uses.count,
        attributes: ["levels": .integer(deepest), "bullets": .integer(bulleted)])
    ]
    if !rare.isEmpty { facts.append(Fact(kind: "document.list-numbering", count: rare.count)) }
    if !pictures.isEmpty { facts.append(Fact(kind: "document.picture-bullets", count: pictures.count)) }
    let several = uses.values.filter { $0.numbers.count > 1 || !$0.headings.isEmpty }
    if !several.isEmpty {
      let levels = several.map { ($0.numbers.max() ?? 0) + 1 }.max() ?? 0
      facts.append(
        Fact(
          kind: "document.multilevel-list", count: several.count,
          attributes: [
            "levels": .integer(levels), "headings": .integer(several.map(\.headings.count).max() ?? 0),
          ]))
    }
    return facts
  }
}
