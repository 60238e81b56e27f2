import AssessmentEngine
import InventoryModel

/// Where a page is in the report folder. Built from slugs and digests only: no name from a share ever names a file.
public struct PagePath: Hashable, Sendable {
  /// With slashes, below the report folder.
  public let text: String

  private init(_ text: String) { self.text = text }

  static let overview = PagePath("index.html")
  static let coverage = PagePath("coverage.html")
  static let causes = PagePath("causes.html")
  static let people = PagePath("people.html")
  static let stylesheet = PagePath("assay.css")
  static let script = PagePath("assay.js")
  static let searchIndex = PagePath("search-index.js")

  /// `number` is 1-based.
  static func documents(page number: Int) -> PagePath { PagePath("documents\(suffix(number)).html") }
  static func macros(page number: Int) -> PagePath { PagePath("macros\(suffix(number)).html") }
  static func macroDocuments(page number: Int) -> PagePath { PagePath("macro-documents\(suffix(number)).html") }
  static func applications(page number: Int) -> PagePath { PagePath("applications\(suffix(number)).html") }
  static let groups = PagePath("groups.html")
  static func groupDocuments(_ group: String, page number: Int) -> PagePath {
    PagePath("groups/\(slug(group))\(suffix(number)).html")
  }
  static func links(page number: Int) -> PagePath { PagePath("links\(suffix(number)).html") }
  static func unread(page number: Int) -> PagePath { PagePath("unread\(suffix(number)).html") }
  static func department(_ name: String, page number: Int) -> PagePath {
    PagePath("departments/\(slug(name))-\(digest(Array(name.utf8)).prefix(8))\(suffix(number)).html")
  }
  static func cause(_ rule: String, page number: Int) -> PagePath {
    let slug = slug(rule)
    // A rule's id is a slug already; anything else is told apart by its digest.
    let name = slug == rule ? slug : "\(slug)-\(digest(Array(rule.utf8)).prefix(8))"
    return PagePath("causes/\(name)\(suffix(number)).html")
  }

  /// A page, or a table, of the rules' documentation. In a folder of its language where there are several.
  static func manual(_ folder: Language?, _ segments: String..., type: String = "html") -> PagePath {
    let names = segments.map { name in
      let slug = slug(name)
      return slug == name ? slug : "\(slug)-\(digest(Array(name.utf8)).prefix(8))"
    }
    return PagePath(((folder.map { [$0.rawValue] } ?? []) + names).joined(separator: "/") + "." + type)
  }

  /// One folder for each first byte of the digest, so that no folder of a large estate grows beyond use.
  /// `twin` tells documents apart whose digests are the same, which a hostile share can arrange.
  static func document(_ path: RawPath, twin: Int) -> PagePath {
    let name = digest(path.bytes)
    return PagePath("documents/\(name.prefix(2))/\(name)\(twin == 0 ? "" : "-\(twin)").html")
  }

  /// `../` for each folder that the page is in.
  var root: String { String(repeating: "../", count: text.utf8.count { $0 == UInt8(ascii: "/") }) }

  private static func suffix(_ number: Int) -> String { number <= 1 ? "" : "-\(number)" }

  /// Lower-case ASCII letters, digits and single hyphens; 80 characters at most.
  static func slug(_ name: String) -> String {
    var out = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        out.unicodeScalars.append(scalar)
      } else if !out.isEmpty, out.last != "-" {
        out.append("-")
      }
    }
    while out.last == "-" { out.removeLast() }
    return out.isEmpty ? "x" : String(out.prefix(80))
  }

  /// FNV-1a, 64 bits, 16 hexadecimal digits.
  static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
