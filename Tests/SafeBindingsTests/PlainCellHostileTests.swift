import Testing

@testable import SafeBindings

/// What a hostile sheet may try to get out of cells that go past the parser.
@Suite("Plain cells of hostile sheets")
struct PlainCellHostileTests {
  private static let limits = XMLLimits(
    bytes: 1 << 30, depth: 60, attributes: 1000, tag: 100_000, names: 1000, elements: 100_000_000)

  private final class Recorder: XMLHandler {
    var heard: [String] = []

    init() { super.init(isSelective: true) }

    override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
      heard.append("\(element.localName) \(element.string(3) ?? "-") \(element.attributeCount)")
      return .none
    }
  }

  private static func read(
    _ markup: [UInt8], takingCells: Bool, limits: XMLLimits = limits
  ) -> (heard: [String], stop: XMLStop?) {
    let vocabulary = XMLVocabulary()
    let numbers = ["c", "v", "r", "s", "t"].map { vocabulary.local($0) }
    for name in ["worksheet", "sheetData", "row"] { _ = vocabulary.local(name) }
    if takingCells {
      vocabulary.setCells(c: numbers[0], v: numbers[1], r: numbers[2], s: numbers[3], t: numbers[4])
    }
    let recorder = Recorder()
    var entry = ZipEntryReader(contents: markup)
    let outcome = XMLStream.read(&entry, vocabulary: vocabulary, limits: limits, handler: recorder)
    return (recorder.heard, outcome.stop)
  }

  private static func source(_ markup: String, block: Int) -> XMLSource {
    var limits = limits
    limits.block = block
    let source = XMLSource(
      ZipEntryReader(contents: Array(markup.utf8)), limits: limits, converter: nil, takesCells: true)
    source.prepare()
    return source
  }

  private static func drain(_ source: XMLSource) -> String {
    var given: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 4000)
    while true {
      let count = unsafe buffer.withUnsafeMutableBufferPointer { place in
        unsafe place.baseAddress.map { unsafe source.give($0, 4000) } ?? 0
      }
      guard count > 0 else { return String(decoding: given, as: UTF8.self) }
      given += buffer[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  @Test("behind cells that are kept there is as much room to look at as in a block")
  func room() throws {
    let runs = PlainCellRuns()
    let cell = Array(#"<c r="A1"/>"#.utf8)
    unsafe cell.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { unsafe runs.append(start, bytes.count) }
      runs.keep()
    }
    let run = unsafe try #require(runs.next())
    let behind = unsafe try #require(run.baseAddress) + run.count
    for index in 0..<PlainCell.room { #expect(unsafe behind[index] == 0) }
  }

  @Test("after a fatal error no cells are taken, nor kept for a parser that reports nothing more")
  func fatalError() {
    let row = "<row>" + String(repeating: #"<c r="A1"><v>1</v></c>"#, count: 10) + "</row>"
    let markup = "<worksheet><sheetData>" + String(repeating: row, count: 2000) + "</sheetData></worksheet>"
    let source = Self.source(markup, block: 4096)
    #expect(source.waitingRuns > 0)
    source.takeNoMoreCells()
    #expect(source.waitingRuns == 0)
    let rest = Self.drain(source)
    #expect(source.waitingRuns == 0)
    #expect(rest.hasSuffix(row + "</sheetData></worksheet>"))
  }

  @Test("runs that nobody fetches do not grow with the part")
  func unfetched() {
    let row = #"<row><c r="A1"/> <c r="B1"/> <c r="C1"/> <c r="D1"/></row>"#
    let markup = "<worksheet><sheetData>" + String(repeating: row, count: 20_000) + "</sheetData></worksheet>"
    let source = Self.source(markup, block: 4096)
    _ = Self.drain(source)
    #expect(source.waitingRuns < 6000)
  }

  @Test(
    "cells are taken only out of what is UTF-8 for certain",
    arguments: [
      (#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#, true), ("\u{FEFF}", true), ("", true),
      (#"<?xml version="1.0" encoding="utf-8"?>"#, true), (#"<?xml version='1.0'?>"#, true),
      (#"<?xml version="1.0" encoding="US-ASCII"?>"#, false), (#"<?xml version="1.0" encoding="UTF-16"?>"#, false),
      (#"<?xml version="1.0" encoding="iso-8859-1"?>"#, false), (" ", false),
      ("<?xml version=\"1.0\" " + String(repeating: " ", count: 200) + "encoding=\"ISO-2022-JP\"?>", false),
      (#"<?xml version="1.0" encoding="UTF-8'?>"#, false), (#"<?xml version="1.1"?>"#, false),
    ])
  func encodings(_ head: String, _ isTaken: Bool) {
    let cells = String(repeating: #"<c r="A1"><v>1</v></c>"#, count: 600)
    let row = "<row>" + cells + "</row>"
    let markup = head + "<worksheet><sheetData>" + row + String(repeating: " ", count: PlainCell.room)
    #expect((Self.source(markup, block: 256 << 10).waitingRuns > 0) == isTaken)
    // Bytes that are no ASCII, and a shift that makes kanji of what follows.
    for odd in ["\u{E9}", "\u{1B}$B", "+", ""] {
      let whole = Array((markup + odd + row + "</sheetData></worksheet>").utf8)
      let all = Self.read(whole, takingCells: false)
      let taken = Self.read(whole, takingCells: true)
      #expect(taken.heard == all.heard)
      #expect(taken.stop == all.stop)
    }
  }

  @Test("an element over the budget is not handed over: the parser's buffer, where it stood, is gone", arguments: [true, false])
  func overBudget(_ takingCells: Bool) {
    var limits = Self.limits
    limits.elements = 15
    let row = #"<row r="1"><f r="2"/></row>"#
    let cells = String(repeating: #"<c r="A1"/>"#, count: 3)
    let markup = "<worksheet><sheetData>" + String(repeating: row, count: 5) + cells + row + row + "</sheetData></worksheet>"
    let (heard, stop) = Self.read(Array(markup.utf8), takingCells: takingCells, limits: limits)
    #expect(stop == .elementBudget(15))
    // Five of the fifteen have names that nobody asked for.
    #expect(heard.count == 10)
    #expect(heard.last == "c A1 1")
  }
}
