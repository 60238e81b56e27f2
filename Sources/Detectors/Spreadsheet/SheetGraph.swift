/// Which sheet's formulas read which other sheets.
struct SheetGraph {
  /// Sheet → the sheets that it reads, by position; none reads itself.
  private var readings: [[Int]]

  /// A chain of sheets, each of which reads the one before.
  struct Chain {
    /// Sheets in it; those of a circle all count.
    var length = 0
    /// Each step: one sheet, or the sheets of a circle in their order.
    var steps: [[Int]] = []
    /// Sheets of the whole workbook that read each other in a circle.
    var circular = 0
  }

  init(sheets: Int, edges: some Sequence<(from: Int, to: Int)>) {
    readings = Array(repeating: [], count: sheets)
    for edge in edges where edge.from != edge.to && readings.indices.contains(edge.from) && readings.indices.contains(edge.to) {
      readings[edge.from].append(edge.to)
    }
    for index in readings.indices { readings[index].sort() }
  }

  /// The chain with the most sheets; of several that which keeps to the first sheets of the workbook.
  ///
  /// Circles become one step (Tarjan, 1972, without recursion: a workbook may list ten thousand sheets), after which
  /// the components come in the order in which what is read comes before what reads it.
  var longestChain: Chain {
    let (component, members) = components
    var length = members.map(\.count)
    var next: [Int?] = Array(repeating: nil, count: members.count)
    for (number, sheets) in members.enumerated() {
      var best = 0
      for target in sheets.flatMap({ readings[$0] }) where component[target] != number {
        if length[component[target]] > best {
          best = length[component[target]]
          next[number] = component[target]
        }
      }
      length[number] += best
    }
    var chain = Chain()
    chain.circular = members.filter { $0.count > 1 }.reduce(0) { $0 + $1.count }
    var start: Int?
    for sheet in readings.indices where length[component[sheet]] > chain.length {
      chain.length = length[component[sheet]]
      start = component[sheet]
    }
    var current = start
    while let step = current {
      chain.steps.append(members[step].sorted())
      current = next[step]
    }
    chain.steps.reverse()
    return chain
  }

  /// Sheet → number of its component, and the sheets of each component.
  private var components: (of: [Int], members: [[Int]]) {
    let count = readings.count
    var (component, order, low) = (Array(repeating: -1, count: count), Array(repeating: -1, count: count), Array(repeating: 0, count: count))
    var members: [[Int]] = []
    var stack: [Int] = []
    var clock = 0
    for root in 0..<count where order[root] < 0 {
      var path: [(sheet: Int, edge: Int)] = [(root, 0)]
      while let (sheet, edge) = path.last {
        if edge == 0, order[sheet] < 0 {
          (order[sheet], low[sheet]) = (clock, clock)
          clock += 1
          stack.append(sheet)
        }
        if edge < readings[sheet].count {
          path[path.count - 1].edge += 1
          let target = readings[sheet][edge]
          if order[target] < 0 {
            path.append((target, 0))
          } else if component[target] < 0 {
            low[sheet] = min(low[sheet], order[target])
          }
          continue
        }
        path.removeLast()
        if let above = path.last?.sheet { low[above] = min(low[above], low[sheet]) }
        guard low[sheet] == order[sheet] else { continue }
        var group: [Int] = []
        while let top = stack.popLast() {
          component[top] = members.count
          group.append(top)
          if top == sheet { break }
        }
        members.append(group)
      }
    }
    return (component, members)
  }
}
