/// Which drives, servers and sites are which folders of the estate, as the user's mapping file says.
///
/// Names are compared as Windows does; the longest prefix wins, a written name before `*`.
public struct LinkMap: Sendable {
  /// Where a prefix leads.
  public enum Destination: Hashable, Sendable {
    /// A folder of the inventory, from its top; no name: the top itself.
    case estate([String])
    /// Known, and not of this estate.
    case outside
    /// Another prefix: a DFS path and the share behind it.
    case address(LinkAddress)
  }

  public struct Row: Hashable, Sendable {
    public var prefix: LinkAddress
    /// As written in the file.
    public var text: String
    public var destination: Destination
    /// `file:line:column`.
    public var place: String

    public init(prefix: LinkAddress, text: String, destination: Destination, place: String = "") {
      self.prefix = prefix
      self.text = text
      self.destination = destination
      self.place = place
    }
  }

  /// Where an address lies.
  public enum Location: Hashable, Sendable {
    /// Names from the inventory's top.
    case estate([String])
    case outside
  }

  /// Prefixes that lead to prefixes, at most so often in a row. Loops are refused when a file is read.
  public static let longestChain = 16
  /// Stands for one whole name, such as that of a user.
  public static let wildcard = "*"

  public private(set) var rows: [Row] = []
  private var exact: [String: Int] = [:]
  private var wild: [Int] = []
  private var longest = 0
  private var hosts: Set<String> = []

  public init(_ rows: [Row] = []) {
    for row in rows { add(row) }
  }

  public var isEmpty: Bool { rows.isEmpty }

  /// The row that has the same prefix already.
  public func row(of prefix: LinkAddress) -> Row? { LinkMap.key(prefix, prefix.names.count).flatMap { exact[$0] }.map { rows[$0] } }

  /// A prefix counts once: the first row holds.
  public mutating func add(_ row: Row) {
    guard let key = LinkMap.key(row.prefix, row.prefix.names.count), exact[key] == nil else { return }
    exact[key] = rows.count
    longest = max(longest, row.prefix.names.count)
    if row.prefix.names.contains(LinkMap.wildcard) { wild.append(rows.count) }
    if case .web(let host) = row.prefix.start { hosts.insert(host) }
    rows.append(row)
  }

  /// Whether some row is about this web server: its addresses are no ordinary web links.
  public func knows(host: String) -> Bool { hosts.contains(host) }

  /// Nil: no row is about it.
  public func location(of address: LinkAddress) -> Location? {
    guard !address.isOpaque else { return nil }
    var address = address
    for _ in 0..<LinkMap.longestChain {
      guard let (row, length) = match(address) else { return nil }
      let rest = Array(address.names.dropFirst(length))
      switch rows[row].destination {
      case .estate(let folder): return .estate(folder + rest)
      case .outside: return .outside
      case .address(let next): address = LinkAddress(start: next.start, names: next.names + rest)
      }
    }
    return nil
  }

  /// The rows from a prefix on, each leading to the next; ends at a folder, outside, an unknown prefix or where it began.
  public func chain(from row: Row) -> [Row] {
    var chain = [row]
    while chain.count <= LinkMap.longestChain, case .address(let next)? = chain.last?.destination,
      let (found, _) = match(next)
    {
      chain.append(rows[found])
    }
    return chain
  }

  /// The addresses that a path of the estate has by the mapping, the closest folder first. `folded`: its names, folded.
  public func addresses(of folded: [String]) -> [LinkAddress] {
    var found: [(depth: Int, address: LinkAddress)] = []
    for row in rows {
      guard case .estate(let folder) = row.destination, folder.count <= folded.count, row.prefix.root != nil,
        !row.prefix.names.contains(LinkMap.wildcard),
        zip(folder, folded).allSatisfy({ LinkName.folded($0) == $1 })
      else { continue }
      let rest = folded.dropFirst(folder.count)
      found.append((folder.count, LinkAddress(start: row.prefix.start, names: row.prefix.names + rest)))
    }
    return found.enumerated().sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }.map(\.element.address)
  }

  private func match(_ address: LinkAddress) -> (row: Int, length: Int)? {
    guard address.root != nil else { return nil }
    for length in stride(from: min(longest, address.names.count), through: 0, by: -1) {
      if let key = LinkMap.key(address, length), let row = exact[key] { return (row, length) }
      for row in wild where rows[row].prefix.names.count == length && fits(rows[row].prefix, address) {
        return (row, length)
      }
    }
    return nil
  }

  private func fits(_ pattern: LinkAddress, _ address: LinkAddress) -> Bool {
    pattern.root == address.root
      && zip(pattern.names, address.names).allSatisfy { name, own in
        name == LinkMap.wildcard || LinkName.folded(name) == LinkName.folded(own)
      }
  }

  /// The beginning and the first names, folded; nil for what depends on the document.
  private static func key(_ address: LinkAddress, _ length: Int) -> String? {
    guard let root = address.root else { return nil }
    return ([root] + address.names.prefix(length).map { LinkName.folded($0) }).joined(separator: "/")
  }
}
