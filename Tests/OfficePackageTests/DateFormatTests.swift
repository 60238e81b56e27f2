import Testing

@testable import OfficePackage

@Suite("Formats of days")
struct DateFormatTests {
  @Test(
    "a code with a year, a day or a month shows a day",
    arguments: [
      "dd/mm/yyyy", "yyyy\\-mm\\-dd", "mmm", "MMMM", "mm", "m/d/yy h:mm", "[$-40C]d mmmm yyyy;@", "hh:mm dd", "h:mm mmm",
      "\"le \"d", "_-mm_-",
    ])
  func day(_ code: String) {
    #expect(DateFormats.showsDay(Array(code.utf8)))
  }

  @Test(
    "numbers, texts, times of day and durations are no days",
    arguments: [
      "General", "0.00", "#,##0 \"jours\"", "0.00E+00", "h:mm:ss", "mm:ss", "[h]:mm", "[mm]:ss", "[ss]", "h:mm AM/PM",
      "\\d0", "0_d", "*y", "[Red]0", "@", "", "\"", "[", "\\",
    ])
  func number(_ code: String) {
    #expect(!DateFormats.showsDay(Array(code.utf8)))
  }
}
