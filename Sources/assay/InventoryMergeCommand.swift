import ArgumentParser
import InventoryModel
import InventoryStore

/// `assay inventory merge`: one inventory of several.
struct InventoryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one new inventory of several.",
    discussion: """
      A path that several inventories hold is one file: the record of its newest state stays. A root's name must mean \
      the same folder in all of them, and inventories of different folders need named roots (assay scan NAME=PATH).
      """)

  @Argument(help: "The inventories.")
  var files: [String]

  @Option(name: [.short, .long], help: "The inventory to make; it must not be there yet.")
  var output: String

  func run() throws {
    try Inventory.merge(files, into: output)
    let info = try Inventory.open(path: output).info
    try StandardOutput.write("\(VisibleText.escape(output)): \(info.documents) documents from \(files.count) inventories\n")
  }
}
