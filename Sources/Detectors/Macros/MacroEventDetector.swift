import InventoryModel
import MacroSyntax
import OfficePackage

/// What runs by itself.
final class MacroEventDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.auto-event", subject: "procedure", unit: "procedures", attributes: ["class", "hidden", "language", "used"],
      formats: Formats.macros, source: "[MS-VBAL] 5.3.1.8")
  ]

  private let locations: Int
  private var events = MacroTally<MacroEvent>()

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      for (module, outline) in project.modules {
        for procedure in outline.procedures {
          guard let event = MacroEvent.answered(procedure, module, outline) else { continue }
          events.add(event, module: module.name, line: procedure.line, locations: locations)
        }
        for (name, trigger) in [("OnTime", MacroEvent.Trigger.timer), ("OnKey", .keyboard)] {
          guard let use = outline.uses[name] else { continue }
          events.add(
            MacroEvent(name: "Application.\(name)", trigger: trigger, isUsed: true), use.count, module: module.name,
            line: use.line, locations: locations)
        }
      }
    }
  }

  func facts() -> [Fact] {
    events.tallies.map { event, tally in
      tally.fact(
        "macro.auto-event", subject: event.name,
        attributes: ["class": .string(event.trigger.rawValue), "used": .boolean(event.isUsed)])
    }
  }

  func issues() -> [Issue] { events.issues("macro.auto-event") }
}
