/// The qualifiers of one document's formulas, each read once.
struct QualifierTable {
  private var spellings = SpellingTable()
  private(set) var qualifiers: [FormulaQualifier] = []

  /// Its number, nil where the table is full, and what it means.
  mutating func read(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, limits: FormulaLimits
  ) -> (id: QualifierID?, traits: FormulaTraits) {
    guard end - start <= limits.qualifier, let found = spellings.index(of: text, start, end, limits: limits) else {
      // Its meaning is told all the same, from the part that is surely enough for a path.
      var bytes: [UInt8] = []
      for index in start..<min(end, start + limits.qualifier) { bytes.append(text[index]) }
      return (nil, FormulaQualifier(bytes[...]).traits.union(.overLimit))
    }
    if found.isNew { qualifiers.append(FormulaQualifier(spellings.spelling(found.index))) }
    return (QualifierID(index: found.index), qualifiers[found.index].traits)
  }
}

extension FormulaQualifier {
  var traits: FormulaTraits {
    var traits: FormulaTraits = []
    if isExternal { traits.insert(.externalReference) }
    if !isExternal, sheet.isEmpty { traits.insert(.ownWorkbook) }
    if lastSheet != nil { traits.insert(.spanOfSheets) }
    return traits
  }
}
