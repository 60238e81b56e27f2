import Glibc

extension FileAttributes {
  /// What `stat` says of a name, links followed; nil where there is nothing of that name.
  ///
  /// It opens nothing: a FIFO does not block, and locks on the file stay.
  public init?(following path: String) throws(SystemError) {
    var status = stat()
    if stat(path, &status) != 0 {
      guard errno == ENOENT else { throw SystemError.call("stat", errno) }
      return nil
    }
    self.init(status)
  }
}
