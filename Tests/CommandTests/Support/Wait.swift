import Testing

enum Wait {
  /// Looks every few milliseconds; gives up, as a failure, after a minute.
  static func until(_ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while try await !condition() {
      try #require(ContinuousClock.now < end, "what was waited for did not happen")
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
