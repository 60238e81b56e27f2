import OfficePackage

/// What a style is for (ECMA-376-1:2016 §17.18.83).
enum StyleType {
  case paragraph, character, table, other
}

/// The styles of a document, as far as their use says something (ECMA-376-1:2016 §17.7.4.17).
struct StyleTable {
  struct Style {
    var type = StyleType.other
    var isCustom = false
    var isHeading = false
    /// 1 to 9, of a built-in heading (§17.7.4.9).
    var headingLevel: Int?
    /// Its letters are underlined otherwise than by one line (§17.18.99).
    var hasLines = false
    var basedOn: [UInt8]?
    /// Its list, where it is numbered; 0 takes numbers away (§17.9.18).
    var list: Int?
    var level: Int?
  }

  static let limit = 10_000

  private(set) var styles: [[UInt8]: Style] = [:]
  private(set) var isFull = false
  /// The style whose properties are being read.
  private var open: (id: [UInt8], style: Style)?

  mutating func begin(_ id: [UInt8], type: StyleType, isCustom: Bool) {
    settle()
    guard styles.count < StyleTable.limit else {
      isFull = true
      return
    }
    // The first style of an identifier counts.
    guard styles[id] == nil else { return }
    open = (id, Style(type: type, isCustom: isCustom))
  }

  mutating func change(_ change: (inout Style) -> Void) {
    guard var changed = open else { return }
    open = nil
    change(&changed.style)
    open = changed
  }

  /// The style that was read last has ended.
  mutating func settle() {
    if let open { styles[open.id] = open.style }
    open = nil
  }

  /// List and level of a style, its own or those of what it is based on.
  func numbering(of id: [UInt8]) -> (list: Int, level: Int?)? {
    var next: [UInt8]? = id
    var level: Int?
    // Styles based on each other in a ring end with the number of steps; applications allow few levels.
    for _ in 0..<64 {
      guard let current = next, let style = styles[current] else { return nil }
      level = level ?? style.level
      if let list = style.list { return (list, level) }
      next = style.basedOn
    }
    return nil
  }
}

/// The lists of a document (§17.9): which definition a list follows, and what its levels are.
struct ListTable {
  /// Of a definition, or of a list that says a level of its own (§17.9.5).
  struct Level: Hashable {
    var definition: Int
    var level: Int
  }

  /// How a level is numbered or marked.
  struct Look: Equatable {
    /// ECMA-376-1:2016 §17.18.59.
    var format = "decimal"
    /// §17.9.9.
    var hasPicture = false
  }

  static let limit = 20_000

  /// List → definition.
  private(set) var definitions: [Int: Int] = [:]
  /// By levels of definitions.
  private var looks: [Level: Look] = [:]
  /// By levels of lists, where they say something else than their definitions.
  private var overrides: [Level: Look] = [:]
  /// The paragraph style that a level is linked to.
  private(set) var styles: [Level: [UInt8]] = [:]
  private(set) var isFull = false
  private var definition: Int?
  private var level: Int?
  private var list: Int?

  mutating func begin(definition id: Int?) { (definition, level, list) = (id, nil, nil) }
  mutating func begin(level number: Int?) { level = number }
  mutating func begin(list id: Int?) { (definition, level, list) = (nil, nil, id) }

  mutating func follow(definition id: Int?) {
    guard let list, let id, definitions[list] == nil else { return }
    guard definitions.count < ListTable.limit else {
      isFull = true
      return
    }
    definitions[list] = id
  }

  private var current: Level? {
    guard let definition, let level else { return nil }
    return Level(definition: definition, level: level)
  }

  /// Changes the look of the level that is being read.
  mutating func change(_ change: (inout Look) -> Void) {
    guard looks.count + overrides.count < ListTable.limit else {
      isFull = true
      return
    }
    if let current {
      change(&looks[current, default: Look()])
    } else if let list, let level {
      change(&overrides[Level(definition: list, level: level), default: Look()])
    }
  }

  /// Whether a list numbers that level of it in another way than its definition.
  func changes(_ level: Level) -> Bool {
    guard let own = overrides[level], definitions[level.definition] != nil else { return false }
    return own != shared(level)
  }

  /// `level`: of a list. Its own look, else that of its definition.
  func look(of level: Level) -> Look { overrides[level] ?? shared(level) }

  /// What the definition of a list says of that level of it.
  private func shared(_ level: Level) -> Look {
    definitions[level.definition].flatMap { looks[Level(definition: $0, level: level.level)] } ?? Look()
  }

  mutating func link(_ style: [UInt8]) {
    guard let current else { return }
    guard styles.count < ListTable.limit else {
      isFull = true
      return
    }
    styles[current] = style
  }
}
