import InventoryModel
import OfficePackage

/// Programs that a document itself is tied to: the template that a text is attached to, and the .NET program of Visual
/// Studio Tools for Office that its properties name.
final class AttachedAddInDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [AddInReference.definition]

  /// Distinct templates: there is one for the text and one for its building blocks.
  private static let limit = 100

  private let locations: Int
  private var templates: [String: Tally] = [:]
  private var solution: DocumentProperties.Solution?
  private var isOverLimit = false

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func package(_ summary: PackageSummary) {
    for template in summary.relationships("attachedTemplate") where template.isExternal {
      let target = String(decoding: template.target.utf8.prefix(4096), as: UTF8.self)
      guard templates[target] != nil || templates.count < Self.limit else {
        isOverLimit = true
        continue
      }
      templates[target, default: Tally()].add(at: summary.place(of: template.source), limit: locations)
    }
  }

  func properties(_ properties: DocumentProperties) { solution = properties.solution }

  func facts() -> [Fact] {
    var facts = templates.map { target, tally in
      // §17.15.1.6: whatever the ending, it is a template.
      var attributes = AddInReference.attributes(.wordTemplate, via: .link, name: target)
      attributes["class"] = .string(LinkClass(target: target).rawValue)
      let file = AddInReference.fileName(target).lowercased()
      if file.hasSuffix(".dotx") { attributes["macros"] = .boolean(false) }
      if file.hasSuffix(".dotm") || file.hasSuffix(".dot") { attributes["macros"] = .boolean(true) }
      return tally.fact(AddInReference.kind, subject: SecretMask.masked(target), attributes: attributes)
    }
    if let solution { facts.append(fact(solution)) }
    return facts
  }

  /// `manifest|solution` or `manifest|solution|vstolocal`; before 2007 the folder of an assembly, whose name stands apart.
  private func fact(_ solution: DocumentProperties.Solution) -> Fact {
    let pieces = solution.location.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    // The class id of the loader, or `*`, is no name.
    let isName = !["*", ""].contains(solution.name) && !solution.name.uppercased().hasPrefix("4E3C66D5-")
      && !solution.name.hasPrefix("{")
    let location = pieces.first ?? ""
    var attributes = AddInReference.attributes(.vsto, via: .property, name: location)
    if pieces.count > 1, !pieces[1].isEmpty { attributes["id"] = .string(SecretMask.masked(pieces[1])) }
    if pieces.count > 2 { attributes["local"] = .boolean(pieces[2].lowercased() == "vstolocal") }
    if !location.isEmpty { attributes["class"] = .string(LinkClass(target: location).rawValue) }
    if isName { attributes["library"] = .string(SecretMask.masked(solution.name)) }
    return Fact(
      kind: AddInReference.kind, subject: SecretMask.masked(location.isEmpty && isName ? solution.name : location),
      attributes: attributes, locations: [solution.part])
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "data.limit", place: "addin.reference",
        message: "more than \(Self.limit) attached templates; the others are not told")
    ]
  }
}
