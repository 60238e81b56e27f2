import SafeBindings

/// Why source could not be written out.
public enum MacroExportError: Error, CustomStringConvertible {
  /// The folder cannot be opened or made; a symbolic link in its place is not followed.
  case cannotOpen(path: String, cause: SystemError)
  /// Something has the name that a document's folder would get.
  case exists(path: String)
  /// The system said no.
  case cannotWrite(path: String, cause: SystemError)

  public var description: String {
    switch self {
    case .cannotOpen(let path, let cause):
      "\(path): cannot be used as a folder (\(cause)); name a folder that is no link, or a new one in a folder that exists"
    case .exists(let path):
      "\(path): exists already and is left as it is; remove it, or name another folder for --export-source"
    case .cannotWrite(let path, let cause): "\(path): cannot write (\(cause))"
    }
  }
}
