/// Numbers of names, asked for with every element that comes by: a look into an array, where a set would hash.
struct NumberSet {
  private var isMember: [Bool] = []

  init(_ numbers: some Sequence<UInt16>) {
    for number in numbers {
      while isMember.count <= Int(number) { isMember.append(false) }
      isMember[Int(number)] = true
    }
  }

  func contains(_ number: UInt16) -> Bool { Int(number) < isMember.count && isMember[Int(number)] }
}
