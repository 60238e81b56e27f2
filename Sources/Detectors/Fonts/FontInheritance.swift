import OfficePackage

/// Where texts without a font of their own get it from: the themes, and the layouts and masters of slides
/// (ECMA-376-1:2016 §20.1.4.1.18 fontScheme, §19.3.1).
struct FontInheritance {
  /// Part → the theme that its words `+mn-lt` mean.
  private var themes: [String: String] = [:]
  private var mainTheme = ""
  /// The part with the styles of a text.
  private(set) var styles = ""
  /// Layouts and masters, and whether slides use them.
  private var definitions: [String: Bool] = [:]
  /// Theme → word → name of the font. A theme has six.
  private var fonts: [String: [String: String]] = [:]

  init() {}

  init(_ summary: PackageSummary) {
    var layouts: [String: String] = [:]
    var masters: [String: String] = [:]
    for relationship in summary.relationships {
      guard let target = relationship.targetPart else { continue }
      switch relationship.kind {
      case "slideLayout":
        layouts[relationship.source] = target
        definitions[target] = definitions[target] ?? false
      case "slideMaster":
        masters[relationship.source] = target
        definitions[target] = definitions[target] ?? false
      // Building blocks have styles of their own.
      case "styles" where relationship.source == summary.mainPart: styles = target
      case "notesMaster", "handoutMaster": definitions[target] = definitions[target] ?? false
      case "theme":
        themes[relationship.source] = target
        if relationship.source == summary.mainPart { mainTheme = target }
      default: break
      }
    }
    for part in summary.parts where part.role == .slide {
      guard let layout = layouts[part.name] else { continue }
      definitions[layout] = true
      guard let master = masters[layout] else { continue }
      definitions[master] = true
      guard let theme = themes[master] else { continue }
      themes[layout] = theme
      themes[part.name] = theme
      if MarkupFamily(format: summary.format) == .presentation { mainTheme = theme }
    }
  }

  func isDefinition(_ part: String) -> Bool { definitions[part] != nil }

  func isUsed(_ part: String) -> Bool { definitions[part] == true }

  func theme(of part: String) -> String { themes[part] ?? "" }

  /// One of a theme's six fonts.
  mutating func define(
    _ element: borrowing MarkupElement, _ names: FontNames, _ script: FontScripts, in theme: String
  ) {
    let isMajor = element.parent.local == names.majorFont
    guard isMajor || element.parent.local == names.minorFont, script != .symbol, let name = element.bytes(names.typeface)
    else { return }
    let word = "\(isMajor ? "mj" : "mn")-\(FontInheritance.words[script.rawValue] ?? "")"
    fonts[theme, default: [:]][word] = String(decoding: name.prefix(256), as: UTF8.self)
  }

  private static let words: [UInt8: String] = [
    FontScripts.latin.rawValue: "lt", FontScripts.eastAsian.rawValue: "ea", FontScripts.complex.rawValue: "cs",
  ]

  /// What a word stands for: `+mj-lt` in drawings (§20.1.4.1.16), `minorHAnsi` in texts (§17.18.96).
  func font(_ word: String, of theme: String) -> String? {
    let key: String
    if word.hasPrefix("+") {
      key = String(word.dropFirst())
    } else {
      let side = word.hasPrefix("major") ? "mj" : "mn"
      let script = word.hasSuffix("EastAsia") ? "ea" : word.hasSuffix("Bidi") ? "cs" : "lt"
      key = "\(side)-\(script)"
    }
    return fonts[theme.isEmpty ? mainTheme : theme]?[key]
  }
}
