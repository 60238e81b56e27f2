/// The PROJECT stream: lines of `key=value`, then sections in brackets.
///
/// **Source** [MS-OVBA] 2.3.1.
struct ProjectText: Sendable {
  /// Module names as stored, with the kind that their line says; the last line of a name counts.
  private(set) var modules: [(name: [UInt8], kind: MacroModule.Kind)] = []
  /// CMG, DPB and GC, without their quotes.
  private(set) var protectionState: [UInt8]?
  private(set) var password: [UInt8]?
  private(set) var visibility: [UInt8]?
  /// Lines that were read.
  private(set) var lines = 0
  /// Lines of [Host Extender Info].
  private(set) var hostExtenders = 0

  init(_ bytes: [UInt8], limits: MacroLimits, _ issues: inout MacroIssueList) {
    var section: [UInt8] = []
    let lines = bytes.split(
      maxSplits: limits.projectLines, omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    for (index, line) in lines.enumerated() {
      guard index < limits.projectLines else {
        issues.add("ovba.limit", .limit, at: "PROJECT", "more than \(limits.projectLines) lines")
        break
      }
      self.lines += 1
      if line.first == UInt8(ascii: "[") {
        section = Array(line)
      } else if section.isEmpty {
        readProperty(line)
      } else if section.starts(with: "[Host Extender".utf8) {
        hostExtenders += 1
      }
    }
  }

  private mutating func readProperty(_ line: ArraySlice<UInt8>) {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return }
    let key = String(decoding: ProjectText.trimmed(line[..<equals]), as: UTF8.self)
    let value = ProjectText.trimmed(line[(equals + 1)...])
    switch key {
    case "Module": add(value, .standard)
    case "Class": add(value, .class)
    case "BaseClass": add(value, .form)
    // `Name/&H00000000` (2.3.1.7).
    case "Document": add(value, .document)
    case "CMG": protectionState = ProjectText.unquoted(value)
    case "DPB": password = ProjectText.unquoted(value)
    case "GC": visibility = ProjectText.unquoted(value)
    default: break
    }
  }

  private mutating func add(_ value: ArraySlice<UInt8>, _ kind: MacroModule.Kind) {
    modules.append((Array(value.prefix { $0 != UInt8(ascii: "/") }), kind))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var out = bytes
    while let first = out.first, first == 0x20 || (0x09...0x0D).contains(first) { out.removeFirst() }
    while let last = out.last, last == 0x20 || (0x09...0x0D).contains(last) { out.removeLast() }
    return out
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(bytes.drop { $0 == UInt8(ascii: "\"") }.prefix { $0 != UInt8(ascii: "\"") })
  }
}

/// The PROJECTwm stream: module names in the code page, each with the same in UTF-16.
///
/// **Source** [MS-OVBA] 2.3.3.
enum ProjectNames {
  static func read(_ bytes: [UInt8], limit: Int) -> [[UInt8]: String] {
    var names: [[UInt8]: String] = [:]
    var place = 0
    while place < bytes.count, bytes[place] != 0, names.count < limit {
      guard let end = bytes[place...].firstIndex(of: 0) else { break }
      var last = end + 1
      while let unit = bytes.uint16(at: last), unit != 0 { last += 2 }
      guard bytes.uint16(at: last) != nil else { break }
      names[Array(bytes[place..<end])] = Array(bytes[(end + 1)..<last]).wideText
      place = last + 2
    }
    return names
  }
}
