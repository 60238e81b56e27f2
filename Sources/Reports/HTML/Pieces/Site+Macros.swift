import AssessmentEngine
import Portfolio

extension Site {
  /// What a suite offers in place of something, with its name where it has one.
  @MarkupBuilder
  func offer(_ portability: Portability, _ replacement: String?) -> Markup {
    Tag.span(.class("badge \(portability.badge)")) { wording.text(portability.title) }
    if let replacement { Tag.small { replacement } }
  }

  /// Where something that code uses comes from.
  func origin(_ kind: MacroUse.Kind, _ application: String) -> String {
    let (name, detail) =
      switch kind {
      case .member: (Phrase.macroMember, application.isEmpty ? "" : wording.application(application))
      case .object: (Phrase.macroObject, "")
      case .declare: (Phrase.macroDeclared, application)
      case .event: (Phrase.macroEvent, wording.word(application))
      }
    return detail.isEmpty ? wording(name) : wording.labelled(wording(name), detail)
  }

  /// A document's name, with its page where it has one.
  @MarkupBuilder
  func documentName(_ document: DocumentSummary, page target: PagePath?, from page: PagePath) -> Markup {
    if let target {
      Tag.a(.href(.page(target, from: page))) { document.path.name.text }
    } else {
      Tag.span { document.path.name.text }
    }
  }

  /// Where macro modules were counted once: what is left out, and that each department stands for itself.
  @MarkupBuilder
  func onceNote(_ department: DepartmentSummary) -> Markup {
    let told = context.main(department.suites).filter { $0.own.repeated.high > 0 }
    if !told.isEmpty {
      Tag.p(.class("note")) {
        wording(.onceLead) + " "
          + told.map { suite, rollup in
            wording(.onceSuite, context.title(of: suite), numbers.hours(rollup.repeated.likely))
          }.joined(separator: wording.semicolon) + "."
      }
    }
  }
}

extension Portability {
  /// Colours of verdicts say the same things.
  var badge: String {
    switch self {
    case .automatic: Verdict.kept.rawValue
    case .equivalent: Verdict.kept.rawValue
    case .unknown: Verdict.unknown.rawValue
    case .workAround: Verdict.degraded.rawValue
    case .none: Verdict.lost.rawValue
    }
  }

  var style: String {
    switch self {
    case .automatic, .equivalent: "fill-ready"
    case .unknown: "fill-plain"
    case .workAround: "fill-major-changes"
    case .none: "fill-blocked"
    }
  }

  var meaning: Phrase {
    switch self {
    case .automatic: .meansAutomatic
    case .equivalent: .meansEquivalent
    case .unknown: .meansUnknown
    case .workAround: .meansWorkAround
    case .none: .meansNone
    }
  }
}

extension MacroClass {
  var meaning: Phrase {
    switch self {
    case .empty: .classEmpty
    case .recorded: .classRecorded
    case .utility: .classUtility
    case .integration: .classIntegration
    case .application: .classApplication
    case .unknown: .classUnknown
    }
  }
}
