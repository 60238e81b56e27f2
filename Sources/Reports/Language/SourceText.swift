import AssessmentEngine

/// A source as a reader is told of it: what it is called, who says it, and of which day.
struct SourceText {
  /// Its title, else its address.
  let name: String
  /// Where it can be looked up; nil for all that is no plain web address.
  let link: Link?
  /// Whether the name is a path or an address that cannot be followed.
  let isCode: Bool
  /// `official, text of 3 May 2021, read on 22 November 2026`.
  let details: String

  init(_ source: Source, context: ReportContext) {
    let wording = context.wording
    let read = wording.numbers.date(iso: source.read)
    if let pack = source.url.prefixed("pack:") {
      (name, link, isCode) = (wording(.packSource, String(pack)), nil, false)
      details = [SourceText.title(of: source, wording), read].compactMap { $0 }.joined(separator: wording.semicolon)
    } else if source.url == "general knowledge" {
      // What everybody knows was read nowhere: its date is the day it was written down.
      (name, link, isCode, details) = (wording(.generalKnowledge), nil, false, read)
    } else if source.url == "no official source" {
      (name, link, isCode, details) = (wording(.noOfficialSource), nil, false, wording(.searchedOn, read))
    } else {
      link = Link.source(SourceText.address(source.url))
      name = source.title?[wording.language] ?? source.url
      isCode = link == nil && source.title == nil
      let published = source.published.map { wording(.publishedOn, wording.numbers.date(iso: $0)) }
      // A measurement is looked up in the script that made it.
      let place = link == nil && source.title != nil ? source.url : nil
      details = [wording(source.kind.phrase), published, wording(.readOn, read), place].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  /// A pack's reason is written for readers, and so is what stands where nobody says anything; what a page is called is
  /// its own, and stays as it is.
  static func title(of source: Source, _ wording: Wording) -> String? {
    switch source.url {
    case "general knowledge": wording(.generalKnowledge)
    case "no official source": wording(.noOfficialSource)
    default: source.title.map { source.url.hasPrefix("pack:") ? wording.text($0) : $0[wording.language] }
    }
  }

  /// `github:owner/repository@commit:path` as the address of the page that shows it.
  private static func address(_ url: String) -> String {
    guard let rest = url.prefixed("github:"), let at = rest.firstIndex(of: "@"),
      let colon = rest[at...].firstIndex(of: ":")
    else { return url }
    let commit = rest[rest.index(after: at)..<colon]
    return "https://github.com/\(rest[..<at])/blob/\(commit)/\(rest[rest.index(after: colon)...])"
  }
}

extension String {
  /// What stands behind a prefix; nil where it does not begin so.
  fileprivate func prefixed(_ prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
