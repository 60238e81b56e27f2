/// What can be wrong with an inventory. Every case names the file.
public enum InventoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file of that name.
  case notFound(path: String)
  /// The file is there, but it is not an inventory: no regular file, no database, another program's database.
  case notAnInventory(path: String, found: String)
  /// A newer Assay made it.
  case newerSchema(path: String, found: String, known: String)
  /// It was one, but the database or a record in it does not hold together.
  case damaged(path: String, detail: String)
  /// Another scan writes to it now.
  case held(path: String)
  /// A merged inventory or an export would replace a file.
  case exists(path: String)
  /// The inventory was opened for reading, and something was to be written.
  case readOnly(path: String)
  /// The inventory knows the root by this name at another path.
  case rootElsewhere(path: String, name: String, known: String, given: String)
  /// A root without a name beside another root: their paths could not be told apart.
  case unnamedRootBeside(path: String, root: String)
  /// The name of a root is empty beside others, or holds a slash.
  case rootName(path: String, name: String)
  /// The system refused: permissions, no space.
  case system(path: String, detail: String)
  /// SQLite refused: no space, locked for too long.
  case database(path: String, detail: String)

  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no such inventory"
    case .notAnInventory(let path, let found): "\(path): expected an Assay inventory, found \(found)"
    case .newerSchema(let path, let found, let known):
      "\(path): inventory schema \(found) is newer than \(known), the newest that this version of Assay reads; "
        + "use the version that wrote it, or a newer one"
    case .damaged(let path, let detail): "\(path): the inventory is damaged (\(detail)); scan again into a new file"
    case .held(let path): "\(path): another scan is writing to this inventory; wait for it or choose another file"
    case .exists(let path): "\(path): the file exists already; remove it or choose another name"
    case .readOnly(let path): "\(path): the inventory is open for reading only"
    case .rootElsewhere(let path, let name, let known, let given):
      "\(path): root \(name.isEmpty ? "(unnamed)" : name) is \(known) in this inventory, not \(given); "
        + "give it another name (NAME=PATH) or choose another inventory"
    case .unnamedRootBeside(let path, let root):
      "\(path): the root \(root) has no name, so it cannot share an inventory with another root; "
        + "scan each as NAME=PATH"
    case .rootName(let path, let name): "\(path): \"\(name)\" cannot name a root: expected a name without slashes"
    case .system(let path, let detail): "\(path): \(detail)"
    case .database(let path, let detail): "\(path): \(detail)"
    }
  }
}
