/// Collects parts, relationships and content types of a package, then writes it in a fixed order.
struct PackageBuilder {
  private struct Part {
    var name: String
    var content: [UInt8]
    var stored: Bool
  }

  private var parts: [Part] = []
  /// Source part (empty: the package) → its relationships' elements.
  private var relationships: [(source: String, elements: [String])] = []
  private var overrides: [(part: String, type: String)] = []
  private var defaults: [(ending: String, type: String)] = [
    ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
  ]

  init() {}

  /// Adds a part, or replaces the one of this name. Names are without the leading slash.
  mutating func add(_ name: String, _ content: [UInt8], type: String? = nil, stored: Bool = false) {
    if let index = parts.firstIndex(where: { $0.name == name }) {
      parts[index].content = content
      parts[index].stored = stored
    } else {
      parts.append(Part(name: name, content: content, stored: stored))
    }
    let ending = String(name.split(separator: ".").last ?? "")
    if let known = type ?? PartVocabulary.contentType(of: name) {
      if let index = overrides.firstIndex(where: { $0.part == name }) { overrides[index].type = known }
      else { overrides.append((name, known)) }
    } else if let known = PartVocabulary.defaultType(ending: ending), !defaults.contains(where: { $0.ending == ending })
    {
      defaults.append((ending, known))
    }
  }

  mutating func add(_ name: String, text: String, type: String? = nil) { add(name, Array(text.utf8), type: type) }

  mutating func relate(_ source: String, id: String, type: String, target: String, external: Bool = false) {
    let full = PartVocabulary.relationshipType(type)
    let mode = external ? " TargetMode=\"External\"" : ""
    let element = "<Relationship Id=\"\(id)\" Type=\"\(full)\" Target=\"\(XMLText.escape(target))\"\(mode)/>"
    if let index = relationships.firstIndex(where: { $0.source == source }) {
      relationships[index].elements.append(element)
    } else {
      relationships.append((source, [element]))
    }
  }

  /// Sections that every skeleton knows: `rels PART`, `types`, and raw parts by their names. A part that hangs on the
  /// main part alone, without an identifier in its markup, gets its relationship by its name.
  mutating func addCommon(_ source: PartsFile, main: String, known: Set<String>) throws(ExampleError) {
    for section in source.sections {
      switch section.kind {
      case "rels": try addRelationships(section, file: source.file)
      case "types": try addTypes(section, file: source.file)
      case let kind where known.contains(kind): continue
      default:
        guard section.name.contains("/") || section.name.contains("[") else {
          throw .section(
            file: source.file, line: section.line, found: section.name,
            expected: "a part's path or one of \(known.sorted()), rels, types")
        }
        add(section.name, try section.content(file: source.file), stored: section.flags.contains("stored"))
        if let type = PartVocabulary.impliedRelationship(to: section.name) {
          let folder = main.prefix { $0 != "/" } + "/"
          let isBelow = section.name.hasPrefix(folder)
          let target = isBelow ? String(section.name.dropFirst(folder.count)) : "/" + section.name
          relate(main, id: "rIdImplied\(parts.count)", type: type, target: target)
        }
      }
    }
  }

  /// `rId9 hyperlink external https://example.fr/` or `rId1 drawing ../drawings/drawing1.xml`, below `rels PART`;
  /// `rels package` are the package's own.
  private mutating func addRelationships(_ section: PartsSection, file: String) throws(ExampleError) {
    for line in section.lines where !line.text.isEmpty {
      let words = line.text.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3 else {
        throw .line(file: file, line: line.number, found: line.text, expected: "'ID TYPE [external] TARGET'")
      }
      let external = words[2].hasPrefix("external ")
      let target = external ? String(words[2].dropFirst(9)) : words[2]
      let source = section.argument == "package" ? "" : section.argument
      relate(source, id: words[0], type: words[1], target: target, external: external)
    }
  }

  /// `xl/model/item.data application/vnd…` for a part, `.vml application/vnd…` for an ending.
  private mutating func addTypes(_ section: PartsSection, file: String) throws(ExampleError) {
    for line in section.lines where !line.text.isEmpty {
      let words = line.text.split(separator: " ").map(String.init)
      guard words.count == 2 else {
        throw .line(file: file, line: line.number, found: line.text, expected: "'PART TYPE' or '.ENDING TYPE'")
      }
      if words[0].hasPrefix(".") {
        defaults.removeAll { $0.ending == String(words[0].dropFirst()) }
        defaults.append((String(words[0].dropFirst()), words[1]))
      } else {
        overrides.removeAll { $0.part == words[0] }
        overrides.append((words[0], words[1]))
      }
    }
  }

  /// Title, people, dates and program, where the settings name them. **Source** ECMA-376-2 §11, ECMA-376-1 §22.2.
  mutating func addProperties(_ source: PartsFile) {
    var core = ""
    if let title = source.setting("title") { core += "<dc:title>\(XMLText.escape(title))</dc:title>" }
    if let name = source.setting("creator") { core += "<dc:creator>\(XMLText.escape(name))</dc:creator>" }
    if let name = source.setting("last-saved-by") {
      core += "<cp:lastModifiedBy>\(XMLText.escape(name))</cp:lastModifiedBy>"
    }
    for (setting, element) in [("created", "created"), ("saved", "modified")] {
      guard let date = source.setting(setting) else { continue }
      core += "<dcterms:\(element) xsi:type=\"dcterms:W3CDTF\">\(XMLText.escape(date))</dcterms:\(element)>"
    }
    if !core.isEmpty {
      let head = """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        """
      add("docProps/core.xml", text: XMLText.declaration + head + core + "</cp:coreProperties>")
      relate("", id: "rIdCore", type: "core-properties", target: "docProps/core.xml")
    }
    if let application = source.setting("application") {
      let version = source.setting("version").map { "<AppVersion>\(XMLText.escape($0))</AppVersion>" } ?? ""
      let head = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      let body = "<Application>\(XMLText.escape(application))</Application>\(version)</Properties>"
      add("docProps/app.xml", text: XMLText.declaration + head + body)
      relate("", id: "rIdApplication", type: "extended-properties", target: "docProps/app.xml")
    }
  }

  func bytes() -> [UInt8] {
    var archive = ArchiveWriter()
    var types = defaults.map { "<Default Extension=\"\($0.ending)\" ContentType=\"\($0.type)\"/>" }
    types += overrides.map { "<Override PartName=\"/\($0.part)\" ContentType=\"\($0.type)\"/>" }
    let head = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    if !parts.contains(where: { $0.name == "[Content_Types].xml" }) {
      archive.add("[Content_Types].xml", Array((XMLText.declaration + head + types.joined() + "</Types>").utf8))
    }
    for (source, elements) in relationships {
      let path = source.split(separator: "/").map(String.init)
      let folder = path.dropLast().map { $0 + "/" }.joined()
      let name = folder + "_rels/" + (path.last ?? "") + ".rels"
      guard !parts.contains(where: { $0.name == name }) else { continue }
      let open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      archive.add(name, Array((XMLText.declaration + open + elements.joined() + "</Relationships>").utf8))
    }
    for part in parts { archive.add(part.name, part.content, stored: part.stored) }
    return archive.bytes()
  }
}
