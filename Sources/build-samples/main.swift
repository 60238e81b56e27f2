import Foundation
import ExampleDocuments

/// `build-samples SHARE OUTDIR`: makes the documents of a sample share. Not shipped.
let arguments = CommandLine.arguments
if arguments.count == 3 {
  do {
    let share = try SampleShare(folder: arguments[1])
    try share.write(to: arguments[2])
    print("\(share.documents.count) documents in \(arguments[2])")
  } catch {
    print("build-samples: \(error)")
    exit(2)
  }
} else {
  print("usage: build-samples SHARE OUTDIR")
  exit(64)
}
