import InventoryModel
import MacroSyntax
import OfficePackage

/// What runs by itself.
final class MacroEventDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.auto-event", subject: "procedure", unit: "procedures",
      attributes: ["class", "hidden", "language", "module", "used"],
      values: [
        "class": .cases(of: MacroEvent.Trigger.self), "hidden": .booleans, "language": ["xlm"], "used": .booleans,
      ],
      formats: Formats.macros, source: "[MS-VBAL] 5.3.1.8")
  ]

  private struct Event: Hashable {
    var event: MacroEvent
    var module: String
  }

  private let locations: Int
  private var events = MacroTally<Event>()

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      let finder = MacroEvents(project, in: found.format)
      for (module, outline) in project.modules {
        for procedure in outline.procedures {
          guard let event = finder.answered(procedure, module, outline) else { continue }
          events.add(
            Event(event: event, module: module.name), module: module.name, line: procedure.line, locations: locations)
        }
        for (event, count, line) in finder.registered(outline) {
          events.add(
            Event(event: event, module: module.name), count, module: module.name, line: line, locations: locations)
        }
      }
    }
  }

  func facts() -> [Fact] {
    events.tallies.map { found, tally in
      tally.fact(
        "macro.auto-event", subject: found.event.name,
        attributes: [
          "class": .string(found.event.trigger.rawValue), "used": .boolean(found.event.isUsed),
          "module": .string(found.module),
        ])
    }
  }

  func issues() -> [Issue] { events.issues("macro.auto-event") }
}
