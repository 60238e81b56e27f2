extension FeatureCoverage {
  private static let areas = [
    ("spreadsheet", "Workbooks"), ("any", "Any document"), ("document", "Text documents"),
    ("presentation", "Presentations"),
  ]

  /// `Documentation/feature-coverage.md`.
  var page: String {
    var out = """
      # What is detected

      Every feature of [features.tsv](../Rules/Data/features.tsv), the kind of fact that shows it, and a fixture of the
      tests that does; or why no file can show it. Features that are shown by a kind of another name stand in
      [feature_coverage.tsv](../Rules/Data/feature_coverage.tsv). This page is generated: the test fails when it is
      stale, and `ASSAY_RECORD=1 swift test --filter FeatureCoverageTests` writes it anew.

      | area | features | detected | no file can show it | not yet |
      | --- | ---: | ---: | ---: | ---: |

      """
    for (area, title) in Self.areas {
      let all = rows.filter { $0.area == area }
      let shown = all.filter { !$0.shown.isEmpty }.count
      let impossible = all.filter(\.isImpossible).count
      out += "| \(title) | \(all.count) | \(shown) | \(impossible) | \(all.count - shown - impossible) |\n"
    }
    for (area, title) in Self.areas {
      out += "\n## \(title)\n\n| feature | shown by | fixture |\n| --- | --- | --- |\n"
      for row in rows where row.area == area { out += line(row) + "\n" }
    }
    return out
  }

  private func line(_ row: Row) -> String {
    let title = "\(Self.escaped(row.title)) (`\(row.id)`)"
    if row.isImpossible { return "| \(title) | no file can: \(Self.escaped(row.note)) | |" }
    guard !row.shown.isEmpty else { return "| \(title) | not yet | |" }
    let shown = row.shown.map(\.text).joined(separator: ", ") + (row.note.isEmpty ? "" : ". \(Self.escaped(row.note))")
    return "| \(title) | \(shown) | \(fixture(row) ?? "") |"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
