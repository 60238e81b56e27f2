import Detectors
import InventoryModel

extension RichTextReading {
  private static let linking: Set<String> = ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "IMPORT"]

  var facts: [Fact] {
    var facts: [Fact] = []
    for (isLinked, counts) in [(false, objects), (true, linkedObjects)] {
      for (name, count) in counts {
        facts.append(ObjectFacts.fact(program: name, isLinked: isLinked, count: count))
      }
    }
    for template in templates { facts.append(link(template, "attachedTemplate", 1)) }
    var hyperlinks: [String: Int] = [:]
    var links: [[String]: Int] = [:]
    for (instruction, count) in fields {
      let words = Self.words(instruction)
      guard let code = words.first?.uppercased() else { continue }
      let arguments = words.dropFirst().prefix { !$0.hasPrefix("\\") }
      if code == "HYPERLINK" {
        // Without a target it leads to a place in the document.
        if let target = arguments.first { hyperlinks[SecretMask.masked(target), default: 0] += count }
      } else if Self.linking.contains(code) {
        let isServer = ["LINK", "DDE", "DDEAUTO"].contains(code)
        let target = arguments.dropFirst(isServer ? 1 : 0).first ?? ""
        links[[code, SecretMask.masked(target)], default: 0] += count
      }
    }
    for (target, count) in hyperlinks where !target.hasPrefix("#") { facts.append(link(target, "hyperlink", count)) }
    for (key, count) in links {
      facts.append(
        Fact(
          kind: "link.field", subject: key[1], count: count,
          attributes: ["field": .string(key[0]), "class": .string(LinkClass(target: key[1]).rawValue)]))
    }
    return facts
  }

  private func link(_ target: String, _ relationship: String, _ count: Int) -> Fact {
    let isTemplate = relationship == "attachedTemplate"
    return Fact(
      kind: "link.external", subject: SecretMask.masked(target), count: count,
      attributes: [
        "relationship": .string(relationship), "source": .string("/"), "breaks": .boolean(isTemplate),
        "class": .string(isTemplate ? LinkClass.template.rawValue : LinkClass(target: target).rawValue),
      ])
  }

  /// Words between blanks; quotes hold one together, and a doubled backslash in them is one.
  static func words(_ instruction: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var wasBackslash = false
    for character in instruction {
      if wasBackslash {
        wasBackslash = false
        if character != "\\" { word += "\\" + String(character) } else { word += "\\" }
      } else if character == "\\" {
        wasBackslash = true
      } else if character == "\"" {
        if isQuoted { words.append(word) } else if !word.isEmpty { words.append(word) }
        word = ""
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
