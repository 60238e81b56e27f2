import InventoryModel
import Portfolio

extension TextReport {
  /// How many links there are and where they lead; nothing where there is none to a file.
  func links(_ figures: LinkFigures) -> [String] {
    guard figures.total.links > 0 else { return [] }
    var lines = ["", wording(.linksTitle)]
    let said = wording.links(figures)
    for sentence in [said.answer] + said.notes { lines += TextParagraph.lines(sentence, indent: 2) }
    var table = TextTable()
    table.right = [1, 2]
    table.add([wording(.linkConsumer), wording(.linkCount), wording(.linkBroken)])
    for (consumer, tally) in figures.consumers {
      table.add([wording(consumer.phrase), numbers.integer(tally.links), numbers.integer(tally[.broken])])
    }
    return lines + [""] + table.lines()
  }
}
