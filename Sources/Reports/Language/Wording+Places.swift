import InventoryModel

extension Wording {
  /// Where a fact was found: records say `slide 3` and `word/document.xml, paragraph 12`; names of sheets and parts stay
  /// as they are.
  func place(_ location: String, in family: DocumentFamily) -> String {
    guard language == .french else { return location }
    switch family {
    case .presentation: return numbered(location, "slide ", as: "diapositive ") ?? location
    case .document:
      guard let comma = location.lastRange(of: ", "),
        let number = numbered(String(location[comma.upperBound...]), "paragraph ", as: "paragraphe ")
      else { return location }
      return location[..<comma.upperBound] + number
    case .spreadsheet, .other: return location
    }
  }

  /// Where an issue was met: a part, or `byte 512`.
  func place(ofIssue place: String) -> String {
    language == .french ? numbered(place, "byte ", as: "octet ") ?? place : place
  }

  private func numbered(_ text: String, _ prefix: String, as other: String) -> String? {
    guard text.hasPrefix(prefix) else { return nil }
    let digits = text.dropFirst(prefix.count)
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? other + digits : nil
  }
}

extension String {
  fileprivate func lastRange(of mark: String) -> Range<String.Index>? { ranges(of: mark).last }
}
