import AssessmentEngine
import InventoryModel

/// `assay.macros/1`: the macros of one document. Facts and issues stand as in `assay.record/1`.
struct MacroInspectionJSON {
  let context: ReportContext
  let document: JudgedDocument
  let files: [MacroInspection.File]?

  func bytes() -> [UInt8] {
    let record = document.record
    let listing = MacroListing(record)
    let byModule = MacroFiles(files ?? [])
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "assay.macros/1")
    json.member("tool", context.tool)
    json.member("rules", context.rules.version)
    json.member("path", record.path.text)
    json.member("documentFormat", record.format.rawValue)
    json.member("state", record.state.rawValue)
    json.member("reason", record.reason?.rawValue)
    json.member("sha256", record.sha256)
    json.key("projects")
    json.beginArray()
    for project in listing.projects { write(project, byModule, to: &json) }
    json.endArray()
    json.write("sheets", listing.sheets)
    json.write("others", listing.others)
    json.write("issues", listing.issues)
    json.key("estimates")
    json.beginArray()
    for assessment in document.assessments where assessment.macros != nil {
      json.beginObject()
      json.member("suite", assessment.suite)
      json.write("macros", assessment.macros)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  private func write(_ project: MacroListing.Project, _ byModule: MacroFiles, to json: inout JSONWriter) {
    json.beginObject()
    json.member("place", project.place)
    json.key("project")
    project.fact.write(to: &json)
    json.write("references", project.references)
    json.write("issues", project.issues)
    json.key("modules")
    json.beginArray()
    for module in project.modules {
      json.beginObject()
      json.member("name", module.name)
      json.member("type", module.type)
      json.key("lines")
      json.value(module.fact.attributes["lines"]?.integer ?? 0)
      json.member("sha256", module.digest)
      json.member("normalized", module.fact.attributes["normalized"]?.text)
      json.member("file", byModule.file(of: module)?.path)
      json.write("procedures", module.procedures)
      json.write("events", module.events)
      json.write("shortcuts", module.shortcuts)
      json.write("outside", module.outside)
      json.write("places", module.places)
      json.write("uses", module.uses)
      json.write("others", module.others)
      json.key("form")
      if let form = module.form { form.write(to: &json) } else { json.null() }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ name: String, _ facts: [Fact]) {
    key(name)
    beginArray()
    for fact in facts { fact.write(to: &self) }
    endArray()
  }

  fileprivate mutating func write(_ name: String, _ issues: [Issue]) {
    key(name)
    beginArray()
    for issue in issues { issue.write(to: &self) }
    endArray()
  }
}
