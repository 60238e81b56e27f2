/// The slide part of a `slide` section: the first line is the title, the others are bullets; raw shapes go into the
/// tree of shapes, transitions and timings behind it.
struct SlideMarkup {
  private var title: String?
  private var bullets: [String] = []
  private var shapes = ""
  private var after = ElementLines(order: Self.order)
  private let hidden: Bool

  /// **Throws** `line` for an element that a slide does not have.
  init(_ section: PartsSection, file: String) throws(ExampleError) {
    hidden = section.flags.contains("hidden")
    var inShapes = true
    for line in section.lines where !line.text.isEmpty {
      if line.text.hasPrefix("<") {
        // A transition that newer programs understand better stands in an AlternateContent.
        inShapes = !Self.order.contains(ElementLines.name(line.text)) || line.text.contains("<p:sp>")
      }
      if line.text.hasPrefix("<") || line.text.hasPrefix(" ") {
        if inShapes { shapes += line.text.drop { $0 == " " } } else { try after.add(line, file: file) }
      } else if title == nil {
        title = line.text
      } else {
        bullets.append(line.text)
      }
    }
  }

  var text: String {
    var tree = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
    if let title { tree += Self.shape(2, name: "Titre", paragraphs: [title], top: 400_000, height: 1_000_000) }
    if !bullets.isEmpty {
      tree += Self.shape(3, name: "Contenu", paragraphs: bullets, top: 1_600_000, height: 4_500_000)
    }
    var all = after
    all.add("p:clrMapOvr", "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
    let show = hidden ? " show=\"0\"" : ""
    return XMLText.declaration + "<p:sld \(XMLText.presentation)\(show)><p:cSld><p:spTree>\(tree)\(shapes)</p:spTree>"
      + "</p:cSld>\(all.text)</p:sld>"
  }

  private static func shape(_ id: Int, name: String, paragraphs: [String], top: Int, height: Int) -> String {
    let text = paragraphs.map { "<a:p><a:r><a:rPr lang=\"fr-FR\"/><a:t>\(XMLText.escape($0))</a:t></a:r></a:p>" }
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"\(id)\" name=\"\(name)\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
      + "<a:off x=\"800000\" y=\"\(top)\"/><a:ext cx=\"10500000\" cy=\"\(height)\"/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
      + "<p:txBody><a:bodyPr/><a:lstStyle/>\(text.joined())</p:txBody></p:sp>"
  }

  /// **Source** ECMA-376-1:2016 §19.3.1.38 (sld), what follows `cSld`.
  private static let order = ["p:clrMapOvr", "p:transition", "mc:AlternateContent", "p:timing", "p:extLst"]
}
