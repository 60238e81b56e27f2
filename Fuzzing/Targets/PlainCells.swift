@testable import SafeBindings

/// A worksheet, read with its plain cells taken out before the parser and without: all that is heard, and how it ends, has
/// to be the same. The first two bytes choose how many bytes are inflated at a time, and the budget of elements.
func read(_ bytes: [UInt8]) {
  guard bytes.count > 2 else { return }
  let markup = Array(bytes[2...])
  let block = bytes[0] < 64 ? 256 << 10 : 140 + Int(bytes[0]) * 7
  let elements = bytes[1] < 128 ? 100_000 : Int(bytes[1]) - 127
  let all = Reading(markup, block: block, elements: elements, takingCells: false)
  let taken = Reading(markup, block: block, elements: elements, takingCells: true)
  if all != taken {
    // libxml2 sees this only where one reading of its own holds all three bytes.
    if Reading.isCut(markup) { return }
    print("without: \(all.stop.map { "\($0)" } ?? "-") \(all.elements) \(all.leading)")
    print("with:    \(taken.stop.map { "\($0)" } ?? "-") \(taken.elements) \(taken.leading)")
    for (one, other) in zip(all.heard, taken.heard) where one != other {
      print("without: \(one)\nwith:    \(other)")
      break
    }
    fatalError("not the same")
  }
}

private struct Reading: Equatable {
  let heard: [String]
  let stop: XMLStop?
  let elements: Int
  let leading: Int
  let digest: MarkupDigest?

  static func isCut(_ markup: [UInt8]) -> Bool {
    markup.indices.dropLast(2).contains { markup[$0] == 0x5D && markup[$0 + 1] == 0x5D && markup[$0 + 2] == 0x3E }
  }

  init(_ markup: [UInt8], block: Int, elements budget: Int, takingCells: Bool) {
    let vocabulary = XMLVocabulary()
    let numbers = ["c", "v", "r", "s", "t", "f"].map { vocabulary.local($0) }
    for name in ["worksheet", "sheetData", "row", "is"] { _ = vocabulary.local(name) }
    for name in ["v", "is"] { vocabulary.setQuiet(vocabulary.local(name)) }
    for name in ["c", "row", "v", "is"] { vocabulary.setEndless(vocabulary.local(name)) }
    vocabulary.namespace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", is: 1)
    if takingCells {
      vocabulary.setCells(c: numbers[0], v: numbers[1], r: numbers[2], s: numbers[3], t: numbers[4])
    }
    let rules = MarkupDigestRules(vocabulary, revisions: 8, relationships: 9)
    rules.leaveOutValuesOfFormulas(c: numbers[0], f: numbers[5], v: numbers[1], t: numbers[4], namespace: 1)
    let recorder = Recorder()
    var entry = ZipEntryReader(contents: markup)
    var limits = XMLLimits(
      bytes: 1 << 30, depth: 60, attributes: 50, tag: 2000, names: 60, elements: budget, text: 100)
    limits.block = block
    let outcome = XMLStream.read(
      &entry, vocabulary: vocabulary, limits: limits, handler: recorder,
      digest: MarkupDigestPlan(rules: rules, references: [:]))
    heard = recorder.heard
    stop = outcome.stop
    self.elements = outcome.elements
    leading = recorder.leadingQuiet
    digest = outcome.digest
  }
}

private final class Recorder: XMLHandler {
  var heard: [String] = []

  init() { super.init(isSelective: true) }

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    let attributes = (1...6).map { element.string($0) ?? "-" }.joined(separator: ",")
    heard.append(
      "\(element.name) in \(element.parent) at \(element.depth) \(element.attributeCount) "
        + "\(attributes) \(element.localName) \(element.namespaceURI)")
    // As the sheet's reader does: values of some cells only.
    if element.localName == "c" { return element.equals(5, "s") ? .none : .listen }
    return element.localName == "v" || element.localName == "is" ? .collect : .none
  }

  override func end(_ name: XMLName, text: [UInt8]) {
    heard.append("end \(name) \(String(decoding: text, as: UTF8.self))")
  }
}
