import InventoryModel
import SafeBindings

/// Files that are no documents by what they are or by the name that programs give them. They get a record that says so.
struct EntryPolicy {
  struct Verdict: Equatable {
    var format: DocumentFormat
    var code: String
    var message: String
  }

  /// Links, devices and the like: never opened.
  static func special(_ kind: EntryKind) -> Verdict? {
    switch kind {
    case .regular, .unknown: nil
    case .symbolicLink: verdict("symbolic-link", "scan.symbolic-link", "a symbolic link; links are not followed")
    case .fifo: verdict("fifo", "scan.special-file", "a named pipe, not a document")
    case .socket: verdict("socket", "scan.special-file", "a socket, not a document")
    case .characterDevice: verdict("character-device", "scan.special-file", "a device, not a document")
    case .blockDevice: verdict("block-device", "scan.special-file", "a device, not a document")
    case .directory: verdict("directory", "scan.directory", "a folder where a file was named")
    }
  }

  /// Office writes `~$name` beside a document that somebody has open; the others are the desktop's own.
  static func named(_ name: [UInt8]) -> Verdict? {
    if name.starts(with: "~$".utf8) {
      return verdict(
        ownerFile, "scan.owner-file", "the owner file of a document that is open, or was when its program ended")
    }
    if name.starts(with: ".~lock.".utf8), name.last == UInt8(ascii: "#") {
      return verdict(
        "libreoffice-lock-file", "scan.owner-file", "the lock file of a document that LibreOffice has open, or had")
    }
    let lower = name.map { (65...90).contains($0) ? $0 + 32 : $0 }
    if lower.count > 7, lower.suffix(7).elementsEqual(".laccdb".utf8) {
      return verdict(
        "access-lock-file", "scan.owner-file", "the lock file of a database that somebody has open, or had")
    }
    if lower.count > 4, lower.suffix(4).elementsEqual(".tmp".utf8) {
      return verdict("temporary-file", "scan.temporary-file", "a temporary file")
    }
    if desktopFiles.contains(lower) {
      return verdict("desktop-settings", "scan.desktop-file", "written by the desktop for itself")
    }
    return nil
  }

  static let ownerFile = "office-owner-file"
  private static let desktopFiles: Set<[UInt8]> = Set(["thumbs.db", "desktop.ini", ".ds_store"].map { Array($0.utf8) })

  /// A configuration that lies in a share is never read: whoever can write there could hide documents.
  static func isConfiguration(_ name: [UInt8]) -> Bool {
    name.elementsEqual("assay.yaml".utf8) || name.elementsEqual("assay.yml".utf8)
  }

  private static func verdict(_ format: String, _ code: String, _ message: String) -> Verdict {
    Verdict(format: DocumentFormat(format), code: code, message: message)
  }
}
