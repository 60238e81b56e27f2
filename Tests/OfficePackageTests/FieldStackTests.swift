import Testing

@testable import OfficePackage

/// Fields that are open at one time (ECMA-376-1:2016 §17.16.18).
@Suite("Open fields")
struct FieldStackTests {
  private let place = Place.part("word/document.xml")

  private func begin(_ stack: inout FieldStack, _ text: String, isDeleted: Bool = false) {
    stack.begin(isDirty: false, isLocked: false, isDeleted: isDeleted, at: place)
    stack.append(Array(text.utf8))
  }

  @Test("ten thousand open fields: the first 256 are kept, the others are told, and ends find their own")
  func deep() {
    var stack = FieldStack()
    for number in 0..<10_000 { begin(&stack, "F\(number)") }
    #expect(stack.isOverLimit)
    var names: [String] = []
    for _ in 0..<10_000 {
      if let field = stack.end() { names.append(field.name) }
    }
    #expect(names.count == FieldStack.depthLimit)
    #expect(names.first == "F255")
    #expect(names.last == "F0")
    #expect(stack.strays == 0)
    #expect(stack.showsText)
  }

  @Test("ten thousand ends and separators without a beginning do nothing")
  func stray() {
    var stack = FieldStack()
    for _ in 0..<10_000 {
      #expect(stack.end() == nil)
      stack.separate()
    }
    #expect(stack.strays == 20_000)
    begin(&stack, "PAGE")
    #expect(stack.end()?.name == "PAGE")
  }

  @Test("an instruction is cut at its limit, and says so")
  func long() {
    var stack = FieldStack()
    begin(&stack, "IF ")
    for _ in 0..<1_000 { stack.append(Array(repeating: UInt8(ascii: "x"), count: 10_000)) }
    let field = stack.end()
    #expect(field?.isCut == true)
    #expect(field?.arguments.first?.text.utf8.count == FieldStack.instructionLimit - 3)
  }

  @Test("a story's fields end with it, and those around it are as they were")
  func stories() {
    var stack = FieldStack()
    begin(&stack, "QUOTE a")
    stack.beginStory()
    #expect(stack.end() == nil)
    begin(&stack, "LOST")
    stack.endStory()
    let field = stack.end()
    #expect(field?.name == "QUOTE")
    #expect(field?.position == .alone)
    #expect(stack.strays == 2)
    #expect(stack.showsText)
  }

  @Test("position tells an argument from a result; what is in an instruction, or changes by itself, shows no text")
  func positions() {
    var stack = FieldStack()
    begin(&stack, "IF ")
    #expect(!stack.showsText)
    begin(&stack, "MERGEFIELD a")
    let argument = stack.end()
    #expect(argument?.position == .argument)
    stack.separate()
    #expect(stack.showsText)
    begin(&stack, "PAGE")
    stack.separate()
    #expect(!stack.showsText)
    #expect(stack.end()?.position == .result)
    #expect(stack.showsText)
    let field = stack.end()
    #expect(field?.arguments == [FieldArgument("{MERGEFIELD}", isComputed: true)])
    let simple = stack.openSimple(Array("DATE".utf8), isDirty: true, isLocked: true, isDeleted: false, at: place)
    #expect(simple?.isSimple == true && simple?.isDirty == true && simple?.isLocked == true)
    #expect(!stack.showsText)
    stack.closeSimple()
    #expect(stack.showsText)
  }

  @Test("a deleted field leaves nothing, in the field around it neither")
  func deleted() {
    var stack = FieldStack()
    begin(&stack, "REF ")
    begin(&stack, "PAGE", isDeleted: true)
    #expect(stack.end() == nil)
    stack.append(Array("b".utf8))
    #expect(stack.end()?.arguments == [FieldArgument("b")])
  }
}
