import InventoryModel

/// What an `addin.reference` says, whatever leads to the add-in.
enum AddInReference {
  static let kind: FactKind = "addin.reference"

  /// Declared once; several detectors state it.
  static let definition = FactKindDefinition(
    kind: kind, subject: "file, program identifier, asset or name of the add-in, as written, secrets masked",
    unit: "references",
    attributes: [
      "autoshow", "bindings", "broken", "cells", "class", "custom-functions", "id", "library", "local", "macros",
      "maker", "names-read", "pane", "part", "path", "product", "snapshot", "store", "store-type", "type", "used",
      "version", "via", "visible",
    ],
    values: [
      "autoshow": .booleans, "broken": .booleans, "class": LinkClass.ofTargets, "custom-functions": .booleans,
      "local": .booleans, "macros": .booleans, "maker": .cases(of: KnownAddIn.Maker.self),
      "pane": ["content", "taskpane"],
      "path": Set(LinkDetector.paths.values).union(folders.values).sorted(), "product": KnownAddIn.products,
      "snapshot": .booleans, "type": .cases(of: Kind.self), "used": .booleans, "via": .cases(of: Way.self),
      "visible": .booleans,
    ], formats: Formats.macros,
    source: "ECMA-376-1:2016 §18.14.6, §17.15.1.6, §18.17.7.282; [MS-OI29500] 2.1.623; [MS-OVBA] 2.3.4.2.2; "
      + "[MS-OWEXML] 2.2.7; custom properties _AssemblyName and _AssemblyLocation")

  /// What kind of program it is.
  enum Kind: String, CaseIterable {
    case xla, xlam, xll, com, vsto, web, powerpoint
    case wordTemplate = "word-template"
    /// Named without its file, such as `AddIns("Costing")`.
    case unknown

    /// By the ending of a file's name; nil for what is no add-in.
    init?(fileName: String) {
      let lower = fileName.lowercased()
      guard let point = lower.lastIndex(of: ".") else { return nil }
      switch lower[lower.index(after: point)...] {
      case "xla": self = .xla
      case "xlam": self = .xlam
      case "xll": self = .xll
      case "ppa", "ppam": self = .powerpoint
      case "dot", "dotm", "dotx", "wll": self = .wordTemplate
      case "vsto": self = .vsto
      default: return nil
      }
    }
  }

  /// What leads to it.
  enum Way: String, CaseIterable {
    case link, reference, formula, code, property, part
  }

  /// The attributes that every one has: what it is, what names it, and who is known to make it.
  static func attributes(_ kind: Kind, via way: Way, name: String) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = ["type": .string(kind.rawValue), "via": .string(way.rawValue)]
    if let known = KnownAddIn(named: name) {
      attributes["maker"] = .string(known.maker.rawValue)
      attributes["product"] = .string(known.product)
    } else {
      attributes["maker"] = .string(KnownAddIn.Maker.other.rawValue)
    }
    return attributes
  }

  /// The last component of a path or address, without what stands behind `?` or `#`.
  static func fileName(_ path: String) -> String {
    let plain = path.prefix { $0 != "?" && $0 != "#" }
    return String(plain.split(whereSeparator: { "/\\:".contains($0) }).last ?? plain)
  }

  /// A folder from which Office loads by itself what lies in it; nil for any other.
  static func folder(_ path: String) -> String? {
    let parts = path.lowercased().split(whereSeparator: { "/\\".contains($0) })
    guard parts.count > 1 else { return nil }
    return folders[String(parts[parts.count - 2])]
  }

  private static let folders = [
    "xlstart": "startup", "startup": "startup", "library": "library", "addins": "add-ins",
  ]
}
