/// Its form in the `embedded` member of a record, `assay.record/1`.
extension EmbeddedDocument {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("path", path)
    if let name { json.member("name", name) }
    json.member("use", use.rawValue)
    json.member("format", format.rawValue)
    json.member("state", state.rawValue)
    json.member("reason", reason?.rawValue)
    json.key("size")
    json.value(size)
    json.member("sha256", sha256)
    json.members(facts: facts, issues: issues)
    json.endObject()
  }

  /// **Throws** `RecordError` naming the member that is missing or of another type.
  init(json: JSONValue) throws(RecordError) {
    guard let path = json["path"]?.string else { throw RecordError(member: "embedded.path", expected: "a string") }
    guard let format = json["format"]?.string else { throw RecordError(member: "embedded.format", expected: "a string") }
    guard let state = json["state"]?.string.flatMap(AssessmentState.init(rawValue:)) else {
      throw RecordError(member: "embedded.state", expected: "assessed, partial or not-assessed")
    }
    let reason = json["reason"]?.string.flatMap(Reason.init(rawValue:))
    guard (state == .assessed) == (reason == nil) else {
      throw RecordError(member: "embedded.reason", expected: "a reason exactly when the state is not assessed")
    }
    self.init(
      path: path, name: json["name"]?.string, use: json["use"]?.string.flatMap(Use.init(rawValue:)) ?? .other,
      format: DocumentFormat(format), state: state, reason: reason, size: Int64(json["size"]?.integer ?? 0),
      sha256: json["sha256"]?.string)
    for value in json["facts"]?.array ?? [] { facts.append(try Fact(json: value)) }
    for value in json["issues"]?.array ?? [] { issues.append(try Issue(json: value)) }
  }
}
