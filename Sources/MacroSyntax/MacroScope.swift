/// What the modules of a project know of each other, and which applications' objects they can meet.
public struct MacroScope: Sendable {
  struct Module: Sendable {
    var kind: MacroSource.Kind
    var declarations: ModuleDeclarations
    /// Controls of a form, or of a sheet.
    var controls: Set<MacroWord>
  }

  /// Something that all modules see.
  enum Shared: Sendable {
    case module(Int)
    case declared(ModuleDeclarations.Declared, in: Int)
  }

  let host: MacroApplication
  private(set) var modules: [Module] = []
  private(set) var shared: [MacroWord: Shared] = [:]
  /// Names that stand behind a point somewhere in the project: of classes, forms, documents, types, controls.
  private(set) var ownMembers: Set<MacroWord> = []
  /// Controls of all forms and sheets.
  private(set) var controls: Set<MacroWord> = []
  /// Libraries in the order in which classes are looked for, the host first.
  private let libraries: [MacroApplication]
  /// Whose objects the project can meet: the host's, and those of libraries that it refers to or makes objects of.
  private(set) var present: MacroApplicationSet
  private let ownName: MacroWord?
  private(set) var isOverLimit = false

  /// Nothing around: one module, host unknown.
  public static let none = MacroScope(host: .unknown, modules: [])

  /// Declared names of all modules together.
  private static let limit = 200_000

  /// `libraries`: names of the project's references; `name`: of the project.
  public init(host: MacroApplication, modules: [MacroSource], libraries: [String] = [], name: String = "") {
    self.host = host
    // Each once: classes are looked for in all of them.
    let referred = libraries.prefix(1_000).compactMap { MacroApplication(library: $0) }
      .reduce(into: [MacroApplication]()) { if !$0.contains($1) { $0.append($1) } }
    self.libraries = [host] + referred + [.office, .vba]
    ownName = name.isEmpty ? nil : MacroWord(name)
    present = MacroApplicationSet([host, .office, .vba] + referred)
    var left = Self.limit
    for source in modules {
      var reader = DeclarationReader(source.text)
      reader.read()
      var declarations = reader.declarations
      left -= declarations.names.count
      if left < 0 {
        declarations = ModuleDeclarations()
        declarations.isOverLimit = true
      }
      if declarations.isOverLimit { isOverLimit = true }
      present.formUnion(declarations.makes)
      let controls = Set(source.controls.map { MacroWord($0) } + declarations.controls)
      if source.kind == .form || !controls.isEmpty { present.insert(.msforms) }
      self.modules.append(Module(kind: source.kind, declarations: declarations, controls: controls))
    }
    for (index, source) in modules.enumerated() { share(index, MacroWord(source.name)) }
  }

  private mutating func share(_ index: Int, _ name: MacroWord) {
    let module = modules[index]
    if shared[name] == nil { shared[name] = .module(index) }
    for (word, declared) in module.declarations.names {
      if module.kind == .standard {
        if declared.isPublic, shared[word] == nil { shared[word] = .declared(declared, in: index) }
      } else {
        ownMembers.insert(word)
        // Types and enumerations of classes are seen everywhere too.
        if declared.kind == .type || declared.kind == .constant, declared.isPublic, shared[word] == nil {
          shared[word] = .declared(declared, in: index)
        }
      }
    }
    ownMembers.formUnion(module.controls)
    controls.formUnion(module.controls)
    for fields in module.declarations.records.values { ownMembers.formUnion(fields.keys) }
  }

  // MARK: Types

  /// What a type's name means in a module.
  func type(_ typeName: MacroTypeName, in module: Int) -> MacroType {
    guard let name = typeName.name else { return .unknown }
    if let library = typeName.library {
      if let application = MacroApplication(library: library) { return application == .vba ? ofLanguage(name) : .library(application) }
      return library == ownName ? own(name, in: module) ?? .unknown : .library(.other)
    }
    if let own = own(name, in: module) { return own }
    if Self.generic.contains(name) { return .unknown }
    if Self.values.contains(name) { return .value }
    guard let classes = MacroWordTable.words[name]?.classes, !classes.isEmpty else { return .unknown }
    if let first = libraries.first(where: { classes.contains($0) }) { return .library(first) }
    return classes.only.map { .library($0) } ?? .unknown
  }

  private func ofLanguage(_ name: MacroWord) -> MacroType { Self.values.contains(name) ? .value : .library(.vba) }

  private func own(_ name: MacroWord, in module: Int) -> MacroType? {
    if modules.indices.contains(module), modules[module].declarations.records[name] != nil {
      return .record(module: module, name: name)
    }
    switch shared[name] {
    case .module(let index): return .module(index)
    case .declared(let declared, let index) where declared.kind == .type:
      // An enumeration is a number.
      return modules[index].declarations.records[name] != nil ? .record(module: index, name: name) : .value
    default: return nil
    }
  }

  private static let generic = Set(["variant", "object", "any", "iunknown"].map { MacroWord($0) })
  private static let values = Set(
    [
      "integer", "long", "longlong", "longptr", "single", "double", "currency", "string", "boolean", "byte", "date",
      "decimal",
    ].map { MacroWord($0) })
}
