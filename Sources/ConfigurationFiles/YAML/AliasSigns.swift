/// Finds an anchor that an alias repeats, before the text is composed.
///
/// The composer compares mapping keys by their content, so an alias bomb among keys costs its expanded size before any
/// node can be looked at. Only a name that stands behind both signs counts: prose may hold either.
enum AliasSigns {
  /// The place of the first anchor that some alias names; nil where there is none.
  static func first(in text: String) -> (line: Int, column: Int)? {
    var anchors: [String: (line: Int, column: Int)] = [:]
    var aliases: Set<String> = []
    var line = 1
    var column = 0
    var previous: Unicode.Scalar = "\n"
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      column += 1
      if scalar == "&" || scalar == "*", startsToken(after: previous) {
        let start = (line, column)
        var name = ""
        while let next = pending, isNameScalar(next) {
          name.unicodeScalars.append(next)
          column += 1
          pending = scalars.next()
        }
        if !name.isEmpty {
          if scalar == "&" { if anchors[name] == nil { anchors[name] = start } } else { aliases.insert(name) }
        }
      }
      previous = scalar
      if scalar == "\n" { (line, column) = (line + 1, 0) }
    }
    return anchors.filter { aliases.contains($0.key) }.values.min { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func startsToken(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "[", "{", ",", ":", "?": true
    default: false
    }
  }

  /// libYAML takes letters, digits, `_` and `-` for names of anchors.
  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
