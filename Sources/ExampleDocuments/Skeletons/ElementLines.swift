/// Raw elements, one a line (a line that begins with a space goes on with the one before), in the order of a schema:
/// a fixture names what matters in the order in which it is told.
struct ElementLines {
  private let order: [String]
  private var elements: [(rank: Int, text: String)] = []

  init(order: [String]) { self.order = order }

  /// **Throws** `line` for an element that the parent does not have.
  mutating func add(_ line: PartsLine, file: String) throws(ExampleError) {
    if line.text.hasPrefix(" "), let last = elements.indices.last {
      elements[last].text += line.text.drop { $0 == " " }
      return
    }
    let name = Self.name(line.text)
    guard line.text.hasPrefix("<"), let rank = order.firstIndex(of: name) else {
      throw .line(file: file, line: line.number, found: line.text, expected: "one of the elements \(order)")
    }
    elements.append((rank, line.text))
  }

  /// Adds an element of the skeleton; twice the same name stays in the order of adding.
  mutating func add(_ name: String, _ text: String) {
    elements.append((order.firstIndex(of: name) ?? order.count, text))
  }

  func contains(_ name: String) -> Bool {
    guard let rank = order.firstIndex(of: name) else { return false }
    return elements.contains { $0.rank == rank }
  }

  var text: String {
    elements.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.text).joined()
  }

  /// The name of the element that a line begins with, prefix included.
  static func name(_ line: String) -> String {
    String(line.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "/" })
  }
}
