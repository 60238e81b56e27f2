/// Reads the arguments of calls: as texts, for they name files, servers and pages.
extension QueryMember {
  /// Tokens of one argument that are looked at: longer ones are computed.
  private static let argumentLimit = 256

  /// Pieces of the expression that begins at `start`, up to its end or to a token that ends it.
  func text(from start: Int, until isEnd: (QueryToken) -> Bool) -> QueryText {
    var text = QueryText()
    var index = start
    var depth = 0
    var isOperand = true
    while index < start + Self.argumentLimit, let token = token(index) {
      if depth == 0, isEnd(token) || isClosing(token) { return text }
      if isOpening(token) { depth += 1 }
      if isClosing(token) { depth -= 1 }
      if depth == 0, token.isSymbol("&") {
        isOperand = true
      } else if isOperand, depth == 0, case .text(let literal) = token {
        text.pieces.append(.literal(literal))
        isOperand = false
      } else if isOperand, depth == 0, let name = token.name {
        text.pieces.append(.name(name))
        isOperand = false
      } else if text.pieces.last != .computed {
        // A call, an access or an operator behind a name makes another value of it.
        if !isOperand { _ = text.pieces.popLast() }
        text.pieces.append(.computed)
        isOperand = false
      }
      index += 1
    }
    if index >= start + Self.argumentLimit { text.pieces.append(.computed) }
    return text
  }

  /// The first two arguments of the call whose function stands at `index`; none where it is not called.
  func arguments(behind index: Int) -> [QueryText] {
    guard token(index + 1)?.isSymbol("(") == true else { return [] }
    var out: [QueryText] = []
    var start = index + 2
    while out.count < 2, let first = token(start), !first.isSymbol(")") {
      out.append(first.isSymbol("[") ? record(at: start) : text(from: start) { $0.isSymbol(",") })
      guard let comma = comma(from: start) else { break }
      start = comma + 1
    }
    return out
  }

  /// The comma that ends the argument at `start`.
  private func comma(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < start + 4096, let token = token(index) {
      if depth == 0, token.isSymbol(",") { return index }
      if isOpening(token) { depth += 1 }
      if isClosing(token) {
        guard depth > 0 else { return nil }
        depth -= 1
      }
      index += 1
    }
    return nil
  }

  /// `[Driver="…", Server="…"]`, as a connection string: what drivers take instead.
  private func record(at open: Int) -> QueryText {
    var out = ""
    var index = open + 1
    while index < open + Self.argumentLimit, let token = token(index), !token.isSymbol("]") {
      if let name = token.name, self.token(index + 1)?.isSymbol("=") == true, case .text(let value)? = self.token(index + 2) {
        out += (out.isEmpty ? "" : ";") + "\(name)=\(value)"
      }
      index += 1
    }
    return QueryText(pieces: [out.isEmpty ? .computed : .literal(out)])
  }

  private func isOpening(_ token: QueryToken) -> Bool {
    token.isSymbol("(") || token.isSymbol("[") || token.isSymbol("{")
  }

  private func isClosing(_ token: QueryToken) -> Bool {
    token.isSymbol(")") || token.isSymbol("]") || token.isSymbol("}")
  }
}
