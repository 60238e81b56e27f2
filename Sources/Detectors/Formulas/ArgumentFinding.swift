import FormulaSyntax

/// A pattern that a call shows, and the argument as far as it is told.
struct ArgumentFinding: Hashable {
  var function: String
  var pattern: String
  /// nil: not a literal, or none.
  var argument: String?
  /// Whether there were more arguments than are told.
  var isOther = false

  /// What one call of the function shows, by the rows for it.
  static func all(
    _ name: String, _ rows: [ArgumentPattern], _ arguments: CallArguments, in text: [UInt8]
  ) -> [ArgumentFinding] {
    var findings: [ArgumentFinding] = []
    for row in rows {
      let place = (1...CallArguments.kept).contains(row.position) && row.position <= arguments.places.count
        ? arguments.places[row.position - 1] : nil
      let argument = ArgumentText(text, place)
      guard let found = row.finding(argument, arguments, text) else { continue }
      let finding = ArgumentFinding(function: name, pattern: found.pattern, argument: found.argument)
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }
}

extension ArgumentPattern {
  fileprivate func finding(
    _ argument: ArgumentText, _ arguments: CallArguments, _ text: [UInt8]
  ) -> (pattern: String, argument: String?)? {
    switch test {
    case .text: return argument.literal.map { (id, ArgumentText.told($0.lowercased())) } ?? computed(argument)
    case .number: return number(argument) ?? computed(argument)
    case .numberAmong(let numbers): return argument.number.flatMap { numbers.contains($0) ? (id, $0) : nil }
    case .format:
      guard let literal = argument.literal else { return computed(argument) }
      let format = FormatCode(literal)
      return format.pattern.map { ($0.rawValue, ArgumentText.told(format.text)) }
    case .present: return argument.isEmpty ? nil : (id, nil)
    case .missing: return argument.isEmpty ? (id, nil) : nil
    case .isTrueOrMissing:
      // `VLOOKUP(a,b,c,)` gives 0, the exact match.
      if argument.isEmpty { return arguments.count < position ? (id, nil) : nil }
      return argument.truth.map { $0 ? (id, nil) : nil } ?? computed(argument)
    case .isFalse: return argument.truth == false || argument.isEmpty && arguments.count >= position ? (id, nil) : nil
    case .area: return argument.isArea ? (id, nil) : nil
    case .namesWorkbook: return argument.namesWorkbook ? (id, argument.literal.map(ArgumentText.told)) : nil
    case .computed:
      return argument.isEmpty || argument.namesWorkbook || argument.literal != nil || argument.number != nil
        ? nil : ("computed", nil)
    case .optionalParameter:
      let isOptional = arguments.places.contains { ArgumentText(text, $0).isOptionalParameter }
      return isOptional ? (id, nil) : nil
    case .name: return argument.literal.map { (id, ArgumentText.told($0)) } ?? computed(argument)
    case .always: return (id, nil)
    }
  }

  private func computed(_ argument: ArgumentText) -> (pattern: String, argument: String?)? {
    argument.isEmpty || argument.number != nil || argument.truth != nil ? nil : ("computed", nil)
  }

  /// Of some functions only some numbers matter.
  private func number(_ argument: ArgumentText) -> (pattern: String, argument: String?)?? {
    guard let number = argument.number else { return .none }
    switch id {
    case "code-page": return .some((Int(number).map { $0 > 127 } ?? false) ? (id, number) : nil)
    case "negative": return .some(number.hasPrefix("-") ? (id, nil) : nil)
    default: return .some((id, number))
    }
  }
}
