/// Whether a workbook is an Office document or an application.
public struct DocumentNature: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case officeDocument = "office-document"
    case application
    /// It was not read whole, and what was read does not make it an application.
    case unknown
  }

  public var kind: Kind
  /// The sum of its reasons.
  public var points: Int
  /// The most points first, then by id.
  public var reasons: [Reason]

  public struct Reason: Hashable, Sendable {
    /// The id of a signal.
    public var signal: String
    public var points: Int
    public var count: Int

    public init(signal: String, points: Int, count: Int) {
      self.signal = signal
      self.points = points
      self.count = count
    }
  }

  public init(kind: Kind, points: Int, reasons: [Reason]) {
    self.kind = kind
    self.points = points
    self.reasons = reasons
  }
}
