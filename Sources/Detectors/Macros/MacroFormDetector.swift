import CompoundDocuments
import InventoryModel
import MacroSyntax
import OfficePackage

/// User forms: how many controls, and how many procedures answer them.
final class MacroFormDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.user-form", subject: "form", unit: "forms", attributes: ["controls", "handlers", "part"],
      formats: Formats.macros, source: "[MS-OVBA] 2.2.10; [MS-OFORMS] 2.2.10")
  ]

  private var forms: [Fact] = []

  init(_ setting: DetectorSetting) {}

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      let forms = Dictionary(project.project.forms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      for (module, outline) in project.modules where module.kind == .form {
        var attributes: [String: AttributeValue] = ["part": .string(found.place)]
        let form = forms[module.name]
        if let form { attributes["controls"] = .integer(form.controls.count) }
        attributes["handlers"] = .integer(MacroFormDetector.handlers(outline, form))
        self.forms.append(
          Fact(kind: "macro.user-form", subject: module.name, attributes: attributes, locations: [found.place]))
      }
    }
  }

  /// Procedures with a statement that answer the form or one of its controls.
  private static func handlers(_ outline: ModuleOutline, _ form: MacroForm?) -> Int {
    let objects = Set((form?.controls ?? []).map { $0.name.lowercased() } + ["userform"])
    return outline.procedures.count { procedure in
      guard procedure.statements > 0, procedure.kind == .sub, let bar = procedure.name.lastIndex(of: "_") else {
        return false
      }
      return objects.contains(procedure.name[..<bar].lowercased())
    }
  }

  func facts() -> [Fact] { forms }
}
