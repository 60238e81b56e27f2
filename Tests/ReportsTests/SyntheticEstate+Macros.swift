import AssessmentEngine
import InventoryModel
import Portfolio
import Reports

extension SyntheticEstate {
  /// A document's macros: one module of its own, and one that others may have too.
  static func macros(_ digest: String) -> MacroEstimate {
    func reason(_ code: MacroReason.Code, _ hours: Int) -> MacroReason {
      MacroReason(
        code: code, count: 3, text: LocalizedText(english: "3 statements to read", french: "3 instructions à lire"),
        effort: Effort(low: hours / 2, likely: hours, high: hours * 2))
    }
    let use = MacroUse(
      kind: .object, application: "", name: "ADODB.Connection", count: 2, portability: .workAround,
      replacement: "Jdbc.getConnection", note: LocalizedText(english: "over the network", french: "par le réseau"),
      category: "database")
    return MacroEstimate(
      modules: [
        ModuleEstimate(
          name: "Export", place: "xl/vbaProject.bin", type: "standard", lines: 12, digest: digest,
          normalizedDigest: digest, macroClass: .integration, reasons: [reason(.code, 400)], uses: [use])
      ], projectClass: .integration, reasons: [reason(.project, 200)])
  }

  /// Two documents of two departments with the same module, whose hours the rule on macros has.
  static var withMacros: SyntheticEstate {
    var estate = SyntheticEstate(count: 4)
    for index in 0..<2 {
      let path = RawPath("Achats/outil \(index).xlsm")
      var record = DocumentRecord(path: path, format: DocumentFormat("xlsm"), state: .assessed, size: 9_000)
      record.facts = [
        Fact(
          kind: "macro.auto-event", subject: "Workbook_Open",
          attributes: ["class": .string("workbook"), "used": .boolean(true), "module": .string("Export")],
          locations: ["Export, line 1"]),
        Fact(
          kind: "macro.module", subject: "Export",
          attributes: [
            "type": .string("standard"), "lines": .integer(12), "sha256": .string("d1"),
            "part": .string("xl/vbaProject.bin"),
          ]),
        Fact(
          kind: "macro.procedure", subject: "Export.Run",
          attributes: [
            "type": .string("sub"), "access": .string("public"), "lines": .integer(4), "started-by": .string("user"),
          ], locations: ["Export, line 2"]),
        Fact(
          kind: "macro.project", subject: "xl/vbaProject.bin",
          attributes: ["locked": .boolean(true), "modules": .integer(1)]),
        Fact(
          kind: "macro.reference", subject: "OLDLIB", attributes: ["broken": .boolean(true), "class": .string("project")],
          locations: ["xl/vbaProject.bin"]),
      ]
      let macros = macros("d1")
      let item = FindingItem(
        kind: "macro.project", subject: "xl/vbaProject.bin", count: 1, locations: [], verdict: .lost)
      var found = finding("macro-project", .lost, .manualLarge, 2500, [item])
      found.effort = macros.effort
      estate.documents.append(
        JudgedDocument(
          record: record,
          assessments: suites.map { suite in
            var assessment = assess(suite.id, record, [found])
            assessment.macros = macros
            return assessment
          }, department: index == 0 ? "Achats" : "Direction"))
    }
    return estate
  }
}
