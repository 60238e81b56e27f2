import Foundation
import Testing

@Suite("Files with hostile names")
struct HostileNameTests {
  /// Workbooks with macros, so that reports and a gate name each of them.
  private func share() async throws -> Scratch {
    let scratch = try Scratch()
    try scratch.document(
      "made.xlsx",
      """
      A tool.

      skeleton: macro-workbook

      -- Sheet "A" --
      A1 =CUBEMEMBER("c","m") -> 1

      -- module "Module1" --
      Sub Auto_Open()
      End Sub
      """)
    try await scratch.shell(
      #"""
      mkdir -p share/"<b>Bold & Sons" share/"=1+1"
      put() { cp made.xlsx "share/$1"; }
      put "=cmd|' .xlsx"
      put "=cmd|'⧸C calc'!A0.xlsx"
      put "@SUM(1)\".xlsx"
      put "-2+3.xlsx"
      put "<script>alert(1)<⧸script>.xlsx"
      put "<img src=x onerror=alert(1)>.xlsx"
      put "$(printf 'two\nlines.xlsx')"
      put "$(printf 'tab\there.xlsx')"
      put "$(printf 'esc\033[2J\033]0;title\007.xlsx')"
      put "$(printf 'c1\302\2332J.xlsx')"
      put "$(printf 'bidi\342\200\256xslx.xlsx')"
      put "$(printf 'bytes\377\376.xlsx')"
      put "$(printf 'back\\xFFslash.xlsx')"
      put "]]>--&amp;'.xlsx"
      put "<b>Bold & Sons/x.xlsx"
      put "=1+1/x.xlsx"
      put "%2e%2e.xlsx"
      put "con.xlsx"
      """#)
    return scratch
  }

  private static let count = 18

  @Test("are all read, and come out of an export as they are")
  func scan() async throws {
    let scratch = try await share()
    let scan = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(scan.status == 0, "\(scan.text)\(scan.errorText)")
    #expect(scan.text.hasSuffix("Files seen \(Self.count) = \(Self.count) recorded + 0 unchanged\n"), "\(scan.text)")
    let records = try await scratch.assay("inventory", "export", "a.assay").lines.map { try JSON(line: $0) }
    #expect(records.count == Self.count)
    let paths = records.compactMap { $0["path"].text }
    #expect(Set(paths).count == Self.count)
    #expect(paths.contains(#"bytes\xFF\xFE.xlsx"#), "\(paths)")
    for record in records { #expect(record["state"].text == "assessed") }

    let again = try await scratch.assay("scan", "share", "--inventory", "a.assay", "--format", "json")
    #expect(try again.json()["unchanged"].number == Self.count)
  }

  @Test("cannot become markup, a formula or a command of the terminal")
  func reports() async throws {
    let scratch = try await share()
    try await scratch.assay("scan", "share", "--inventory", "a.assay")
    let report = try await scratch.assay(
      "report", "a.assay", "-o", "html=html", "-o", "csv=csv", "-o", "json=report.json", "-o", "text=-")
    #expect(report.status == 0, "\(report.errorText)")
    #expect(try JSON(scratch.data("report.json"))["documents"].list.count == Self.count)
    #expect(!hasControls(report.output), "\(report.text)")

    let pages = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/html")
    #expect(pages.count > Self.count)
    for page in pages where page.hasSuffix(".html") {
      let text = try scratch.text("html/" + page)
      #expect(!text.contains("<script>alert"), "\(page)")
      #expect(!text.contains("<img src=x"), "\(page)")
      #expect(!text.contains("<b>Bold"), "\(page)")
      #expect(!text.contains("\u{202E}"), "\(page)")
      #expect(!hasControls(Data(text.utf8)), "\(page)")
    }
    // Names of pages are ours, not the share's.
    let isPlain = { (byte: UInt8) in byte > 32 && byte < 127 && !"<>'\"=&".utf8.contains(byte) }
    for page in pages { #expect(page.utf8.allSatisfy(isPlain), "\(page)") }

    for table in ["documents", "departments", "findings"] {
      let text = try scratch.text("csv/\(table).csv")
      #expect(!hasControls(Data(text.utf8)))
      let rows = text.dropFirst().components(separatedBy: "\r\n").dropLast()
      #expect(!rows.isEmpty)
      for row in rows.dropFirst() {
        for cell in row.dropFirst().dropLast().components(separatedBy: "\",\"") {
          let isNumber = Double(cell) != nil
          #expect(isNumber || !["=", "+", "-", "@"].contains(cell.first ?? " "), "\(table): \(cell)")
        }
      }
    }
    #expect(try scratch.text("csv/documents.csv").contains("\"'=cmd|"))
  }

  @Test("pass through the gate's text, JSON and JUnit", arguments: ["en", "fr"])
  func gate(language: String) async throws {
    let scratch = try await share()
    try await scratch.assay("scan", "share", "--inventory", "a.assay")
    let gate = try await scratch.assay(
      "gate", "a.assay", "--target", "google-workspace", "-o", "json=gate.json", "-o", "junit=gate.xml", "--lang",
      language, "--no-go", "no-go.txt", "--verify")
    #expect(gate.status == 1, "\(gate.errorText)")
    #expect(!hasControls(gate.output), "\(gate.text)")
    #expect(!hasControls(gate.errors), "\(gate.errorText)")
    let verdict = try JSON(scratch.data("gate.json"))
    #expect(verdict["noGo"].number == Self.count)
    #expect(verdict["changed"].list.isEmpty)
    let named = verdict["conditions"]["results"].list.flatMap { $0["against"].list.compactMap(\.text) }
    #expect(named.contains { $0.hasPrefix("<script>alert(1)") })
    #expect(!hasControls(try scratch.data("gate.xml"), directions: false))
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") else { return }
    let lint = try await scratch.run("/usr/bin/xmllint", ["--noout", "gate.xml"])
    #expect(lint.status == 0, "\(lint.errorText)")
  }

  @Test("show on a terminal as text: summaries of scans, inspect and complaints")
  func terminal() async throws {
    let scratch = try await share()
    // Damaged and locked files are listed by name.
    try await scratch.shell(
      #"for f in share/*.xlsx; do printf 'PK\003\004' > "$f"; done; printf x > "share/$(printf '~$e\033[2J.xlsx')""#)
    for arguments in [["--lang", "en"], ["--lang", "fr"], ["--format", "json"]] {
      let scan = try await scratch.run(Scratch.assay, ["scan", "share", "--inventory", "a.assay"] + arguments)
      #expect(scan.status == 3)
      #expect(scan.text.contains("2J"))
      // A machine format holds names as they are, but nothing that a terminal would obey at once.
      #expect(!scan.text.contains("\u{1B}"))
      #expect(arguments.contains("json") || !hasControls(scan.output), "\(scan.text)")
      #expect(!hasControls(scan.errors), "\(scan.errorText)")
    }
    let name = "share/esc\u{1B}[2J\u{1B}]0;title\u{7}.xlsx"
    for arguments in [
      ["inspect", name], ["inventory", "info", name], ["report", name], ["scan", name + "/x"], ["rules", "show", name],
      ["rules", "list", "--rules", name], ["gate", "a.assay", "--target", name],
      ["gate", name + "x", "--target", "google-workspace"], ["scan", "share", "--inventory", name],
      ["report", "a.assay", "-o", "json=\(name)/x"], ["report", "a.assay", "--departments", name],
      ["gate", "a.assay", "--target", "google-workspace", "--policy", name],
    ] {
      let outcome = try await scratch.run(Scratch.assay, arguments)
      #expect(!(outcome.output + outcome.errors).isEmpty)
      #expect(!hasControls(outcome.output), "\(arguments): \(outcome.text.debugDescription)")
      #expect(!hasControls(outcome.errors), "\(arguments): \(outcome.errorText.debugDescription)")
    }
  }

  @Test("a list of files may hold any of them, separated by zero bytes")
  func list() async throws {
    let scratch = try await share()
    try await scratch.shell("cd share && find . -type f -print0 | sed -z 's|^\\./||' > ../list")
    let scan = try await scratch.assay(
      "scan", "share", "--inventory", "a.assay", "--files-from", "list", "-0", "--format", "json")
    #expect(scan.status == 0, "\(scan.errorText)")
    #expect(try scan.json()["recorded"].number == Self.count)
  }

  /// Bytes that a terminal would obey, and marks that turn the direction of text.
  private func hasControls(_ data: Data, directions: Bool = true) -> Bool {
    String(decoding: data, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 9, 10, 13: false
      case 0..<32, 0x7F...0x9F: true
      case 0x202A...0x202E, 0x2066...0x2069: directions
      default: false
      }
    }
  }
}
