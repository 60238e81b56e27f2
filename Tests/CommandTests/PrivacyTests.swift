import Foundation
import Testing

@Suite("People")
struct PrivacyTests {
  /// In no escape of any format does this name change.
  static let name = "Zebulon Quarkheim"

  private func share() throws -> Scratch {
    let scratch = try Scratch()
    let people = "creator: \(Self.name)\nlast-saved-by: \(Self.name)\n"
    let dated = "w:author=\"\(Self.name)\" w:date=\"2026-01-19T16:40:00Z\""
    try scratch.document(
      "share/letter.docx",
      """
      A letter with a comment and tracked changes.

      skeleton: document
      \(people)
      -- body --
      <w:p><w:ins w:id="1" \(dated)><w:r><w:t>more</w:t></w:r></w:ins><w:del w:id="2" \(dated)><w:r><w:delText>less</w:delText></w:r></w:del></w:p>
      <w:p><w:pPr><w:rPr><w:ins w:id="4" \(dated)/></w:rPr><w:pPrChange w:id="5" \(dated)><w:pPr/></w:pPrChange></w:pPr></w:p>
      <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>text</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>

      -- word/comments.xml --
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" \(dated) w:initials="ZQ"><w:p><w:r><w:t>\(Self.name) was here</w:t></w:r></w:p></w:comment></w:comments>
      """)
    try scratch.document(
      "share/sheet.xlsx",
      """
      A workbook with a note and a threaded comment.

      skeleton: workbook
      \(people)
      -- Sheet "A" --
      A1 = "\(Self.name)"
      B1 =SUM(A1:A1) -> 1

      -- rels xl/worksheets/sheet1.xml --
      rId1 comments ../comments1.xml
      rId2 http://schemas.microsoft.com/office/2017/10/relationships/threadedComment ../threadedComments/threadedComment1.xml

      -- xl/comments1.xml --
      <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>\(Self.name)</author></authors><commentList><comment ref="A1" authorId="0"><text><t>\(Self.name): look</t></text></comment></commentList></comments>

      -- xl/threadedComments/threadedComment1.xml --
      <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-01-01T00:00:00Z" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-000000000002}"><text>@\(Self.name)</text></threadedComment></ThreadedComments>
      """)
    try scratch.document(
      "share/slides.pptx",
      """
      Slides with a comment.

      skeleton: presentation
      \(people)
      -- slide --
      Titre

      -- ppt/commentAuthors.xml --
      <p:cmAuthorLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cmAuthor id="0" name="\(Self.name)" initials="ZQ" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>
      """)
    return scratch
  }

  private func holds(_ data: Data, _ name: String = Self.name) -> Bool {
    let wide = Data(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    return data.range(of: Data(name.utf8)) != nil || data.range(of: wide) != nil
  }

  @Test("are in no byte of what a scan, a report or a worker leaves, unless it was asked for")
  func noName() async throws {
    let scratch = try share()
    let scan = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(scan.status == 0, "\(scan.text)\(scan.errorText)")
    let report = try await scratch.assay(
      "report", "a.assay", "-o", "html=html", "-o", "json=report.json", "-o", "csv=csv", "-o", "text=report.txt")
    #expect(report.status == 0, "\(report.errorText)")
    let gate = try await scratch.assay(
      "gate", "a.assay", "--target", "google-workspace", "--go", "go.txt", "--no-go", "no-go.txt", "-o",
      "junit=gate.xml", "-o", "json=gate.json")
    let paths = "share/letter.docx\nshare/sheet.xlsx\nshare/slides.pptx\n"
    let said = [
      ("scan", scan), ("gate", gate),
      ("export", try await scratch.assay("inventory", "export", "a.assay")),
      ("export --people", try await scratch.assay("inventory", "export", "a.assay", "--people")),
      ("worker", try await scratch.assay("worker", input: paths)),
      ("worker with a key", try await scratch.assay("worker", "--identity-key", "a.assay.key", input: paths)),
      ("inspect", try await scratch.assay("inspect", "share/letter.docx", "share/sheet.xlsx", "share/slides.pptx")),
    ]
    for (what, outcome) in said {
      #expect(!outcome.output.isEmpty, "\(what)")
      #expect(!holds(outcome.output), "\(what)")
      #expect(!holds(outcome.errors), "\(what)")
    }
    let files = try await scratch.files().filter { !$0.hasPrefix("share/") }
    for expected in ["a.assay", "a.assay.key", "report.json", "html/index.html", "csv/documents.csv", "gate.xml"] {
      #expect(files.contains(expected), "\(files)")
    }
    for file in files { #expect(!holds(try scratch.data(file)), "\(file)") }
  }

  @Test("nor in the write-ahead log of a scan that runs")
  func noNameInLog() async throws {
    let scratch = try share()
    let running = try scratch.start(
      Scratch.assay, ["scan", "share", "--inventory", "a.assay", "--files-from", "-"], input: .open)
    try running.write("letter.docx\nsheet.xlsx\nslides.pptx\n")
    // Records are written with their batch, a second after the first of them at the latest, while the list goes on.
    try await Wait.until {
      try await Task.sleep(for: .milliseconds(200))
      try running.write("letter.docx\nletter.docx\n")
      let info = try await scratch.assay("inventory", "info", "a.assay", "--format", "json")
      return try info.status == 0 && info.json()["states"]["assessed"].number == 3
    }
    running.kill()
    _ = try await running.outcome()
    #expect(!holds(try scratch.data("a.assay")))
    let log = try scratch.data("a.assay-wal")
    #expect(log.range(of: Data("letter.docx".utf8)) != nil)
    #expect(!holds(log))
  }

  @Test("have their names in an export that asks for them, after a scan that was allowed to keep them")
  func clearNames() async throws {
    let scratch = try share()
    #expect(
      try await scratch.assay("scan", "share", "--inventory", "a.assay", "--identities", "clear").status == 0)
    let people = try await scratch.assay("inventory", "export", "a.assay", "--people")
    #expect(holds(people.output))
    for line in people.lines { #expect(try JSON(line: line)["people"]["creator"].text == Self.name) }
    // The canonical export leaves people out, whatever the inventory holds.
    #expect(!holds(try await scratch.assay("inventory", "export", "a.assay").output))
    #expect(!scratch.exists("a.assay.key"))
    let worker = try await scratch.assay("worker", "--identities", "clear", input: "share/letter.docx")
    #expect(holds(worker.output))
    #expect(holds(try await scratch.assay("inspect", "--identities", "clear", "share/letter.docx").output))
  }

  @Test("are left out altogether on request")
  func none() async throws {
    let scratch = try share()
    #expect(try await scratch.assay("scan", "share", "--inventory", "a.assay", "--identities", "none").status == 0)
    let people = try await scratch.assay("inventory", "export", "a.assay", "--people")
    for line in people.lines { #expect(try JSON(line: line)["people"]["creator"].isNull) }
    #expect(!scratch.exists("a.assay.key"))
  }

  @Test("have one pseudonym under one key, and another under another")
  func pseudonyms() async throws {
    let scratch = try share()
    func creators(_ inventory: String, _ arguments: String...) async throws -> Set<String> {
      let scan = try await scratch.run(
        Scratch.assay, ["scan", "share", "--inventory", inventory] + arguments)
      try #require(scan.status == 0, "\(scan.errorText)")
      let people = try await scratch.assay("inventory", "export", inventory, "--people")
      let records = try people.lines.map { try JSON(line: $0) }
      #expect(records.count == 3)
      for record in records { #expect(record["people"]["creator"].text == record["people"]["lastModifiedBy"].text) }
      return Set(records.compactMap { $0["people"]["creator"].text })
    }
    let first = try await creators("a.assay")
    #expect(first.count == 1)
    #expect(first.first?.isEmpty == false)
    #expect(try await creators("b.assay", "--identity-key", "a.assay.key") == first)
    #expect(try await creators("c.assay").isDisjoint(with: first))
    let worker = try await scratch.assay("worker", "--identity-key", "a.assay.key", input: "share/letter.docx")
    #expect(try worker.json()["people"]["creator"].text == first.first)
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path + "/a.assay.key")[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }
}
