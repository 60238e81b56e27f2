import OfficePackage
import Testing

@Suite("Places")
struct PlaceTests {
  @Test(
    "columns are letters, of any number",
    arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"), (0, "")])
  func columns(number: Int, letters: String) {
    #expect(Place.cell(sheet: "S", row: 7, column: number).text == "S!\(letters)7")
  }

  @Test(
    "a sheet's name stands in apostrophes where a formula would put it there",
    arguments: [
      ("Budget", "Budget!A1"), ("Année", "Année!A1"), ("Plan 2026", "'Plan 2026'!A1"), ("2026", "'2026'!A1"),
      ("l'an", "'l''an'!A1"), ("a_b.c", "a_b.c!A1"), ("", "''!A1"), ("a!b", "'a!b'!A1"),
    ])
  func sheets(name: String, text: String) {
    #expect(Place.cell(sheet: name, row: 1, column: 1).text == text)
  }

  @Test("paragraphs, slides and parts")
  func others() {
    #expect(Place.paragraph(part: "word/document.xml", number: 12).text == "word/document.xml, paragraph 12")
    #expect(Place.paragraph(part: "word/document.xml", number: 0).text == "word/document.xml")
    #expect(Place.slide(3).text == "slide 3")
    #expect(Place.part("xl/a.xml").text == "xl/a.xml")
    #expect(Place.sheet("Plan 2026").text == "Plan 2026")
  }
}
