/// Receives a part's elements as they are read.
///
/// A class and no protocol: the parser calls it 40 million times for a large sheet, and a class is called without
/// counting a reference each time.
open class XMLHandler {
  /// Whether elements of the vocabulary's quiet names are handed over only where an element around them asked for it.
  public let isSelective: Bool
  /// After reading: quiet elements that were the first in the element around them. Only of a selective handler.
  public internal(set) var leadingQuiet = 0

  /// Two namespaces, by the vocabulary's numbers, whose attributes are handed over on whatever element they stand;
  /// 0 for none. Set before reading, for the few parts where it matters.
  public var watchedNamespaces: (UInt8, UInt8) = (0, 0)

  public init(isSelective: Bool = false) { self.isSelective = isSelective }

  /// An attribute of a watched namespace; before its element begins, which may be one whose name nobody knows.
  open func watched(_ attribute: String, _ value: String, of element: borrowing XMLElement) {}

  /// A namespace is declared that the vocabulary does not know.
  open func foreign(namespace uri: String) {}

  /// An element whose local name the vocabulary knows, or the root, begins.
  ///
  /// Returns whether the text inside it, with that of the elements inside it, is wanted when it ends. Text is
  /// collected for one element at a time: the outermost that asked.
  open func begin(_ element: borrowing XMLElement) -> XMLTextWish { .none }

  /// An element whose local name the vocabulary knows and does not say to be endless, or the root, ends. `text` holds
  /// what was collected for it.
  open func end(_ name: XMLName, text: [UInt8]) {}
}

public enum XMLTextWish: Sendable {
  case none, collect
  /// Quiet elements inside this one are handed over.
  case listen
  /// The first element inside this one is handed over, whatever its name.
  case child
}

/// Budgets of one part.
public struct XMLLimits: Sendable {
  /// Inflated bytes.
  public var bytes: Int64
  public var depth: Int
  /// Attributes (and namespace declarations) of one tag.
  public var attributes: Int
  /// Bytes of one tag.
  public var tag: Int
  /// Distinct names of elements, attributes and namespaces.
  public var names: Int
  public var elements: Int
  /// Bytes of text kept for one element; the rest is read and dropped.
  public var text: Int
  /// Bytes of markup that a part which is none may be turned into.
  public var markup: Int64 = 1 << 30
  /// Bytes that are inflated at a time: fewer in tests of what a block's end may fall on.
  var block = 256 << 10

  public init(bytes: Int64, depth: Int, attributes: Int, tag: Int, names: Int, elements: Int, text: Int = (1 << 20) + 1) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
    self.tag = tag
    self.names = names
    self.elements = elements
    self.text = text
  }
}

/// Why a part was not read to its end, or not as it should be.
public enum XMLStop: Hashable, Sendable {
  /// A document type declaration: forbidden by ECMA-376-2:2021 §6.3.2, and the door of every entity attack.
  case doctype
  case depth(Int)
  case attributeFlood(Int)
  case tagLength(Int)
  case nameFlood(Int)
  case elementBudget(Int)
  case byteBudget(Int64)
  /// Turned into markup, it is longer than this.
  case markupBudget(Int64)
  /// Not well-formed: libxml2's message, and the line (1-based).
  case malformed(String, line: Int)
  /// The zip entry could not be read on.
  case source(ZipError)
}

/// How reading a part ended.
public struct XMLOutcome: Sendable {
  /// Nil when the part was read to its end and is well-formed.
  public var stop: XMLStop?
  /// Inflated bytes that were read.
  public var bytes: Int64
  public var elements: Int
  /// The encoding declared, where it is neither UTF-8 nor UTF-16 (ECMA-376-2:2021 §6.2.5 allows these two only).
  public var foreignEncoding: String?
  /// Where one was asked for, and the part was read to its end.
  public var digest: MarkupDigest?

  public init(stop: XMLStop? = nil, bytes: Int64 = 0, elements: Int = 0, foreignEncoding: String? = nil) {
    self.stop = stop
    self.bytes = bytes
    self.elements = elements
    self.foreignEncoding = foreignEncoding
  }
}
