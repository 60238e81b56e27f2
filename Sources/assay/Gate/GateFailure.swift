import InventoryModel

/// What keeps a gate from answering: exit status 2.
enum GateFailure: Error, CustomStringConvertible {
  /// The suite, and those there are.
  case unknownTarget(String, known: [String])
  case targetsDiffer(option: String, policy: String)
  case incomplete(path: String)
  /// A record's path lies below none of the inventory's roots.
  case noRoot(path: RawPath)
  /// Two inventories hold this path.
  case pathTwice(RawPath)

  var description: String {
    switch self {
    case .unknownTarget(let name, let known):
      "no target “\(name)”: the rules have \(known.joined(separator: ", "))"
    case .targetsDiffer(let option, let policy):
      "--target \(option), but the policy is for \(policy)"
    case .incomplete(let path):
      "\(path): its scan was not finished, so a gate cannot know what is missing; continue it with assay scan, or say "
        + "--allow-incomplete"
    case .pathTwice(let path):
      "\(path.text): in two of the inventories; name the roots when scanning (name=PATH)"
    case .noRoot(let path):
      "\(path.text): lies below none of the inventory's roots, so the file cannot be found again"
    }
  }
}
