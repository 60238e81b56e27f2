/// The fields that are open at a place of a story (ECMA-376-1:2016 §17.16.18): each in the instruction or in the result
/// of the one before it.
///
/// A field that its story does not close is none (§17.16.18); characters without their partner are counted.
struct FieldStack {
  /// Fields open at one time: nested fields are legal, thousands of open ones are not.
  static let depthLimit = 256
  /// Bytes of an instruction that are kept.
  static let instructionLimit = 8192

  private struct Open {
    var instruction: [UInt8] = []
    var position: Field.Position
    var place: Place
    var isSimple = false
    var isDirty = false
    var isLocked = false
    /// It begins in deleted text, or in text that was moved away.
    var isDeleted = false
    var isCut = false
    /// Of a simple one: the fields beyond the limit around it.
    var surplus = 0
    /// Set when the instruction ended.
    var read: FieldInstruction?

    /// What shows at this place is text of the story itself.
    var isShown: Bool { read.map { !FieldGrammar.refreshed.contains($0.name) } ?? false }
  }

  /// Fields do not reach out of a text box or a note: each has its own.
  private struct Story {
    var floor: Int
    var surplus: Int
  }

  private var open: [Open] = []
  private var stories: [Story] = []
  /// Fields that were begun beyond the limit.
  private var surplus = 0
  /// Fields among the open ones that do not show their text as it is.
  private var hiding = 0
  private(set) var isOverLimit = false
  /// Field characters that begin nothing that ends, or end nothing that began.
  private(set) var strays = 0

  /// Whether text at this place is text of the document, and neither instruction nor a result that changes by itself.
  var showsText: Bool { hiding == 0 && surplus == 0 }

  private var floor: Int { stories.last?.floor ?? 0 }

  /// Whether text at this place belongs to an instruction.
  var isInInstruction: Bool { surplus == 0 && open.count > floor && open[open.count - 1].read == nil }

  private var position: Field.Position {
    guard open.count > floor else { return .alone }
    return open[open.count - 1].read == nil ? .argument : .result
  }

  // MARK: Complex fields

  mutating func begin(isDirty: Bool, isLocked: Bool, isDeleted: Bool, at place: Place) {
    guard open.count < Self.depthLimit else {
      surplus += 1
      isOverLimit = true
      return
    }
    open.append(
      Open(position: position, place: place, isDirty: isDirty, isLocked: isLocked, isDeleted: isDeleted))
    hiding += 1
  }

  mutating func append(_ text: [UInt8]) {
    guard isInInstruction else { return }
    let last = open.count - 1
    let room = Self.instructionLimit - open[last].instruction.count
    if text.count > room { open[last].isCut = true }
    if room > 0 { open[last].instruction += text.prefix(room) }
  }

  /// The innermost one written with field characters; a simple one may stand around its end.
  private var lastComplex: Int? {
    var index = open.count - 1
    while index >= floor, open[index].isSimple { index -= 1 }
    return index >= floor ? index : nil
  }

  mutating func separate() {
    guard surplus == 0 else { return }
    guard let last = lastComplex, open[last].read == nil else {
      strays += 1
      return
    }
    open[last].read = FieldInstruction(open[last].instruction)
    if open[last].isShown { hiding -= 1 }
  }

  /// The field that ends here; nil where none does, where it was deleted, and for one without a name.
  mutating func end() -> Field? {
    if surplus > (stories.last?.surplus ?? 0) {
      surplus -= 1
      return nil
    }
    guard let last = lastComplex else {
      strays += 1
      return nil
    }
    let ended = open.remove(at: last)
    if !ended.isShown { hiding -= 1 }
    return field(ended)
  }

  private mutating func field(_ ended: Open) -> Field? {
    let read = ended.read ?? FieldInstruction(ended.instruction)
    if ended.isDeleted { return nil }
    if ended.position == .argument { noteArgument(read.name) }
    guard !read.name.isEmpty else { return nil }
    return Field(
      name: read.name, arguments: read.arguments, switches: read.switches, position: ended.position,
      isSimple: ended.isSimple, isDirty: ended.isDirty, isLocked: ended.isLocked, isCut: ended.isCut,
      isListed: isInList, place: ended.place)
  }

  /// Whether this place is in the result of a field that writes a list anew.
  private var isInList: Bool {
    open[floor...].contains { $0.read.map { FieldGrammar.lists.contains($0.name) } ?? false }
  }

  /// The result of a field stands in the instruction around it, its own instruction does not.
  private mutating func noteArgument(_ name: String) {
    append([FieldInstruction.nestedBegin] + Array(name.utf8) + [FieldInstruction.nestedEnd])
  }

  // MARK: Simple fields

  /// What is inside a `w:fldSimple` is its result.
  mutating func openSimple(
    _ instruction: [UInt8], isDirty: Bool, isLocked: Bool, isDeleted: Bool, at place: Place
  ) -> Field? {
    var simple = Open(
      instruction: Array(instruction.prefix(Self.instructionLimit)), position: position, place: place, isSimple: true,
      isDirty: isDirty, isLocked: isLocked, isDeleted: isDeleted, isCut: instruction.count > Self.instructionLimit)
    simple.surplus = surplus
    simple.read = FieldInstruction(simple.instruction)
    let field = surplus == 0 ? field(simple) : nil
    // Their depth is bounded as that of elements is, and each must find itself when it is closed.
    open.append(simple)
    if !simple.isShown { hiding += 1 }
    return field
  }

  mutating func closeSimple() {
    var index = open.count - 1
    while index >= floor, !open[index].isSimple { index -= 1 }
    guard index >= floor else { return }
    drop(downTo: index + 1, surplus: open[index].surplus)
    if !open.removeLast().isShown { hiding -= 1 }
  }

  // MARK: Stories

  mutating func beginStory() { stories.append(Story(floor: open.count, surplus: surplus)) }

  mutating func endStory() {
    drop(downTo: floor, surplus: stories.last?.surplus ?? 0)
    _ = stories.popLast()
  }

  private mutating func drop(downTo count: Int, surplus kept: Int) {
    strays += max(0, surplus - kept)
    surplus = kept
    while open.count > count {
      let dropped = open.removeLast()
      if !dropped.isShown { hiding -= 1 }
      if !dropped.isSimple { strays += 1 }
    }
  }
}
