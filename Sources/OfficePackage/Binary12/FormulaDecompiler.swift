import FormulaSyntax

/// Turns a formula's tokens into its text ([MS-XLSB] 2.2.2, 2.5.98.16 Ptg).
///
/// One walk over the tokens makes a tree, a second one writes it: both are linear and neither recurses, so that a
/// formula of nothing but parentheses costs what its bytes cost. The walk has to leave exactly one value.
final class FormulaDecompiler {
  /// Bytes of a formula's text; Excel's own limit is 8,192 characters (ECMA-376-1:2016 §18.17).
  static let longest = 64 << 10

  struct Failure: Error {
    var reason: String
  }

  struct Node {
    enum Kind {
      /// `piece` is all there is.
      case leaf
      /// `piece` before, behind or between the operands.
      case prefix, suffix, infix
      case parentheses
      /// `piece` is the name, empty where the first operand is.
      case call
    }

    var kind: Kind
    var piece: Range<Int>
    var operands: Range<Int>
  }

  let book: BinaryBook
  /// Text that nodes refer to.
  var scratch: [UInt8] = []
  private var nodes: [Node] = []
  private var operands: [Int] = []
  private var stack: [Int] = []
  /// 0-based cell that relative references are counted from.
  private(set) var base = (row: 0, column: 0)
  var extra: RecordFields

  init(_ book: BinaryBook) {
    self.book = book
    extra = RecordFields([], 0..<0)
  }

  /// The text of a formula that stands at a cell, or belongs to it.
  func text(_ formula: FormulaBytes, in bytes: [UInt8], row: Int, column: Int) throws(Failure) -> [UInt8] {
    scratch.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    operands.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    base = (row, column)
    extra = RecordFields(bytes, formula.extra)
    var fields = RecordFields(bytes, formula.tokens)
    while fields.rest > 0 {
      try token(&fields)
      if fields.isShort || extra.isShort { throw Failure(reason: "a token beyond the end of the formula") }
      if scratch.count > Self.longest { throw Failure(reason: "a text of more than \(Self.longest) bytes") }
    }
    guard stack.count == 1, let root = stack.first else {
      throw Failure(reason: "\(stack.count) values are left over, not one")
    }
    return try write(root)
  }

  // MARK: - The tree

  private func token(_ fields: inout RecordFields) throws(Failure) {
    let code = fields.byte()
    guard code & 0x80 == 0 else { throw Failure(reason: "token \(code) is none") }
    // 2.5.98.16: from 0x20 on, two bits say whether a reference, a value or an array is wanted.
    let kind = code < 0x20 ? code : (code & 0x40 != 0 ? code | 0x20 : code) & 0x3F
    switch kind {
    case 0x03...0x11: try binary(Self.infixes[kind - 3])
    case 0x12: try unary(.prefix, "+")
    case 0x13: try unary(.prefix, "-")
    case 0x14: try unary(.suffix, "%")
    case 0x15: try unary(.parentheses, "")
    case 0x16: leaf { _ in }
    case 0x17:
      let text = fields.text(units: fields.short())
      leaf { FormulaText.literal(text, into: &$0) }
    case 0x18: try extended(&fields)
    case 0x19: try attribute(&fields)
    case 0x1C:
      let error = FormulaText.error(fields.byte())
      leaf { $0.append(contentsOf: error.utf8) }
    case 0x1D:
      let isTrue = fields.byte() != 0
      leaf { $0.append(contentsOf: (isTrue ? "TRUE" : "FALSE").utf8) }
    case 0x1E:
      let value = fields.short()
      leaf { FormulaText.number(value, into: &$0) }
    case 0x1F:
      let value = fields.double()
      leaf { FormulaText.number(value, into: &$0) }
    case 0x20:
      fields.skip(14)
      try array()
    case 0x21: try fixedCall(fields.short())
    case 0x22: try call(count: fields.byte() & 0x7F, fields.short())
    case 0x23:
      let number = fields.long()
      guard let name = book.name(number) else { throw Failure(reason: "name \(number) is none of the workbook") }
      leaf { $0.append(contentsOf: name) }
    // PtgMem*: what a list of references came to when it was last read; the list itself follows.
    case 0x26:
      fields.skip(6)
      let count = extra.long()
      guard count <= extra.rest / 16 else { throw Failure(reason: "a list of areas beyond the end of the formula") }
      extra.skip(count * 16)
    case 0x27, 0x28: fields.skip(6)
    case 0x29: fields.skip(2)
    case 0x24, 0x25, 0x2A...0x2D, 0x39...0x3D: try reference(kind, &fields)
    default: throw Failure(reason: "token \(code) is none that a formula can have here")
    }
  }

  private static let infixes = ["+", "-", "*", "/", "^", "&", "<", "<=", "=", ">=", ">", "<>", " ", ",", ":"]

  /// A value that is `write`'s text.
  func leaf(_ write: (inout [UInt8]) -> Void) {
    let start = scratch.count
    write(&scratch)
    push(Node(kind: .leaf, piece: start..<scratch.count, operands: 0..<0))
  }

  private func push(_ node: Node) {
    nodes.append(node)
    stack.append(nodes.count - 1)
  }

  private func piece(_ text: String) -> Range<Int> {
    let start = scratch.count
    scratch.append(contentsOf: text.utf8)
    return start..<scratch.count
  }

  /// Takes operands off the stack, in the order of the text.
  private func take(_ count: Int) throws(Failure) -> Range<Int> {
    guard count <= stack.count else { throw Failure(reason: "an operand is missing") }
    let start = operands.count
    operands.append(contentsOf: stack.suffix(count))
    stack.removeLast(count)
    return start..<operands.count
  }

  private func unary(_ kind: Node.Kind, _ sign: String) throws(Failure) {
    push(Node(kind: kind, piece: piece(sign), operands: try take(1)))
  }

  private func binary(_ sign: String) throws(Failure) {
    push(Node(kind: .infix, piece: piece(sign), operands: try take(2)))
  }

  private func fixedCall(_ number: Int) throws(Failure) {
    guard let entry = FunctionNumbers.entry(number, isCommand: false), let count = entry.arguments else {
      throw Failure(reason: "function \(number) has no fixed number of arguments")
    }
    try call(entry.name, count)
  }

  /// PtgFuncVar (2.5.98.49): a command of macro sheets has the highest bit.
  private func call(count: Int, _ number: Int) throws(Failure) {
    let isCommand = number & 0x8000 != 0
    if number == FunctionNumbers.userDefined, !isCommand {
      guard count > 0 else { throw Failure(reason: "a user-defined function without a name") }
      return try call([], count)
    }
    guard let entry = FunctionNumbers.entry(number & 0x7FFF, isCommand: isCommand) else {
      throw Failure(reason: "function \(number) is none")
    }
    try call(entry.name, count)
  }

  func call(_ name: [UInt8], _ count: Int) throws(Failure) {
    let start = scratch.count
    scratch.append(contentsOf: name)
    push(Node(kind: .call, piece: start..<scratch.count, operands: try take(count)))
  }

  /// PtgAttr* (2.5.98.24 and following): jumps and layout; only the sum of one argument is more.
  private func attribute(_ fields: inout RecordFields) throws(Failure) {
    let flags = fields.byte()
    let data = fields.short()
    if flags & 0x04 != 0 {
      fields.skip(2 * (data + 1))
    } else if flags & 0x10 != 0 {
      try call(Array("SUM".utf8), 1)
    }
  }

  // MARK: - The text

  private enum Work {
    case node(Int)
    case piece(Range<Int>)
    case byte(UInt8)
  }

  private func write(_ root: Int) throws(Failure) -> [UInt8] {
    var out: [UInt8] = []
    var work: [Work] = [.node(root)]
    while let next = work.popLast() {
      switch next {
      case .byte(let byte): out.append(byte)
      case .piece(let range): out.append(contentsOf: scratch[range])
      case .node(let index): expand(nodes[index], &work, &out)
      }
      if out.count > Self.longest { throw Failure(reason: "a text of more than \(Self.longest) bytes") }
    }
    return out
  }

  /// The parts of a node, last first.
  private func expand(_ node: Node, _ work: inout [Work], _ out: inout [UInt8]) {
    let first = node.operands.lowerBound
    switch node.kind {
    case .leaf: out.append(contentsOf: scratch[node.piece])
    case .prefix:
      work.append(.node(operands[first]))
      work.append(.piece(node.piece))
    case .suffix:
      work.append(.piece(node.piece))
      work.append(.node(operands[first]))
    case .infix:
      work.append(.node(operands[first + 1]))
      work.append(.piece(node.piece))
      work.append(.node(operands[first]))
    case .parentheses:
      work.append(.byte(UInt8(ascii: ")")))
      work.append(.node(operands[first]))
      work.append(.byte(UInt8(ascii: "(")))
    case .call:
      let isNamedByOperand = node.piece.isEmpty
      let arguments = node.operands.dropFirst(isNamedByOperand ? 1 : 0)
      work.append(.byte(UInt8(ascii: ")")))
      for index in arguments.reversed() {
        work.append(.node(operands[index]))
        if index != arguments.lowerBound { work.append(.byte(UInt8(ascii: ","))) }
      }
      work.append(.byte(UInt8(ascii: "(")))
      work.append(isNamedByOperand ? .node(operands[first]) : .piece(node.piece))
    }
  }
}
