import InventoryModel

/// The signals of a rule set, ready to be tried on the facts of a workbook.
struct ApplicationPlan: Sendable {
  private let threshold: Int
  private let signals: [ApplicationSignal]
  private let matches: [ResolvedMatch]
  private var index: FactKindIndex
  /// Where the first signal's match is among all of the rule set.
  private let firstPlace: Int

  init(_ criteria: ApplicationCriteria, suite: Suite, kinds: FactKindNumbers, firstPlace: Int) {
    index = FactKindIndex(kinds)
    self.firstPlace = firstPlace
    threshold = criteria.threshold
    signals = criteria.signals
    matches = signals.map { ResolvedMatch($0.match, suite: suite, kinds: kinds) }
    for (number, signal) in signals.enumerated() {
      index.add(
        number, kinds: signal.match.kinds, needsFact: matches[number].needsFact, looksInside: signal.match.looksInside)
    }
  }

  /// Nil for what is no workbook.
  func nature(of document: DocumentRecord, _ search: inout FactSearch) -> DocumentNature? {
    guard document.format.family == .spreadsheet else { return nil }
    var reasons: [DocumentNature.Reason] = []
    for number in index.candidates(for: search.facts) {
      guard let items = search.items(matches[number], place: firstPlace + number) else { continue }
      let signal = signals[number]
      let count = items.isEmpty ? 1 : items.reduce(0) { $0.addingClamped(max($1.count, 1)) }
      let points = signal.isOnce ? signal.points : Saturation.loss(first: signal.points, count: count)
      if points != 0 { reasons.append(DocumentNature.Reason(signal: signal.id, points: points, count: count)) }
    }
    reasons.sort { $0.points != $1.points ? $0.points > $1.points : $0.signal < $1.signal }
    let points = reasons.reduce(0) { $0.addingClamped($1.points) }
    let kind: DocumentNature.Kind =
      points >= threshold ? .application : document.state == .assessed ? .officeDocument : .unknown
    return DocumentNature(kind: kind, points: points, reasons: reasons)
  }
}
