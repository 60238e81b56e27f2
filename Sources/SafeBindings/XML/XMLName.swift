/// An element's or attribute's name as a vocabulary knows it.
public struct XMLName: Hashable, Sendable {
  /// The vocabulary's number of the local name; 0 for a name that it does not know.
  public var local: UInt16
  /// The vocabulary's number of the namespace; 0 for none or an unknown one.
  public var namespace: UInt8

  @inlinable public init(local: UInt16, namespace: UInt8) {
    self.local = local
    self.namespace = namespace
  }

  public static let unknown = XMLName(local: 0, namespace: 0)
}
