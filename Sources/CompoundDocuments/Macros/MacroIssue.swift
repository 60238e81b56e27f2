/// Something in a VBA project that is not as [MS-OVBA] demands; reading went on.
public struct MacroIssue: Hashable, Sendable {
  /// `vba.malformed`, `vba.version`, `vba.offset`, `vba.missing-module`, `vba.module-list`, `vba.purged`,
  /// `vba.stomp-suspect`, `vba.protection`, `vba.code-page`, `ovba.header`, `ovba.chunk`, `ovba.chunk-overflow`, `ovba.token`,
  /// `ovba.directory`, `ovba.limit`.
  public var code: String
  /// What of the content was lost by it.
  public enum Loss: Int, Hashable, Sendable, Comparable {
    case nothing
    /// A limit of ours.
    case limit
    case content

    public static func < (a: Loss, b: Loss) -> Bool { a.rawValue < b.rawValue }
  }

  public var loss: Loss
  /// `module NAME`, `dir`, or empty for the project.
  public var place: String
  public var message: String
  /// How often the code came up.
  public var count = 1

  public init(_ code: String, _ loss: Loss, at place: String, _ message: String) {
    self.code = code
    self.loss = loss
    self.place = place
    self.message = message
  }
}

/// Issues, one for each code.
struct MacroIssueList: Sendable {
  private(set) var issues: [MacroIssue] = []

  mutating func add(
    _ code: String, _ loss: MacroIssue.Loss = .nothing, at place: String = "", _ message: @autoclosure () -> String
  ) {
    if let known = issues.firstIndex(where: { $0.code == code }) {
      issues[known].count += 1
      issues[known].loss = max(issues[known].loss, loss)
    } else {
      issues.append(MacroIssue(code, loss, at: place, message()))
    }
  }

  /// What is wrong with a compressed stream.
  mutating func add(_ defects: [CompressedContainer.Defect: Int], of place: String) {
    for (defect, offset) in defects.sorted(by: { $0.value < $1.value }) {
      switch defect {
      case .signature:
        add("ovba.header", .content, at: place, "byte \(offset): no compressed container starts here")
      case .chunkSignature:
        add("ovba.header", .content, at: place, "byte \(offset): a chunk without its signature; the rest is not read")
      case .chunkSize:
        add("ovba.chunk", .content, at: place, "byte \(offset): a chunk whose size does not fit")
      case .token:
        add("ovba.token", .content, at: place, "byte \(offset): a copy from before its chunk; the rest is not read")
      case .overflow:
        add("ovba.chunk-overflow", .content, at: place, "byte \(offset): a chunk of more than 4096 bytes; cut there")
      case .limit:
        add("ovba.limit", .limit, at: place, "more bytes than are decompressed")
      }
    }
  }
}
