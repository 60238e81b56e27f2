/// When a module, or a project, is of which class: data of the rule pack.
public struct MacroCriteria: Hashable, Sendable {
  /// A standard module with at most so many statements and branches that uses nothing but these categories.
  public var recordedStatements: Int
  public var recordedBranches: Int
  public var recordedCategories: Set<String>
  /// Something of these categories is used.
  public var integrationCategories: Set<String>
  /// From so many on, any one of them: statements of a module or a project, controls on forms, modules that answer
  /// events, class modules, procedures that the ribbon calls.
  public var moduleStatements: Int
  public var projectStatements: Int
  public var controls: Int
  /// Statements behind a form from which on its controls count.
  public var formStatements: Int
  public var eventModules: Int
  public var classModules: Int
  public var ribbonCallbacks: Int

  public init(
    recordedStatements: Int, recordedBranches: Int, recordedCategories: Set<String>, integrationCategories: Set<String>,
    moduleStatements: Int, projectStatements: Int, controls: Int, formStatements: Int,
    eventModules: Int, classModules: Int, ribbonCallbacks: Int
  ) {
    self.recordedStatements = recordedStatements
    self.recordedBranches = recordedBranches
    self.recordedCategories = recordedCategories
    self.integrationCategories = integrationCategories
    self.moduleStatements = moduleStatements
    self.projectStatements = projectStatements
    self.controls = controls
    self.formStatements = formStatements
    self.eventModules = eventModules
    self.classModules = classModules
    self.ribbonCallbacks = ribbonCallbacks
  }
}
