import InventoryModel

/// Tells formats by content. The name ending only decides what the content leaves open: whether lines of text are
/// a table.
public enum FormatIdentification {
  /// Bytes of the start of a file that are worth handing in.
  public static let headSize = 65_536

  /// What a file is by its first bytes.
  ///
  /// - Parameters:
  ///   - head: The first `headSize` bytes, or all there are.
  ///   - size: Of the whole file, in bytes.
  ///   - fileExtension: Lower case, without the dot.
  public static func identify(head: [UInt8], size: Int64, fileExtension: String) -> Identification {
    guard !head.isEmpty else { return Identification(.empty, .unknown) }
    if let binary = BinarySignature.identify(head) { return binary }
    if head.starts(with: ZipHead.localHeader) || head.starts(with: ZipHead.endOfDirectory)
      || head.starts(with: ZipHead.spanned)
    {
      return ZipHead.openDocument(head) ?? Identification(DocumentFormat("zip"), .package)
    }
    guard let text = TextHead(head, isWhole: size <= Int64(head.count)) else {
      // A zip behind other bytes. Self-extracting archives have been told above: what is left is a package with a prefix.
      return ZipHead.startsWithin(head)
        ? Identification(DocumentFormat("zip"), .package) : Identification(.unknown, .unknown)
    }
    return MarkupHead.identify(text.bytes) ?? text.identify(fileExtension: fileExtension)
  }

  /// What a zip is by the names in its central directory.
  ///
  /// - Parameters:
  ///   - entryNames: As stored.
  ///   - head: The start of the file: OpenDocument names its type there.
  public static func identify(entryNames: [[UInt8]], head: [UInt8]) -> Identification {
    if let open = ZipHead.openDocument(head) { return open }
    return ZipNames(entryNames).identify()
  }

  /// Whether a damaged zip was an Office package: parts of one are named by local headers near its start.
  public static func looksLikeOfficePackage(head: [UInt8]) -> Bool { officePackageFormat(head: head) != nil }

  /// The format that a damaged Office package most likely had, by the names in its local headers: `xlsx`, `xlsm`,
  /// `xlsb`, `docx`, `docm`, `pptx`, `pptm`, `vsdx`, or `opc` where only the frame of a package is seen.
  public static func officePackageFormat(head: [UInt8]) -> DocumentFormat? {
    let names = ZipNames(ZipHead.localNames(head))
    return names.officeFormat ?? (names.hasPackageFrame ? DocumentFormat("opc") : nil)
  }
}
