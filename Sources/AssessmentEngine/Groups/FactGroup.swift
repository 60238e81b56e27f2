/// Facts of several kinds, over all families of documents, that answer one question about a document: what keeps people
/// from editing it together, what asks for more than a browser, what asks for the network, what is sensitive in it.
///
/// Data: `Groups/<id>.yaml` of a rules folder.
public struct FactGroup: Sendable {
  /// Kebab-case: the name of its file.
  public var id: String
  public var title: LocalizedText
  /// What the group is about, in a sentence or two.
  public var lead: LocalizedText
  /// What a document is called by where it stands.
  public var words: Words
  /// Which number is the group's headline.
  public var headline: Headline
  /// Classes of devices that effects differ by, in the order shown; empty: all alike.
  public var devices: [DeviceClass]
  /// Suite id → what holds there for every document, whatever is in it.
  public var statements: [String: [GroupStatement]]
  public var members: [GroupMember]

  /// Names of the standings, as a reader sees them behind a number of documents.
  public struct Words: Hashable, Sendable {
    public var clear: LocalizedText
    public var hinders: LocalizedText
    public var blocks: LocalizedText
    /// Documents in which any member was found.
    public var found: LocalizedText

    public init(clear: LocalizedText, hinders: LocalizedText, blocks: LocalizedText, found: LocalizedText) {
      self.clear = clear
      self.hinders = hinders
      self.blocks = blocks
      self.found = found
    }
  }

  /// `clear`: documents that nothing stands against; `blocks`: those that something blocks; `found`: those in which
  /// any member is.
  public enum Headline: String, Sendable, CaseIterable {
    case clear, blocks, found
  }

  public init(
    id: String, title: LocalizedText, lead: LocalizedText, words: Words, headline: Headline,
    devices: [DeviceClass] = [], statements: [String: [GroupStatement]] = [:], members: [GroupMember]
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.words = words
    self.headline = headline
    self.devices = devices
    self.statements = statements
    self.members = members
  }

  /// How many effects are told of it: one a class of devices, or one for all.
  public var scopes: Int { max(1, devices.count) }

  /// What holds in a suite for a document in which nothing was found, one a scope.
  public func baseline(in suite: String) -> [GroupEffect] {
    (0..<scopes).map { scope in
      (statements[suite] ?? []).compactMap { $0.effects.indices.contains(scope) ? $0.effects[scope] : nil }.max() ?? .none
    }
  }
}

/// What a suite does for every document, such as working without a network or not.
public struct GroupStatement: Hashable, Sendable {
  public var text: LocalizedText
  /// What that does to every document, one a class of devices or one for all; empty where it is only told.
  public var effects: [GroupEffect]
  public var confidence: Confidence
  public var sources: [Source]

  public init(text: LocalizedText, effects: [GroupEffect] = [], confidence: Confidence, sources: [Source]) {
    self.text = text
    self.effects = effects
    self.confidence = confidence
    self.sources = sources
  }
}
