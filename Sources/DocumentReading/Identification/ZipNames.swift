import InventoryModel

/// What the names of a zip's entries say.
struct ZipNames {
  /// Lower case, `/` between components.
  private var names: Set<String> = []
  private var folders: Set<String> = []

  init(_ entryNames: [[UInt8]]) {
    for bytes in entryNames {
      let name = String(decoding: bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
        .lowercased()
      names.insert(name.utf8.first == UInt8(ascii: "/") ? String(name.dropFirst()) : name)
      if let slash = name.firstIndex(of: "/") { folders.insert(String(name[..<slash])) }
    }
  }

  func identify() -> Identification {
    if hasContentTypes || officeFormat != nil {
      // Which package it is, its content types and relationships say; without content types the names must do.
      return Identification(officeFormat ?? DocumentFormat("opc"), .package)
    }
    for mark in ZipNames.marks where names.contains(mark.name) { return .foreign(mark.format) }
    if names.contains("index/slide.iwa") || names.contains(where: { $0.hasPrefix("index/masterslide") }) {
      return .foreign("key")
    }
    if names.contains(where: { $0.hasSuffix(".iwa") }) { return .foreign("iwork") }
    return .foreign("zip")
  }

  var hasContentTypes: Bool { names.contains("[content_types].xml") }

  /// `[Content_Types].xml` or package relationships (ECMA-376-2:2021 §6.5).
  var hasPackageFrame: Bool { hasContentTypes || names.contains("_rels/.rels") }

  /// By the usual places of the main part; nil where there is none of them.
  var officeFormat: DocumentFormat? {
    let hasMacros = { (folder: String) in names.contains("\(folder)/vbaproject.bin") }
    if names.contains("xl/workbook.bin") { return DocumentFormat("xlsb") }
    if names.contains("xl/workbook.xml") || folders.contains("xl") {
      return DocumentFormat(hasMacros("xl") ? "xlsm" : "xlsx")
    }
    if names.contains("word/document.xml") || folders.contains("word") {
      return DocumentFormat(hasMacros("word") ? "docm" : "docx")
    }
    if names.contains("ppt/presentation.xml") || folders.contains("ppt") {
      return DocumentFormat(hasMacros("ppt") ? "pptm" : "pptx")
    }
    if names.contains("visio/document.xml") { return DocumentFormat("vsdx") }
    return nil
  }

  /// Kinds of packages that are no documents of Office, by parts that only they have; nil for others.
  var otherPackage: String? {
    for mark in ZipNames.packageMarks where names.contains(mark.name) { return mark.format }
    if names.contains(where: { $0.hasSuffix(".fdseq") }) { return "xps" }
    if names.contains(where: { $0.hasSuffix(".nuspec") && !$0.contains("/") }) { return "nupkg" }
    return nil
  }

  private static let packageMarks: [(name: String, format: String)] = [
    ("extension.vsixmanifest", "vsix"), ("appxmanifest.xml", "appx"), ("appxmetadata/appxbundlemanifest.xml", "appx"),
    ("3d/3dmodel.model", "3mf"),
  ]

  /// The three kinds of iWork are told apart by the name's ending only where the archive does not say more.
  static func named(_ format: DocumentFormat, ending: String) -> DocumentFormat {
    format.rawValue == "iwork" && ["pages", "numbers", "key"].contains(ending) ? DocumentFormat(ending) : format
  }

  private static let marks: [(name: String, format: String)] = [
    ("index.numbers", "numbers"),
    ("index.apxl", "key"),
    ("index.xml", "pages"),
    ("contents/content.hpf", "hwpx"),
    ("androidmanifest.xml", "apk"),
    ("meta-inf/container.xml", "epub"),
    ("meta-inf/manifest.mf", "jar"),
    ("doc.kml", "kmz"),
    // Written by old OpenOffice versions without a mimetype entry.
    ("meta-inf/manifest.xml", "opendocument"),
  ]
}
