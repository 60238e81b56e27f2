import ArgumentParser
import InventoryStore

/// `assay inventory export`: the records as JSON, in the order of their paths.
struct InventoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write an inventory's records as JSON (assay.record/1).",
    discussion: "The order is that of the paths' bytes. The same content gives the same bytes, however it was scanned.")

  @Argument(help: "The inventory.")
  var file: String

  @Option(help: "ndjson (one record a line) or json (one array).")
  var format = ExportFormat.ndjson

  @Flag(help: "With the people who made and saved the documents, as the inventory holds them.")
  var people = false

  @Option(name: [.short, .long], help: "The file to write, in place of one that is there. Default: standard output.")
  var output: String?

  func run() throws {
    let inventory = try Inventory.open(path: file)
    if let output, output != "-" {
      try inventory.export(includingPeople: people, format: format, to: output)
    } else {
      try inventory.export(includingPeople: people, format: format) { try StandardOutput.write($0) }
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
