import SafeBindings

/// The names of OpenDocument that are looked for, by number.
struct OpenDocumentVocabulary {
  static let xlink: UInt8 = 1, manifest: UInt8 = 2, office: UInt8 = 3, star: UInt8 = 4

  let names = XMLVocabulary()
  let version, href, name: UInt16
  let fileEntry, fullPath, encryptionData, algorithm, algorithmName: UInt16
  let generator, initialCreator, creationDate, creator, date: UInt16
  let meta, ddeSource, ddeApplication, ddeTopic, library, module: UInt16
  /// Elements whose text is wanted.
  let collected: Set<UInt16>

  init() {
    names.namespace("http://www.w3.org/1999/xlink", is: Self.xlink)
    names.namespace("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", is: Self.manifest)
    names.namespace("urn:oasis:names:tc:opendocument:xmlns:office:1.0", is: Self.office)
    names.namespace("http://openoffice.org/2004/office", is: Self.star)
    version = names.local("version")
    href = names.local("href")
    name = names.local("name")
    fileEntry = names.local("file-entry")
    fullPath = names.local("full-path")
    encryptionData = names.local("encryption-data")
    algorithm = names.local("algorithm")
    algorithmName = names.local("algorithm-name")
    generator = names.local("generator")
    initialCreator = names.local("initial-creator")
    creationDate = names.local("creation-date")
    creator = names.local("creator")
    date = names.local("date")
    meta = names.local("meta")
    ddeSource = names.local("dde-source")
    ddeApplication = names.local("dde-application")
    ddeTopic = names.local("dde-topic")
    library = names.local("library-embedded")
    module = names.local("module")
    collected = [generator, initialCreator, creationDate, creator, date]
    // Elements that may refer to something outside.
    for element in [
      "a", "image", "object", "object-ole", "plugin", "section-source", "table-source", "cell-range-source",
      "floating-frame", "audio", "video", "fill-image", "template", "auto-reload", "applet", "font-face-uri",
      "background-image", "form", "connection-resource", "database-source-name", "sound", "image-map", "area-rectangle",
      "area-circle", "area-polygon", "index-source", "alphabetical-index-auto-mark-file",
    ] {
      _ = names.local(element)
    }
  }
}
