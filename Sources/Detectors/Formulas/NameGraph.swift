/// Which defined names are made of which, worked out once for all: a walk from each name that a formula reads would cost
/// the square of the names' number where they are a chain.
struct NameGraph {
  /// By name: numbers of the external books that it reads, itself or through others.
  private(set) var books: [[Int]]
  /// Names that are made of themselves, each with those on its way back.
  private(set) var cycles: [[Int]] = []
  private let edges: [[Int]]
  private let limit: Int

  /// `edges` and `books` by name; of a name no more than `limit` books are kept.
  init(edges: [[Int]], books: [[Int]], limit: Int) {
    self.edges = edges
    self.books = books
    self.limit = limit
    settle()
  }

  /// Tarjan's strongly connected components, with a stack of its own: a chain of names may be as long as their number.
  /// What a component is made of is settled before the component itself.
  private mutating func settle() {
    var order = [Int](repeating: -1, count: edges.count)
    var low = order
    var isOpen = [Bool](repeating: false, count: edges.count)
    var open: [Int] = []
    var serial = 0
    for root in edges.indices where order[root] < 0 {
      var path = [(name: root, next: 0)]
      while let (name, next) = path.last {
        if next == 0, order[name] < 0 {
          order[name] = serial
          low[name] = serial
          serial += 1
          open.append(name)
          isOpen[name] = true
        }
        if next < edges[name].count {
          path[path.count - 1].next += 1
          let target = edges[name][next]
          if order[target] < 0 {
            path.append((target, 0))
          } else if isOpen[target] {
            low[name] = min(low[name], order[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.name { low[parent] = min(low[parent], low[name]) }
        guard low[name] == order[name], let start = open.lastIndex(of: name) else { continue }
        let component = Array(open[start...])
        open.removeSubrange(start...)
        for member in component { isOpen[member] = false }
        close(component)
      }
    }
  }

  private mutating func close(_ component: [Int]) {
    let members = Set(component)
    var all: [Int] = []
    var seen: Set<Int> = []
    for member in component {
      for book in books[member] where all.count < limit && seen.insert(book).inserted { all.append(book) }
      for target in edges[member] where !members.contains(target) {
        for book in books[target] where all.count < limit && seen.insert(book).inserted { all.append(book) }
      }
    }
    for member in component { books[member] = all }
    if component.count > 1 || component.contains(where: { edges[$0].contains($0) }) { cycles.append(component.sorted()) }
  }
}
