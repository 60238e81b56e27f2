import InventoryModel
import SafeBindings

/// `--dry-run`: what a scan would see, without opening a file.
public struct Census: Sendable, Hashable {
  public var files = 0
  public var bytes: Int64 = 0
  public var leftOut = 0
  public var skipped = 0
  public var foldersFailed = 0

  /// Files and bytes that one worker reads in a second, stated so that everybody can correct the estimate: small
  /// documents are bound by the first, large ones by the second.
  public static let filesPerSecond = 150.0
  public static let bytesPerSecond = 15_000_000.0

  /// **Throws** as `Scanner` does for its roots and list.
  public init(options: ScanOptions, list: FileList? = nil) throws(ScanError) {
    Confinement.raiseFileLimit()
    let source = try Scanner.source(options, list)
    while let found = try source.next() {
      switch found {
      case .file(let file):
        files += 1
        bytes = bytes.addingReportingOverflow((try? file.status())?.size ?? 0).partialValue
      case .skipped, .outside, .unreachable: skipped += 1
      case .leftOut: leftOut += 1
      case .folderFailed, .folderTooDeep: foldersFailed += 1
      case .folderLeftOut, .otherFileSystem: break
      }
    }
  }

  /// Seconds.
  public func estimate(jobs: Int) -> Double {
    (Double(files) / Self.filesPerSecond + Double(bytes) / Self.bytesPerSecond) / Double(max(1, jobs))
  }

  public func text(_ language: ScanLanguage, jobs: Int) -> String {
    let pick = language.pick
    var lines = [
      pick("Files to read: ", "Fichiers à lire : ") + language.number(files) + ", " + language.bytes(bytes),
      pick("Skipped on purpose: ", "Ignorés volontairement : ") + language.number(skipped),
      pick("Left out: ", "Écartés : ") + language.number(leftOut),
    ]
    if foldersFailed > 0 {
      lines.append(pick("Folders that cannot be read: ", "Dossiers illisibles : ") + language.number(foldersFailed))
    }
    let seconds = language.decimal(estimate(jobs: jobs))
    let rate = language.number(Int(Self.filesPerSecond))
    let volume = language.bytes(Int64(Self.bytesPerSecond))
    lines.append(
      pick(
        "Estimate: \(seconds) s with \(jobs) \(language.form(jobs, "worker", "workers")), if each takes 1 s for \(rate) files plus 1 s for \(volume).",
        "Estimation : \(seconds) s avec \(jobs) processus, à raison de 1 s pour \(rate) fichiers plus 1 s pour \(volume)."))
    return lines.joined(separator: "\n") + "\n"
  }
}
