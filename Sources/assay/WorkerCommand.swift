import ArgumentParser
import DocumentReading
import Scanning

/// `assay worker`: paths in, one JSON record a line out. (With `--descriptor` it is a scan's own worker process, which
/// main.swift starts before any argument is parsed.)
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Read paths from standard input, write one JSON record a line.",
    discussion: """
      For pools and clusters: every path gives exactly one record, whatever is there. Pseudonyms need the estate's key \
      (--identity-key); without one, people are left out.
      """)

  @Flag(name: [.customShort("0"), .customLong("null")], help: "Paths end in NUL bytes instead of newlines.")
  var null = false

  @Option(help: "People as pseudonym, clear or none.")
  var identities = IdentityChoice.pseudonym

  @Option(name: .customLong("identity-key"), help: "The estate's key, as `assay scan` made it.")
  var identityKey: String?

  func run() throws {
    let options = ReadingOptions(identities: try identities.policy(existingKey: identityKey))
    let finished = try PathService.serveStandardInput(options: options, zeroSeparated: null)
    if !finished { throw ExitCode(2) }
  }
}
