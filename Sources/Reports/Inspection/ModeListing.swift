import AssessmentEngine

/// What becomes of one document in one mode of a suite, as its page and `assay inspect` tell it.
struct ModeListing {
  let suite: Suite
  let mode: SuiteMode
  /// The worst of what happens.
  let verdict: Verdict
  /// Rules that found something which is said to be kept there.
  let works: [String]
  /// What is degraded, lost or in the way, worst first.
  let changes: [ModeAssessment.Consequence]
  let unknown: [ModeAssessment.Consequence]

  /// Nothing for a document of which nothing was found: there is nothing to say beside the mode itself.
  static func all(of document: JudgedDocument, context: ReportContext) -> [ModeListing] {
    context.places(for: document).flatMap { place -> [ModeListing] in
      let (suite, assessment) = (context.suites[place], document.assessments[place])
      return assessment.modes.compactMap { own in
        guard let mode = suite.modes.first(where: { $0.id == own.mode }) else { return nil }
        let listing = ModeListing(suite, mode, own, findings: assessment.findings, context: context)
        return listing.works.isEmpty && own.consequences.isEmpty ? nil : listing
      }
    }
  }

  private init(
    _ suite: Suite, _ mode: SuiteMode, _ assessment: ModeAssessment, findings: [Finding], context: ReportContext
  ) {
    self.suite = suite
    self.mode = mode
    verdict = assessment.verdict
    changes = assessment.consequences.filter { $0.verdict.verdict > .unknown }
    unknown = assessment.consequences.filter { $0.verdict.verdict == .unknown }
    let told = Set(assessment.consequences.map(\.rule))
    works = findings.map(\.rule).filter { id in
      guard !told.contains(id), let rule = context.rule(id) else { return false }
      return suite.verdict(of: rule).modes[mode.id]?.verdict == .kept
    }
  }
}
