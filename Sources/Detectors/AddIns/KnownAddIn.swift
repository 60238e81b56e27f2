/// Add-ins that are known by the name of their file, by their program identifier, their title or their functions.
/// Whatever is not here is in-house, or of a maker that this table does not know.
struct KnownAddIn {
  enum Maker: String, CaseIterable {
    /// Comes with Office.
    case microsoft
    case vendor
    case other
  }

  let product: String
  let maker: Maker

  private init(_ product: String, _ maker: Maker) {
    self.product = product
    self.maker = maker
  }

  /// `name`: a path, a file's name with or without its ending, a program identifier or a title.
  init?(named name: String) {
    let file = AddInReference.fileName(name)
    let isFile = AddInReference.Kind(fileName: file) != nil || file.lowercased().hasSuffix(".dll")
    let bare = (isFile ? String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]) : file).lowercased()
    if let known = Self.names[bare] {
      self = known
    } else if let known = Self.beginnings.first(where: { bare.hasPrefix($0.text) })?.known {
      self = known
    } else if Self.isMicrosoftTemplate(name, file.lowercased()) {
      self = Self.officeTemplate
    } else {
      return nil
    }
  }

  /// By a function that nobody else is known to offer; upper case.
  init?(function: String) {
    guard let known = Self.functions[function] else { return nil }
    self = known
  }

  /// Those that Office installs, and those of Office.com: `TM02786999`, `TF02786999` or `TP10072681`, with more around it.
  private static func isMicrosoftTemplate(_ path: String, _ file: String) -> Bool {
    guard file.contains(".do") || file.contains(".xlt") || file.contains(".pot") else { return false }
    let folder = path.lowercased()
    if folder.contains("microsoft office"), folder.contains("templates") { return true }
    if folder.contains("microsoft%20office"), folder.contains("templates") { return true }
    return ["tm", "tf", "tp"].contains { letters in
      file.ranges(of: letters).contains { range in
        file[range.upperBound...].prefix { ("0"..."9").contains($0) }.count >= 8
      }
    }
  }

  /// All that are known.
  static let products = Set(
    (Array(names.values) + beginnings.map(\.known) + Array(functions.values) + [officeTemplate]).map(\.product)
  ).sorted()

  private static let officeTemplate = KnownAddIn("Office template", .microsoft)
  private static let toolPak = KnownAddIn("Analysis ToolPak", .microsoft)
  private static let solver = KnownAddIn("Solver", .microsoft)
  private static let euro = KnownAddIn("Euro Currency Tools", .microsoft)
  private static let bloomberg = KnownAddIn("Bloomberg", .vendor)
  private static let refinitiv = KnownAddIn("Refinitiv Eikon", .vendor)
  private static let smartView = KnownAddIn("Oracle Smart View", .vendor)
  private static let planning = KnownAddIn("IBM Planning Analytics (TM1)", .vendor)
  private static let analyzer = KnownAddIn("SAP BEx Analyzer", .vendor)
  private static let analysisForOffice = KnownAddIn("SAP Analysis for Microsoft Office", .vendor)

  /// Lower case.
  private static let names: [String: KnownAddIn] = [
    "funcres": toolPak, "analys32": toolPak, "procdb": toolPak, "analysis toolpak": toolPak,
    "analysis toolpak - vba": toolPak, "utilitaire d'analyse": toolPak, "utilitaire d'analyse - vba": toolPak,
    "solver": solver, "solver32": solver, "solver add-in": solver, "complément solveur": solver,
    "eurotool": euro, "euro currency tools": euro,
    "sumif": KnownAddIn("Conditional Sum Wizard", .microsoft), "lookup": KnownAddIn("Lookup Wizard", .microsoft),
    "xlquery": KnownAddIn("Microsoft Query", .microsoft), "normal": KnownAddIn("Normal template", .microsoft),
    "powerpivotexcelclientaddin.nativeentry.1": KnownAddIn("Power Pivot", .microsoft),
    "bloombergui": bloomberg, "bloomberg.rtd": bloomberg, "hstbar": smartView, "hsaddin": smartView,
    "smartview": smartView, "essbasevba": KnownAddIn("Oracle Essbase", .vendor), "tm1p": planning, "tm1xl": planning,
    "tm1": planning, "sapbex": analyzer, "bexanalyzer": analyzer, "sapexceladdin": analysisForOffice,
    "xlwings": KnownAddIn("xlwings", .vendor), "lucanet": KnownAddIn("LucaNet", .vendor),
    "asap utilities": KnownAddIn("ASAP Utilities", .vendor),
  ]

  /// Localised editions: ATPVBAEN, ATPVBAFR …
  private static let beginnings: [(text: String, known: KnownAddIn)] = [
    ("atpvba", toolPak), ("bloomberg.", bloomberg), ("smartview.", smartView),
  ]

  private static let functions: [String: KnownAddIn] = [
    "BDP": bloomberg, "BDH": bloomberg, "BDS": bloomberg, "HSGETVALUE": smartView, "HSSETVALUE": smartView,
    "HSGETTEXT": smartView, "HSCURRENCY": smartView, "HSDESCRIPTION": smartView, "DBRW": planning, "DBSW": planning,
    "DBRA": planning, "SUBNM": planning, "ELPAR": planning, "TM1RPTROW": planning, "TM1RPTVIEW": planning,
    "BEXGETDATA": analyzer, "SAPGETDATA": analysisForOffice, "FDS": KnownAddIn("FactSet", .vendor),
    "RHISTORY": refinitiv, "RSEARCH": refinitiv, "RDATA": refinitiv, "CIQ": KnownAddIn("S&P Capital IQ", .vendor),
  ]
}
