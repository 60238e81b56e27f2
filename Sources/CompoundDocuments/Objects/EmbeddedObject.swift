/// An object of another program in a binary presentation.
public struct EmbeddedObject: Hashable, Sendable {
  /// `Excel.Sheet.8`; empty where the document does not say.
  public var programID: String
  public var isLinked: Bool
  /// A control of a form rather than an object.
  public var isControl: Bool
  /// The record's number in the list.
  public var place: String

  public init(programID: String, isLinked: Bool, isControl: Bool = false, place: String) {
    self.programID = programID
    self.isLinked = isLinked
    self.isControl = isControl
    self.place = place
  }
}
