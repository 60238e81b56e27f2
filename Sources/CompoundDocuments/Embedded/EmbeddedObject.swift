/// An object of another program in a binary document.
public struct EmbeddedObject: Hashable, Sendable {
  /// `Excel.Sheet.8`; empty where the document does not say.
  public var programID: String
  /// As registries write it, without braces; empty where it is all zeros.
  public var classID: String
  public var isLinked: Bool
  /// A control of a form rather than an object.
  public var isControl: Bool
  /// The storage that holds it, or the record's number.
  public var place: String

  public init(programID: String, classID: String, isLinked: Bool, isControl: Bool = false, place: String) {
    self.programID = programID
    self.classID = classID
    self.isLinked = isLinked
    self.isControl = isControl
    self.place = place
  }
}
