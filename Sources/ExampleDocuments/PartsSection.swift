/// One `-- name (flags) --` section of a `.parts` text.
public struct PartsSection: Hashable, Sendable {
  /// `xl/worksheets/sheet1.xml`, `Sheet "Budget"`, `rels xl/workbook.xml`.
  public var name: String
  /// The words in the last parentheses: `base64`, `hex`, `records`, `utf-16`, `stored`, `parts`, `hidden`.
  public var flags: [String]
  /// The lines below, each with its line number from 1; blank lines at the end are left out.
  public var lines: [PartsLine]
  /// Of the head line, from 1.
  public var line: Int

  /// The first word of the name: what kind of section it is.
  var kind: String { String(name.prefix { $0 != " " }) }

  /// What stands behind the first word, without the quotes around it.
  var argument: String {
    let rest = name.drop { $0 != " " }.drop { $0 == " " }
    guard rest.count >= 2, rest.first == "\"", rest.last == "\"" else { return String(rest) }
    return String(rest.dropFirst().dropLast())
  }

  var text: String { lines.map { $0.text + "\n" }.joined() }
}

extension PartsSection {
  /// The content as bytes: text as UTF-8, or what the flag says.
  ///
  /// **Throws** `line` where base64 or hexadecimal is not.
  func content(file: String) throws(ExampleError) -> [UInt8] {
    if flags.contains("base64") { return try digits(file: file, table: Self.base64, bits: 6, name: "base64") }
    if flags.contains("hex") { return try digits(file: file, table: Self.hexadecimal, bits: 4, name: "hexadecimal") }
    if flags.contains("records") { return try records(file: file) }
    if flags.contains("parts") { return try document(file: file) }
    if flags.contains("utf-16") {
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    // `trimmed`: without the line end behind the last line, as the OpenDocument `mimetype` entry must be.
    return Array((flags.contains("trimmed") ? String(text.dropLast()) : text).utf8)
  }

  /// A document inside of the document: a `.parts` text of its own, each line behind `| `, so that its heads are not taken
  /// for those of the text around it.
  private func document(file: String) throws(ExampleError) -> [UInt8] {
    var text = ""
    for line in lines {
      guard line.text == "|" || line.text.hasPrefix("| ") else {
        throw .line(file: file, line: line.number, found: line.text, expected: "a line of a document, behind “| ”")
      }
      text += line.text.dropFirst(2) + "\n"
    }
    return try PartsFile.parse(text, file: "\(file), line \(line)").bytes()
  }

  private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  private static let hexadecimal = Array("0123456789abcdef")

  private func digits(
    file: String, table: [Character], bits: Int, name: String
  ) throws(ExampleError) -> [UInt8] {
    var out: [UInt8] = []
    var buffer = 0
    var held = 0
    for line in lines {
      for character in line.text where character != " " && character != "=" {
        let digit = bits == 4 ? Character(character.lowercased()) : character
        guard let value = table.firstIndex(of: digit) else {
          throw .line(file: file, line: line.number, found: line.text, expected: name)
        }
        buffer = (buffer << bits | value) & 0xFFFF
        held += bits
        if held >= 8 {
          held -= 8
          out.append(UInt8(truncatingIfNeeded: buffer >> held))
        }
      }
    }
    return out
  }
}
