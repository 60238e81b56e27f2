import ArgumentParser
import Scanning

// A worker is started for every few thousand files and must be there in milliseconds: it goes its way before the
// command line is parsed.
let words = Array(CommandLine.arguments.dropFirst())
if words.count == 3, words[0] == "worker", words[1] == "--descriptor", let descriptor = Int32(words[2]) {
  AssayCommand.exit(withError: ExitCode(WorkerProcess.run(descriptor: descriptor)))
}
AssayCommand.exit(withError: ExitCode(AssayCommand.runToEnd()))
