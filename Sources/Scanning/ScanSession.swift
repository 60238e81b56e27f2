import InventoryModel
import SafeBindings

/// A whole scan into an inventory, as the command runs it.
public struct ScanSession {
  public var options: ScanOptions
  public var list: FileList?
  public var inventoryPath: String
  public var toolVersion: String
  public var language: ScanLanguage

  public init(
    options: ScanOptions, list: FileList? = nil, inventoryPath: String, toolVersion: String, language: ScanLanguage
  ) {
    self.options = options
    self.list = list
    self.inventoryPath = inventoryPath
    self.toolVersion = toolVersion
    self.language = language
  }

  /// Signals are caught before anything is opened: from then on an interrupt keeps what was read.
  ///
  /// **Throws** `ScanError`: the inventory, a root, or the machine.
  public func run() throws(ScanError) -> ScanSummary {
    Confinement.ignoreBrokenPipes()
    let interrupts: Interrupts
    do { interrupts = try Interrupts.caught() } catch { throw ScanError.system(error) }
    defer { interrupts.release() }
    let sink = try InventorySink.open(
      path: inventoryPath, options: options, toolVersion: toolVersion, listed: list != nil)
    let isTerminal = StandardStream.error.isTerminal
    let progress = ProgressLine(
      language: language, isTerminal: isTerminal, expected: isTerminal ? sink.documentsBefore : nil)
    let scanner = try Scanner(options: options, sink: sink, list: list, interrupts: interrupts, observer: progress)
    return try scanner.run()
  }
}
