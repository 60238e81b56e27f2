import Glibc

extension SystemError {
  public var isNotDirectory: Bool { number == ENOTDIR }
  public var isGone: Bool { number == ENOENT }
  /// A file handle that the server forgot: opening it again may help.
  public var isStale: Bool { number == ESTALE }
  /// A link stands where a file stood.
  public var isLink: Bool { number == ELOOP }
  /// Too little of something that comes back: processes, memory, descriptors.
  public var isShortage: Bool { [EAGAIN, ENOMEM, EMFILE, ENFILE].contains(number) }
  public var isBrokenPipe: Bool { number == EPIPE || number == ECONNRESET }
  public var isDenied: Bool { number == EACCES || number == EPERM }
}
