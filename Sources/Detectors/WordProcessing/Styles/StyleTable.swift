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
  struct Level: Hashable {
    var definition: Int
    var level: Int
  }

  static let limit = 20_000

  /// List → definition.
  private(set) var definitions: [Int: Int] = [:]
  /// Format of the levels' numbers, where it is said.
  private(set) var formats: [Level: String] = [:]
  /// The paragraph style that a level is linked to.
  private(set) var styles: [Level: [UInt8]] = [:]
  private(set) var isFull = false
  private var definition: Int?
  private var level: Int?
  private var list: Int?

  mutating func begin(definition id: Int?) { (definition, level, list) = (id, nil, nil) }
  mutating func begin(level number: Int?) { level = definition == nil ? nil : number }
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

  mutating func format(_ name: String) {
    guard let current else { return }
    guard formats.count < ListTable.limit else {
      isFull = true
      return
    }
    formats[current] = name
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
