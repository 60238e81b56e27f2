import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("What a reader of one language meets")
struct LanguageOfReportsTests {
  private func context(_ language: Language) -> ReportContext {
    var context = SyntheticEstate.context(language)
    context.wording = Wording(
      language: language,
      factTitles: ["spreadsheet.sheets": LocalizedText(english: "Number of sheets", french: "Nombre de feuilles")])
    context.departments = DepartmentMap(departments: [
      DepartmentMap.Department(name: "Achats", owner: "Mme Garnier", headCount: 1)
    ])
    return context
  }

  private var estate: SyntheticEstate {
    var estate = SyntheticEstate(count: 1)
    estate.documents[0].department = "Achats"
    estate.documents[0].record.format = DocumentFormat("xlsx")
    estate.documents[0].record.facts = [Fact(kind: "spreadsheet.sheets", count: 3)]
    estate.documents[0].record.issues = [
      Issue(code: "cfb.chain", place: "byte 512", message: "chain leaves the file"),
      Issue(code: "new.code", place: "", message: "of a later version"),
    ]
    return estate
  }

  private func page(_ folder: String, _ language: Language) throws -> String {
    let report = try RenderedReport(.html, estate, context: context(language))
    let name = try #require(report.files.first { $0.hasPrefix(folder + "/") && $0.hasSuffix(".html") })
    return try report.text(name)
  }

  @Test("An issue is explained in the page's language; the record's words are marked as English")
  func issues() throws {
    let french = try page("documents", .french)
    #expect(french.contains("Une chaîne de blocs du fichier est rompue"))
    #expect(french.contains("octet 512") && french.contains("Quelque chose d’inhabituel"))
    #expect(french.contains("<span lang=\"en\"> \u{B7} chain leaves the file</span>"))
    #expect(try page("documents", .english).contains("A chain of blocks in the file is broken"))
  }

  @Test("A fact has its title beside its id")
  func facts() throws {
    #expect(try page("documents", .french).contains("Nombre de feuilles<small><code>spreadsheet.sheets</code></small>"))
    #expect(try page("documents", .english).contains("Number of sheets<small>"))
  }

  @Test("A department page names whom to ask and how many work there, where the mapping file says it")
  func department() throws {
    let french = try page("departments", .french)
    #expect(french.contains("Mme Garnier") && french.contains("1\u{A0}personne<"))
    #expect(try page("departments", .english).contains("1\u{A0}person<"))
    let csv = try RenderedReport(.csv, estate, context: context(.french)).text("departments.csv")
    #expect(csv.contains("\"owner\",\"people\"") && csv.contains("\"Mme Garnier\",\"1\""))
    let json = try RenderedReport(.json, estate, context: context(.french))
    let text = try String(contentsOfFile: json.path, encoding: .utf8)
    #expect(text.contains("\"owner\":\"Mme Garnier\",\"people\":1"))
    let plain = try RenderedReport(.html, estate, context: SyntheticEstate.context(.french))
    let name = try #require(plain.files.first { $0.hasPrefix("departments/") })
    #expect(try !plain.text(name).contains("Interlocuteur"))
  }

  @Test("A table's note is in the page's language, and JSON holds both")
  func notes() throws {
    var estate = SyntheticEstate(count: 60)
    estate.documents = estate.documents.filter { $0.assessments[0].findings.contains { $0.rule == "function-support" } }
    let french = try RenderedReport(.html, estate, context: context(.french))
    let pages = try french.files.filter { $0.hasPrefix("documents/") }.map { try french.text($0) }
    #expect(pages.contains { $0.contains("le 4e argument n’a pas de valeur par défaut") })
    #expect(!pages.contains { $0.contains("argument has no default") })
    let json = try RenderedReport(.json, estate, context: context(.french))
    let text = try String(contentsOfFile: json.path, encoding: .utf8)
    #expect(text.contains("\"detail\":{\"en\":\"4th argument has no default\",\"fr\":\"le 4e argument"))
  }
}
