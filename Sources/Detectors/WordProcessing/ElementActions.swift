import OfficePackage

/// What a detector does at an element, by the number of the element's local name: one look-up instead of many comparisons.
struct ElementActions<Action: Sendable>: Sendable {
  private var actions: [Action?] = []

  /// Subscribes to all the names.
  init(_ vocabulary: Vocabulary, _ rows: [(names: [String], action: Action)]) {
    for row in rows {
      for name in row.names {
        let number = Int(vocabulary.subscribe(name))
        while actions.count <= number { actions.append(nil) }
        actions[number] = row.action
      }
    }
  }

  subscript(_ name: UInt16) -> Action? { Int(name) < actions.count ? actions[Int(name)] : nil }
}

/// Counts what is shown, and apart from it what stands in `mc:Fallback`: that counts where the alternatives before it show
/// nothing of the kind (ECMA-376-3:2015 §7.7).
struct AlternativeTally {
  private var shown = Tally()
  private var fallback = Tally()

  mutating func add(in part: PartContext, limit: Int) {
    if part.isFallback {
      fallback.add(at: part.place, limit: limit)
    } else {
      shown.add(at: part.place, limit: limit)
    }
  }

  var result: Tally { shown.count > 0 ? shown : fallback }
}

extension WordAttributes {
  /// An on-off property (ECMA-376-1:2016 §22.9.2.7): the element alone is on.
  static func isOn(_ element: borrowing MarkupElement, _ value: UInt16) -> Bool {
    let word = Namespace.word.rawValue
    return !(element.equals(value, "0", namespace: word) || element.equals(value, "false", namespace: word)
      || element.equals(value, "off", namespace: word))
  }

  /// An attribute of WordprocessingML of at most so many bytes.
  static func word(_ element: borrowing MarkupElement, _ name: UInt16, to limit: Int = 64) -> String? {
    element.bytes(name, namespace: Namespace.word.rawValue).map { String(decoding: $0.prefix(limit), as: UTF8.self) }
  }
}

/// How attributes of WordprocessingML are read.
enum WordAttributes {}
