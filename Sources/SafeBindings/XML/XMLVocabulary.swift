import CLibxml2

/// Names that readers look for, interned once in a dictionary that all parsers of this thread share: a name in a
/// document is then found by its pointer, without comparing text.
///
/// Not thread-safe: one vocabulary a thread.
public final class XMLVocabulary {
  let dictionary: xmlDictPtr
  private var locals: [String: UInt16] = [:]
  /// Interned text of each local name, by its number.
  private(set) var pointers: [UnsafePointer<xmlChar>?] = [nil]
  private var texts: [String] = [""]
  let localTable = PointerTable()
  let namespaceTable = PointerTable()

  public init() {
    xmlInitParser()
    // libxml2 gives up (and xmlDictCreate returns null) only without memory.
    dictionary = xmlDictCreate()
  }

  deinit { xmlDictFree(dictionary) }

  /// The number of a local name, which is made known if it is not.
  public func local(_ name: String) -> UInt16 {
    if let known = locals[name] { return known }
    let number = UInt16(pointers.count)
    let pointer = xmlDictLookup(dictionary, name, -1)
    locals[name] = number
    pointers.append(pointer)
    texts.append(name)
    localTable.insert(pointer, UInt32(number))
    return number
  }

  public func text(of local: UInt16) -> String { texts[Int(local)] }

  /// Makes a namespace known under a number of the caller's; several (transitional, strict) may share one.
  public func namespace(_ uri: String, is number: UInt8) {
    namespaceTable.insert(xmlDictLookup(dictionary, uri, -1), UInt32(number))
  }

  /// Distinct strings in the dictionary.
  var size: Int { Int(xmlDictSize(dictionary)) }
}

