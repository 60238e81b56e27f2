/// What the parts of a rewrite cost: data of the rule pack. All efforts are hundredths of hours.
public struct MacroWeights: Hashable, Sendable {
  /// For 100 statements: reading them, and writing what replaces them.
  public var statements: Effort
  /// For 100 lines, where an inventory does not count statements.
  public var lines: Effort
  /// For 100 decisions and loops, on top.
  public var branches: Effort
  /// Percent of the code's hours, by class of the module: what a recorder wrote is shorter anew. 100 where not said.
  public var classPercent: [MacroClass: Int]
  /// Percent of the hours of a project's further statements and branches, from so many statements on, ascending: large
  /// programs repeat themselves. Empty: all count in full.
  public var sizes: [Step]
  /// Percent of the code's hours for procedures that nothing starts and nothing calls.
  public var unusedPercent: Int
  /// The first use of something, by what the suite offers and how much that asks.
  public var uses: [Portability: [RewriteClass: Effort]]
  /// Percent of the first use's hours from so many uses on, ascending.
  public var repeats: [Step]
  public var form: Effort
  public var control: Effort
  /// Each kind of path, server or address in a module.
  public var hardCoded: Effort
  public var brokenReference: Effort
  /// Once a project, by its class.
  public var project: [MacroClass: Effort]
  /// What less a project of few statements costs; nil: none does.
  public var small: Small?
  /// A project that was not read: at least, and for each 10 KiB.
  public var unread: Effort
  public var unreadBlock: Effort

  public struct Step: Hashable, Sendable {
    public var from: Int
    public var percent: Int

    public init(from: Int, percent: Int) {
      self.from = from
      self.percent = percent
    }
  }

  /// A utility that has fewer statements than this.
  public struct Small: Hashable, Sendable {
    public var statements: Int
    /// Of the hours once a project, the share that its statements have of that number, and this percentage at least.
    public var leastPercent: Int
    /// What everything that it uses costs at most, for each statement.
    public var uses: Effort

    public init(statements: Int, leastPercent: Int, uses: Effort) {
      self.statements = statements
      self.leastPercent = leastPercent
      self.uses = uses
    }
  }

  public init(
    statements: Effort, lines: Effort, branches: Effort, classPercent: [MacroClass: Int], unusedPercent: Int,
    uses: [Portability: [RewriteClass: Effort]], repeats: [Step], form: Effort, control: Effort, hardCoded: Effort,
    brokenReference: Effort, project: [MacroClass: Effort], unread: Effort, unreadBlock: Effort, sizes: [Step] = [],
    small: Small? = nil
  ) {
    self.statements = statements
    self.lines = lines
    self.branches = branches
    self.classPercent = classPercent
    self.unusedPercent = unusedPercent
    self.uses = uses
    self.repeats = repeats
    self.form = form
    self.control = control
    self.hardCoded = hardCoded
    self.brokenReference = brokenReference
    self.project = project
    self.unread = unread
    self.unreadBlock = unreadBlock
    self.sizes = sizes
    self.small = small
  }

  /// What `count` uses of one thing cost.
  func uses(_ count: Int, of portability: Portability, _ rewrite: RewriteClass) -> Effort {
    repeated(uses[portability]?[rewrite] ?? .zero, count)
  }

  func repeated(_ first: Effort, _ count: Int) -> Effort {
    guard count > 0 else { return .zero }
    return first.percent(repeats.last { count >= $0.from }?.percent ?? 100)
  }
}

extension Effort {
  /// Rounded to the nearest.
  func percent(_ percent: Int) -> Effort { scaled(by: percent) }

  /// This effort is for 100: what `count` cost. Rounded to the nearest.
  func perHundred(_ count: Int) -> Effort { scaled(by: max(count, 0)) }

  /// The part of it that `count` of `all` have. Rounded down.
  func share(_ count: Int, of all: Int) -> Effort {
    guard all > 0, count > 0 else { return .zero }
    func part(_ value: Int) -> Int {
      let (product, overflow) = value.multipliedReportingOverflow(by: count)
      return overflow ? value : product / all
    }
    return Effort(low: part(low), likely: part(likely), high: part(high))
  }

  /// Times `factor`, divided by 100.
  private func scaled(by factor: Int) -> Effort {
    func part(_ value: Int) -> Int {
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      return overflow ? Effort.most : min((product.addingClamped(50)) / 100, Effort.most)
    }
    return Effort(low: part(low), likely: part(likely), high: part(high))
  }

  static prefix func - (a: Effort) -> Effort { Effort(low: -a.low, likely: -a.likely, high: -a.high) }
}
