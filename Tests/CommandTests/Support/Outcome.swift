import Foundation

/// How a program ended, and what it said.
struct Outcome: Sendable {
  /// Nil where a signal ended it.
  var status: Int32?
  /// Nil where it ended by itself.
  var signal: Int32?
  var output: Data
  var errors: Data

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n") }

  func json() throws -> JSON { try JSON(output) }
}
