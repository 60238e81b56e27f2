/// What Excel writes before the names of functions that older versions do not know, in any case ([MS-XLSX] 2.2.2.1).
enum StoredPrefix {
  case futureFunction, worksheetFunction, addIn, unknownFunction, parameter, passedByName

  /// The prefix at `start`, if it ends at or before `end`.
  ///
  /// All but one have the form `_xl??.`; told apart by two letters, for this runs for every new function's call.
  init?(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    guard end - start >= 5, text[start] == UInt8(ascii: "_"),
      ByteClass.upper(text[start + 1]) == UInt8(ascii: "X"), ByteClass.upper(text[start + 2]) == UInt8(ascii: "L")
    else { return nil }
    let letters = (ByteClass.upper(text[start + 3]), ByteClass.upper(text[start + 4]))
    switch letters {
    case (UInt8(ascii: "F"), UInt8(ascii: "N")): self = .futureFunction
    case (UInt8(ascii: "W"), UInt8(ascii: "S")): self = .worksheetFunction
    case (UInt8(ascii: "P"), UInt8(ascii: "M")): self = .parameter
    case (UInt8(ascii: "L"), UInt8(ascii: ".")):
      self = .addIn
      return
    case (UInt8(ascii: "U"), UInt8(ascii: "D")):
      guard end - start >= 7, ByteClass.upper(text[start + 5]) == UInt8(ascii: "F") else { return nil }
      self = .unknownFunction
    case (UInt8(ascii: "E"), UInt8(ascii: "T")):
      guard end - start >= 7, ByteClass.upper(text[start + 5]) == UInt8(ascii: "A") else { return nil }
      self = .passedByName
    default: return nil
    }
    guard end - start >= length, text[start + length - 1] == UInt8(ascii: ".") else { return nil }
  }

  /// Bytes, with the dot.
  var length: Int {
    switch self {
    case .addIn: 5
    case .futureFunction, .worksheetFunction, .parameter: 6
    case .unknownFunction, .passedByName: 7
    }
  }

  var isCall: Bool { self != .parameter && self != .passedByName }

  /// nil for what is no call.
  var stored: StoredPrefixes? {
    switch self {
    case .futureFunction: .futureFunction
    case .worksheetFunction: .worksheetFunction
    case .addIn: .addIn
    case .unknownFunction: .unknownFunction
    case .parameter, .passedByName: nil
    }
  }

  var qualifier: CallQualifier? {
    switch self {
    case .addIn: .addIn
    case .unknownFunction: .unknownFunction
    default: nil
    }
  }
}
