/// A form field of before content controls (ECMA-376-1:2016 §17.16.17).
public struct FormField: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case text = "text-field"
    case checkbox
    case list = "drop-down"
  }

  /// Nil for one that says nothing of its kind.
  public var kind: Kind?
  /// What may be typed into one for text (§17.18.92 ST_FFTextType): `number`, `date`, `calculated` …; `regular` where
  /// nothing is said.
  public var input = "regular"
  /// Nobody can fill it in (enabled).
  public var isDisabled = false
  /// Fields are calculated anew when it is left (calcOnExit).
  public var isCalculating = false
  public var place: Place

  public init(place: Place) { self.place = place }
}
