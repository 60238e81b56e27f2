/// Why a gate could not answer.
public enum GateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No document is in the policy's scope: a gate that looked at nothing must not open.
  case noDocuments
  /// What was written where a number or a percentage belongs.
  case quantity(text: String)

  public var description: String {
    switch self {
    case .noDocuments:
      "the gate looked at no document: nothing in the inventory is an Office document in the policy's scope"
    case .quantity(let text):
      "“\(text)” is neither a number of documents (3) nor a percentage from 0% to 100% with up to two decimals (97.5%)"
    }
  }
}
