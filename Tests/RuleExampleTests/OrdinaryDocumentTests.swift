import AssessmentEngine
import ConfigurationFiles
import Detectors
import ExampleDocuments
import Testing

/// What everybody's documents look like must be ready for every suite: a tool that finds fault with them is
/// switched off.
@Suite("Ordinary documents")
struct OrdinaryDocumentTests {
  static let documents: [(name: String, text: String)] = [
    (
      "a workbook with sums, look-ups, a table and a filter",
      """
      skeleton: workbook

      -- Sheet "Ventes" --
      A1 = "Client"
      B1 = "Montant"
      A2 = "Alpes Hydraulique"
      B2 = 1200.5
      A3 = "Nord Pompes"
      B3 =SUM(B2:B2) -> 1200.5
      B4 =IF(ISNA(VLOOKUP("X",A2:B3,2,FALSE)),0,SUMIFS(B2:B3,A2:A3,"X")) -> 0
      B5 =INDEX(B2:B3,MATCH("Nord Pompes",A2:A3,0)) -> 1200.5
      <autoFilter ref="A1:B3"/>
      <mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>
      <conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>
      <dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"oui,non"</formula1></dataValidation></dataValidations>
      <tableParts count="1"><tablePart r:id="rId1"/></tableParts>

      -- names --
      Montants = Ventes!$B$2:$B$3

      -- rels xl/worksheets/sheet1.xml --
      rId1 table ../tables/table1.xml

      -- xl/tables/table1.xml --
      <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T1" displayName="T1" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Client"/><tableColumn id="2" name="Montant"/></tableColumns></table>
      """
    ),
    (
      "a letter with headings, a table, a web link and a comment",
      """
      skeleton: document

      -- rels word/document.xml --
      rId9 hyperlink external https://www.example.org/

      -- body --
      # Compte rendu
      | Action | Responsable |
      | Relire | Claire |
      <w:p><w:hyperlink r:id="rId9"><w:r><w:t>Le site</w:t></w:r></w:hyperlink><w:r><w:commentReference w:id="1"/></w:r></w:p>
      """
    ),
    (
      "slides with text and a fade",
      """
      skeleton: presentation

      -- slide --
      Réunion d'équipe
      Ordre du jour
      <p:transition><p:fade/></p:transition>
      """
    ),
  ]

  @Test("an ordinary document is ready for every suite", arguments: documents)
  func ready(name: String, text: String) throws {
    let loaded = try ShippedRules.loaded.get()
    let example = RuleExample(
      rule: "", name: name, given: .text(text), finds: 0, target: nil, verdict: nil, place: name)
    let record = try ExampleRunner(ruleSet: loaded.ruleSet).document(example)
    #expect(record.state == .assessed)
    #expect(record.facts.count > 1)
    for suite in loaded.ruleSet.suites where suite.scope == .documents {
      let assessment = Judge(rules: loaded.ruleSet, suite: suite).assess(record)
      #expect(assessment.level == .ready, "\(suite.id): \(assessment.findings.map(\.rule))")
    }
  }
}
