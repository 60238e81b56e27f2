import Foundation

/// What a machine format says, read by another reader than ours.
struct JSON {
  private let value: Any?

  init(_ data: Data) throws { value = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) }

  init(line: Substring) throws { try self.init(Data(line.utf8)) }

  private init(value: Any?) { self.value = value is NSNull ? nil : value }

  subscript(name: String) -> JSON { JSON(value: (value as? [String: Any])?[name]) }
  subscript(index: Int) -> JSON { list.indices.contains(index) ? list[index] : JSON(value: nil) }

  var list: [JSON] { (value as? [Any])?.map { JSON(value: $0) } ?? [] }
  var names: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
  var text: String? { value as? String }
  var number: Int? { (value as? NSNumber)?.intValue }
  var flag: Bool? { value as? Bool }
  var isNull: Bool { value == nil }

  /// The object of the list whose member has that text.
  func first(_ name: String, _ text: String) -> JSON {
    list.first { $0[name].text == text } ?? JSON(value: nil)
  }
}
