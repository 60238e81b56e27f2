import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// `macros` of an assessment; null where the document has none, or the suite says nothing of them.
  mutating func write(_ name: String, _ estimate: MacroEstimate?, uses: Bool = true) {
    key(name)
    guard let estimate else {
      null()
      return
    }
    beginObject()
    member("class", estimate.projectClass.rawValue)
    write("hours", estimate.effort)
    member("unread", estimate.isUnread)
    write("reasons", estimate.reasons)
    key("modules")
    beginArray()
    for module in estimate.modules { write(module, uses: uses) }
    endArray()
    endObject()
  }

  private mutating func write(_ module: ModuleEstimate, uses: Bool) {
    beginObject()
    member("name", module.name)
    member("place", module.place)
    member("type", module.type)
    member("lines", module.lines)
    member("sha256", module.digest.isEmpty ? nil : module.digest)
    member("normalized", module.normalizedDigest.isEmpty ? nil : module.normalizedDigest)
    member("class", module.macroClass.rawValue)
    member("repeated", module.isRepeated)
    write("hours", module.effort)
    write("reasons", module.reasons)
    if uses { write("uses", module.uses) }
    endObject()
  }

  private mutating func write(_ name: String, _ uses: [MacroUse]) {
    key(name)
    beginArray()
    for use in uses {
      beginObject()
      member("kind", use.kind.rawValue)
      member("application", use.application)
      member("name", use.name)
      member("count", use.count)
      member("portability", use.portability.rawValue)
      member("replacement", use.replacement)
      member("category", use.category.isEmpty ? nil : use.category)
      write("hours", use.effort)
      endObject()
    }
    endArray()
  }

  private mutating func write(_ name: String, _ reasons: [MacroReason]) {
    key(name)
    beginArray()
    for reason in reasons {
      beginObject()
      member("code", reason.code.rawValue)
      member("count", reason.count)
      write("text", reason.text)
      write("hours", reason.effort)
      endObject()
    }
    endArray()
  }
}
