import ArgumentParser
import DocumentReading
import InventoryModel
import SafeBindings
import Scanning

/// What keeps `assay inspect` from an answer.
enum InspectFailure: Error, CustomStringConvertible {
  case missing([String])

  var description: String {
    switch self {
    case .missing(let files): files.map { "\(VisibleText.escape($0)): no such file" }.joined(separator: "\n")
    }
  }
}

/// `assay inspect`: everything that is found in single documents, with locations.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show everything found in single documents.",
    discussion: "Pseudonyms need the estate's key (--identity-key); without one, people are left out.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The documents.")
  var files: [String]

  @Option(help: "text, or json: one record (assay.record/1) a line.")
  var format = Format.text

  @Option(help: "People as pseudonym, clear or none.")
  var identities = IdentityChoice.pseudonym

  @Option(name: .customLong("identity-key"), help: "The estate's key, as `assay scan` made it.")
  var identityKey: String?

  func run() throws {
    var isComplete = true
    var missing: [String] = []
    var service = PathService(options: ReadingOptions(identities: try identities.policy(existingKey: identityKey)))
    for file in files {
      let record = service.record(RawPath(bytes: Array(file.utf8)))
      guard record.reason != .vanished else {
        // Nobody saw it: it is no document that could not be assessed.
        missing.append(file)
        continue
      }
      if record.countsAsUnassessed { isComplete = false }
      switch format {
      case .json:
        var json = JSONWriter()
        record.write(to: &json)
        json.newline()
        try StandardOutput.write(json.bytes)
      case .text: try StandardOutput.write(text(record))
      }
    }
    if !missing.isEmpty { throw InspectFailure.missing(missing) }
    if !isComplete { throw ExitCode(3) }
  }

  private func text(_ record: DocumentRecord) -> String {
    var lines = ["\(VisibleText.escape(record.path.text))"]
    func line(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      let padding = String(repeating: " ", count: max(1, 13 - name.count))
      lines.append("  \(name)\(padding)\(VisibleText.escape(value))")
    }
    line("format", record.format.rawValue)
    line("state", record.state.rawValue + (record.reason.map { " (\($0.rawValue))" } ?? ""))
    line("size", "\(record.size) bytes")
    line("sha256", record.sha256)
    line("modified", record.modified?.text)
    line("application", record.application)
    line("created", record.documentCreated?.text)
    line("saved", record.documentModified?.text)
    line("creator", record.people.creator)
    line("saved by", record.people.lastModifiedBy)
    if !record.facts.isEmpty { lines += ["", "  facts"] + record.facts.flatMap(text) }
    if !record.issues.isEmpty {
      lines += ["", "  issues"]
      for issue in record.issues {
        let place = issue.place.isEmpty ? "" : " \(issue.place):"
        lines.append("    \(issue.code)\(VisibleText.escape(place)) \(VisibleText.escape(issue.message))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ fact: Fact) -> [String] {
    let subject = fact.subject.isEmpty ? "" : " \(fact.subject)"
    let attributes = fact.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
    let detail = attributes.isEmpty ? "" : "  [\(attributes.joined(separator: ", "))]"
    let first = "    \(fact.kind.rawValue)\(subject) × \(fact.count)\(detail)"
    let places = fact.locations.isEmpty ? [] : ["      at \(fact.locations.joined(separator: ", "))"]
    return [VisibleText.escape(first)] + places.map { VisibleText.escape($0) }
  }
}
