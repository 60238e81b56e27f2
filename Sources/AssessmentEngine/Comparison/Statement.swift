import InventoryModel

/// One key of a file with its value: what comparisons are made of.
struct Statement: Hashable {
  var key: String
  var value: StatedValue

  init(_ key: String, _ value: StatedValue) {
    self.key = key
    self.value = value
  }

  init(_ key: String, _ meaning: StatedValue.Meaning) { self.init(key, StatedValue(meaning)) }

  init(_ key: String, _ text: String) { self.init(key, .text(text)) }

  /// A key that stands only where there is a value.
  static func optional(_ key: String, _ value: StatedValue.Meaning?) -> [Statement] {
    value.map { [Statement(key, $0)] } ?? []
  }

  static func optional(_ key: String, _ text: String?) -> [Statement] { optional(key, text.map { .text($0) }) }

  /// Hours as files write them: `0.25`.
  static func hours(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension LocalizedText {
  func statements(_ key: String) -> [Statement] {
    [Statement("\(key).en", english), Statement("\(key).fr", french)]
  }
}

extension Source {
  var notation: String {
    let day = published.map { "read \(read), of \($0)" } ?? "read \(read)"
    return "\(url) (\(kind.rawValue), \(day))"
  }
}

extension [Source] {
  var notation: String { map(\.notation).joined(separator: "; ") }
}

extension Effort {
  func notation(per unit: SuiteVerdict.EffortUnit) -> String {
    "\(Statement.hours(low))/\(Statement.hours(likely))/\(Statement.hours(high)) per \(unit.rawValue)"
  }
}

extension Rule {
  /// What the rule says, but for its rows.
  var statements: [Statement] {
    var all = title.statements("title")
    if !formats.isEmpty { all.append(Statement("formats", formats.joined(separator: ", "))) }
    all.append(Statement("match", match.notation))
    all += why.statements("why") + remedy.statements("remedy")
    all.append(Statement("training", .topic(training)))
    all.append(Statement("round-trip.pdf", .survival(pdf)))
    return all
  }
}

extension SuiteVerdict {
  var statements: [Statement] {
    var all: [Statement] = []
    switch outcome {
    case .verdict(let verdict): all.append(Statement("verdict", .verdict(verdict)))
    case .table(let name): all.append(Statement("table", name))
    }
    all.append(Statement("class", .workClass(workClass)))
    all += Statement.optional("role", role)
    if workClass.isWork || effort != .zero {
      all.append(Statement("effort", .effort(effort, per: per)))
      all += Statement.optional("effort.at-most", effortCap.map { .hours($0) })
      if oncePerFamily { all.append(Statement("effort.once-per", .oncePerFamily)) }
      if macros != nil { all.append(Statement("effort.from", "macros")) }
    }
    all += Statement.optional("small-up-to", macros?.smallUpTo.map { .hours($0) })
    for (name, own) in (macros?.classes ?? [:]).sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("classes.\(name.rawValue).\($0.key)", $0.value) }
    }
    all += Statement.optional("loss", loss.map(String.init))
    all += Statement.optional("disposition", disposition.map { .disposition($0) })
    for (word, own) in words.sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("words.\(word).\($0.key)", $0.value) }
    }
    all += effect?.statements("effect") ?? []
    all += remedy?.statements("remedy") ?? []
    all += Statement.optional("round-trip.office", roundTrip.office.map { .survival($0) })
    all += Statement.optional("round-trip.pdf", roundTrip.pdf.map { .survival($0) })
    for (mode, own) in modes.sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("modes.\(mode).\($0.key)", $0.value) }
    }
    all.append(Statement("confidence", .confidence(confidence)))
    all.append(Statement("sources", .sources(sources)))
    return all
  }
}

extension MacroClassVerdict {
  fileprivate var statements: [Statement] {
    Statement.optional("class", workClass.map { .workClass($0) }) + Statement.optional("role", role)
      + Statement.optional("disposition", disposition.map { .disposition($0) }) + Statement.optional("loss", loss.map(String.init))
  }
}

extension WordVerdict {
  fileprivate var statements: [Statement] {
    [Statement("class", .workClass(workClass))] + Statement.optional("role", role)
      + (workClass.isWork ? [Statement("effort", .effort(effort, per: per))] : [])
      + Statement.optional("loss", loss.map(String.init))
  }
}

extension ModeVerdict {
  fileprivate var statements: [Statement] {
    [Statement("verdict", .verdict(verdict))] + (effect?.statements("effect") ?? [])
      + [Statement("confidence", .confidence(confidence)), Statement("sources", .sources(sources))]
  }
}
