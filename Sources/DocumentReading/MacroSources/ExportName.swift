/// Names of files made of names from documents, so that none of them is anything but a new file in its folder, on any
/// system that it is copied to.
public struct ExportName: Sendable {
  /// Names in use, in lower case: file systems that do not tell the cases of letters apart are common.
  private var used: Set<String> = []

  public init() {}

  /// Bytes of a name before its ending: with the ending, and the number of a twin, well under the 255 of a file system.
  static let limit = 120

  /// A name that was not given before, ending included.
  public mutating func unique(_ name: String, fileExtension: String = "") -> String {
    let ending = fileExtension.isEmpty ? "" : ".\(fileExtension)"
    let stem = ExportName.safe(name)
    var number = 1
    while true {
      let found = number == 1 ? stem + ending : "\(stem)-\(number)\(ending)"
      if used.insert(ExportName.folded(found)).inserted { return found }
      number += 1
    }
  }

  private static func folded(_ name: String) -> String { name.lowercased() }

  /// Letters, marks, digits, and what does no harm in a name; `_` for all else.
  ///
  /// **Source** "Naming Files, Paths, and Namespaces" of the Windows documentation for what must not be: `<>:"/\|?*`,
  /// control characters, a point or blank at the end, names of devices. Format characters (writing direction, zero
  /// width) would show another name than there is.
  static func safe(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    var size = 0
    var isCut = false
    for scalar in name.unicodeScalars {
      let kept = isPlain(scalar) ? scalar : "_"
      let width = UTF8.width(kept)
      guard size + width <= limit else {
        isCut = true
        break
      }
      size += width
      out.append(kept)
    }
    // `.`, `..`, hidden files, options of commands, names that differ by a blank.
    if let first = out.first, ".- ".unicodeScalars.contains(first) {
      out.removeFirst()
      out.insert("_", at: out.startIndex)
    }
    while let last = out.last, ". ".unicodeScalars.contains(last) { out.removeLast() }
    if out.isEmpty { out.append("_") }
    var text = String(out)
    // Two long names that begin alike stay two.
    if isCut { text += "-" + digest(name) }
    return isDevice(text) ? "_" + text : text
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || "_-. ()+,&@=#".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static let devices: Set<String> = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]

  /// Also with an ending: `NUL.bas` is the device.
  private static func isDevice(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased().filter { $0 != " " }
    if devices.contains(stem) { return true }
    guard stem.hasPrefix("com") || stem.hasPrefix("lpt"), stem.unicodeScalars.count == 4, let last = stem.last
    else { return false }
    return "0123456789\u{B9}\u{B2}\u{B3}".contains(last)
  }

  /// FNV-1a, 32 bits, eight hexadecimal digits.
  private static func digest(_ text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
