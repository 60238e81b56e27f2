/// A section document of M (M specification, 12): its members, what they refer to, and which functions get their data.
public struct QuerySection: Sendable {
  /// Members of one document, tokens of one member, and texts that are put together, that are kept.
  public static let memberLimit = 10_000
  static let tokenLimit = 200_000
  private static let depthLimit = 8
  /// Pieces of text that are put in for names: names of names of names could multiply.
  private static let pieceLimit = 1_000_000

  public private(set) var queries: [Query] = []
  /// Whether some of it was not looked at.
  public private(set) var isOverLimit = false

  /// `isSource`: whether a function of this name gets data from somewhere.
  public init(_ document: [UInt8], isSource: (String) -> Bool) {
    var members: [QueryMember] = []
    var lexer = QueryLexer(document)
    var tokens: [QueryToken] = []
    var depth = 0
    func end() {
      if let member = QueryMember(tokens, isSource: isSource) {
        if members.count < Self.memberLimit { members.append(member) } else { isOverLimit = true }
        if member.isOverLimit { isOverLimit = true }
      }
      tokens.removeAll(keepingCapacity: true)
    }
    while let token = lexer.next() {
      if case .symbol(let byte) = token {
        if [UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(byte) { depth += 1 }
        if [UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte) { depth = max(0, depth - 1) }
        if depth == 0, byte == UInt8(ascii: ";") {
          end()
          continue
        }
      }
      if tokens.count < Self.tokenLimit { tokens.append(token) } else { isOverLimit = true }
    }
    end()
    resolve(members)
  }

  private mutating func resolve(_ members: [QueryMember]) {
    var budget = Self.pieceLimit
    var positions: [String: Int] = [:]
    for (index, member) in members.enumerated() where positions[member.name] == nil { positions[member.name] = index }
    for member in members {
      var query = Query(name: member.name, kind: member.kind)
      query.references = member.names.filter {
        positions[$0] != nil && !member.locals.contains($0) && $0 != member.name
      }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var seen: Set<QueryCall> = []
      for call in member.calls {
        let texts = call.arguments.map { QuerySection.value($0, in: member, members, positions, depth: 0, &budget) }
        let found = QueryCall(
          function: call.function, first: texts.first ?? "", second: texts.count > 1 ? texts[1] : "")
        if seen.insert(found).inserted { query.calls.append(found) }
      }
      queries.append(query)
    }
    if budget <= 0 { isOverLimit = true }
  }

  /// What a text is once variables and other members are put in. Names that lead back to themselves end as `…`.
  private static func value(
    _ text: QueryText, in member: QueryMember, _ members: [QueryMember], _ positions: [String: Int], depth: Int,
    _ budget: inout Int
  ) -> String {
    var out = ""
    for piece in text.pieces.prefix(64) {
      budget -= 1
      guard budget > 0, out.utf8.count < QueryLexer.textLimit else { return out + "…" }
      switch piece {
      case .literal(let literal): out += literal
      case .computed: out += "…"
      case .name(let name):
        if depth < depthLimit, let local = member.texts[name] {
          out += value(local, in: member, members, positions, depth: depth + 1, &budget)
        } else if depth < depthLimit, !member.locals.contains(name), let at = positions[name], let other = members[at].value {
          out += value(other, in: members[at], members, positions, depth: depth + 1, &budget)
        } else {
          out += "…"
        }
      }
    }
    return out
  }
}
