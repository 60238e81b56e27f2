extension CompoundFile {
  /// Every VBA project in the file, wherever its storage is.
  ///
  /// **Throws** where the system does not give the file's bytes.
  public func readMacroProjects<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ services: MacroServices, limits: MacroLimits = MacroLimits()
  ) throws(CompoundError) -> [MacroProject] {
    var unheard = IssueList()
    let storages = macroProjects(limit: self.limits.macroProjects, &unheard)
    guard !storages.isEmpty else { return [] }
    let children = children()
    var projects: [MacroProject] = []
    // One budget for all: a thousand projects may share their sectors.
    var budget = MacroProjectReader.Budget(limits)
    for storage in storages {
      var reader = MacroProjectReader(self, children, storage, services, limits, budget)
      projects.append(try reader.read(source))
      budget = reader.budget
    }
    return projects
  }
}

/// Reads one project of a compound file.
struct MacroProjectReader {
  private let file: CompoundFile
  private let children: [Int: [String: Int]]
  private let storage: MacroProjectStorage
  private let services: MacroServices
  private let limits: MacroLimits
  private(set) var budget: Budget
  private var issues = MacroIssueList()

  init(
    _ file: CompoundFile, _ children: [Int: [String: Int]], _ storage: MacroProjectStorage, _ services: MacroServices,
    _ limits: MacroLimits, _ budget: Budget
  ) {
    self.file = file
    self.children = children
    self.storage = storage
    self.services = services
    self.limits = budget.lowered(limits)
    self.budget = budget
  }

  mutating func read<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source
  ) throws(CompoundError) -> MacroProject {
    var project = MacroProject(path: storage.path, size: storage.size ?? 0, services: services)
    guard let code = children[storage.index]?["VBA"], file.entries[code].kind == .storage else {
      issues.add("vba.version", .content, "a project of Excel 5 or 95, whose code is not read")
      project.issues = issues.issues
      return project
    }
    let cache = try bytes(of: "_VBA_PROJECT", in: code, source) ?? []
    project.compiled = CompiledCode(cache, limit: min(CompiledCode.limit, budget.compiled))
    budget.compiled -= min(cache.count, CompiledCode.limit, budget.compiled)
    guard let stored = try bytes(of: "dir", in: code, source) else {
      // Where no stream holds a byte, there is no code to miss.
      project.isRead = storage.size == 0
      issues.add(
        "vba.malformed", project.isRead ? .nothing : .content, "no stream dir: the modules are not listed")
      project.issues = issues.issues
      return project
    }
    let container = CompressedContainer(stored, limit: limits.moduleBytes)
    budget.source -= container.bytes.count
    issues.add(container.defects, of: "dir")
    let directory = ProjectDirectory(container.bytes, limits: limits, &issues)
    budget.references -= directory.references.count
    describe(directory, &project)

    let text = ProjectText(try bytes(of: "PROJECT", in: storage.index, source) ?? [], limits: limits, &issues)
    budget.lines -= text.lines
    let names = ProjectNames.read(
      try bytes(of: "PROJECTWM", in: storage.index, source) ?? [], limit: limits.modules)
    project.protection = MacroProtection(text)
    if project.protection.isUnreadable {
      issues.add("vba.protection", at: "PROJECT", "the fields of its protection cannot be decoded")
    }
    try readModules(&project, code, directory, text, names, source)
    budget.modules -= project.modules.count
    try readForms(&project, source)
    project.isRead = true
    project.issues = issues.issues
    return project
  }

  private mutating func describe(_ directory: ProjectDirectory, _ project: inout MacroProject) {
    project.codePage = directory.codePage
    project.systemKind = directory.systemKind.map { Int($0) }
    project.name = text(directory.name, directory)
    project.hasHelpFile = !directory.helpFile.isEmpty
    project.references = directory.references.map { stored in
      var reference = ProjectReference(kind: stored.kind, name: stored.wideName ?? text(stored.name, directory))
      reference.read(text(stored.libid, directory))
      return reference
    }
    if !directory.isComplete {
      issues.add("ovba.directory", .content, at: "dir", "the list of modules has no end")
    } else if let declared = directory.declaredModules, declared != directory.modules.count,
      directory.modules.count < limits.modules
    {
      issues.add(
        "ovba.directory", .content, at: "dir", "\(declared) modules are declared, \(directory.modules.count) listed")
    }
  }

  private mutating func text(_ bytes: [UInt8], _ directory: ProjectDirectory) -> String {
    services.text(bytes, codePage: directory.codePage).string
  }

  /// A stream's bytes within the budget; nil where there is none of that name.
  private mutating func bytes<Source: RandomAccessBytes & ~Copyable>(
    of name: String, in parent: Int, from start: Int = 0, _ source: borrowing Source
  ) throws(CompoundError) -> [UInt8]? {
    guard let index = children[parent]?[name.uppercased()], file.entries[index].kind == .stream else { return nil }
    let stream = file.stream(file.entries[index])
    let wanted = Int(clamping: stream.size) - start
    guard wanted > 0 else { return [] }
    if wanted > budget.stored {
      issues.add("ovba.limit", .limit, at: name, "more than \(limits.storedBytes) bytes of streams")
    }
    let bytes = try stream.bytes(at: Int64(start), count: min(wanted, budget.stored), from: source)
    budget.stored -= bytes.count
    return bytes
  }
}

// MARK: - Modules

extension MacroProjectReader {
  private mutating func readModules<Source: RandomAccessBytes & ~Copyable>(
    _ project: inout MacroProject, _ code: Int, _ directory: ProjectDirectory, _ text: ProjectText,
    _ names: [[UInt8]: String], _ source: borrowing Source
  ) throws(CompoundError) {
    // Kinds by every spelling of a name; the last line of a name counts, as it does for Office.
    var kinds: [String: MacroModule.Kind] = [:]
    for line in text.modules {
      for name in [self.text(line.name, directory), names[line.name]] {
        if let name, !name.isEmpty { kinds[name.lowercased()] = line.kind }
      }
    }
    var known: Set<String> = []
    for listed in directory.modules {
      let narrow = self.text(listed.name, directory)
      let name = listed.wideName ?? narrow
      let streams = [listed.wideStream, self.text(listed.stream, directory), name]
      let stream = streams.compactMap { $0 }.first { children[code]?[$0.uppercased()] != nil }
      var module = MacroModule(
        name: name, kind: kinds[name.lowercased()] ?? kinds[narrow.lowercased()] ?? .unknown, source: [])
      if module.kind == .unknown, let isProcedural = listed.isProcedural {
        module.kind = isProcedural ? .standard : .class
      }
      module.isReadOnly = listed.isReadOnly
      module.isPrivate = listed.isPrivate
      known.formUnion([name.uppercased(), narrow.uppercased()])
      guard let stream, let stored = try bytes(of: stream, in: code, source) else {
        issues.add("vba.missing-module", .content, at: "module \(name)", "its stream is not there")
        project.modules.append(module)
        continue
      }
      known.insert(stream.uppercased())
      readSource(stored, offset: Int(clamping: listed.offset), &module)
      project.modules.append(module)
    }
    try readUnlisted(&project, code, kinds, known, directory, source)
    if project.compiled == nil, !project.modules.isEmpty, project.modules.allSatisfy({ !$0.isCompiled }) {
      issues.add(
        "vba.purged", .nothing,
        "no compiled code beside the source, as programs other than Office leave it, and who takes it out")
    }
  }

  /// The source from its offset; from where it is found, where that is wrong.
  private mutating func readSource(_ stored: [UInt8], offset: Int, _ module: inout MacroModule) {
    let place = "module \(module.name)"
    var start = offset
    var isFound = false
    if offset >= stored.count || stored[offset] != 1 {
      guard let found = CompressedContainer.search(stored) else {
        let isInside = offset < stored.count
        issues.add(
          isInside ? "ovba.header" : "vba.offset", .content, at: place,
          "byte \(offset) \(isInside ? "starts no compressed container" : "is behind the stream"); there is none elsewhere in it")
        return
      }
      issues.add("vba.offset", at: place, "no source at byte \(offset); it was found at byte \(found)")
      start = found
      isFound = true
    }
    module.isCompiled = start > 0
    let container = CompressedContainer(stored, from: start, limit: min(limits.moduleBytes, budget.source))
    // A container ends with its stream, but for one that stands where it should not: other bytes end it.
    let defects = container.defects.filter { !isFound || $0.key != .chunkSignature || container.bytes.isEmpty }
    issues.add(defects, of: place)
    budget.source -= container.bytes.count
    module.source = container.bytes
  }

  /// Modules that PROJECT lists and `dir` does not, and streams beside the modules that hold source.
  private mutating func readUnlisted<Source: RandomAccessBytes & ~Copyable>(
    _ project: inout MacroProject, _ code: Int, _ kinds: [String: MacroModule.Kind], _ known: Set<String>,
    _ directory: ProjectDirectory, _ source: borrowing Source
  ) throws(CompoundError) {
    let unlisted = kinds.keys.filter { !known.contains($0.uppercased()) }.sorted()
    for name in unlisted {
      issues.add("vba.module-list", at: "module \(name)", "PROJECT lists it, the stream dir does not")
    }
    let own: Set<String> = ["DIR", "_VBA_PROJECT"]
    for (key, index) in (children[code] ?? [:]).sorted(by: { $0.value < $1.value }) {
      guard !known.contains(key), !own.contains(key), !key.hasPrefix("__SRP_"), file.entries[index].kind == .stream,
        project.modules.count < limits.modules, let stored = try bytes(of: key, in: code, source),
        let start = CompressedContainer.search(stored)
      else { continue }
      let name = file.entries[index].name
      issues.add("vba.module-list", at: "module \(name)", "a stream with source that the stream dir does not list")
      var module = MacroModule(name: name, kind: kinds[name.lowercased()] ?? .unknown, source: [])
      module.isUnlisted = true
      readSource(stored, offset: start, &module)
      project.modules.append(module)
    }
  }
}

// MARK: - Forms

extension MacroProjectReader {
  /// A designer's storage stands beside `VBA` under the name of its module ([MS-OVBA] 2.2.10).
  private mutating func readForms<Source: RandomAccessBytes & ~Copyable>(
    _ project: inout MacroProject, _ source: borrowing Source
  ) throws(CompoundError) {
    for module in project.modules where module.kind == .form {
      guard let designer = children[storage.index]?[module.name.uppercased()], file.entries[designer].kind == .storage
      else { continue }
      var form = MacroForm(name: module.name)
      // Frames and pages are storages in the designer's, each with controls of its own.
      var pending = [designer]
      var visited: Set<Int> = []
      while let at = pending.popLast(), budget.controls > 0 {
        guard visited.insert(at).inserted else { continue }
        if let stored = try bytes(of: "f", in: at, source) {
          let controls = FormControls.read(stored, limit: budget.controls) { services.text($0, codePage: project.codePage).string }
          budget.controls -= controls.count
          form.controls += controls
        }
        let inner = (children[at] ?? [:]).values.filter { file.entries[$0].kind == .storage }.sorted(by: >)
        pending += inner
      }
      if budget.controls <= 0 { issues.add("ovba.limit", .limit, at: "form \(form.name)", "more than \(limits.controls) controls") }
      project.forms.append(form)
    }
  }
}
