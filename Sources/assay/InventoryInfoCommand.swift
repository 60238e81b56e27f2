import ArgumentParser
import InventoryModel
import InventoryStore

/// `assay inventory info`: what an inventory holds, in numbers.
struct InventoryInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "info", abstract: "Show what an inventory holds.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The inventory.")
  var file: String

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    let inventory = try Inventory.open(path: file)
    let info = try inventory.info
    let digest = try inventory.contentDigest()
    switch format {
    case .text: try StandardOutput.write(text(info, digest: digest) + "\n")
    case .json: try StandardOutput.write(json(info, digest: digest) + "\n")
    }
  }

  private func text(_ info: InventoryInfo, digest: String) -> String {
    var lines = [
      "\(file): inventory schema \(info.schema), \(info.isComplete ? "complete" : "incomplete: scan again to continue")"
    ]
    for root in info.roots {
      let name = root.name.bytes.isEmpty ? "" : "\(root.name.text) = "
      lines.append("  root       \(name)\(root.path.text)")
    }
    for run in info.runs {
      let end = run.isComplete ? "ended \(run.ended?.text ?? "?")" : "interrupted or under way"
      lines.append("  run \(run.number)      started \(run.started.text), \(end), Assay \(run.toolVersion)")
    }
    lines.append("  documents  \(info.documents), \(info.size) bytes")
    for state in AssessmentState.allCases {
      if let count = info.states[state] { lines.append("    \(state.rawValue)  \(count)") }
    }
    for (reason, count) in sorted(info.reasons, \.rawValue) { lines.append("    reason \(reason)  \(count)") }
    for (format, count) in sorted(info.formats, \.rawValue) { lines.append("    format \(format)  \(count)") }
    lines.append("  facts      \(info.facts)")
    lines.append("  issues     \(info.issues)")
    lines.append("  content    sha256:\(digest)")
    return lines.map { VisibleText.escape($0) }.joined(separator: "\n")
  }

  private func json(_ info: InventoryInfo, digest: String) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", info.schema)
    json.member("complete", info.isComplete)
    json.member("contentDigest", "sha256:\(digest)")
    json.key("roots")
    json.beginArray()
    for root in info.roots { write(root, to: &json) }
    json.endArray()
    json.key("runs")
    json.beginArray()
    for run in info.runs {
      json.beginObject()
      json.key("number")
      json.value(run.number)
      json.member("complete", run.isComplete)
      json.member("started", run.started.text)
      json.member("ended", run.ended?.text)
      json.member("toolVersion", run.toolVersion)
      json.member("optionsDigest", run.optionsDigest)
      json.key("roots")
      json.beginArray()
      for root in run.roots { json.value(root.name.text) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.member("documents", info.documents)
    json.key("size")
    json.value(info.size)
    json.member("facts", info.facts)
    json.member("issues", info.issues)
    write("states", sorted(info.states, \.rawValue), to: &json)
    write("reasons", sorted(info.reasons, \.rawValue), to: &json)
    write("formats", sorted(info.formats, \.rawValue), to: &json)
    json.endObject()
    return json.text
  }

  private func write(_ root: ScanRoot, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", root.name.text)
    json.member("path", root.path.text)
    json.endObject()
  }

  private func write(_ name: String, _ counts: [(String, Int)], to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    for (name, count) in counts { json.member(name, count) }
    json.endObject()
  }

  private func sorted<Key>(_ counts: [Key: Int], _ name: (Key) -> String) -> [(String, Int)] {
    counts.map { (name($0.key), $0.value) }.sorted { $0.0 < $1.0 }
  }
}
