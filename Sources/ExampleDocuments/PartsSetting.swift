/// `name: value`, and the line where it stands.
public struct PartsSetting: Hashable, Sendable {
  public var name: String
  public var value: String
  public var line: Int
}
