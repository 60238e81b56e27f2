/// The decompressed `dir` stream: what a project is called, refers to and consists of.
///
/// Every record is an identifier, a length and so many bytes; those that are unknown are stepped over, those that are
/// missing are missing. Each step goes on by six bytes at least.
///
/// **Source** [MS-OVBA] 2.3.4.2.
struct ProjectDirectory: Sendable {
  struct Listed: Sendable {
    var name: [UInt8] = []
    var wideName: String?
    var stream: [UInt8] = []
    var wideStream: String?
    var offset: UInt32 = 0
    /// A standard module; else one of a document, class or form.
    var isProcedural: Bool?
    var isReadOnly = false
    var isPrivate = false
  }

  /// A reference before its texts are decoded.
  struct StoredReference: Sendable {
    var kind: ProjectReference.Kind
    var name: [UInt8]
    var wideName: String?
    var libid: [UInt8]
  }

  private(set) var systemKind: UInt32?
  private(set) var codePage = 1252
  private(set) var name: [UInt8] = []
  private(set) var helpFile: [UInt8] = []
  private(set) var references: [StoredReference] = []
  private(set) var modules: [Listed] = []
  private(set) var declaredModules: Int?
  /// The record that ends the list was there.
  private(set) var isComplete = false

  /// Bytes of a name or path that are kept: a component of a path has 255 letters at most, a module's name 31.
  private static let textLimit = 2048

  private enum Record {
    static let systemKind: UInt16 = 0x01
    static let codePage: UInt16 = 0x03
    static let name: UInt16 = 0x04
    static let helpFile: UInt16 = 0x06
    static let version: UInt16 = 0x09
    static let registered: UInt16 = 0x0D
    static let project: UInt16 = 0x0E
    static let modules: UInt16 = 0x0F
    static let end: UInt16 = 0x10
    static let referenceName: UInt16 = 0x16
    static let moduleName: UInt16 = 0x19
    static let stream: UInt16 = 0x1A
    static let procedural: UInt16 = 0x21
    static let nonProcedural: UInt16 = 0x22
    static let readOnly: UInt16 = 0x25
    static let isPrivate: UInt16 = 0x28
    static let moduleEnd: UInt16 = 0x2B
    static let control: UInt16 = 0x2F
    static let controlExtended: UInt16 = 0x30
    static let offset: UInt16 = 0x31
    static let wideStream: UInt16 = 0x32
    static let original: UInt16 = 0x33
    static let wideReferenceName: UInt16 = 0x3E
    static let wideModuleName: UInt16 = 0x47
  }

  init(_ bytes: [UInt8], limits: MacroLimits, _ issues: inout MacroIssueList) {
    var place = 0
    var referenceName: [UInt8] = []
    var wideReferenceName: String?
    /// The records of a module or of a control's library are more than one.
    var module: Listed?
    var control: StoredReference?

    func body(_ start: Int, _ length: Int) -> [UInt8] {
      Array(bytes[start..<(start + min(length, Self.textLimit))])
    }

    records: while let id = bytes.uint16(at: place), let declared = bytes.uint32(at: place + 2) {
      let start = place + 6
      // The version declares 4 bytes and has 6 (2.3.4.2.1.11).
      let length = id == Record.version ? 6 : Int(declared)
      guard length <= bytes.count - start else {
        issues.add(
          "ovba.directory", .content, at: "dir",
          "byte \(place): record \(id) declares \(declared) bytes, \(bytes.count - start) are left")
        break
      }
      place = start + length
      switch id {
      case Record.systemKind: systemKind = bytes.uint32(at: start)
      case Record.codePage: codePage = Int(bytes.uint16(at: start) ?? 1252)
      case Record.name: name = body(start, length)
      case Record.helpFile: helpFile = body(start, length)
      case Record.referenceName:
        // Between a control's two halves stands the name of its second.
        if control == nil { (referenceName, wideReferenceName) = (body(start, length), nil) }
      case Record.wideReferenceName:
        if control == nil { wideReferenceName = body(start, length).wideText }
      case Record.registered, Record.project:
        control = nil
        add(
          StoredReference(
            kind: id == Record.project ? .project : .library, name: referenceName, wideName: wideReferenceName,
            libid: ProjectDirectory.counted(bytes, start, length)), limits, &issues)
        (referenceName, wideReferenceName) = ([], nil)
      case Record.original:
        // The library that a control's was made from (2.3.4.2.2.4); the control's own records follow.
        control = StoredReference(
          kind: .control, name: referenceName, wideName: wideReferenceName, libid: body(start, length))
      case Record.control:
        if control == nil {
          control = StoredReference(
            kind: .control, name: referenceName, wideName: wideReferenceName,
            libid: ProjectDirectory.counted(bytes, start, length))
        }
      case Record.controlExtended:
        guard var found = control else { break }
        let extended = ProjectDirectory.counted(bytes, start, length)
        if !extended.isEmpty { found.libid = extended }
        add(found, limits, &issues)
        control = nil
        (referenceName, wideReferenceName) = ([], nil)
      case Record.modules: declaredModules = bytes.uint16(at: start).map(Int.init)
      case Record.moduleName:
        if let open = module { add(open, limits, &issues) }
        module = Listed(name: body(start, length))
      case Record.wideModuleName: module?.wideName = body(start, length).wideText
      case Record.stream: module?.stream = body(start, length)
      case Record.wideStream: module?.wideStream = body(start, length).wideText
      case Record.offset: module?.offset = bytes.uint32(at: start) ?? 0
      case Record.procedural: module?.isProcedural = true
      case Record.nonProcedural: module?.isProcedural = false
      case Record.readOnly: module?.isReadOnly = true
      case Record.isPrivate: module?.isPrivate = true
      case Record.moduleEnd:
        if let done = module { add(done, limits, &issues) }
        module = nil
      case Record.end:
        isComplete = true
        break records
      default: break
      }
    }
    // LibreOffice declares names of double-byte code pages by their characters, and what follows is no record: half a
    // name stands for no module. The storage tells which one it is.
    if let open = module, isComplete || !open.stream.isEmpty || open.wideName != nil { add(open, limits, &issues) }
  }

  private mutating func add(_ module: Listed, _ limits: MacroLimits, _ issues: inout MacroIssueList) {
    guard modules.count < limits.modules else {
      issues.add("ovba.limit", .limit, at: "dir", "more than the \(limits.modules) modules that are read")
      return
    }
    modules.append(module)
  }

  private mutating func add(_ reference: StoredReference, _ limits: MacroLimits, _ issues: inout MacroIssueList) {
    guard references.count < limits.references else {
      issues.add("ovba.limit", .limit, at: "dir", "more than the \(limits.references) references that are read")
      return
    }
    references.append(reference)
  }

  /// A length and so many bytes, as the first thing in a record; as much as the record has.
  private static func counted(_ bytes: [UInt8], _ start: Int, _ length: Int) -> [UInt8] {
    guard length >= 4, let declared = bytes.uint32(at: start) else { return [] }
    return Array(bytes[(start + 4)..<(start + 4 + min(Int(declared), length - 4, textLimit))])
  }
}
