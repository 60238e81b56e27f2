import AssessmentEngine
import InventoryModel

/// Finds what links lead to, among the paths of an inventory. Nothing is opened, nothing is asked of a network.
struct LinkResolver: Sendable {
  let index: PathIndex
  let map: LinkMap
  /// Names of the scanned roots, folded; empty where the only root has none.
  let roots: Set<String>
  /// Whether all of the share was seen: otherwise nothing can be called broken.
  let isComplete: Bool

  private enum Place {
    case estate([String])
    case outside
    /// What a mapping would have to name.
    case unmapped(String)
  }

  /// A document's path as names.
  static func names(_ path: RawPath) -> [String] { LinkName.text(path.bytes).utf8.split(separator: 0x2F).map { String(Substring($0)) } }

  /// `document`: the path of the document that has the link, as names; `base`: of its relative hyperlinks.
  func outcome(of link: FileLink, in document: [String], base: String = "") -> LinkOutcome {
    let readings = LinkAddress.readings(of: link.target)
    guard let first = readings.first else { return LinkOutcome(state: .computed) }
    var outcome = link.isComputed ? LinkOutcome(state: .computed) : outcome(of: link, readings, first, document, base: base)
    outcome.fateClass = first.fateClass
    return outcome
  }

  private func outcome(
    of link: FileLink, _ readings: [LinkAddress], _ first: LinkAddress, _ document: [String], base: String
  ) -> LinkOutcome {
    var best: LinkOutcome?
    for reading in readings {
      let outcome = outcome(of: reading, link, document, base: link.consumer == .hyperlink ? base : "")
      if outcome.state == .resolved { return outcome }
      if best == nil { best = outcome }
    }
    var told = best ?? LinkOutcome(state: .unmapped)
    if told.state == .broken || told.state == .unmapped { told.candidate = index.onlyDocument(named: first.fileName) }
    return told
  }

  private func outcome(of address: LinkAddress, _ link: FileLink, _ document: [String], base: String) -> LinkOutcome {
    switch place(of: address, document, base: base) {
    case .outside: return LinkOutcome(state: .outside)
    case .unmapped(let prefix): return LinkOutcome(state: .unmapped, unmapped: prefix)
    case .estate(let names):
      let path = names.joined(separator: "/")
      if let found = index.document(at: names) { return LinkOutcome(state: .resolved, document: found, path: path) }
      if index.isFolder(names) { return LinkOutcome(state: .resolved, path: path) }
      // Programs look in folders of their own as well.
      if link.isOfProgram || !isComplete || !isScanned(names) || !isCertain(names, link) { return LinkOutcome(state: .unmapped, path: path) }
      return LinkOutcome(state: .broken, path: path)
    }
  }

  /// Whether the names are certainly those of a file. A chart's data may have come from a window that was never saved
  /// (`Book1`, `Chart in Microsoft Word`), and Office for Mac wrote paths of its own (`Macintosh HD:Users:…`).
  private func isCertain(_ names: [String], _ link: FileLink) -> Bool {
    guard let name = names.last, !name.contains(":") else { return false }
    guard link.form != "xlPathMissing", [.data, .object].contains(link.consumer) else { return true }
    return name.contains(".")
  }

  /// Whether a root holds the path: with several roots the first name is one of theirs.
  private func isScanned(_ names: [String]) -> Bool {
    roots.isEmpty || names.first.map { roots.contains(LinkName.folded($0)) } ?? true
  }

  private func place(of address: LinkAddress, _ document: [String], base: String) -> Place {
    switch address.start {
    case .drive, .server, .web: return absolute(address)
    case .rooted: return rooted(address, document)
    case .relative:
      guard !base.isEmpty, let start = LinkAddress.readings(of: base).first else {
        return relative(address.names, document)
      }
      // The base may be relative itself: then it counts from the document's folder.
      let joined = LinkAddress(start: start.start, names: start.names + address.names)
      return start.start == .relative ? relative(joined.names, document) : place(of: joined, document, base: "")
    }
  }

  private func absolute(_ address: LinkAddress) -> Place {
    switch map.location(of: address) {
    case .estate(let names): .estate(names)
    case .outside: .outside
    case nil: .unmapped(address.prefix)
    }
  }

  /// From the document's folder. What climbs above the scanned root is known where the mapping says what the root is.
  private func relative(_ names: [String], _ document: [String]) -> Place {
    var folder = Array(document.dropLast())
    let top = roots.isEmpty ? 0 : 1
    let climbs = names.prefix { $0 == ".." }.count
    let rest = names.dropFirst(climbs)
    if folder.count - top >= climbs {
      folder.removeLast(climbs)
      return .estate(folder + Array(rest))
    }
    for address in map.addresses(of: document.dropLast().map { LinkName.folded($0) }) {
      // A share is the top of what a path can climb to.
      let fixed = if case .server = address.start { 1 } else { 0 }
      guard address.names.count - fixed >= climbs else { continue }
      let found = absolute(LinkAddress(start: address.start, names: Array(address.names.dropLast(climbs) + rest)))
      if case .unmapped = found { continue }
      return found
    }
    return .unmapped("")
  }

  /// Excel stores the way to a workbook on the same drive, in another folder, from the drive's root on.
  ///
  /// **Source**: Microsoft, "Description of workbook link management and storage in Excel".
  private func rooted(_ address: LinkAddress, _ document: [String]) -> Place {
    for own in map.addresses(of: document.dropLast().map { LinkName.folded($0) }) {
      let fixed = if case .server = own.start { 1 } else { 0 }
      let found = absolute(LinkAddress(start: own.start, names: Array(own.names.prefix(fixed) + address.names)))
      if case .unmapped = found { continue }
      return found
    }
    return .unmapped("")
  }
}
