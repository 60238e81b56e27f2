import AssessmentEngine
import InventoryModel

/// What each suite makes of a document's macros, in lines of a terminal. Nothing where no suite says anything.
struct MacroEstimateText {
  let context: ReportContext
  let document: JudgedDocument
  private var wording: Wording { context.wording }

  /// Things that are listed for a module, those that ask most first; the JSON has all.
  private static let uses = 8

  /// Class, hours and reasons of the macros as a whole.
  func project() -> [String] {
    var lines: [String] = []
    for (suite, assessment) in zip(context.suites, document.assessments) {
      guard let estimate = assessment.macros else { continue }
      let class_ = wording.text(estimate.projectClass.title)
      lines += TextParagraph.lines(
        wording.labelled(context.title(of: suite), "\(class_), \(hours(estimate.effort))"), indent: 2)
      lines += reasons(estimate.reasons, indent: 4)
      let coverage = estimate.coverage
      if coverage.unlisted > 0 {
        lines += TextParagraph.lines(
          wording(.macroUnlisted, context.numbers.integer(coverage.unlisted), context.numbers.integer(coverage.all)),
          indent: 4)
      }
    }
    return lines
  }

  func module(_ module: MacroListing.Module, showsUses: Bool = true) -> [String] {
    var lines: [String] = []
    for (suite, assessment) in zip(context.suites, document.assessments) {
      guard let estimate = assessment.macros?.estimate(of: module) else { continue }
      guard estimate.macroClass != .empty else { continue }
      let told = estimate.isRepeated ? wording(.macroRepeated) : hours(estimate.effort)
      lines += TextParagraph.lines(
        wording.labelled(context.title(of: suite), "\(wording.text(estimate.macroClass.title)), \(told)"), indent: 4)
      lines += reasons(estimate.reasons, indent: 6)
      guard showsUses else { continue }
      let asking = estimate.uses.filter { $0.portability != .automatic && !estimate.isRepeated }
      for use in asking.prefix(Self.uses) { lines += TextParagraph.lines(self.use(use), indent: 8, first: "\u{2022} ") }
      if asking.count > Self.uses {
        lines.append("        " + wording(.moreItems, context.numbers.integer(asking.count - Self.uses)))
      }
    }
    return lines
  }

  private func reasons(_ reasons: [MacroReason], indent: Int) -> [String] {
    guard !reasons.isEmpty else { return [] }
    let told = reasons.map { "\(wording.name(of: $0)) (\(wording.hours(of: $0)))" }
    return TextParagraph.lines(told.joined(separator: wording.semicolon), indent: indent)
  }

  private func use(_ use: MacroUse) -> String {
    let name = use.name.isEmpty ? "?" : use.name
    let offer = wording.text(use.portability.title) + (use.replacement.map { " \u{2192} \($0)" } ?? "")
    let note = use.note.map { " (\(wording.text($0)))" } ?? ""
    return "\(wording.labelled(name, offer))\(note)"
  }

  private func hours(_ effort: Effort) -> String { Site(context: context).hours(effort) }
}

extension MacroEstimate {
  /// What is said of a module that the listing shows: by its place, name and digest.
  func estimate(of module: MacroListing.Module) -> ModuleEstimate? {
    modules.first { $0.place == module.part && $0.name == module.name && $0.digest == module.digest }
  }
}

extension Wording {
  /// What a part of an estimate counts, its number as the language writes it.
  func name(of reason: MacroReason) -> String {
    let text = text(reason.text)
    let plain = "\(reason.count) "
    return text.hasPrefix(plain) ? numbers.integer(reason.count) + " " + text.dropFirst(plain.count) : text
  }

  /// The likely hours of a part of an estimate; what is taken back has its sign.
  func hours(of reason: MacroReason) -> String {
    let likely = reason.effort.likely
    guard likely < 0 else { return likely == 0 ? numbers.hours(0) : numbers.hours(likely) }
    return "\u{2212}" + numbers.hours(likely == .min ? .max : -likely)
  }
}
