import Foundation

/// Finds the rules folder: the one named, else the one shipped with the executable.
///
/// Never `Bundle.module`: it falls back to the build folder and so hides a broken installation. No environment variable.
public enum RuleSetLocator {
  /// The folder named by `override`, else `Assay_ConfigurationFiles.resources/Rules` beside the executable, else
  /// `../share/assay/Rules`.
  ///
  /// **Throws** `rulesNotFound` with the places looked at.
  public static func find(override: String?) throws(ConfigurationError) -> String {
    if let override {
      guard isRulesFolder(override) else { throw .rulesNotFound(places: [override]) }
      return override
    }
    let executable: String
    do {
      executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    } catch {
      throw .unreadable(path: "/proc/self/exe", cause: error.localizedDescription)
    }
    return try find(executable: executable)
  }

  static func find(executable: String) throws(ConfigurationError) -> String {
    let folder = executable.lastIndex(of: "/").map { String(executable[..<$0]) } ?? "."
    let places = [folder + "/Assay_ConfigurationFiles.resources/Rules", folder + "/../share/assay/Rules"]
    guard let place = places.first(where: isRulesFolder) else { throw .rulesNotFound(places: places) }
    return place
  }

  /// Whether a folder says what it is: the shipped rules by `VERSION`, a pack by `pack.yaml`.
  public static func isRulesFolder(_ path: String) -> Bool {
    ["VERSION", PackManifest.path].contains { FileManager.default.fileExists(atPath: path + "/" + $0) }
  }
}
