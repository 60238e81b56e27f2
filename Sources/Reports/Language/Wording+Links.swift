import AssessmentEngine
import Portfolio

extension LinkState {
  var phrase: Phrase {
    switch self {
    case .resolved: .linkResolved
    case .broken: .linkBroken
    case .outside: .linkOutside
    case .unmapped: .linkUnmapped
    case .computed: .linkComputed
    }
  }
}

extension LinkConsumer {
  var phrase: Phrase {
    switch self {
    case .formula: .consumerFormula
    case .data: .consumerData
    case .object: .consumerObject
    case .picture: .consumerPicture
    case .media: .consumerMedia
    case .text: .consumerText
    case .template: .consumerTemplate
    case .addIn: .consumerAddIn
    case .code: .consumerCode
    case .hyperlink: .consumerHyperlink
    case .other: .consumerOther
    }
  }
}

extension LinkFate {
  var phrase: Phrase {
    switch self {
    case .kept: .fateKept
    case .updates: .fateUpdates
    case .breaks: .fateBreaks
    case .rewrite: .fateRewrite
    case .unknown: .fateUnknown
    }
  }

  /// Colours of verdicts say the same things.
  var badge: String {
    switch self {
    case .kept, .updates: Verdict.kept.rawValue
    case .breaks: Verdict.lost.rawValue
    case .rewrite: Verdict.degraded.rawValue
    case .unknown: Verdict.unknown.rawValue
    }
  }
}

extension Wording {
  /// The class of an address, as the table of fates names it.
  func linkClass(_ word: String) -> String {
    switch word {
    case "relative": self(.classRelative)
    case "drive": self(.classDrive)
    case "unc": self(.classServer)
    case "sharepoint": self(.classSharePoint)
    case "cloud-drive": self(.classCloudDrive)
    case "web": self(.classWeb)
    default: word
    }
  }

  /// How many links there are, and where they lead: the answer, then what has to be known besides.
  func links(_ figures: LinkFigures) -> (answer: String, notes: [String]) {
    let total = figures.total
    let answer =
      total.links == 0
      ? self(.linksAnswerNone)
      : self(.linksAnswer, counts: [total.links, figures.rollup.documents, total[.resolved], total[.broken]])
    var notes: [String] = []
    if total[.outside] > 0 { notes.append(self(.linksOutside, counts: [total[.outside]])) }
    if total[.unmapped] > 0 { notes.append(self(.linksUnmapped, counts: [total[.unmapped]])) }
    if total[.computed] > 0 { notes.append(self(.linksComputed, counts: [total[.computed]])) }
    if figures.candidates > 0 { notes.append(self(.linksCandidates, counts: [figures.candidates])) }
    if figures.rollup.web > 0 { notes.append(self(.linksWeb, counts: [figures.rollup.web])) }
    if figures.rollup.dropped > 0 { notes.append(self(.linksDropped, counts: [figures.rollup.dropped])) }
    return (answer, notes)
  }
}
