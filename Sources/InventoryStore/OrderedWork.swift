import Foundation
import Synchronization

/// Work that several threads do at once, and that one thread hands out and takes back in the order of its numbers.
///
/// Whoever hands out has at most `window` pieces outside, so that a slow one holds up no more memory than that.
final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    /// Pieces that nobody has begun, by their number.
    var waiting: [(number: Int, input: Input)] = []
    var isClosed = false
    /// What came back, at the place `number % window`.
    var done: [Output?]
  }

  let window: Int
  private let state: Mutex<State>
  /// One for each piece that waits, then one for each worker to end by.
  private let offered = DispatchSemaphore(value: 0)
  private let finished: [DispatchSemaphore]

  init(window: Int) {
    self.window = window
    state = Mutex(State(done: Array(repeating: nil, count: window)))
    finished = (0..<window).map { _ in DispatchSemaphore(value: 0) }
  }

  // MARK: - The thread that hands out

  /// Numbers count from 0, and fewer than `window` pieces are outside.
  func hand(out input: Input, number: Int) {
    state.withLock { $0.waiting.append((number, input)) }
    offered.signal()
  }

  /// Waits for what came of a piece.
  func take(number: Int) -> Output {
    let place = number % window
    while true {
      finished[place].wait()
      let output = state.withLock { state in
        let output = state.done[place]
        state.done[place] = nil
        return output
      }
      if let output { return output }
    }
  }

  /// Nothing more comes: workers end when they have done what they began.
  func close(workers: Int) {
    state.withLock { state in
      state.isClosed = true
      state.waiting.removeAll()
    }
    for _ in 0..<workers { offered.signal() }
  }

  // MARK: - The threads that work

  /// Waits for a piece; nil when there is nothing more to do.
  func next() -> (number: Int, input: Input)? {
    offered.wait()
    return state.withLock { state in
      state.isClosed || state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
  }

  func finish(_ output: Output, number: Int) {
    let place = number % window
    state.withLock { $0.done[place] = output }
    finished[place].signal()
  }
}
