import AssessmentEngine

/// Something that macros of the estate use, with what each suite offers in its place.
public struct MacroThing: Sendable {
  public var kind: MacroUse.Kind
  public var application: String
  public var name: String
  /// Distinct modules that use it.
  public internal(set) var modules = 0
  /// Uses in these.
  public internal(set) var uses = 0
  public internal(set) var documents = 0
  /// One a suite; nil where the suite says nothing.
  public internal(set) var offers: [Offer?]

  public struct Offer: Hashable, Sendable {
    public var portability: Portability
    public var replacement: String?
    public var category: String
  }

  struct Key: Hashable, Sendable {
    var kind: MacroUse.Kind
    var application: String
    /// Lower case: the language does not tell cases apart.
    var name: String

    init(_ use: MacroUse) {
      kind = use.kind
      application = use.application
      name = use.name.lowercased()
    }
  }
}

/// Paths, servers and addresses of one kind in the code of the estate.
public struct MacroPlaceKind: Sendable {
  /// `drive-path`, `unc-path`, `url` …
  public var kind: String
  public var documents = 0
  public var count = 0
}
