import FormulaSyntax

/// One pass over the tokens of a formula ([MS-XLS] 2.5.198.25 Ptg) with a stack of operands: which functions it calls,
/// and with which texts.
///
/// No token refers to another one, so that a pass ends with the bytes. What cannot be told apart any more ends it:
/// `isBroken`. Nothing is computed but texts that `&` joins.
struct TokenWalk {
  let version: WorkbookVersion
  private let bytes: [UInt8]
  private let end: Int
  private let services: MacroServices
  private let codePage: Int
  private var place: Int
  private var stack: [FormulaOperand] = []
  private(set) var calls: [FormulaToken] = []
  /// The cell where the formula of this one is, shared or of an array (2.5.198.58 PtgExp); 0-based.
  private(set) var anchor: CellAnchor?
  private(set) var isBroken = false

  /// Arguments whose texts are kept, and units of a joined text.
  private static let textArguments = 3
  private static let textLimit = 255

  struct CellAnchor: Hashable {
    var row: Int
    var column: Int
  }

  init(
    _ bytes: [UInt8], _ range: Range<Int>, _ version: WorkbookVersion, codePage: Int = 1252,
    services: MacroServices = .none
  ) {
    self.version = version
    self.bytes = bytes
    self.services = services
    self.codePage = codePage
    end = min(range.upperBound, bytes.count)
    place = min(range.lowerBound, end)
    isBroken = range.upperBound > bytes.count
    while place < end {
      let before = place
      guard step(), place <= end else {
        isBroken = true
        break
      }
      if place <= before { break }
    }
  }

  /// What the formula is, where it is one operand.
  var single: FormulaOperand? { stack.count == 1 && calls.isEmpty ? stack[0] : nil }

  /// Two bytes of the token at hand.
  func number(at offset: Int) -> Int? { short(offset) }

  private func byte(_ offset: Int) -> Int? { place + offset < end ? Int(bytes[place + offset]) : nil }

  private func short(_ offset: Int) -> Int? {
    place + offset + 2 <= end ? bytes.uint16(at: place + offset).map(Int.init) : nil
  }

  /// One token; false where it is unknown or cut.
  private mutating func step() -> Bool {
    let first = bytes[place]
    guard first < 0x80 else { return false }
    // The class of an operand, in two bits, changes nothing in what follows it.
    let token = first < 0x20 ? first : first & 0x1F | 0x20
    switch token {
    case 0x01, 0x02: return shared(token)
    case 0x03...0x11: return binary(token)
    case 0x12...0x15: return skip(1)
    case 0x17: return text()
    case 0x19: return attribute()
    case 0x21: return function()
    case 0x22: return countedFunction()
    case 0x38 where version < .biff4: return oldCommand()
    case 0x23: return push(nameOperand, size: nameSize)
    case 0x39: return push(linkedNameOperand, size: version == .biff8 ? 7 : 25)
    case 0x3A, 0x3B: return push(cellsOperand, size: linkedSize(isArea: token == 0x3B))
    case 0x3C, 0x3D: return push(.gone, size: linkedSize(isArea: token == 0x3D))
    case 0x2A, 0x2B: return push(.gone, size: referenceSize(isArea: token == 0x2B))
    default:
      guard let size = plainSize(token) else { return false }
      // Memory tokens stand before the references that they are about (2.5.198.69 PtgMemArea).
      let isMemory = (0x26...0x29).contains(token) || token == 0x2E || token == 0x2F || token == 0x1B || token == 0x1A
      return isMemory ? skip(size) : push(.other, size: size)
    }
  }

  private mutating func skip(_ size: Int) -> Bool {
    place += size
    return true
  }

  private mutating func push(_ operand: FormulaOperand, size: Int) -> Bool {
    stack.append(operand)
    place += size
    return true
  }

  /// PtgExp and PtgTbl (2.5.198.58, 2.5.198.92).
  private mutating func shared(_ token: UInt8) -> Bool {
    guard let row = short(1), let column = version == .biff2 ? byte(3) : short(3) else { return false }
    if token == 0x01 { anchor = CellAnchor(row: row, column: column) }
    return push(.other, size: version == .biff2 ? 4 : 5)
  }

  private mutating func binary(_ token: UInt8) -> Bool {
    let right = stack.popLast()
    let left = stack.popLast()
    if token == 0x08, case .text(let a)? = left, case .text(let b)? = right,
      a.utf16.count + b.utf16.count <= Self.textLimit
    {
      return push(.text(a + b), size: 1)
    }
    return push(.other, size: 1)
  }

  /// PtgStr (2.5.198.89), a short text: before BIFF8 in the workbook's code page.
  private mutating func text() -> Bool {
    guard let count = byte(1) else { return false }
    guard version == .biff8 else {
      let first = place + 2
      guard first + count <= end else { return false }
      return push(.text(services.text(Array(bytes[first..<first + count]), codePage: codePage).string), size: 2 + count)
    }
    guard let flags = byte(2) else { return false }
    let size = flags & 1 != 0 ? 2 * count : count
    let first = place + 3
    guard first + size <= end else { return false }
    return push(.text(bytes.units(at: first, count: count, isWide: flags & 1 != 0)), size: 3 + size)
  }

  /// PtgAttr and its like (2.5.198.34 to 2.5.198.42): jumps, spaces, and the sum of one argument.
  private mutating func attribute() -> Bool {
    guard let flags = byte(1), let number = version == .biff2 ? byte(2) : short(2) else { return false }
    let width = version == .biff2 ? 1 : 2
    if flags & 0x10 != 0 { take(.numbered(4, isCommand: false), arguments: 1) }
    // PtgAttrChoose: as many offsets as there are choices, and one more.
    return skip(flags & 0x04 != 0 ? 2 + width + (number + 1) * width : 2 + width)
  }

  /// PtgFunc (2.5.198.62): the function says how many arguments it has.
  private mutating func function() -> Bool {
    guard let number = version < .biff4 ? byte(1) : short(1) else { return false }
    guard let entry = FunctionNumbers.entry(number, isCommand: false) else { return false }
    take(.numbered(number, isCommand: false), arguments: entry.arguments ?? stack.count)
    return skip(version < .biff4 ? 2 : 3)
  }

  /// PtgFuncVar (2.5.198.63): bit 15 tells commands of macro sheets from functions; bit 7 of the count asks for their
  /// dialog box.
  private mutating func countedFunction() -> Bool {
    guard let count = byte(1), let number = version < .biff4 ? byte(2) : short(2) else { return false }
    take(number: number & 0x7FFF, isCommand: number & 0x8000 != 0, arguments: count & 0x7F)
    return skip(version < .biff4 ? 3 : 4)
  }

  /// A command before BIFF4: count, number.
  private mutating func oldCommand() -> Bool {
    guard let count = byte(1), let number = byte(2) else { return false }
    take(number: number, isCommand: true, arguments: count & 0x7F)
    return skip(3)
  }

  private mutating func take(number: Int, isCommand: Bool, arguments: Int) {
    guard number == FunctionNumbers.userDefined, !isCommand else {
      return take(.numbered(number, isCommand: isCommand), arguments: arguments)
    }
    let first = max(0, stack.count - arguments)
    let callee = first < stack.count ? stack[first] : .other
    take(.named(callee), arguments: arguments)
  }

  private mutating func take(_ function: FormulaToken.Function, arguments: Int) {
    let first = max(0, stack.count - arguments)
    let texts = stack[first...].prefix(Self.textArguments).map { operand -> String? in
      if case .text(let text) = operand { text } else { nil }
    }
    stack.removeSubrange(first...)
    stack.append(.other)
    calls.append(FormulaToken(function: function, texts: texts))
  }
}
