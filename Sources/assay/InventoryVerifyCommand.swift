import ArgumentParser
import InventoryModel
import InventoryStore

/// `assay inventory verify`: whether an inventory holds together, page by page and record by record.
struct InventoryVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that an inventory is whole.",
    discussion: "Exit status 0 when it is, 2 when it is not; each problem is a line on standard output.")

  @Argument(help: "The inventory.")
  var file: String

  func run() throws {
    let inventory = try Inventory.open(path: file)
    let problems = try inventory.problems()
    for problem in problems { try StandardOutput.write("\(VisibleText.escape(file)): \(VisibleText.escape(problem))\n") }
    guard problems.isEmpty else { throw ExitCode(2) }
    let info = try inventory.info
    try StandardOutput.write(
      "\(VisibleText.escape(file)): sound; \(info.documents) documents, \(info.facts) facts, \(info.issues) issues\n")
  }
}
