extension String {
  /// For a terminal: what an inventory from elsewhere says must not move the cursor or change the reading direction.
  /// Control and formatting characters are written `\u{…}`.
  var printable: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        out.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
