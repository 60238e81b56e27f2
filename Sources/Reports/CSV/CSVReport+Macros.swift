import AssessmentEngine
import InventoryModel
import Portfolio

extension CSVReport {
  /// `macros.csv`: a row a module; hours and class by suite.
  static func macroTable(_ context: ReportContext, separator: UInt8) -> CSVTable {
    var header = [
      "path", "department", "format", "place", "module", "type", "lines", "sha256", "normalized", "repeated",
    ]
    for suite in context.suites {
      let columns = ["class", "hours_low", "hours_likely", "hours_high", "reasons"] + Portability.allCases.map(\.column)
      header += columns.map { "\(suite.id).\($0)" }
    }
    return CSVTable(separator: separator, header: header)
  }

  /// Modules of documents that no suite estimates are told too, with what the record says of them.
  func addMacros(of document: JudgedDocument, to table: inout CSVTable) {
    let record = document.record
    let estimates = document.assessments.map(\.macros)
    for module in MacroListing(record).projects.flatMap(\.modules) {
      let own = estimates.map { $0?.estimate(of: module) }
      let isRepeated = own.compactMap { $0 }.first.map { $0.isRepeated ? "yes" : "no" } ?? ""
      var cells = [
        record.path.text, document.department, record.format.rawValue, module.part, module.name, module.type,
        String(module.fact.attributes["lines"]?.integer ?? 0), module.digest,
        module.fact.attributes["normalized"]?.text ?? "", isRepeated,
      ]
      for estimate in own { cells += CSVReport.cells(estimate) }
      table.add(cells)
    }
  }

  private static func cells(_ estimate: ModuleEstimate?) -> [String] {
    guard let estimate else { return Array(repeating: "", count: 5 + Portability.allCases.count) }
    let reasons = estimate.reasons.map { "\($0.text.english): \(hundredths($0.effort.likely))" }
    let uses = Portability.allCases.map { one in estimate.uses.count { $0.portability == one } }
    let said = [estimate.macroClass.rawValue] + hours(estimate.effort)
    return said + [reasons.joined(separator: "; ")] + uses.map(String.init)
  }

  /// `macro-modules.csv`: a row a distinct module, where most hours fall away first.
  func distinctModules(_ figures: MacroFigures, _ estate: Estate) -> [UInt8] {
    var header = ["digest", "module", "type", "lines", "copies", "documents", "departments", "sources"]
    for suite in context.suites {
      header += ["class", "hours_once_low", "hours_once_likely", "hours_once_high", "hours_summed_likely"]
        .map { "\(suite.id).\($0)" }
    }
    var table = CSVTable(separator: separator, header: header + ["found_in"])
    for module in figures.modules {
      var cells = [module.digest, module.name, module.type, String(module.lines)]
      cells += [module.copies, module.documents, module.departments.count, module.variants.count].map(String.init)
      for suite in context.suites.indices {
        let effort = module.effort(suite: suite)
        cells += [module.classes[suite]?.rawValue ?? ""] + CSVReport.hours(effort.once)
        cells.append(CSVReport.hundredths(effort.summed.likely))
      }
      cells.append(module.examples.map { estate.documents[$0].path.text }.joined(separator: "; "))
      table.add(cells)
    }
    return table.bytes
  }

  /// `macro-apis.csv`: what macros use, in most documents first, with what each suite offers in its place.
  func macroAPIs(_ figures: MacroFigures) -> [UInt8] {
    var header = ["kind", "application", "name", "documents", "modules", "uses"]
    for suite in context.suites { header += ["portability", "replacement", "category"].map { "\(suite.id).\($0)" } }
    var table = CSVTable(separator: separator, header: header)
    let sorted = figures.rollup.things.sorted { a, b in
      if a.documents != b.documents { return a.documents > b.documents }
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      return (a.application, a.name) < (b.application, b.name)
    }
    for thing in sorted {
      var cells = [thing.kind.rawValue, thing.application, thing.name]
      cells += [thing.documents, thing.modules, thing.uses].map(String.init)
      for offer in thing.offers {
        cells += [offer?.portability.rawValue ?? "", offer?.replacement ?? "", offer?.category ?? ""]
      }
      table.add(cells)
    }
    return table.bytes
  }
}

extension Portability {
  /// Of the number of different things used: `uses_work_around`.
  fileprivate var column: String { "uses_" + rawValue.replacing("-", with: "_") }
}
