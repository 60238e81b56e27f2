import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// A `.parts` text in `Fixtures`, and what its prose says about the document that it makes:
///
/// ```
/// expects: KIND COUNT [of SUBJECT] [with NAME=VALUE, …] [at PLACE; …]
/// expects: state STATE REASON        (assessed where it is not told)
/// expects: format FORMAT
/// expects: issue CODE                (no issue where none is told)
/// expects: same-as OTHER.parts       (the facts of its twin in the same folder)
/// expects: text-absent TEXT          (nowhere in the record's JSON)
/// named: NAME                        (the file's name, where it matters)
/// inside: PATH FORMAT STATE [NAME]   (every document inside, see EmbeddedFixtureTests)
/// inside-fact: PATH KIND
/// inside-issue: PATH CODE
/// ```
struct Fixture: Sendable, CustomTestStringConvertible {
  var name: String
  var text: PartsFile
  var expectations: [Expectation]

  var testDescription: String { name }

  init(name: String, text: String) throws {
    self.name = name
    self.text = try PartsFile.parse(text, file: name)
    expectations = try self.text.prose.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("expects: ") else { return nil }
      return try Expectation(String(line.dropFirst(9)), file: name)
    }
  }

  /// The values of a line such as `person: NAME` in the prose.
  func values(of key: String) -> [String] {
    text.prose.split(separator: "\n").compactMap { line in
      line.hasPrefix(key + ": ") ? String(line.dropFirst(key.count + 2)) : nil
    }
  }

  func record(_ options: ReadingOptions = ReadingOptions()) throws -> DocumentRecord {
    let file = try OpenFile(contents: try text.bytes())
    var reader = DocumentReader(options: options)
    return reader.read(file, path: RawPath(values(of: "named").first ?? "fixture"))
  }

  /// Kinds of which the fixture expects at least one.
  var kinds: Set<FactKind> {
    Set(
      expectations.compactMap {
        if case .fact(let fact) = $0, fact.count > 0 { FactKind(fact.kind) } else { nil }
      })
  }

  static let folder: [UInt8] = Array(#filePath.utf8.prefix(#filePath.utf8.count - "Fixture.swift".utf8.count))
    + Array("Fixtures".utf8)

  /// Every fixture of the families, in order of the names; those about people are read by their own test.
  static let all: [Fixture] = loaded([
    "Embedded", "Identification", "Macros", "Package", "Presentation", "Spreadsheet", "WordProcessing",
  ])
  static let people: [Fixture] = loaded(["People"])

  private static func loaded(_ families: [String]) -> [Fixture] {
    do {
      return try families.flatMap { try load(family: $0) }
    } catch {
      Testing.Issue.record("the fixtures cannot be loaded: \(error)")
      return []
    }
  }

  private static func load(family: String) throws -> [Fixture] {
    let path = folder + Array("/\(family)".utf8)
    let directory = try OpenDirectory(path: path)
    var names: [String] = []
    while let entry = try directory.next() {
      let name = String(decoding: entry.name, as: UTF8.self)
      if name.hasSuffix(".parts") { names.append(name) }
    }
    return try names.sorted().map { name in
      let file = try OpenFile(path: path + Array("/\(name)".utf8))
      let bytes = try file.read(at: 0, count: Int(try file.attributes().size))
      return try Fixture(name: "\(family)/\(name)", text: String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// One `expects:` line.
enum Expectation: Sendable {
  struct OfFact: Sendable {
    var kind: String
    var count: Int
    var subject: String?
    var attributes: [(name: String, value: String)] = []
    var places: [String] = []
  }

  case fact(OfFact)
  case state(String, reason: String)
  case format(String)
  case issue(String)
  case sameAs(String)
  case textAbsent(String)

  struct Unreadable: Error { var line: String }

  init(_ line: String, file: String) throws {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { throw Unreadable(line: "\(file): \(line)") }
    switch words[0] {
    case "state":
      let parts = words[1].split(separator: " ").map(String.init)
      self = .state(parts[0], reason: parts.count > 1 ? parts[1] : "")
    case "format": self = .format(words[1])
    case "issue": self = .issue(words[1])
    case "same-as": self = .sameAs(words[1])
    case "text-absent": self = .textAbsent(words[1])
    default: self = .fact(try Expectation.fact(kind: words[0], words[1], "\(file): \(line)"))
    }
  }

  private static func fact(kind: String, _ text: String, _ line: String) throws -> OfFact {
    var rest = text
    /// Takes what stands behind the last ` word ` off the end.
    func taken(_ word: String) -> String? {
      guard let range = rest.ranges(of: " \(word) ").last else { return nil }
      let value = String(rest[range.upperBound...])
      rest = String(rest[..<range.lowerBound])
      return value
    }
    var fact = OfFact(kind: kind, count: 0)
    fact.places = taken("at").map { $0.split(separator: ";").map { String($0.drop { $0 == " " }) } } ?? []
    for pair in taken("with")?.split(separator: ",") ?? [] {
      let sides = pair.split(separator: "=", maxSplits: 1).map { String($0.drop { $0 == " " }) }
      guard sides.count == 2 else { throw Unreadable(line: line) }
      fact.attributes.append((sides[0], sides[1]))
    }
    fact.subject = taken("of")
    guard let count = Int(rest) else { throw Unreadable(line: line) }
    fact.count = count
    return fact
  }
}

extension DocumentRecord {
  /// The record as it comes back from its JSON, in which the file's time is to the second.
  func returned() throws -> DocumentRecord {
    var record = try DocumentRecord(json: JSONReader.read(Array(json.utf8)))
    if record.modified?.seconds == modified?.seconds { record.modified = modified }
    return record
  }

  var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }
}
