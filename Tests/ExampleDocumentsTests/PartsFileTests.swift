import ExampleDocuments
import Testing

@Suite("Documents written as text")
struct PartsFileTests {
  @Test("prose, settings and sections are told apart")
  func parts() throws {
    let text = """
      What is shown.

      skeleton: workbook
      modified: 2025-11-03T08:12:00Z

      -- Sheet "Budget" (hidden) --
      A1 = 12

      -- xl/media/image1.png (base64 stored) --
      AAEC
      """
    let file = try PartsFile.parse(text)
    #expect(file.prose == "What is shown.\n")
    #expect(file.setting("skeleton") == "workbook")
    #expect(try file.modified()?.text == "2025-11-03T08:12:00Z")
    #expect(file.sections.map(\.name) == ["Sheet \"Budget\"", "xl/media/image1.png"])
    #expect(file.sections.map(\.flags) == [["hidden"], ["base64", "stored"]])
    #expect(file.sections[0].lines == [PartsLine(number: 7, text: "A1 = 12")])
  }

  @Test(
    "a wrong text is refused with its line",
    arguments: [
      ("no settings at all", "example.parts:1: "),
      ("skeletton: workbook", "example.parts:1: "),
      ("skeleton: workbok", "example.parts:1: "),
      ("skeleton: workbook\ntruncate: much", "example.parts:2: "),
      ("skeleton: workbook\ntruncate: 99999999", "example.parts:2: "),
      ("skeleton: workbook\n\n-- Sheet \"A\" --\nA1 is 12", "example.parts:4: "),
      ("skeleton: workbook\n\n-- Sheet \"A\" --\n1A = 12", "example.parts:4: "),
      ("skeleton: workbook\n\n-- Sheet \"A\" --\n<cellData/>", "example.parts:4: "),
      ("skeleton: workbook\n\n-- Shet \"A\" --", "example.parts:3: "),
      ("skeleton: workbook\n\n-- xl/a.xml --\n\n-- xl/a.xml --", "example.parts:5: "),
      ("skeleton: workbook\n\n-- xl/a.bin (hex) --\n0g", "example.parts:4: "),
      ("skeleton: workbook\n\n-- names --\nTaux 12", "example.parts:4: "),
      ("skeleton: workbook\n\n-- rels xl/workbook.xml --\nrId1", "example.parts:4: "),
      ("skeleton: xls\n\n-- Sheet \"A\" --\nA1 = true", "example.parts:4: "),
      ("skeleton: file\n\n-- one --\n\n-- two --", "example.parts:5: "),
    ])
  func refusals(text: String, place: String) {
    do {
      _ = try PartsFile.parse(text).bytes()
      Issue.record("expected an error")
    } catch {
      let message = "\(error)"
      #expect(message.hasPrefix(place) || message.hasPrefix("example.parts: the last paragraph"), "\(message)")
    }
  }

  @Test("a plain file is its section", arguments: [("", "abc\n"), (" (trimmed)", "abc"), (" (hex)", "\u{AB}\u{C}")])
  func plain(flag: String, content: String) throws {
    let text = "skeleton: file\n\n-- content\(flag) --\nabc"
    if flag == " (hex)" {
      #expect(try PartsFile.parse(text + "0").bytes() == [0xAB, 0xC0])
    } else {
      #expect(try PartsFile.parse(text).bytes() == Array(content.utf8))
    }
  }

  @Test("base64 is decoded")
  func base64() throws {
    #expect(try PartsFile.parse("skeleton: file\n\n-- c (base64) --\nAAEC/w==").bytes() == [0, 1, 2, 255])
  }

  @Test("bytes are cut and flipped as asked")
  func damage() throws {
    let whole = try PartsFile.parse("skeleton: workbook").bytes()
    let cut = try PartsFile.parse("skeleton: workbook\ntruncate: 100").bytes()
    let flipped = try PartsFile.parse("skeleton: workbook\nflip: 40").bytes()
    #expect(cut == Array(whole.prefix(100)))
    #expect(flipped.count == whole.count)
    #expect(flipped.indices.filter { flipped[$0] != whole[$0] } == [40])
  }

  @Test("the same text gives the same bytes")
  func deterministic() throws {
    let text = "skeleton: presentation\n\n-- slide --\nTitre\nPuce"
    #expect(try PartsFile.parse(text).bytes() == PartsFile.parse(text).bytes())
  }
}
