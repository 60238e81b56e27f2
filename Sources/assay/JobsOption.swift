import ArgumentParser
import Scanning

/// `--jobs` of commands that judge.
struct JobsOption: ParsableArguments {
  @Option(help: "How many documents to judge at once. Default: one for each processor.")
  var jobs: Int?

  var number: Int { jobs ?? ScanOptions.defaultJobs }

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: expected 1 to 64") }
  }
}
