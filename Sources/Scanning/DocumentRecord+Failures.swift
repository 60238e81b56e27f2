import InventoryModel
import SafeBindings

/// Records of files that no reader saw.
extension DocumentRecord {
  static func failed(_ path: RawPath, _ reason: Reason, code: String, _ message: String) -> DocumentRecord {
    DocumentRecord(
      path: path, state: .notAssessed, reason: reason, issues: [Issue(code: code, place: "", message: message)])
  }

  /// A file that the system would not open or read.
  static func failed(_ path: RawPath, _ error: SystemError) -> DocumentRecord {
    if error == .notRegular || error.isLink {
      return failed(path, .skipped, code: "scan.not-regular", "became something else than a file: \(error)")
    }
    if error.isGone { return failed(path, .vanished, code: "scan.vanished", "is not there, or no longer") }
    return failed(path, .unreadable, code: error.isDenied ? "scan.denied" : "scan.unreadable", error.description)
  }
}
