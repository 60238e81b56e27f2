/// The record's JSON form, `assay.record/1`: the same for `assay worker`, `assay inspect` and the inventory's export.
extension DocumentRecord {
  /// Writes one object, members in a fixed order. `includingPeople: false` is the canonical form: people are the only
  /// members that depend on how a scan was asked for.
  public func write(to json: inout JSONWriter, includingPeople: Bool = true) {
    json.beginObject()
    json.member("path", path.text)
    json.member("format", format.rawValue)
    json.member("state", state.rawValue)
    json.member("reason", reason?.rawValue)
    json.key("size")
    json.value(size)
    json.member("sha256", sha256)
    json.member("modified", modified?.text)
    json.key("properties")
    json.beginObject()
    json.member("created", documentCreated?.text)
    json.member("modified", documentModified?.text)
    json.endObject()
    if includingPeople {
      json.key("people")
      json.beginObject()
      json.member("creator", people.creator)
      json.member("lastModifiedBy", people.lastModifiedBy)
      json.endObject()
    }
    json.member("application", application)
    json.members(facts: facts, issues: issues)
    if !embedded.isEmpty {
      json.key("embedded")
      json.beginArray()
      for document in embedded { document.write(to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  /// **Throws** `RecordError` naming the member that is missing or of another type.
  public init(json: JSONValue) throws(RecordError) {
    func required(_ name: String) throws(RecordError) -> String {
      guard let value = json[name]?.string else { throw RecordError(member: name, expected: "a string") }
      return value
    }
    func date(_ value: JSONValue?) -> Timestamp? { value?.string.flatMap(Timestamp.init(text:)) }
    guard let state = AssessmentState(rawValue: try required("state")) else {
      throw RecordError(member: "state", expected: "assessed, partial or not-assessed")
    }
    let reasonText = json["reason"]?.string
    let reason = reasonText.flatMap(Reason.init(rawValue:))
    if reasonText != nil, reason == nil { throw RecordError(member: "reason", expected: "a reason of the closed list") }
    guard (state == .assessed) == (reason == nil) else {
      throw RecordError(member: "reason", expected: "a reason exactly when the state is not assessed")
    }
    self.init(
      path: RawPath(escaped: try required("path")), format: DocumentFormat(try required("format")), state: state,
      reason: reason, size: Int64(json["size"]?.integer ?? 0), sha256: json["sha256"]?.string,
      modified: date(json["modified"]), documentCreated: date(json["properties"]?["created"]),
      documentModified: date(json["properties"]?["modified"]),
      people: People(
        creator: json["people"]?["creator"]?.string, lastModifiedBy: json["people"]?["lastModifiedBy"]?.string),
      application: json["application"]?.string)
    for value in json["facts"]?.array ?? [] { facts.append(try Fact(json: value)) }
    for value in json["issues"]?.array ?? [] { issues.append(try Issue(json: value)) }
    for value in json["embedded"]?.array ?? [] { embedded.append(try EmbeddedDocument(json: value)) }
  }
}

/// A record, fact or issue in JSON that does not have its shape.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  public var member: String
  public var expected: String
  public var description: String { "record, member \"\(member)\": expected \(expected)" }

  public init(member: String, expected: String) {
    self.member = member
    self.expected = expected
  }
}

extension Fact {
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", kind.rawValue)
    json.member("subject", subject)
    json.member("count", count)
    json.key("attributes")
    Fact.write(attributes, to: &json)
    json.key("where")
    json.beginArray()
    for location in locations { json.value(location) }
    json.endArray()
    json.endObject()
  }

  /// Attributes as an object, members sorted by name.
  public static func write(_ attributes: [String: AttributeValue], to json: inout JSONWriter) {
    json.beginObject()
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      json.key(name)
      switch value {
      case .string(let text): json.value(text)
      case .integer(let number): json.value(number)
      case .boolean(let flag): json.value(flag)
      }
    }
    json.endObject()
  }

  /// **Throws** `RecordError` where an attribute is no string, integer or boolean.
  public static func attributes(json: JSONValue?) throws(RecordError) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = [:]
    for member in json?.members ?? [] {
      switch member.value {
      case .string(let text): attributes[member.name] = .string(text)
      case .integer(let number): attributes[member.name] = .integer(number)
      case .boolean(let flag): attributes[member.name] = .boolean(flag)
      default: throw RecordError(member: "attributes.\(member.name)", expected: "a string, an integer or a boolean")
      }
    }
    return attributes
  }

  /// **Throws** `RecordError` naming the member that is missing or of another type.
  public init(json: JSONValue) throws(RecordError) {
    guard let kind = json["kind"]?.string else { throw RecordError(member: "facts.kind", expected: "a string") }
    guard let count = json["count"]?.integer else { throw RecordError(member: "facts.count", expected: "an integer") }
    self.init(
      kind: FactKind(kind), subject: json["subject"]?.string ?? "", count: count,
      attributes: try Fact.attributes(json: json["attributes"]),
      locations: (json["where"]?.array ?? []).compactMap(\.string))
  }
}

extension Issue {
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", code)
    json.member("place", place)
    json.member("message", message)
    json.endObject()
  }

  /// **Throws** `RecordError` where the code is missing.
  public init(json: JSONValue) throws(RecordError) {
    guard let code = json["code"]?.string else { throw RecordError(member: "issues.code", expected: "a string") }
    self.init(code: code, place: json["place"]?.string ?? "", message: json["message"]?.string ?? "")
  }
}

extension JSONWriter {
  /// What was found, as documents and the documents inside of them have it.
  mutating func members(facts: [Fact], issues: [Issue]) {
    key("facts")
    beginArray()
    for fact in facts { fact.write(to: &self) }
    endArray()
    key("issues")
    beginArray()
    for issue in issues { issue.write(to: &self) }
    endArray()
  }
}
