import Testing

@testable import SafeBindings

/// Whatever a sheet holds: with its plain cells taken out, a handler hears what it hears when libxml2 reads them all.
@Suite("Plain cells past the parser")
struct PlainCellTests {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private static func vocabulary(takingCells: Bool) -> (XMLVocabulary, MarkupDigestRules) {
    let vocabulary = XMLVocabulary()
    let numbers = ["c", "v", "r", "s", "t", "f"].map { vocabulary.local($0) }
    for name in ["worksheet", "sheetData", "row", "is"] { _ = vocabulary.local(name) }
    vocabulary.namespace(main, is: 1)
    if takingCells {
      vocabulary.setCells(c: numbers[0], v: numbers[1], r: numbers[2], s: numbers[3], t: numbers[4])
    }
    let rules = MarkupDigestRules(vocabulary, revisions: 8, relationships: 9)
    rules.leaveOutValuesOfFormulas(c: numbers[0], f: numbers[5], v: numbers[1], t: numbers[4], namespace: 1)
    return (vocabulary, rules)
  }

  /// What was heard, in order.
  private final class Recorder: XMLHandler {
    var heard: [String] = []

    init() { super.init(isSelective: true) }

    override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
      let attributes = (1...6).map { element.string($0) ?? "-" }.joined(separator: ",")
      heard.append(
        "\(element.name) in \(element.parent) at \(element.depth) \(element.attributeCount) "
          + "\(attributes) \(element.localName) \(element.namespaceURI)")
      return element.localName == "v" || element.localName == "is" ? .collect : .none
    }

    override func end(_ name: XMLName, text: [UInt8]) {
      heard.append("end \(name) \(String(decoding: text, as: UTF8.self))")
    }
  }

  private struct Reading: Equatable {
    var heard: [String]
    var stop: XMLStop?
    var elements: Int
    var bytes: Int64
    var leading: Int
    var digest: MarkupDigest?
  }

  private static func read(_ markup: [UInt8], takingCells: Bool, elements: Int = 100_000_000) -> Reading {
    let (vocabulary, rules) = vocabulary(takingCells: takingCells)
    let recorder = Recorder()
    var entry = ZipEntryReader(contents: markup)
    let limits = XMLLimits(bytes: 1 << 30, depth: 60, attributes: 1000, tag: 100_000, names: 1000, elements: elements)
    let outcome = XMLStream.read(
      &entry, vocabulary: vocabulary, limits: limits, handler: recorder,
      digest: MarkupDigestPlan(rules: rules, references: [:]))
    return Reading(
      heard: recorder.heard, stop: outcome.stop, elements: outcome.elements, bytes: outcome.bytes,
      leading: recorder.leadingQuiet, digest: outcome.digest)
  }

  private static func sheet(_ rows: String, root: String = "<worksheet xmlns=\"\(main)\">") -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)<sheetData>\(rows)</sheetData></worksheet>".utf8)
  }

  private static let plain =
    #"<c r="A1"><v>1.5</v></c><c r="B1" s="2"/><c r="AB12" s="1" t="s"><v>17</v></c><c r="C1" t="n"><v>-1E-05</v></c>"#
  /// Behind the last cell, so that it is not too near to the end.
  private static let padding = String(repeating: " ", count: PlainCell.room)

  @Test(
    "rows of every kind",
    arguments: [
      plain, plain + plain, plain + #"<c r="D1"><f>A1+1</f><v>2</v></c>"# + plain,
      "abc" + plain + "def", "<c r=\"A1\"><v>1&amp;2</v></c>" + plain, "<c r=\"A1\"><v>1</v> </c>" + plain,
      #"<c r="B2" t="inlineStr"><is><t>a</t></is></c>"# + plain, "<is>" + plain + "</is>" + plain,
      #"<c r="ABCD1"><v>1</v></c>"#, #"<c r="A12345678"><v>1</v></c>"#, #"<c r="1"/>"#, #"<c r="A"/>"#, #"<c/>"#,
      #"<c r="A1" s=""/>"#, #"<c s="1" r="A1"/>"#, #"<c r="A1" r="A2"/>"#, #"<c r='A1'/>"#, #"<c r="A1" s="x"/>"#,
      "<c r=\"A1\"><v>\(String(repeating: "9", count: 300))</v></c>", #"<c r="A1"><v></v></c>"#, #"<c r="A1"></c>"#,
      "<x xmlns=\"other\">" + plain + "</x>" + plain, "<x xmlns=\"\">" + plain + "</x>" + plain,
      "<x xmlns=\"a\"><y xmlns=\"b\">\(plain)</y>\(plain)</x>\(plain)", "<p:x xmlns:p=\"other\">\(plain)</p:x>",
      plain + "<!-- " + plain + " -->" + plain, "<!-- <c r=\"A1\"><v>1--2</v></c> -->" + plain,
      plain + "<![CDATA[" + plain + "]]>" + plain, plain + "<?c?>" + plain, plain + "<?x " + plain + "?>",
      plain + "\n" + plain + "\n<broken", plain + "</c>" + plain, plain + "</row>\n</sheetData>" + plain,
      plain + "<x a=\"" + plain + "\"/>", plain + "<x " + plain + ">", plain + "&nothing;" + plain, plain + "\u{1}" + plain,
      plain + "</sheetData></worksheet>" + plain, plain + "</sheetData><sheetData>" + plain,
    ])
  func rows(_ cells: String) {
    let markup = Self.sheet("<row r=\"1\">" + cells + Self.padding + "</row>" + Self.padding)
    let all = Self.read(markup, takingCells: false)
    #expect(Self.read(markup, takingCells: true) == all)
    // And cut off, which leaves nothing readable behind the last cell.
    let half = Array(markup[..<(markup.count - Self.padding.utf8.count - 30)])
    #expect(Self.read(half, takingCells: true) == Self.read(half, takingCells: false))
  }

  @Test("roots and heads of every kind", arguments: [
    "<worksheet>", "<worksheet xmlns=\"other\">", "<x:worksheet xmlns:x=\"\(main)\">", "<sheet xmlns=\"\(main)\">",
    "<!-- --><worksheet xmlns=\"\(main)\">", "<?x?><worksheet xmlns=\"\(main)\">", "<worksheet xmlns=\"\(main)\"><sheetPr/>",
    "<worksheet xmlns=\"\(main)\"/>", "<worksheet a=\"<sheetData>\">", "", "<!DOCTYPE worksheet><worksheet>",
  ])
  func roots(_ root: String) {
    let markup = Self.sheet("<row>\(Self.plain)\(Self.padding)</row>", root: root)
    #expect(Self.read(markup, takingCells: true) == Self.read(markup, takingCells: false))
  }

  @Test("wherever a block ends", arguments: [
    #"<c r="A1"><v>1</v></c>"#, "<!--<c r=\"A1\"/>-->", "<?c?>", "</sheetData><sheetData>",
  ])
  func seams(_ middle: String) {
    let block = 256 << 10
    let row = "<row r=\"1\">\(Self.plain)</row>"
    let head = Self.sheet("").count - "</sheetData></worksheet>".utf8.count
    for shift in 0..<(middle.utf8.count + 4) {
      // The block ends `shift` bytes into what stands in the middle; other cells end shortly before.
      let blanks = String(repeating: " ", count: block - head - row.utf8.count * 2 - shift - 200)
      let markup = Self.sheet(
        row + blanks + row + Self.padding.prefix(100) + Self.padding.prefix(100) + middle + row + row + Self.padding)
      #expect(Self.read(markup, takingCells: true) == Self.read(markup, takingCells: false), "\(shift)")
    }
  }

  @Test("the budget of elements ends a run of cells where it ends the parser")
  func budget() {
    let markup = Self.sheet("<row r=\"1\">\(String(repeating: Self.plain, count: 40))\(Self.padding)</row>")
    for elements in [16, 17, 31, 32, 200] {
      let taken = Self.read(markup, takingCells: true, elements: elements)
      #expect(taken == Self.read(markup, takingCells: false, elements: elements))
      #expect(taken.stop == .elementBudget(elements))
    }
  }

  @Test("plain cells do go past the parser")
  func isUsed() throws {
    var scanner = PlainCellScanner()
    var out: [UInt8] = []
    let runs = PlainCellRuns()
    let markup = Self.sheet("<row>\(Self.plain)</row>\(Self.padding)")
    let isTaken = unsafe markup.withUnsafeBufferPointer { unsafe scanner.take($0, &out, runs) }
    #expect(isTaken)
    let left = String(decoding: out, as: UTF8.self)
    #expect(left.hasSuffix("<sheetData><row><?c?></row>\(Self.padding)</sheetData></worksheet>"))
    let run = unsafe try #require(runs.next())
    #expect(unsafe String(decoding: run, as: UTF8.self) == Self.plain)
    #expect(unsafe runs.next() == nil)
  }
}
