import AssessmentEngine

/// Reads where statements come from.
struct SourceReader {
  let reader: NodeReader
  let context: RuleContext

  static let keys = ["url", "read", "published", "class", "title"]

  func sources(_ node: YAMLNode, confidence: Confidence?) -> [Source] {
    let items = reader.list(node, of: "sources")
    if case .sequence(let all) = node.value, all.isEmpty { reader.report(node, "expected at least one source") }
    let sources = items.compactMap { source($0, confidence: confidence) }
    // One that somebody says stands for more than what everybody knows beside it.
    if let confidence, confidence != .low, let first = items.first, !sources.isEmpty,
      sources.allSatisfy({ $0.kind == .generalKnowledge })
    {
      reader.report(first, "general knowledge alone gives confidence low")
    }
    return sources
  }

  /// One source: an id of the registry; or where it is, and the day it was read.
  func source(_ item: YAMLNode, confidence: Confidence?) -> Source? {
    if let id = item.scalar {
      if let source = context.sources[id] { return source }
      reader.reportUnknown(
        item, "\(SourceRegistry.path) has no source “\(id)”" + NearestWord.hint(id, among: context.sources.keys.sorted()))
      return nil
    }
    guard let map = reader.mapping(item, keys: Self.keys, of: "a source") else { return nil }
    let url = map.require("url", "where it is").flatMap { address($0) }
    let read = map.require("read", "the day it was read, YYYY-MM-DD").flatMap {
      reader.date($0, notAfter: context.lastDay, of: "the day read")
    }
    let published = map["published"].flatMap { reader.date($0, notAfter: context.lastDay, of: "the day published") }
    let kind = map["class"].flatMap { reader.choice($0, SourceKind.self, of: "class of sources") }
    let title = map["title"].flatMap { reader.text($0, of: "a title") }
    guard let url, let read else { return nil }
    return Source(
      url: url, read: read, published: published, kind: kind ?? SourceReader.kind(of: url),
      title: title.map { LocalizedText(name: $0) })
  }

  private static func kind(of url: String) -> SourceKind {
    url == SourceAddress.generalKnowledge ? .generalKnowledge : url.hasPrefix("measured:") ? .measured : .thirdParty
  }

  private func address(_ node: YAMLNode) -> String? {
    guard let url = reader.text(node, of: "an address") else { return nil }
    if url == SourceAddress.generalKnowledge || SourceAddress.isAddress(url) { return url }
    reader.report(node, "\(SourceAddress.expected), found \(node.shape)")
    return nil
  }
}
