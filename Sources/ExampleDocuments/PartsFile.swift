/// A document written as text: prose on what it shows, a paragraph of settings, then the parts over a named skeleton.
///
/// ```
/// A budget with one external link: what is asked is that the link is found.
///
/// skeleton: workbook
/// modified: 2025-11-03T08:12:00Z
///
/// -- Sheet "Budget" --
/// A1 = "Loyer"
/// B1 = 1200
/// B2 =SUM(B1:B1)
/// ```
///
/// Documentation/parts-format.md tells all skeletons, settings and sections.
public struct PartsFile: Hashable, Sendable {
  /// As it is called in errors.
  public var file: String
  /// What stands before the settings.
  public var prose: String
  public var settings: [PartsSetting]
  public var sections: [PartsSection]

  /// The value of a setting; nil where it is not given.
  public func setting(_ name: String) -> String? { settings.first { $0.name == name }?.value }
}

extension PartsFile {
  /// The settings that are known, with the form of their values.
  static let knownSettings: [String: String] = [
    "skeleton": "a name of the list", "modified": "a date and time", "created": "a date and time",
    "saved": "a date and time", "creator": "a name", "last-saved-by": "a name", "application": "a name",
    "version": "a version", "title": "a text", "truncate": "a number of bytes", "flip": "an offset",
    "size": "a number of bytes", "declared-size": "a number of bytes", "copy-of": "the path of another sample",
  ]

  /// Reads a `.parts` text.
  ///
  /// **Throws** `skeletonMissing`, `setting` and `section` with the line.
  public static func parse(_ text: String, file: String = "example.parts") throws(ExampleError) -> PartsFile {
    var head: [PartsLine] = []
    var sections: [PartsSection] = []
    var number = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = PartsLine(number: number, text: raw.hasSuffix("\r") ? String(raw.dropLast()) : String(raw))
      if let section = sectionHead(line) {
        guard !sections.contains(where: { $0.name == section.name && $0.kind != "slide" }) else {
          throw .section(file: file, line: number, found: section.name, expected: "a section that stands once")
        }
        sections.append(section)
      } else if sections.isEmpty {
        head.append(line)
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    for index in sections.indices {
      while sections[index].lines.last?.text.isEmpty == true { sections[index].lines.removeLast() }
    }
    let (prose, settings) = try settings(head, file: file)
    return PartsFile(file: file, prose: prose, settings: settings, sections: sections)
  }

  /// `-- name --` or `-- name (flag flag) --`; nil for any other line.
  private static func sectionHead(_ line: PartsLine) -> PartsSection? {
    guard line.text.hasPrefix("-- "), line.text.hasSuffix(" --"), line.text.count > 6 else { return nil }
    var name = line.text.dropFirst(3).dropLast(3)
    var flags: [String] = []
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex,
      name[name.index(before: open)] == " "
    {
      flags = name[name.index(after: open)...].dropLast().split(separator: " ").map(String.init)
      name = name[..<name.index(before: open)]
    }
    return PartsSection(name: String(name), flags: flags, lines: [], line: line.number)
  }

  /// The last paragraph of the head holds the settings: one unknown line there is an error, not prose.
  private static func settings(
    _ head: [PartsLine], file: String
  ) throws(ExampleError) -> (prose: String, settings: [PartsSetting]) {
    var lines = head[...]
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    let start = lines.lastIndex { $0.text.isEmpty }.map { $0 + 1 } ?? lines.startIndex
    var settings: [PartsSetting] = []
    for line in lines[start...] {
      let parts = line.text.split(separator: ":", maxSplits: 1).map(String.init)
      let name = parts.first ?? ""
      guard parts.count == 2, let form = knownSettings[name], parts[1].hasPrefix(" "), parts[1].count > 1 else {
        let known = knownSettings.keys.sorted().joined(separator: ", ")
        throw .setting(file: file, line: line.number, found: line.text, expected: "a setting (one of \(known))")
      }
      let setting = PartsSetting(name: name, value: String(parts[1].dropFirst()), line: line.number)
      if form == "a number of bytes" || form == "an offset" {
        guard let value = Int(setting.value), value >= 0 else {
          throw .setting(file: file, line: line.number, found: setting.value, expected: form)
        }
      }
      settings.append(setting)
    }
    guard settings.contains(where: { $0.name == "skeleton" || $0.name == "copy-of" }) else {
      throw .skeletonMissing(file: file)
    }
    return (lines[..<start].map(\.text).joined(separator: "\n"), settings)
  }
}
