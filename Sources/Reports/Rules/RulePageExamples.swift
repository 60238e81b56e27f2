import AssessmentEngine
import InventoryModel

/// The examples of a rule: what is given, and what is found.
struct RulePageExamples {
  let manual: RuleManual
  let rule: Rule
  private var wording: Wording { manual.wording }

  func markup() -> Markup {
    Tag.section(.labelledBy("examples")) {
      Tag.h2(.id("examples")) { wording(.guideExamples) }
      for example in manual.documentation.examples[rule.id] ?? [] { article(example) }
    }
  }

  private func article(_ example: RuleDocumentation.Example) -> Markup {
    Tag.article(.class("example")) {
      // Names of examples are in the language of their file.
      Tag.h3(.lang("en")) { Wording.sentence(example.name) }
      given(example.given)
      Tag.p(.class("found")) {
        Tag.strong {
          example.finds == 0 ? wording(.guideFindsNothing) : wording(.guideFinds, manual.site.numbers.integer(example.finds))
        }
        if let verdict = example.verdict {
          " "
          manual.site.badge(verdict)
        }
        if let target = example.target {
          " "
          Tag.small { wording(.guideFor, manual.rules.suite(target).map { manual.site.context.title(of: $0) } ?? target) }
        }
      }
    }
  }

  @MarkupBuilder
  private func given(_ given: RuleDocumentation.Example.Given) -> Markup {
    switch given {
    case .record(let record): self.record(record)
    case .parts(let parts):
      Tag.p { wording(.guideGivenParts) }
      for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
        Tag.h4 { Tag.code { name } }
        listing(text)
      }
    case .text(let text):
      Tag.p { wording(.guideGivenText) }
      listing(text)
    }
  }

  @MarkupBuilder
  private func record(_ record: DocumentRecord) -> Markup {
    let isBare = record.facts.isEmpty && record.embedded.allSatisfy(\.facts.isEmpty)
    Tag.p {
      wording(isBare ? .guideGivenNothing : .guideGivenFacts, record.format.rawValue)
      if record.size > 0 { ", \(manual.site.numbers.size(record.size))" }
      if record.state != .assessed {
        ", " + wording(record.state.phrase) + (record.reason.map { " (\(wording($0.phrase)))" } ?? "")
      }
    }
    facts(record.facts)
    for document in record.embedded {
      if !document.facts.isEmpty {
        Tag.p { wording(.guideGivenInside) }
        facts(document.facts)
      }
    }
  }

  @MarkupBuilder
  private func facts(_ facts: [Fact]) -> Markup {
    if !facts.isEmpty {
      Tag.ul(.class("given")) {
        for fact in facts {
          Tag.li {
            text(fact)
            " "
            Tag.code { fact.kind.rawValue }
          }
        }
      }
    }
  }

  private func text(_ fact: Fact) -> String {
    var parts: [String] = []
    if !fact.subject.isEmpty { parts.append(wording.subject(fact.subject, of: fact.kind)) }
    if fact.count != 1 { parts.append("\u{D7}\u{A0}\(manual.site.numbers.integer(fact.count))") }
    parts += fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    parts += fact.locations
    let name = wording.title(of: fact.kind) ?? fact.kind.rawValue
    return parts.isEmpty ? name : wording.labelled(name, parts.joined(separator: wording.semicolon))
  }

  /// Lines as they stand.
  private func listing(_ text: String) -> Markup {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Tag.div(.class("listing"), .lang("en")) {
      Tag.code {
        for (index, line) in lines.enumerated() {
          if index > 0 { Tag.br() }
          String(line)
        }
      }
    }
  }
}
