import ArgumentParser
import ConfigurationFiles
import InventoryModel
import SafeBindings

/// The command line: one subcommand a file.
struct AssayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Assess how ready Office documents are to move to a browser-native, collaborative cloud suite.",
    version: AssayVersion.text,
    subcommands: [
      ScanCommand.self,
      InspectCommand.self,
      ReportCommand.self,
      JudgeCommand.self,
      GateCommand.self,
      RulesCommand.self,
      InventoryCommand.self,
      WorkerCommand.self,
    ])

  /// Parses and runs what was typed; gives the exit status.
  ///
  /// ArgumentParser ends with 1 on any error that it does not know, which a pipeline would read as "gate refused":
  /// only a command's own `ExitCode` is passed on, every other error is 2.
  static func runToEnd() -> Int32 {
    do {
      var command = try parseAsRoot()
      try command.run()
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        StandardStream.output.write(fullMessage(for: error) + "\n")
        return 0
      }
      if code == .validationFailure {
        StandardStream.error.write(printable(fullMessage(for: error)))
        return code.rawValue
      }
      // Diagnostics begin with file:line:column, for whoever reads them by program.
      let isPlaced = error is ConfigurationError
      StandardStream.error.write(printable(isPlaced ? "\(error)" : "assay: \(error)"))
      return 2
    }
  }

  /// Messages have lines, but what they quote must not move the cursor.
  private static func printable(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.escape(String($0)) + "\n" }.joined()
  }
}

/// The version of this program; part of what makes an inventory's record current.
enum AssayVersion {
  static let text = "0.1.0"
}
