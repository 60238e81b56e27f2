import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Bytes of real projects inverted, cut and overwritten: each record comes back, in time.
@Suite("Damaged VBA projects")
struct MutatedMacroTests {
  private static let text = """
    skeleton: SKELETON

    -- vba --
    library ADODB {2A75196C-D9EB-4129-B803-931327F72D5C} 2.8 C:\\ado\\msado15.dll
    form Saisie OK:CommandButton Nom:TextBox

    -- module "Module1" --
    Function Taux(x)
      Taux = x
    End Function

    -- module "Saisie" (form) --
    Private Sub OK_Click()
      Unload Me
    End Sub
    """

  @Test("no mutation of a project stops the reader", .timeLimit(.minutes(2)))
  func mutations() throws {
    let parts = try PartsFile.parse(Self.text.replacing("SKELETON", with: "xls"), file: "mutations")
    let original = try parts.bytes()
    var reader = DocumentReader()
    var state: UInt64 = 2_463_534_242
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<3_000 {
      var bytes = original
      for _ in 0...random(4) {
        switch random(4) {
        case 0: bytes[random(bytes.count)] ^= 1 << UInt8(random(8))
        case 1: bytes[random(bytes.count)] = [0, 1, 0x7F, 0x80, 0xFF][random(5)]
        case 2:
          let place = random(bytes.count - 4)
          for offset in 0..<4 { bytes[place + offset] = 0xFF }
        default:
          if random(50) == 0 { bytes.removeLast(random(bytes.count - 600)) }
        }
      }
      let record = reader.read(try OpenFile(contents: bytes), path: RawPath("x.xls"))
      #expect(record.state != .assessed)
    }
  }
}
