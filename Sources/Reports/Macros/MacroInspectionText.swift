import AssessmentEngine
import InventoryModel

/// The macros of one document for a terminal, in the language asked for.
struct MacroInspectionText {
  let context: ReportContext
  let document: JudgedDocument
  let files: [MacroInspection.File]?
  private let listing: MacroListing
  private let byModule: MacroFiles
  var wording: Wording { context.wording }
  var numbers: NumberFormat { context.numbers }
  var record: DocumentRecord { document.record }

  init(context: ReportContext, document: JudgedDocument, files: [MacroInspection.File]?) {
    self.context = context
    self.document = document
    self.files = files
    listing = MacroListing(document.record)
    byModule = MacroFiles(files ?? [])
  }

  func text() -> String {
    var lines = [VisibleText.escape(record.path.text), ""]
    lines += head()
    for project in listing.projects { lines += self.project(project) }
    lines += list(.macroSheets, listing.sheets.map { sheet($0) })
    lines += list(.macroOthers, listing.others.map { other($0) })
    lines += issues(listing.issues, indent: 2)
    lines += ["", wording(.footRules, VisibleText.escape(context.rules.version))]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Head

  private func head() -> [String] {
    var lines: [String] = []
    if let reason = record.reason {
      lines += TextParagraph.lines(
        Wording.sentence("\(wording(record.state.phrase)) \u{2013} \(wording(reason.phrase))")
          + " (\(record.format.rawValue)).",
        indent: 2)
      if reason != .legacyFormat || listing.isEmpty { lines += TextParagraph.lines(wording(reason.meaning), indent: 2) }
    }
    if listing.isEmpty {
      let isKnown = record.state == .assessed || record.reason == .legacyFormat
      lines += TextParagraph.lines(wording(isKnown ? .macrosNone : .macrosUnknown), indent: 2)
      return lines
    }
    var counts: [String] = []
    if !listing.projects.isEmpty {
      counts.append(wording(.macrosCount, counts: [listing.projects.count, listing.modules]))
    }
    if !listing.sheets.isEmpty { counts.append(wording(.macroSheetsCount, counts: [listing.sheets.count])) }
    lines += TextParagraph.lines((counts + [wording(.macrosNotRun)]).joined(separator: " "), indent: 2)
    if listing.projects.contains(where: { $0.says("locked") || $0.says("password") }) {
      lines += TextParagraph.lines(wording(.macrosLocked), indent: 2)
    }
    if let files { lines += TextParagraph.lines(wording(.macrosWritten, counts: [files.count]), indent: 2) }
    return lines + MacroEstimateText(context: context, document: document).project()
  }

  // MARK: Projects

  private func project(_ project: MacroListing.Project) -> [String] {
    var lines = [""] + TextParagraph.lines("\(wording(.macroProject)) \(project.place)", indent: 0)
    if project.isUnread { lines += TextParagraph.lines(wording(.macroUnread), indent: 2) }
    let told = ["modules", "lines", "procedures", "starts", "locked", "password", "signed", "empty", "sha256"]
    let said = told.compactMap { name in project.fact.attributes[name].map { wording.attribute(name, $0) } }
    lines += TextParagraph.lines(said.joined(separator: wording.semicolon), indent: 2)
    lines += list(.macroReferences, project.references.map { reference($0) }, indent: 2)
    lines += issues(project.issues, indent: 2)
    for module in project.modules { lines += self.module(module) }
    return lines
  }

  private func reference(_ fact: Fact) -> String {
    let isBroken = fact.attributes["broken"] == .boolean(true)
    let details = ["class", "library", "target", "version"].compactMap { name in
      fact.attributes[name].map { wording.attribute(name, $0) }
    }
    let name = fact.subject.isEmpty ? "?" : fact.subject
    return (isBroken ? wording(.macroBroken) + " " : "") + "\(name) (\(details.joined(separator: wording.semicolon)))"
  }

  // MARK: Modules

  private func module(_ module: MacroListing.Module) -> [String] {
    var title = [
      "\(module.name) \u{B7} \(wording.moduleType(module.type))",
      wording(.linesCount, counts: [module.fact.attributes["lines"]?.integer ?? 0]),
    ]
    if let form = module.form {
      let controls = form.attributes["controls"]?.integer
      let handlers = form.attributes["handlers"]?.integer ?? 0
      title.append(
        controls.map { wording(.formControls, counts: [$0, handlers]) } ?? wording(.formHandlers, counts: [handlers]))
    }
    var lines = [""] + TextParagraph.lines(title.joined(separator: " \u{B7} "), indent: 4, first: "  ")
    lines += TextParagraph.lines(wording.labelled("SHA-256", module.digest), indent: 4)
    if let file = byModule.file(of: module) {
      let lossy = file.isLossy ? " (\(wording(.macroLossy)))" : ""
      lines += TextParagraph.lines(wording.labelled(wording(.macroFile), file.path + lossy), indent: 4)
    }
    lines += MacroEstimateText(context: context, document: document).module(module)
    lines += procedures(module)
    lines += list(.macroEvents, module.events.map { event($0) }, indent: 4)
    lines += list(.macroShortcuts, module.shortcuts.map { "\($0.subject) (\($0.attributes["key"]?.text ?? ""))" }, indent: 4)
    lines += list(.macroOutside, module.outside.map { other($0, of: module) }, indent: 4)
    lines += list(.macroPlaces, module.places.map { other($0, of: module) }, indent: 4)
    lines += uses(module)
    lines += list(.macroOthers, module.others.map { other($0, of: module) }, indent: 4)
    return lines
  }

  private func procedures(_ module: MacroListing.Module) -> [String] {
    guard !module.procedures.isEmpty else {
      return TextParagraph.lines(wording(.macroNoProcedures), indent: 4)
    }
    var table = TextTable()
    for fact in module.procedures {
      let prefix = module.name + "."
      let name = fact.subject.hasPrefix(prefix) ? String(fact.subject.dropFirst(prefix.count)) : fact.subject
      let starter = fact.attributes["started-by"].map { wording.attribute("started-by", $0) } ?? wording(.macroStartUnknown)
      // What something starts and is not in use has no statement.
      let isIdle = fact.attributes["used"] == .boolean(false)
      let start = fact.attributes["started-by"]?.text
      let idle = wording(start == nil || start == "nothing" ? .macroUnused : .macroEmptyEvent)
      table.add([
        name, Self.head(of: fact), wording(.linesCount, counts: [fact.attributes["lines"]?.integer ?? 0]),
        starter + (isIdle ? "\(wording.semicolon)\(idle)" : ""),
      ])
    }
    return ["    \(wording(.macroProcedures))"] + table.lines(indent: "      ")
  }

  /// As the code writes it: whoever reads this knows the language.
  private static func head(of fact: Fact) -> String {
    let kind =
      switch fact.attributes["type"]?.text {
      case "sub": "Sub"
      case "function": "Function"
      case "property-get": "Property Get"
      case "property-let": "Property Let"
      case "property-set": "Property Set"
      case let other: other ?? ""
      }
    return (fact.attributes["access"] == .string("private") ? "Private " : "Public ") + kind
  }

  private func event(_ fact: Fact) -> String {
    let trigger = fact.attributes["class"].map { " (\(wording.word($0.text)))" } ?? ""
    let empty = fact.attributes["used"] == .boolean(false) ? " \u{2013} \(wording(.macroEmptyEvent))" : ""
    return fact.subject + trigger + empty
  }

  /// What it uses, by the application whose object model has it.
  private func uses(_ module: MacroListing.Module) -> [String] {
    guard !module.uses.isEmpty else { return [] }
    var groups: [String: [Fact]] = [:]
    for fact in module.uses { groups[fact.attributes["application"]?.text ?? "", default: []].append(fact) }
    var lines = ["    \(wording(.macroUses))"]
    for (application, facts) in groups.sorted(by: { $0.key < $1.key }) {
      // Counted over the document where the fact names no module.
      let names = facts.map { fact in
        fact.attributes["module"] == nil
          ? fact.subject : "\(fact.subject)\u{A0}\u{D7}\u{A0}\(numbers.integer(fact.count))"
      }.joined(separator: ", ")
      let text = application.isEmpty ? names : wording.labelled(wording.application(application), names)
      lines += TextParagraph.lines(text, indent: 6)
    }
    return lines
  }

  // MARK: Lists

  private func sheet(_ fact: Fact) -> String {
    let details = fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    return details.isEmpty ? fact.subject : "\(fact.subject) (\(details.joined(separator: wording.semicolon)))"
  }

  private func other(_ fact: Fact, of module: MacroListing.Module? = nil) -> String {
    let told = fact.attributes.filter { module == nil || $0.key != "module" && $0.key != "part" }
    var details = told.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    if fact.count != 1, module == nil || fact.attributes["module"] != nil { details.insert("\u{D7} \(numbers.integer(fact.count))", at: 0) }
    let title = module == nil || fact.subject.isEmpty ? wording.title(of: fact.kind) ?? fact.kind.rawValue : nil
    let subject = fact.subject.isEmpty ? nil : wording.subject(fact.subject, of: fact.kind)
    let name = [title, subject].compactMap { $0 }.joined(separator: " \u{B7} ")
    let places = fact.locations.filter { place in module.map { place.hasPrefix($0.name + Fact.lineMark) } ?? true }
    let shown = places.prefix(5).map { wording.place($0, in: record.format.family) }
    let site = places.isEmpty ? "" : " \u{2192} " + shown.joined(separator: wording.semicolon)
    return name + (details.isEmpty ? "" : " (\(details.joined(separator: wording.semicolon)))") + site
  }

  /// Nothing where there is nothing to list.
  private func list(_ title: Phrase, _ entries: [String], indent: Int = 0) -> [String] {
    guard !entries.isEmpty else { return [] }
    let start = String(repeating: " ", count: indent)
    var lines = indent == 0 ? ["", wording(title)] : [start + wording(title)]
    for entry in entries { lines += TextParagraph.lines(entry, indent: indent + 4, first: "\u{2022} ") }
    return lines
  }

  private func issues(_ issues: [Issue], indent: Int) -> [String] {
    var lines: [String] = []
    for issue in issues {
      let text = IssueExplanation.text(of: issue.code).map { wording.text($0) } ?? wording(.issueUnknown)
      lines += TextParagraph.lines(text, indent: indent + 2, first: "! ")
      let place = issue.place.isEmpty ? "" : " \(wording.place(ofIssue: issue.place)):"
      lines += TextParagraph.lines("\(issue.code)\(place) \(issue.message)", indent: indent + 4)
    }
    return lines
  }
}
