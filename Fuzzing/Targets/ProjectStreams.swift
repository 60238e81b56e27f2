@testable import CompoundDocuments

/// The streams of a project, laid into a sound compound file: what changes is what they hold, so that no change is lost
/// on the container or on compression. Pieces are cut at a mark; the first is the `dir` stream before compression.
func read(_ bytes: [UInt8]) {
  let pieces = Pieces(bytes)
  var file = MacroFile()
  let directory = pieces[0]
  file.changeDirectory = { _ in directory }
  file.streams = [
    ("PROJECT", pieces[1]), ("PROJECTwm", pieces[2]), ("VBA/_VBA_PROJECT", pieces[3]), ("VBA/Module1", pieces[4]),
    ("VBA/Form1", pieces[5]), ("Form1/f", pieces[6]), ("Form1/i02/f", pieces[7]),
    ("\u{5}DocumentSummaryInformation", pieces[8]), ("PowerPoint Document", pieces[9]), ("Current User", pieces[10]),
  ]
  let whole = file.bytes()
  do throws(CompoundError) {
    _ = try CompoundDescription(whole)
    let macros = try CompoundMacros(whole, services)
    precondition(!macros.projects.isEmpty)
    for project in macros.projects { use(project) }
  } catch {
    preconditionFailure("the container is sound: \(error)")
  }
  // What a form's module must be called for its controls to be looked at is hard to guess.
  _ = FormControls.read(pieces[6], limit: 100) { services.text($0, codePage: 1252).string }
  let container = CompressedContainer(pieces[4], limit: 50_000)
  precondition(container.bytes.count <= 50_000)
  _ = CompressedContainer.search(pieces[4])
}
