import SafeBindings

/// What an element is for that names a relationship, in one word.
///
/// **Source** ECMA-376-1:2016 §17.16.22 and §18.3.1.47 (hyperlink), §21.1.2.3.5 (hlinkClick), §20.1.8.13 (blip),
/// §18.3.1.59 and §19.3.2.4 (OLE), §17.15.1.6 (attachedTemplate), §21.2.2.63 (externalData), §20.1.3.6 (videoFile),
/// §18.14.7 (externalBook), §17.17.2.1 (altChunk), §17.17.2.2 (subDoc), §17.14 (mail merge), §17.15.2 (frames).
enum LinkConsumer {
  /// Bytes of the name of an element that is not listed: names of the standard have 30 at most.
  private static let nameLimit = 64

  static func name(_ element: String, in namespace: Namespace, under parent: XMLName) -> String {
    switch element {
    case "hyperlink": return namespace == .spreadsheet ? "cell" : "text"
    case "hlinkClick", "hlinkHover", "hlinkMouseOver":
      // Properties of text are DrawingML's own, those of objects the family's: `a:rPr`, `p:cNvPr`.
      return parent.namespace == Namespace.drawing.rawValue ? "text" : "shape"
    case "snd" where namespace == .drawing: return "media"
    default: return words[element] ?? String(decoding: element.utf8.prefix(nameLimit), as: UTF8.self)
    }
  }

  private static let words: [String: String] = [
    "blip": "picture", "svgBlip": "picture", "imagedata": "picture", "fill": "fill", "imgLayer": "picture",
    "oleObj": "ole-object", "oleObject": "ole-object", "OLEObject": "ole-object", "link": "ole-object",
    "oleLink": "ole-object", "attachedTemplate": "template", "externalData": "chart-data",
    "videoFile": "media", "audioFile": "media", "wavAudioFile": "media", "quickTimeFile": "media", "media": "media",
    "sndTgt": "media", "snd": "media", "externalBook": "workbook", "alternateUrls": "workbook",
    "absoluteUrl": "workbook", "relativeUrl": "workbook", "altChunk": "inserted-file", "subDoc": "subdocument",
    "dataSource": "mail-merge", "headerSource": "mail-merge", "sourceFileName": "frame", "control": "control",
    "model3d": "model-3d", "contentPart": "ink",
  ]
}
