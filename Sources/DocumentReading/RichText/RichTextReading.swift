import Detectors
import InventoryModel

/// What is told of a Rich Text document: its objects by program, its template, and the links in its fields.
///
/// One pass over the bytes, group by group; text is kept only of the few destinations that name something.
/// **Source** Rich Text Format 1.9.1, "Conventions of an RTF reader", "Objects", "Fields", "Document formatting".
struct RichTextReading {
  /// Bytes of a document that are looked at.
  static let limit = 64 << 20
  private static let depthLimit = 10_000
  private static let textLimit = 4096
  private static let kept = 10_000

  private enum Destination { case none, objectClass, template, instruction, skipped }

  fileprivate(set) var objects: [String: Int] = [:]
  fileprivate(set) var linkedObjects: [String: Int] = [:]
  private(set) var templates: Set<String> = []
  fileprivate(set) var fields: [String: Int] = [:]
  private(set) var isOverLimit = false

  /// Destinations of the open groups.
  private var stack: [Destination] = []
  private var destination = Destination.none
  private var text: [UInt8] = []
  /// Bytes of binary data that are still to be stepped over.
  private var toSkip = 0
  private var isLinked = false
  private var pending: [UInt8] = []

  /// Feeds a block; words may be cut between blocks.
  mutating func feed(_ block: [UInt8]) {
    let bytes = pending + block
    pending = []
    var place = 0
    while place < bytes.count {
      if toSkip > 0 {
        let step = min(toSkip, bytes.count - place)
        toSkip -= step
        place += step
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "{"):
        open()
        place += 1
      case UInt8(ascii: "}"):
        close()
        place += 1
      case UInt8(ascii: "\\"):
        // The longest word has 32 letters, a number of 10 digits and a blank.
        guard bytes.count - place > 48 || block.isEmpty else {
          pending = Array(bytes[place...])
          return
        }
        place = control(bytes, place + 1)
      case 10, 13: place += 1
      default:
        keep(bytes[place])
        place += 1
      }
    }
  }

  mutating func finish() { feed([]) }

  private mutating func open() {
    guard stack.count < Self.depthLimit else { return isOverLimit = true }
    stack.append(destination)
  }

  private mutating func close() {
    let outer = stack.popLast() ?? .none
    if outer != destination { end(destination) }
    destination = outer
  }

  private mutating func end(_ ended: Destination) {
    defer { text = [] }
    let value = String(decoding: text, as: UTF8.self)
    switch ended {
    case .objectClass:
      let name = String(value.prefix(256))
      if isLinked { count(name, \.linkedObjects) } else { count(name, \.objects) }
    case .template: if templates.count < 16, !value.isEmpty { templates.insert(value) }
    case .instruction: count(value, \.fields)
    case .none, .skipped: break
    }
  }

  private mutating func count(_ name: String, _ counts: WritableKeyPath<Self, [String: Int]>) {
    guard self[keyPath: counts].count < Self.kept || self[keyPath: counts][name] != nil else {
      return isOverLimit = true
    }
    self[keyPath: counts][name, default: 0] += 1
  }

  /// A control word or symbol; returns the place behind it.
  private mutating func control(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start < bytes.count else { return start }
    var place = start
    while place < bytes.count, place - start < 32, bytes[place] | 0x20 >= 97, bytes[place] | 0x20 <= 122 { place += 1 }
    guard place > start else { return symbol(bytes, start) }
    let word = bytes[start..<place]
    var number = 0
    var isNegative = false
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") {
      isNegative = true
      place += 1
    }
    var digits = 0
    while place < bytes.count, digits < 10, bytes[place] >= 48, bytes[place] <= 57 {
      number = number * 10 + Int(bytes[place] - 48)
      digits += 1
      place += 1
    }
    if place < bytes.count, bytes[place] == 32 { place += 1 }
    take(word, isNegative ? -number : number)
    return place
  }

  private mutating func symbol(_ bytes: [UInt8], _ start: Int) -> Int {
    switch bytes[start] {
    // A character of the document's code page: only that it is no ASCII is known here.
    case UInt8(ascii: "'"):
      guard start + 2 < bytes.count else { return bytes.count }
      let digits = String(decoding: bytes[(start + 1)...(start + 2)], as: UTF8.self)
      if let value = UInt8(digits, radix: 16) { keep(value < 0x80 ? value : UInt8(ascii: "?")) }
      return start + 3
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): keep(bytes[start])
    default: break
    }
    return start + 1
  }

  private mutating func take(_ word: ArraySlice<UInt8>, _ number: Int) {
    func isWord(_ name: StaticString) -> Bool {
      word.count == name.utf8CodeUnitCount && word.elementsEqual("\(name)".utf8)
    }
    switch word.count {
    case 3 where isWord("bin"): toSkip = max(0, number)
    case 6 where isWord("object"): isLinked = false
    case 7 where isWord("objlink"): isLinked = true
    case 7 where isWord("fldinst"): enter(.instruction)
    // What an object or picture is made of.
    case 7 where isWord("objdata"): enter(.skipped)
    case 8 where isWord("objclass"): enter(.objectClass)
    case 8 where isWord("template"): enter(.template)
    default: break
    }
  }

  private mutating func enter(_ new: Destination) {
    destination = new
    text = []
  }

  private mutating func keep(_ byte: UInt8) {
    switch destination {
    case .objectClass, .template, .instruction:
      if text.count < Self.textLimit { text.append(byte) }
    case .none, .skipped: break
    }
  }
}
