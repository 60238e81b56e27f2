import InventoryModel

extension Wording {
  /// Where a fact was found: records say `slide 3` and `word/document.xml, paragraph 12`; names of sheets and parts stay
  /// as they are.
  func place(_ location: String, in family: DocumentFamily) -> String {
    if location.hasPrefix(Self.reserved) { return builtInName(location.dropFirst(Self.reserved.count)) }
    guard language == .french else { return location }
    if let line = numbered(location, behindComma: "line ", as: "ligne ") { return line }
    switch family {
    case .presentation: return numbered(location, "slide ", as: "diapositive ") ?? location
    case .document: return numbered(location, behindComma: "paragraph ", as: "paragraphe ") ?? location
    case .spreadsheet, .other: return location
    }
  }

  /// Between places: places that hold commas themselves are parted by semicolons.
  func separator(of locations: ArraySlice<String>) -> String {
    locations.contains { $0.contains(", ") } ? semicolon : ", "
  }

  /// Whether the record kept the first places only: it keeps a round number of them.
  static func areFirst(_ locations: [String], of count: Int) -> Bool {
    locations.count >= 10 && locations.count.isMultiple(of: 10) && count > locations.count
  }

  /// ECMA-376 18.2.5: names that begin so are the application's own.
  private static let reserved = "_xlnm."

  /// A reserved name as the name manager shows it.
  private func builtInName(_ name: Substring) -> String {
    guard language == .french else { return String(name) }
    return switch name {
    case "Print_Area": "Zone_d_impression"
    case "Print_Titles": "Impression_des_titres"
    default: String(name)
    }
  }

  /// `Module1, line 12`: the number behind the last comma.
  private func numbered(_ text: String, behindComma prefix: String, as other: String) -> String? {
    guard let comma = text.lastRange(of: ", ") else { return nil }
    return numbered(String(text[comma.upperBound...]), prefix, as: other).map { text[..<comma.upperBound] + $0 }
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
