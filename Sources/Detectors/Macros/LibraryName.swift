/// Libraries as facts name them.
enum LibraryName {
  /// Without folder and ending, in lower case: `C:\Windows\System32\KERNEL32.dll` is `kernel32`.
  static func short(_ path: String) -> String {
    let file = path.split(whereSeparator: { $0 == "\\" || $0 == "/" }).last.map(String.init) ?? path
    let lower = file.lowercased()
    return lower.hasSuffix(".dll") ? String(lower.dropLast(4)) : lower
  }
}
