/// A line and where it stands.
public struct PartsLine: Hashable, Sendable {
  public var number: Int
  public var text: String

  public init(number: Int, text: String) {
    self.number = number
    self.text = text
  }
}
