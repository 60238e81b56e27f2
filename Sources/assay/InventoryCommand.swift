import ArgumentParser

/// Looks at, exports, merges and checks inventories; opens no document.
struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory", abstract: "Show, export, merge and verify inventories.",
    subcommands: [
      InventoryInfoCommand.self, InventoryExportCommand.self, InventoryMergeCommand.self, InventoryVerifyCommand.self,
    ])
}
