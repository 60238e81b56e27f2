/// A limit of a suite that a rule compares with there.
public struct ComparedLimit: Hashable, Sendable {
  /// As the rule names it.
  public var item: String
  public var limit: Limit
}

extension Suite {
  /// The limits that a rule compares with here, each once, in the order in which it names them.
  public func limits(comparedBy rule: Rule) -> [ComparedLimit] {
    var all: [ComparedLimit] = []
    for reference in rule.match.limitReferences {
      guard let item = item(of: reference), let limit = limits[item], !all.contains(where: { $0.item == item }) else {
        continue
      }
      all.append(ComparedLimit(item: item, limit: limit))
    }
    return all
  }

  /// The name of the limit that a reference means here; nil for a plain number, and where the suite has no such limit.
  func item(of reference: LimitReference) -> String? {
    switch reference {
    case .number: nil
    case .item(let item): limits[item] == nil ? nil : item
    case .items(let items): items.first { limits[$0] != nil }
    }
  }
}

extension Match {
  /// Whatever it compares with, in its order.
  fileprivate var limitReferences: [LimitReference] {
    switch self {
    case .fact(let pattern): pattern.threshold.map { [$0.over] } ?? []
    case .all(let parts), .any(let parts): parts.flatMap(\.limitReferences)
    case .not(let inner): inner.limitReferences
    case .fileSize(let over): [over]
    case .format: []
    }
  }
}

extension ComparedLimit {
  /// `12,000,000`, or `100 MB`; where a pack changed it, with what it was before.
  public var told: LocalizedText {
    func text(_ language: Language) -> String {
      guard let replaced = limit.replaced else { return limit.written(limit.value, language) }
      let before = limit.written(replaced.value, language)
      let now = limit.written(limit.value, language)
      return language == .english
        ? "\(now), set by the pack \(replaced.pack); \(before) before"
        : "\(now), fixé par le paquet \(replaced.pack) ; \(before) auparavant"
    }
    return LocalizedText(english: text(.english), french: text(.french))
  }

  /// What stands in place of a rule's words that were written for another value; nil where the value is theirs.
  public var correction: LocalizedText? {
    guard let replaced = limit.replaced else { return nil }
    func parts(_ language: Language) -> (now: String, before: String) {
      (limit.written(limit.value, language), limit.written(replaced.value, language))
    }
    let (english, french) = (parts(.english), parts(.french))
    return LocalizedText(
      english: """
        What counts here is the limit “\(item)”: \(english.now), set by the pack \(replaced.pack) in place of \
        \(english.before). What the rule says of this suite was written for \(english.before), and is left out.
        """,
      french: """
        Ce qui compte ici est la limite « \(item) » : \(french.now), fixée par le paquet \(replaced.pack) à la place de \
        \(french.before). Ce que la règle dit de cette suite était écrit pour \(french.before) et n’est pas repris.
        """)
  }
}

extension Limit {
  /// The number with its separators; with the unit where that is one of size, which is written alike in no two languages.
  public func written(_ value: Int, _ language: Language) -> String {
    let number = Limit.grouped(value, language)
    switch (unit, language) {
    case ("KB", .french): return "\(number)\u{A0}ko"
    case ("MB", .french): return "\(number)\u{A0}Mo"
    case ("GB", .french): return "\(number)\u{A0}Go"
    case ("TB", .french): return "\(number)\u{A0}To"
    case ("KB", .english), ("MB", .english), ("GB", .english), ("TB", .english): return "\(number)\u{A0}\(unit)"
    default: return number
    }
  }

  static func grouped(_ number: Int, _ language: Language) -> String {
    let digits = Array(String(number))
    let mark = language == .english ? "," : "\u{202F}"
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index).isMultiple(of: 3), digits[index - 1] != "-" { text += mark }
      text.append(digits[index])
    }
  }
}
