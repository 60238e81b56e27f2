/// What is left of a feature after a way through another format.
public enum Survival: String, Sendable, CaseIterable {
  case kept, unknown, degraded, lost
}

/// What is left of a feature when a document comes back out of a suite.
public struct RoundTrip: Hashable, Sendable {
  /// As docx, xlsx or pptx; nil: what follows from the verdict.
  public var office: Survival?
  /// As PDF; nil: what the rule says.
  public var pdf: Survival?

  public init(office: Survival? = nil, pdf: Survival? = nil) {
    self.office = office
    self.pdf = pdf
  }
}

extension Rule {
  /// What comes back out of a suite: what its row states, else what follows. What is lost stays lost; of the rest nothing
  /// is known.
  public func roundTrip(_ row: SuiteVerdict) -> (office: Survival, pdf: Survival) {
    let office: Survival =
      if let stated = row.roundTrip.office {
        stated
      } else if case .verdict(.lost) = row.outcome {
        .lost
      } else {
        .unknown
      }
    return (office, row.roundTrip.pdf ?? pdf)
  }
}
