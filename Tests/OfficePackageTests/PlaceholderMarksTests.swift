import Testing

@testable import OfficePackage

@Suite("Signs by which a program fills a template")
struct PlaceholderMarksTests {
  @Test(
    "are told where they hold a name",
    arguments: [
      ("Bonjour {{ client.nom }}", true), ("{% for ligne in lignes %}", true), ("Total : ${total}", true),
      ("&=Commandes.Total", true), ("&=$Variable", true), ("{{#each lignes}}", true), ("{{étage}}", true),
      ("", false), ("{", false), ("{{", false), ("{{}}", false), ("{{1, 2}}", false), ("{a}", false), ("${1}", false),
      ("$ {a}", false), ("R&D = 4", false), ("a &=b", false), ("&=", false), ("{{ouvert", false), ("{{1}} {{ nom }}", true),
      ("###Nom###", true), ("Rue ###Adresse 1###, ###", true), ("#### ###ville###", true), ("####Nom####", false),
      ("###1###", false), ("###.###", false), ("###Nom##", false), ("###Nom", false), ("### Nom ###", false), ("#", false),
    ])
  func told(text: String, isOne: Bool) {
    #expect(PlaceholderMarks.occur(in: Array(text.utf8)) == isOne)
  }

  @Test("A megabyte of signs that nothing closes is read once", .timeLimit(.minutes(1)))
  func hostile() {
    for sign in ["{{a", "${a", "{%a", "{", "{{1", "&=a{{ ", "#", "###1", "####a"] {
      let text = Array(String(repeating: sign, count: 1_000_000 / sign.utf8.count).utf8)
      #expect(!PlaceholderMarks.occur(in: text) || sign.hasPrefix("&="))
    }
  }
}
