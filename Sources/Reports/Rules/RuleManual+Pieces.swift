import AssessmentEngine

extension SuiteVerdict.EffortUnit {
  var phrase: Phrase {
    switch self {
    case .document: .guidePerDocument
    case .subject: .guidePerSubject
    case .formula: .guidePerFormula
    case .occurrence: .guidePerOccurrence
    }
  }
}

extension RuleManual {
  /// What a rule says of a suite; nil where the suite is not concerned.
  func row(_ rule: Rule, in suite: Suite) -> SuiteVerdict? {
    suite.isConcerned(by: rule) ? suite.verdict(of: rule) : nil
  }

  /// The verdict, or the table that gives one for each subject.
  func outcome(_ row: SuiteVerdict) -> Markup {
    switch row.outcome {
    case .verdict(let verdict): site.badge(verdict)
    case .table(let name): Markup(wording(.guideByTable, name))
    }
  }

  func likelyHours(_ row: SuiteVerdict) -> String {
    guard row.workClass.isWork else { return "\u{2013}" }
    return row.macros == nil ? "\(site.numbers.hundredths(row.effort.likely))\u{202F}h" : wording(.guideMacroHours)
  }

  /// All three numbers, and what they are for.
  func effort(_ effort: Effort, per unit: SuiteVerdict.EffortUnit) -> String {
    let hours = { (value: Int) in "\(site.numbers.hundredths(value))\u{202F}h" }
    return wording(.hoursRange, hours(effort.likely), hours(effort.low), hours(effort.high)) + " "
      + wording(unit.phrase)
  }

  func staleBadge() -> Markup { Tag.span(.class("badge degraded")) { wording(.guideStale) } }

  /// What is known best, and how old that is.
  @MarkupBuilder
  func knownBy(_ row: SuiteVerdict) -> Markup {
    wording(row.grounds.kind.phrase)
    Tag.small { "\(wording.labelled(wording(.confidence), wording(row.confidence.phrase)))" }
  }

  @MarkupBuilder
  func newest(_ row: SuiteVerdict) -> Markup {
    if row.grounds.kind != .generalKnowledge, let day = row.grounds.day {
      site.numbers.date(iso: day)
      if row.grounds.isStale(on: documentation.day) {
        " "
        staleBadge()
      }
    } else {
      "\u{2013}"
    }
  }

  /// Sources of a statement: who says it, where, on which day, and how long ago.
  @MarkupBuilder
  func sources(_ sources: [Source], from path: PagePath) -> Markup {
    if sources.isEmpty {
      Tag.p(.class("note")) { wording(.guideNoSource) }
    } else {
      Tag.ul(.class("sources")) {
        for source in sources {
          Tag.li {
            title(of: source)
            " "
            Tag.small { days(of: source) }
            if documentation.isStale(source) {
              " "
              staleBadge()
            }
            if let id = documentation.sourceIDs[source] {
              " "
              Tag.a(.href(.page(self.sources(), at: id, from: path))) { Tag.code { id } }
            }
          }
        }
      }
    }
  }

  /// A link only where it is a plain web address; anything else, such as a place in a repository, is text.
  func title(of source: Source) -> Markup {
    let isAddress = source.kind != .generalKnowledge
    let name = SourceText.title(of: source, wording) ?? (isAddress ? source.url : wording(.generalKnowledge))
    if isAddress, let link = Link.source(source.url) {
      return Tag.a(.href(link), .rel("noreferrer noopener")) { name }
    }
    if isAddress, name != source.url {
      return Tag.span {
        name
        " "
        Tag.code { source.url }
      }
    }
    return isAddress ? Tag.code { name } : Markup(name)
  }

  /// `official source, text of 1 May 2026, read on 22 November 2026, 205 days old`.
  func days(of source: Source) -> String {
    let numbers = site.numbers
    var parts = [wording(source.kind.phrase)]
    if let published = source.published { parts.append(wording(.guideOf, numbers.date(iso: published))) }
    parts.append(wording(.readOn, numbers.date(iso: source.read)))
    if source.kind != .generalKnowledge, let age = Staleness.age(of: source.day, on: documentation.day), age >= 0 {
      parts.append(wording(.guideAge, counts: [Int(clamping: age)]))
    }
    return parts.joined(separator: ", ")
  }

  /// A list of rules, each leading to its page.
  @MarkupBuilder
  func ruleLinks(_ ids: [String], from path: PagePath) -> Markup {
    Tag.span {
      for (index, id) in ids.enumerated() {
        if index > 0 { ", " }
        if let rule = rules.rule(id) {
          Tag.a(.href(.page(self.rule(id), from: path))) { wording.text(rule.title) }
        } else {
          Tag.code { id }
        }
      }
    }
  }

  func areaName(_ name: String) -> String { AreaNames.names[name].map { wording.text($0) } ?? name }
}

/// What the folders of the shipped rules are called; a folder of a user's own is shown as it is.
enum AreaNames {
  static let names: [String: LocalizedText] = AttributeNames.table([
    ("AddIns", "Add-ins", "Compléments"),
    ("Formats", "Formats", "Formats de fichier"),
    ("Links", "Links", "Liens"),
    ("Macros", "Macros", "Macros"),
    ("Package", "Files of every kind", "Fichiers de toute nature"),
    ("Presentation", "Presentations", "Présentations"),
    ("Spreadsheet", "Workbooks", "Classeurs"),
    ("WordProcessing", "Text documents", "Documents texte"),
  ])
}
