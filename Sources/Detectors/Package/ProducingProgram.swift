/// A program by the name that documents give it: brought to one name, with the version apart.
struct ProducingProgram {
  var name: String
  var version: String
  /// The edition of Office that the version is of.
  var year: String?
  /// Where the name tells: `mac`, `web`.
  var platform: String?
  /// Whether the version is above any that was known when this was written.
  var isNewer = false

  /// The last edition of Office whose files are known.
  private static let newestOffice = 16

  init(name written: String, version: String) {
    let words = String(decoding: written.utf8.prefix(256), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let bounded = words.joined(separator: " ")
    self.version = String(decoding: version.utf8.prefix(64), as: UTF8.self)
    name = bounded
    if bounded.hasPrefix("Microsoft ") {
      readOffice(bounded)
    } else if let slash = bounded.firstIndex(of: "/"), bounded.contains("LibreOffice") || bounded.contains("OpenOffice") {
      // `LibreOffice/7.3.7.2$Linux_X86_64 LibreOffice_project/…`: builds of others put their own name in front. Its
      // AppVersion only says which Office it takes after.
      name = bounded.contains("LibreOffice") ? "LibreOffice" : "OpenOffice"
      self.version = String(bounded[bounded.index(after: slash)...].prefix { $0 != "$" && $0 != " " })
    } else if let known = ProducingProgram.known.first(where: { bounded.lowercased().hasPrefix($0.prefix) }) {
      name = known.name
      if let slash = bounded.firstIndex(of: "/") {
        self.version = String(bounded[bounded.index(after: slash)...].prefix { $0 != " " })
      }
    }
  }

  private mutating func readOffice(_ written: String) {
    if let mark = written.range(of: "/ Openpyxl ") {
      name = "openpyxl"
      version = String(written[mark.upperBound...])
      return
    }
    if written.contains("Macintosh") { platform = "mac" }
    if written.hasSuffix("Online") { platform = "web" }
    for application in ["Excel", "Word", "PowerPoint", "Outlook", "Access", "Visio", "Publisher"] where written.contains(application) {
      name = "Microsoft " + application
    }
    guard let major = Int(version.prefix { $0 != "." }) else { return }
    isNewer = major > ProducingProgram.newestOffice
    year = ProducingProgram.years[major]
  }

  static let years = [12: "2007", 14: "2010", 15: "2013", 16: "2016 or later"]

  private static let known: [(prefix: String, name: String)] = [
    ("wps", "WPS Office"), ("aspose", "Aspose"), ("apache poi", "Apache POI"), ("npoi", "NPOI"), ("sheetjs", "SheetJS"),
    ("gnumeric", "Gnumeric"), ("onlyoffice", "ONLYOFFICE"), ("softmaker", "SoftMaker Office"), ("textmaker", "SoftMaker Office"),
    ("planmaker", "SoftMaker Office"), ("collabora", "Collabora Online"), ("openpyxl", "openpyxl"), ("numbers", "Apple Numbers"),
    ("pages", "Apple Pages"), ("keynote", "Apple Keynote"), ("jasperreports", "JasperReports"), ("epplus", "EPPlus"),
  ]
}

extension String {
  /// Where a text first stands in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
