/// What is wrong with rules, or with what was asked of them: exit status 2.
enum RuleFailure: Error, CustomStringConvertible {
  case unknownRule(String, near: [String])
  case unknownTarget(String, known: [String])
  /// Examples that do not hold, a line each.
  case examples([String])

  var description: String {
    switch self {
    case .unknownRule(let id, let near):
      "no rule “\(id)”; "
        + (near.isEmpty ? "assay rules list names them all" : "there is \(near.joined(separator: ", "))")
    case .unknownTarget(let id, let known): "no target “\(id)”: the rules have \(known.joined(separator: ", "))"
    case .examples(let complaints): complaints.joined(separator: "\n")
    }
  }
}
