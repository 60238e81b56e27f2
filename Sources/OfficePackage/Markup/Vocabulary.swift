import SafeBindings

/// All names that a reader process looks for, and which of them detectors subscribed to.
public final class Vocabulary {
  let names: XMLVocabulary
  /// What counts as content.
  let contentRules: ContentRules
  /// Alternatives and extensions, which every part may have.
  let compatibility: CompatibilityNames
  /// By number of the local name.
  private(set) var isSubscribed: [Bool] = []

  public init() {
    names = XMLVocabulary()
    for name in LocalName.allCases {
      let number = names.local("\(name)")
      precondition(number == name.rawValue, "names are numbered in the order of their cases")
    }
    for namespace in Namespace.allCases {
      for uri in namespace.uris { names.namespace(uri, is: namespace.rawValue) }
    }
    for uri in KnownNamespaces.uris { names.know(namespace: uri) }
    compatibility = CompatibilityNames(
      choice: names.local("Choice"), requires: names.local("Requires"), mustUnderstand: names.local("MustUnderstand"),
      ext: names.local("ext"), extLst: names.local("extLst"), uri: names.local("uri"))
    // The elements that a sheet has by the million.
    for name in [LocalName.c, .row] { names.setEndless(name.rawValue) }
    names.setCells(
      c: LocalName.c.rawValue, v: LocalName.v.rawValue, r: LocalName.r.rawValue, s: LocalName.s.rawValue,
      t: LocalName.t.rawValue)
    // Values of cells, which a sheet's reader looks at in few.
    for name in [LocalName.v, .is] {
      names.setQuiet(name.rawValue)
      names.setEndless(name.rawValue)
    }
    contentRules = ContentRules(names)
    isSubscribed = Array(repeating: false, count: Int(compatibility.last) + 1)
    for name in SlideNames.all { _ = number(name) }
  }

  /// Asks for every element of this local name, in whatever namespace; returns the name's number.
  public func subscribe(_ local: String) -> UInt16 {
    let number = self.number(local)
    isSubscribed[Int(number)] = true
    return number
  }

  /// The number of a name that is only looked up (an attribute's).
  public func number(_ local: String) -> UInt16 {
    let number = names.local(local)
    while isSubscribed.count <= Int(number) { isSubscribed.append(false) }
    return number
  }
}

/// Numbers of the names by which parts say what their readers must know (ECMA-376-3:2015 §7).
struct CompatibilityNames {
  let choice: UInt16
  let requires: UInt16
  let mustUnderstand: UInt16
  let ext: UInt16
  let extLst: UInt16
  let uri: UInt16

  var last: UInt16 { max(choice, requires, mustUnderstand, ext, extLst, uri, UInt16(LocalName.allCases.count)) }
}

/// An element's start as readers and detectors see it; valid only while they look at it.
public typealias MarkupElement = XMLElement

extension XMLElement {
  /// The namespace the element is in.
  public var namespace: Namespace { Namespace(rawValue: name.namespace) ?? .none }

  func string(_ name: LocalName, _ namespace: Namespace = .none) -> String? {
    string(name.rawValue, namespace: namespace.rawValue)
  }

  func equals(_ name: LocalName, _ value: StaticString) -> Bool { equals(name.rawValue, value) }

  func has(_ name: LocalName) -> Bool { has(name.rawValue) }

  /// An on-off attribute (ECMA-376-1:2016 §22.9.2.1) that is there and on.
  func isOn(_ name: LocalName) -> Bool { equals(name, "1") || equals(name, "true") }

  /// Whether one of these numbers is there and not zero.
  func isAnyGiven(_ names: LocalName...) -> Bool {
    names.contains { name in string(name).map { $0 != "0" && $0 != "0%" } ?? false }
  }

  /// Switched off in so many words.
  func isOff(_ name: LocalName) -> Bool { equals(name, "0") || equals(name, "false") }

  /// A name of at most 1,024 bytes: no application writes longer ones, and each would be kept,
  /// and compared with every cell.
  func bounded(_ name: LocalName, to limit: Int = 1024) -> String? {
    guard let bytes = bytes(name.rawValue) else { return nil }
    return String(decoding: bytes.prefix(limit), as: UTF8.self)
  }
}
