/// What is wrong with rules, or with what was asked of them: exit status 2.
enum RuleFailure: Error, CustomStringConvertible {
  case unknownRule(String, near: [String])
  case unknownTarget(String, known: [String])
  /// The installation lacks the schema.
  case noSchema(path: String, cause: String)
  /// What a new rule is to be called or to find, and cannot.
  case unfit(what: String, name: String, hint: String)
  /// Nothing is ever written over a rule.
  case exists(path: String)
  case cannotWrite(path: String, cause: String)
  /// Examples that do not hold, a line each.
  case examples([String])

  var description: String {
    switch self {
    case .unknownRule(let id, let near):
      "no rule “\(id)”; "
        + (near.isEmpty ? "assay rules list names them all" : "there is \(near.joined(separator: ", "))")
    case .unknownTarget(let id, let known): "no target “\(id)”: the rules have \(known.joined(separator: ", "))"
    case .noSchema(let path, let cause): "\(path): cannot be read: \(cause)"
    case .unfit(let what, let name, let hint): "“\(name)” is no \(what)\(hint)"
    case .exists(let path): "\(path): exists already; a rule is never written over"
    case .cannotWrite(let path, let cause): "\(path): cannot be written: \(cause)"
    case .examples(let complaints): complaints.joined(separator: "\n")
    }
  }
}
