import AssessmentEngine

/// What every rule says of one suite, for machines: in no language.
struct RuleMatrixTable {
  let documentation: RuleDocumentation
  let suite: Suite

  static let header = [
    "rule", "area", "title_en", "title_fr", "verdict", "class", "role", "effort_low", "effort_likely", "effort_high",
    "per", "round_trip_office", "round_trip_pdf", "training", "known_by", "confidence", "newest_source", "stale",
    "sources",
  ]

  func bytes() -> [UInt8] {
    var table = CSVTable(separator: UInt8(ascii: ","), header: Self.header)
    for area in documentation.areas {
      for rule in area.rules {
        if suite.isConcerned(by: rule) { table.add(cells(rule, area: area.name)) }
      }
    }
    return table.drain()
  }

  private func cells(_ rule: Rule, area: String) -> [String] {
    let row = suite.verdict(of: rule)
    let verdict = switch row.outcome {
      case .verdict(let verdict): verdict.rawValue
      case .table(let name): "table:\(name)"
    }
    let trip = rule.roundTrip(row)
    let hours = { (value: Int) in row.workClass.isWork ? NumberFormat.plain(hundredths: value) : "" }
    var cells = [rule.id, area, rule.title.english, rule.title.french, verdict, row.workClass.rawValue, row.role ?? ""]
    cells += [hours(row.effort.low), hours(row.effort.likely), hours(row.effort.high)]
    cells += [row.workClass.isWork ? row.per.rawValue : "", trip.office.rawValue, trip.pdf.rawValue]
    cells += [rule.training ?? "none", row.grounds.kind.rawValue, row.confidence.rawValue]
    cells.append(row.grounds.kind == .generalKnowledge ? "" : row.grounds.day ?? "")
    cells.append(row.grounds.isStale(on: documentation.day) ? "true" : "false")
    cells.append(row.sources.map { documentation.sourceIDs[$0] ?? $0.url }.joined(separator: " "))
    return cells
  }
}

extension NumberFormat {
  /// For machines: `0.25`.
  static func plain(hundredths value: Int) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
