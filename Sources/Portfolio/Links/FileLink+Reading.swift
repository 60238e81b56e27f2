import AssessmentEngine
import InventoryModel

extension FileLink {
  /// Links of one document that are told apart; what is beyond is counted.
  static let limit = 100_000

  /// What a record says of links to files, each target of a consumer once. `dropped`: beyond the limit.
  static func all(of record: DocumentRecord) -> (links: [FileLink], dropped: Int) {
    var found: [FileLink] = []
    var places: [Key: Int] = [:]
    var dropped = 0
    let unused = Set(record.facts.filter(\.isUnusedBook).map { $0.text("part") })
    for fact in record.facts {
      guard var link = FileLink(fact) else { continue }
      if fact.kind == "link.external", unused.contains(String(fact.text("source").drop { $0 == "/" })) {
        link.isUsed = false
      }
      let key = Key(consumer: link.consumer, target: link.target)
      if let place = places[key] {
        found[place].merge(link)
      } else if found.count < limit {
        places[key] = found.count
        found.append(link)
      } else {
        dropped += 1
      }
    }
    return (found, dropped)
  }

  private struct Key: Hashable {
    var consumer: LinkConsumer
    var target: String
  }

  private mutating func merge(_ other: FileLink) {
    let (sum, overflow) = count.addingReportingOverflow(other.count)
    count = overflow ? .max : sum
    isUsed = isUsed || other.isUsed
    isComputed = isComputed && other.isComputed
    // A cell says more than a part does.
    if place.hasPrefix("/"), !other.place.hasPrefix("/"), !other.place.isEmpty { place = other.place }
  }

  /// Nil for facts that are about no file, and for those that another fact tells too: every workbook link of a package is
  /// an external relationship, and so is every attached template.
  private init?(_ fact: Fact) {
    switch fact.kind {
    case "link.external": self.init(external: fact)
    case "link.workbook" where fact.text("part").isEmpty:
      // Of a binary workbook, which has no relationships, or named by formulas without one.
      self.init(fact, form: fact.text("path"), consumer: .formula)
      isUsed = fact.attributes["used"] != .boolean(false)
      isOfProgram = ["startup", "alternate-startup", "library"].contains(form)
      noteAddIn()
    case "link.ole" where fact.text("part").isEmpty:
      guard !fact.text("target").isEmpty else { return nil }
      self.init(fact, form: fact.subject, consumer: .object, linkClass: "", target: fact.text("target"))
    case "link.field":
      // A field without a target has a switch in its place.
      guard fact.subject.utf8.count != 2 || !fact.subject.hasPrefix("\\") else { return nil }
      self.init(fact, form: fact.text("field"), consumer: FileLink.consumer(ofField: fact.text("field")))
      isComputed = fact.attributes["computed"] == .boolean(true)
    case "link.formula":
      let isComputed = fact.attributes["computed"] == .boolean(true)
      let target = isComputed && fact.subject.hasSuffix("…") ? String(fact.subject.dropLast()) : fact.subject
      self.init(fact, form: "HYPERLINK", consumer: .hyperlink, target: target)
      self.isComputed = isComputed
    case "link.dde":
      // `Excel|C:\Data\[Book.xlsx]Sheet1`: the topic is a file, or a word of the server's own.
      guard let bar = fact.subject.firstIndex(of: "|") else { return nil }
      let topic = String(fact.subject[fact.subject.index(after: bar)...])
      guard topic.contains("\\") || topic.contains("/") || topic.contains("[") else { return nil }
      self.init(fact, form: String(fact.subject[..<bar]), consumer: .data, linkClass: "", target: topic)
      isUsed = fact.attributes["used"] != .boolean(false)
    case "data.connection", "data.power-query-source":
      let target = fact.text("target")
      guard !target.isEmpty, ["drive", "unc", "relative", "sharepoint", "web"].contains(fact.text("class")) else { return nil }
      self.init(fact, form: fact.text("kind"), consumer: .data, target: target)
      isUsed = fact.attributes["used"] != .boolean(false)
    case "macro.hard-coded":
      guard ["drive-path", "unc-path", "url"].contains(fact.subject) else { return nil }
      self.init(
        fact, form: fact.subject, consumer: .code, linkClass: "", target: fact.text("target"))
      // A path that ends with a separator is put together with a name elsewhere.
      isComputed = target.hasSuffix("\\") || target.hasSuffix("/")
    case "addin.reference":
      guard fact.text("via") == "property", !fact.text("class").isEmpty else { return nil }
      self.init(fact, form: fact.text("type"), consumer: .addIn)
    default: return nil
    }
  }

  private init(external fact: Fact) {
    let relationship = fact.text("relationship")
    let source = fact.text("source")
    self.init(fact, form: relationship, consumer: LinkConsumer(relationship: relationship, source: source))
    if place.isEmpty { place = source }
    let own: Set<String> = ["xlStartup", "xlAlternateStartup", "xlLibrary"]
    // A template without a folder may lie among the user's own.
    isOfProgram = own.contains(relationship) || (consumer == .template && isBare)
    noteAddIn()
  }

  private var isBare: Bool { !target.contains("/") && !target.contains("\\") }

  /// A workbook that is an add-in by its name is looked for among the program's own where no folder is named.
  private mutating func noteAddIn() {
    let lower = target.lowercased()
    guard consumer == .formula, [".xla", ".xlam", ".xll"].contains(where: lower.hasSuffix) else { return }
    consumer = .addIn
    isOfProgram = isOfProgram || isBare
  }

  private static func consumer(ofField field: String) -> LinkConsumer {
    switch field {
    case "INCLUDETEXT", "INCLUDE", "RD": .text
    case "INCLUDEPICTURE", "IMPORT": .picture
    case "LINK", "EMBED": .object
    case "DDE", "DDEAUTO", "DATABASE", "DATA": .data
    case "HYPERLINK": .hyperlink
    default: .other
    }
  }
}

extension Fact {
  fileprivate var isUnusedBook: Bool {
    ["link.workbook", "link.ole", "addin.reference"].contains(kind) && attributes["used"] == .boolean(false)
      && !text("part").isEmpty
  }
}
