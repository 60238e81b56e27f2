import InventoryModel

/// One key of a file with its value, both as text: what comparisons are made of.
struct Statement: Hashable {
  var key: String
  var value: String

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  /// A key that stands only where there is a value.
  static func optional(_ key: String, _ value: String?) -> [Statement] { value.map { [Statement(key, $0)] } ?? [] }

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
    all.append(Statement("training", training ?? "none"))
    all.append(Statement("round-trip.pdf", pdf.rawValue))
    return all
  }
}

extension SuiteVerdict {
  var statements: [Statement] {
    var all: [Statement] = []
    switch outcome {
    case .verdict(let verdict): all.append(Statement("verdict", verdict.rawValue))
    case .table(let name): all.append(Statement("table", name))
    }
    all.append(Statement("class", workClass.rawValue))
    all += Statement.optional("role", role)
    if workClass.isWork || effort != .zero {
      all.append(Statement("effort", effort.notation(per: per)))
      all += Statement.optional("effort.at-most", effortCap.map(Statement.hours))
      if oncePerFamily { all.append(Statement("effort.once-per", "family")) }
      if macros != nil { all.append(Statement("effort.from", "macros")) }
    }
    all += Statement.optional("small-up-to", macros?.smallUpTo.map(Statement.hours))
    for (name, own) in (macros?.classes ?? [:]).sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("classes.\(name.rawValue).\($0.key)", $0.value) }
    }
    all += Statement.optional("loss", loss.map(String.init))
    all += Statement.optional("disposition", disposition?.rawValue)
    for (word, own) in words.sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("words.\(word).\($0.key)", $0.value) }
    }
    all += effect?.statements("effect") ?? []
    all += remedy?.statements("remedy") ?? []
    all += Statement.optional("round-trip.office", roundTrip.office?.rawValue)
    all += Statement.optional("round-trip.pdf", roundTrip.pdf?.rawValue)
    for (mode, own) in modes.sorted(by: { $0.key < $1.key }) {
      all += own.statements.map { Statement("modes.\(mode).\($0.key)", $0.value) }
    }
    all.append(Statement("confidence", confidence.rawValue))
    all.append(Statement("sources", sources.notation))
    return all
  }
}

extension MacroClassVerdict {
  fileprivate var statements: [Statement] {
    Statement.optional("class", workClass?.rawValue) + Statement.optional("role", role)
      + Statement.optional("disposition", disposition?.rawValue) + Statement.optional("loss", loss.map(String.init))
  }
}

extension WordVerdict {
  fileprivate var statements: [Statement] {
    [Statement("class", workClass.rawValue)] + Statement.optional("role", role)
      + (workClass.isWork ? [Statement("effort", effort.notation(per: per))] : [])
      + Statement.optional("loss", loss.map(String.init))
  }
}

extension ModeVerdict {
  fileprivate var statements: [Statement] {
    [Statement("verdict", verdict.rawValue)] + (effect?.statements("effect") ?? [])
      + [Statement("confidence", confidence.rawValue), Statement("sources", sources.notation)]
  }
}
