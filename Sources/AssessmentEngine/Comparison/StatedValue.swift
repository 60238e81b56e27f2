/// A value as files write it, and what it is, for whoever tells it in a language. Two are the same where files write them
/// alike.
public struct StatedValue: Hashable, Sendable {
  public let notation: String
  public let meaning: Meaning

  public enum Meaning: Sendable {
    /// Data, or a text in the language that its key names: the same to every reader.
    case text(String)
    case verdict(Verdict)
    case workClass(WorkClass)
    case survival(Survival)
    case disposition(Disposition)
    case confidence(Confidence)
    case effort(Effort, per: SuiteVerdict.EffortUnit)
    /// Hundredths.
    case hours(Int)
    case sources([Source])
    case limit(Limit)
    case flag(Bool)
    case judged(Bool)
    case oncePerFamily
    case scope(SuiteScope)
    case headline(FactGroup.Headline)
    case devices([DeviceClass])
    case effects([GroupEffect])
    /// A topic that people learn; nil: nothing.
    case topic(String?)
  }

  public init(_ meaning: Meaning) {
    self.meaning = meaning
    notation = meaning.notation
  }

  public static func == (a: StatedValue, b: StatedValue) -> Bool { a.notation == b.notation }

  public func hash(into hasher: inout Hasher) { hasher.combine(notation) }
}

extension StatedValue.Meaning {
  fileprivate var notation: String {
    switch self {
    case .text(let text): text
    case .verdict(let verdict): verdict.rawValue
    case .workClass(let workClass): workClass.rawValue
    case .survival(let survival): survival.rawValue
    case .disposition(let disposition): disposition.rawValue
    case .confidence(let confidence): confidence.rawValue
    case .effort(let effort, let unit): effort.notation(per: unit)
    case .hours(let hours): Statement.hours(hours)
    case .sources(let sources): sources.notation
    case .limit(let limit): "\(limit.value) \(limit.unit)"
    case .flag(let flag): String(flag)
    case .judged(let isJudged): isJudged ? "judged" : "not judged"
    case .oncePerFamily: "family"
    case .scope(let scope): scope.rawValue
    case .headline(let headline): headline.rawValue
    case .devices(let devices): devices.map(\.rawValue).joined(separator: ", ")
    case .effects(let effects): effects.map(\.rawValue).joined(separator: ", ")
    case .topic(let topic): topic ?? "none"
    }
  }
}
