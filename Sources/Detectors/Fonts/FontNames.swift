import OfficePackage

/// Numbers of the names that fonts are told by.
struct FontNames {
  let rFont: UInt16
  let val: UInt16
  let typeface: UInt16
  let rFonts: UInt16
  let sym: UInt16
  let font: UInt16
  let pStyle: UInt16
  let rStyle: UInt16
  let tblStyle: UInt16
  let style: UInt16
  let styleId: UInt16
  let isDefault: UInt16
  let type: UInt16
  let basedOn: UInt16
  let rPrDefault: UInt16
  let majorFont: UInt16
  let minorFont: UInt16
  /// Attributes of `rFonts`: by name, and by the theme's font.
  let slots: [(name: UInt16, theme: UInt16, script: FontScripts)]
  private let scripts: [(number: UInt16, script: FontScripts)]
  private let wanted: NumberSet

  init(_ vocabulary: Vocabulary) {
    rFont = vocabulary.subscribe("rFont")
    val = vocabulary.number("val")
    typeface = vocabulary.number("typeface")
    rFonts = vocabulary.subscribe("rFonts")
    sym = vocabulary.subscribe("sym")
    font = vocabulary.number("font")
    pStyle = vocabulary.subscribe("pStyle")
    rStyle = vocabulary.subscribe("rStyle")
    tblStyle = vocabulary.subscribe("tblStyle")
    style = vocabulary.subscribe("style")
    styleId = vocabulary.number("styleId")
    isDefault = vocabulary.number("default")
    type = vocabulary.number("type")
    basedOn = vocabulary.subscribe("basedOn")
    rPrDefault = vocabulary.subscribe("rPrDefault")
    majorFont = vocabulary.number("majorFont")
    minorFont = vocabulary.number("minorFont")
    slots = [
      (vocabulary.number("ascii"), vocabulary.number("asciiTheme"), .latin),
      (vocabulary.number("hAnsi"), vocabulary.number("hAnsiTheme"), .latin),
      (vocabulary.number("eastAsia"), vocabulary.number("eastAsiaTheme"), .eastAsian),
      (vocabulary.number("cs"), vocabulary.number("cstheme"), .complex),
    ]
    // §21.1.2.3: latin, ea, cs, sym; §21.1.2.4.6: the font of bullets.
    scripts = [
      (vocabulary.subscribe("latin"), .latin), (vocabulary.subscribe("ea"), .eastAsian),
      (vocabulary.subscribe("cs"), .complex), (sym, .symbol), (vocabulary.subscribe("buFont"), .symbol),
    ]
    wanted = NumberSet(scripts.map(\.number) + [rFont, rFonts, sym, pStyle, rStyle, tblStyle, style, basedOn, rPrDefault])
  }

  func isWanted(_ number: UInt16) -> Bool { wanted.contains(number) }

  func script(_ number: UInt16) -> FontScripts? { scripts.first { $0.number == number }?.script }
}
