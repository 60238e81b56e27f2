@testable import CompoundDocuments

/// What stands in the streams of a sound container: both property sets, an object's names, a wrapped file, the list of
/// objects of a presentation, the head of a text, and a hyperlink by itself. Behind each mark, the next one.
func read(_ bytes: [UInt8]) {
  let pieces = Pieces(bytes)
  let main = pieces[6].isEmpty ? "WordDocument" : "PowerPoint Document"
  let whole = CompoundBuilder([
    ("\u{5}SummaryInformation", pieces[0]), ("\u{5}DocumentSummaryInformation", pieces[1]), ("\u{1}CompObj", pieces[2]),
    ("\u{1}Ole10Native", pieces[3]), ("\u{1}Ole", pieces[4]), (main, pieces[6].isEmpty ? pieces[5] : pieces[6]),
  ]).build()
  do throws(CompoundError) {
    let contents = try CompoundContents(whole, try CompoundDescription(whole), services)
    precondition(contents.objects.count <= EmbeddedObjects.limit)
    // The same without a document beside it, which would come first.
    let inner = CompoundBuilder([("\u{1}CompObj", pieces[2]), ("\u{1}Ole10Native", pieces[3]), ("\u{1}Ole", pieces[4])]).build()
    let object = try CompoundFile(inner).storedObject(from: inner)
    precondition(object.program.utf8.count <= 40)
    if case .wrapped(let name, let stream) = object.content {
      precondition(name.unicodeScalars.count <= 255 && stream.size <= Int64(pieces[3].count))
      _ = try stream.bytes(at: 0, count: 1 << 16, from: inner)
    }
  } catch {
    preconditionFailure("the container is sound: \(error)")
  }
  _ = HyperlinkObject.target(pieces[7], at: 0, services)
  _ = ObjectNames(pieces[2])
}
