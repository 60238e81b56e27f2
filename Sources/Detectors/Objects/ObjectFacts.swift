import CompoundDocuments
import InventoryModel

/// What is said of objects and of documents inside once they were opened.
public enum ObjectFacts {
  static let object: FactKind = "package.ole-object"
  static let embedded: FactKind = "package.embedded-document"
  /// The class of objects in a frame that nobody sees, where their program is of no other class.
  static let invisible = "invisible"

  static let factKinds = [
    FactKindDefinition(
      kind: embedded, subject: "format, by the content", unit: "documents",
      attributes: ["reading", "reason", "use"],
      values: [
        "reading": .cases(of: AssessmentState.self), "reason": .cases(of: Reason.self),
        "use": .cases(of: EmbeddedDocument.Use.self),
      ],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation + ["xls", "doc"],
      source: "ECMA-376-1:2016 §15.2.11, §17.17.2.1; [MS-OLEDS] 2.3.6")
  ]

  /// Adds to the objects that the markup tells of what their parts say: what storages are in them, by part, and what
  /// documents.
  public static func complete(
    _ facts: inout [Fact], _ stored: [String: StoredObject], _ documents: [EmbeddedDocument]
  ) {
    for index in facts.indices where facts[index].kind == object {
      guard let part = facts[index].attributes["part"]?.text else { continue }
      let subject = facts[index].subject
      // Some workbooks say `Worksheet` or `Лист`, the object's name in the words of its program, where its ProgID belongs.
      let isNamed = subject.contains(".") || (!subject.isEmpty && ObjectProgram.kind(of: subject) != "other")
      if !isNamed, let document = documents.first(where: { $0.path == part }),
        let program = programs[document.format.rawValue]
      {
        facts[index].subject = program
        facts[index].attributes["class"] = .string(ObjectProgram.kind(of: program))
      }
      guard let object = stored[part] else { continue }
      if !isNamed, facts[index].subject == subject { name(&facts[index], object) }
      if case .wrapped(let file, _) = object.content, !file.isEmpty { facts[index].attributes["file"] = .string(file) }
    }
  }

  /// The programs of packages, which no storage around them names.
  private static let programs = [
    "xlsx": "Excel.Sheet.12", "xlsm": "Excel.SheetMacroEnabled.12", "xlsb": "Excel.SheetBinaryMacroEnabled.12",
    "docx": "Word.Document.12", "docm": "Word.DocumentMacroEnabled.12", "pptx": "PowerPoint.Show.12",
    "pptm": "PowerPoint.ShowMacroEnabled.12", "sldx": "PowerPoint.Slide.12", "sldm": "PowerPoint.SlideMacroEnabled.12",
  ]

  /// An object of a binary document; `part` is the path of its storage.
  public static func fact(_ object: StoredObject, part: String) -> Fact {
    var fact = Fact(
      kind: self.object,
      attributes: [
        "linked": .boolean(object.isLinked), "part": .string(part), "class": .string(ObjectProgram.kind(of: "")),
      ], locations: [part])
    name(&fact, object)
    if object.isControl { fact.attributes.merge(ofControl) { $1 } }
    if case .wrapped(let file, _) = object.content, !file.isEmpty { fact.attributes["file"] = .string(file) }
    return fact
  }

  /// A control of a form is an object in binary documents, and nothing that a program opens.
  private static let ofControl: [String: AttributeValue] = ["control": .boolean(true), "class": .string("control")]

  /// Objects of a binary presentation or a rich text, which name their program alone.
  public static func fact(
    program: String, isLinked: Bool, isControl: Bool = false, count: Int, locations: [String] = []
  ) -> Fact {
    let name = ObjectProgram.canonical(program)
    var attributes: [String: AttributeValue] = [
      "linked": .boolean(isLinked), "class": .string(ObjectProgram.kind(of: name)),
    ]
    if isControl { attributes.merge(ofControl) { $1 } }
    return Fact(kind: object, subject: name, count: count, attributes: attributes, locations: locations)
  }

  private static func name(_ fact: inout Fact, _ object: StoredObject) {
    let program =
      object.program.isEmpty
      ? ObjectProgram.program(ofClass: object.classID) ?? "" : ObjectProgram.canonical(object.program)
    let subject = program.isEmpty ? object.classID : program
    guard !subject.isEmpty else { return }
    fact.subject = subject
    if !program.isEmpty { fact.attributes["class"] = .string(ObjectProgram.kind(of: program)) }
  }

  /// How many documents of which kind are inside, and how far they were read.
  public static func summary(_ documents: [EmbeddedDocument], locations: Int) -> [Fact] {
    struct Key: Hashable {
      var format: DocumentFormat
      var use: EmbeddedDocument.Use
      var state: AssessmentState
      var reason: Reason?
    }
    var facts: [Key: Fact] = [:]
    for document in documents {
      let key = Key(format: document.format, use: document.use, state: document.state, reason: document.reason)
      if var fact = facts[key] {
        fact.count += 1
        if fact.locations.count < locations { fact.locations.append(document.path) }
        facts[key] = fact
        continue
      }
      var attributes: [String: AttributeValue] = [
        "use": .string(document.use.rawValue), "reading": .string(document.state.rawValue),
      ]
      if let reason = document.reason { attributes["reason"] = .string(reason.rawValue) }
      facts[key] = Fact(
        kind: embedded, subject: document.format.rawValue, attributes: attributes, locations: [document.path])
    }
    return Array(facts.values)
  }
}
