import InventoryModel
import OfficePackage

/// Form fields of before content controls, by kind. The macros that they start are `macro.binding`.
final class FormFieldDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "document.legacy-form-fields", unit: "form fields", attributes: ["calculates", "disabled", "entry", "type"],
      values: [
        "calculates": .booleans, "disabled": .booleans, "entry": inputs.sorted() + ["other"],
        "type": .cases(of: FormField.Kind.self),
      ],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.16.17")
  ]

  private struct Key: Hashable {
    var kind: FormField.Kind?
    var input: String
    var isDisabled: Bool
    var isCalculating: Bool
  }

  /// §17.18.92 ST_FFTextType; anything else is told as `other`.
  private static let inputs: Set<String> = [
    "regular", "number", "date", "currentTime", "currentDate", "calculated",
  ]

  private var tallies: [Key: Tally] = [:]
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func formField(_ field: FormField) {
    let input = field.kind != .text ? "" : Self.inputs.contains(field.input) ? field.input : "other"
    let key = Key(
      kind: field.kind, input: input, isDisabled: field.isDisabled, isCalculating: field.isCalculating)
    tallies[key, default: Tally()].add(at: field.place, limit: limit)
  }

  func facts() -> [Fact] {
    tallies.map { key, tally in
      var attributes: [String: AttributeValue] = [:]
      if let kind = key.kind { attributes["type"] = .string(kind.rawValue) }
      if !key.input.isEmpty { attributes["entry"] = .string(key.input) }
      if key.isDisabled { attributes["disabled"] = .boolean(true) }
      if key.isCalculating { attributes["calculates"] = .boolean(true) }
      return tally.fact("document.legacy-form-fields", attributes: attributes)
    }
  }
}
