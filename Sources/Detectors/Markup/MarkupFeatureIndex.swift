import OfficePackage

/// The feature table, ready for look-up by an element's name.
final class MarkupFeatureIndex {
  /// A row as it is checked: names are numbers.
  struct Row {
    var feature: Int
    var namespace: UInt8
    var roles: Set<PartRole>
    var conditions: [Condition]
    var family: MarkupFamily?
  }

  /// A condition whose attribute or parent is a number.
  struct Condition {
    var number: UInt16
    var namespace: UInt8
    var test: Test
  }

  enum Test {
    case isOneOf([String]), isNoneOf([String]), begins([String]), beginsNot(String), contains([String])
    case containsNone([String]), notEmpty, parent, isOn
    case isByDefault(String)
    case any([UInt16], but: [String])
    case ancestorIsNot(Int, [UInt16])
  }

  /// Rows by number of the element's local name.
  private(set) var rows: [[Row]] = []

  init(_ vocabulary: Vocabulary) {
    for (index, feature) in MarkupFeatures.all.enumerated() {
      guard case .element(let namespace, let name, let roles, let conditions) = feature.trigger else { continue }
      let number = Int(vocabulary.subscribe(name))
      while rows.count <= number { rows.append([]) }
      rows[number].append(
        Row(
          feature: index, namespace: namespace.rawValue, roles: Set(roles),
          conditions: conditions.map { MarkupFeatureIndex.condition($0, vocabulary) }, family: feature.family))
    }
  }

  func rows(_ number: UInt16) -> [Row] { Int(number) < rows.count ? rows[Int(number)] : [] }

  private static func condition(_ condition: MarkupCondition, _ vocabulary: Vocabulary) -> Condition {
    func make(_ name: String, _ namespace: Namespace, _ test: Test) -> Condition {
      Condition(number: vocabulary.number(name), namespace: namespace.rawValue, test: test)
    }
    switch condition {
    case .attribute(let name, let namespace, let values): return make(name, namespace, .isOneOf(values))
    case .attributeIsNot(let name, let namespace, let values): return make(name, namespace, .isNoneOf(values))
    case .hasAny(let names, let namespace, let defaults):
      return Condition(
        number: 0, namespace: namespace.rawValue, test: .any(names.map { vocabulary.number($0) }, but: defaults))
    case .begins(let name, let namespace, let prefixes): return make(name, namespace, .begins(prefixes))
    case .beginsNot(let name, let namespace, let prefix): return make(name, namespace, .beginsNot(prefix))
    case .contains(let name, let namespace, let pieces): return make(name, namespace, .contains(pieces))
    case .containsNone(let name, let namespace, let pieces): return make(name, namespace, .containsNone(pieces))
    case .notEmpty(let name, let namespace): return make(name, namespace, .notEmpty)
    case .isByDefault(let name, let namespace, let value): return make(name, namespace, .isByDefault(value))
    case .parent(let name): return make(name, .none, .parent)
    case .ancestorIsNot(let levels, let names):
      return Condition(number: 0, namespace: 0, test: .ancestorIsNot(levels, names.map { vocabulary.number($0) }))
    case .isOn(let name, let namespace): return make(name, namespace, .isOn)
    }
  }
}

extension MarkupFeatureIndex.Condition {
  func holds(_ element: borrowing MarkupElement) -> Bool {
    switch test {
    case .parent: return element.parent.local == number
    case .ancestorIsNot(let levels, let names): return !names.contains(element.ancestor(levels).local)
    case .any(let numbers, let defaults):
      for number in numbers {
        if let value = element.string(number, namespace: namespace), !defaults.contains(value) { return true }
      }
      return false
    case .isOneOf(let values): return element.string(number, namespace: namespace).map(values.contains) ?? false
    case .isNoneOf(let values): return element.string(number, namespace: namespace).map { !values.contains($0) } ?? false
    case .begins(let prefixes):
      guard let value = element.string(number, namespace: namespace) else { return false }
      return prefixes.contains { value.hasPrefix($0) }
    case .beginsNot(let prefix):
      return element.string(number, namespace: namespace).map { !$0.hasPrefix(prefix) } ?? true
    case .contains(let pieces):
      guard let value = element.string(number, namespace: namespace) else { return false }
      return pieces.contains { value.contains($0) }
    case .containsNone(let pieces):
      guard let value = element.string(number, namespace: namespace) else { return false }
      return !pieces.contains { value.contains($0) }
    case .notEmpty: return element.string(number, namespace: namespace)?.isEmpty == false
    case .isByDefault(let value): return element.string(number, namespace: namespace).map { $0 == value } ?? true
    case .isOn:
      guard let value = element.string(number, namespace: namespace) else { return true }
      return !["0", "false", "off"].contains(value)
    }
  }
}
