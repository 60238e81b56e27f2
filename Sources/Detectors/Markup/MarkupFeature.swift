import InventoryModel
import OfficePackage

/// A feature that shows as "this element occurs" or "this relationship is there": one row of the feature table.
struct MarkupFeature {
  enum Trigger {
    /// Elements of this name in parts of these roles, narrowed by conditions.
    case element(Namespace, String, in: [PartRole], where: [MarkupCondition])
    /// Relationships whose type's last segments are these, internal or external, whose source has none of the roles.
    case relationship([String], external: Bool, notFrom: [PartRole])
  }

  var kind: FactKind
  var trigger: Trigger
  var source: String

  static func element(
    _ kind: FactKind, _ namespace: Namespace, _ names: [String], in roles: [PartRole],
    where conditions: [MarkupCondition] = [], clause source: String
  ) -> [MarkupFeature] {
    names.map {
      MarkupFeature(kind: kind, trigger: .element(namespace, $0, in: roles, where: conditions), source: source)
    }
  }

  /// The family that a kind's area names; nil for `package`, which is any.
  var family: MarkupFamily? { MarkupFamily(rawValue: String(kind.rawValue.prefix { $0 != "." })) }

  var formats: [String] {
    switch family {
    case .spreadsheet: Formats.spreadsheet
    case .document: Formats.document
    case .presentation: Formats.presentation
    case nil: Formats.package
    }
  }
}

/// The three families of markup, as fact kinds name them.
enum MarkupFamily: String {
  case spreadsheet, document, presentation

  init?(format: String) {
    if Formats.spreadsheet.contains(format) {
      self = .spreadsheet
    } else if Formats.document.contains(format) {
      self = .document
    } else if Formats.presentation.contains(format) {
      self = .presentation
    } else {
      return nil
    }
  }
}

/// Narrows an element by an attribute or by its parent.
enum MarkupCondition {
  case attribute(String, Namespace = .none, is: [String])
  case attributeIsNot(String, Namespace = .none, in: [String])
  /// One of these attributes, with another value than what it has where it is left out.
  case hasAny([String], Namespace = .none, but: [String])
  case begins(String, Namespace = .none, with: [String])
  case beginsNot(String, Namespace = .none, with: String)
  case contains(String, Namespace = .none, any: [String])
  case containsNone(String, Namespace = .none, of: [String])
  case notEmpty(String, Namespace = .none)
  /// Left out, or with the value that it has where it is left out.
  case isByDefault(String, Namespace = .none, is: String)
  case parent(String)
  /// The element so many levels up (1: the parent) is none of these.
  case ancestorIsNot(Int, [String])
  /// An on-off property (ECMA-376-1:2016 §22.9.2.7) that is not switched off.
  case isOn(String, Namespace = .none)
}
