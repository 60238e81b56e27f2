import AssessmentEngine
import InventoryModel

/// A rule file to begin with: every key in its order, sound as it stands, its comments saying what to fill in.
public struct RuleTemplate {
  public var id: String
  public var title: LocalizedText
  /// What the rule finds; nil: the format itself.
  public var kind: FactKindDefinition?
  /// Suites that get a row.
  public var suites: [Suite]
  /// The role of work that nobody has thought about yet.
  public var role: String
  /// How its source is named: an id of the registry, or as a mapping.
  public var source: String

  /// `loaded`: the rules that it is written for. `day`: `YYYY-MM-DD`.
  public init(
    id: String, title: LocalizedText, kind: FactKindDefinition?, loaded: LoadedRules, day: String
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    suites = loaded.ruleSet.suites.filter { !$0.isForApplications }
    role = loaded.ruleSet.roles.keys.min() ?? ""
    let ids = loaded.sources.filter { $0.value.kind == .generalKnowledge }.keys
    source = ids.first { $0 == "general-knowledge" } ?? ids.min() ?? "{ url: general knowledge, read: \(day) }"
  }

  /// 1 to 64 of `a-z`, `0-9` and `-`.
  public static func isIdentifier(_ id: String) -> Bool { NodeReader.isIdentifier(id) }

  /// A folder of rules: one that the loader does not read otherwise.
  public static func isArea(_ name: String) -> Bool {
    let taken = ["Targets", "Groups", "Data", "Schemas"]
    return !taken.contains(name) && (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0 | 32) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      && name.first?.isLetter == true
  }

  private var knownFormats: [String] { (kind?.formats ?? []).filter(RuleContext.formats.contains) }

  /// The formats that can show it, as rules may name them.
  var formats: [String] {
    knownFormats.isEmpty ? ["xlsx"] : knownFormats
  }

  public var text: String {
    (head + ["verdicts:"] + suites.flatMap(row) + examples).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    var lines = [
      "# A new rule: replace what stands here, then run: assay rules check --rules <folder>",
      "id: \(id)",
      "# What it is, as a reader calls it.",
      "title: { en: \(Self.quoted(title.english)), fr: \(Self.quoted(title.french)) }",
      "# The formats that it looks at; without this key: all.",
    ]
    // Some kinds are of files that no rule names by format.
    if kind == nil || !knownFormats.isEmpty { lines.append("formats: [\(formats.joined(separator: ", "))]") }
    if let kind {
      let subject = kind.subject.isEmpty ? "no subject" : "subject: \(kind.subject)"
      lines.append("# Counted: \(Self.plain(kind.unit)); \(Self.plain(subject)).")
      if !kind.attributes.isEmpty { lines.append("# Attributes: \(kind.attributes.joined(separator: ", ")).") }
      lines.append("match: { fact: \(kind.kind.rawValue) }")
    } else {
      lines.append("# What it looks for: { fact: KIND }, combined by all, any and not; here the format itself.")
      lines.append("match: { format: true }")
    }
    return lines + [
      "# Why it matters to the people of the document, whatever the suite.",
      "why:",
      "  en: \"What this is used for is still to be written.\"",
      "  fr: \"À quoi cela sert reste à écrire.\"",
      "# What to do about it, whatever the suite.",
      "remedy:",
      "  en: \"What to do instead is still to be written.\"",
      "  fr: \"Ce qu’il faut faire à la place reste à écrire.\"",
      "# A topic of training.yaml that the people affected have to learn, or none.",
      "training: none",
      "# What of it a reader of a PDF sees: kept, degraded, lost or unknown.",
      "round-trip: { pdf: unknown }",
    ]
  }

  private func row(_ suite: Suite) -> [String] {
    var lines = [
      "  \(suite.id):",
      "    # kept, unknown, degraded, lost or blocks",
      "    verdict: unknown",
      "    # none, automatic, manual-small, manual-large or impossible",
      "    class: manual-small",
      "    role: \(role)",
      "    # Hours of one document.",
      "    effort: { low: 0.1, likely: 0.25, high: 1 }",
      "    # Optional: loss, in hundredths of a point, and disposition.",
      "    effect:",
      "      en: \"It is not known what becomes of it.\"",
      "      fr: \"On ne sait pas ce qu’il en advient.\"",
      "    # Optional, in place of the remedy above: remedy.",
      "    # What is left of it in an Office file that comes back out, and in a PDF from here.",
      "    round-trip: { office: unknown, pdf: unknown }",
    ]
    if !suite.modes.isEmpty { lines.append("    modes:") }
    for mode in suite.modes {
      lines += [
        "      \(mode.id):",
        "        verdict: unknown",
        "        effect:",
        "          en: \"It is not known what becomes of it.\"",
        "          fr: \"On ne sait pas ce qu’il en advient.\"",
        "        confidence: low",
        "        sources: [\(source)]",
      ]
    }
    return lines + [
      "    # low, medium or high; what rests on general knowledge alone is low.",
      "    confidence: low",
      "    # Ids of Data/sources.tsv.",
      "    sources: [\(source)]",
    ]
  }

  private var examples: [String] {
    let lines = ["# At least one that finds it, and one that does not.", "examples:"]
    guard let kind else {
      let other = formats.contains("docx") ? "pptx" : "docx"
      return lines + [
        "  - name: a file of the format", "    given: { format: \(formats[0]), facts: [] }", "    finds: 1",
        "  - name: a file of another format", "    given: { format: \(other), facts: [] }", "    finds: 0",
      ]
    }
    let subject = kind.subject.isEmpty ? "" : ", subject: \(Self.quoted(kind.subjects?.first ?? "example"))"
    return lines + [
      "  - name: a document with one",
      "    given: { format: \(formats[0]), facts: [{ kind: \(kind.kind.rawValue)\(subject), count: 1 }] }",
      "    finds: 1",
      "  - name: a document without",
      "    given: { format: \(formats[0]), facts: [] }",
      "    finds: 0",
    ]
  }

  /// A double-quoted YAML scalar; what cannot be seen is written out.
  static func quoted(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      default:
        if VisibleText.isHidden(scalar) {
          let digits = String(scalar.value, radix: 16)
          out += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(out)\""
  }

  /// For a comment: one line.
  private static func plain(_ text: String) -> String { text.replacing("\n", with: " ") }
}
