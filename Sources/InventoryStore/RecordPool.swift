import Foundation
import GRDB
import InventoryModel

/// Threads that read an inventory, each by a connection of its own, and make something of each record.
final class RecordPool<Made: Sendable> {
  let work: OrderedWork<[Int64], RecordBatch<Made>>
  private let jobs: Int
  private let running = DispatchGroup()

  init(
    _ connections: [DatabaseQueue], parts: RecordParts, make: @escaping @Sendable (DocumentRecord) throws -> Made
  ) {
    jobs = connections.count
    work = OrderedWork(window: jobs * 4)
    for connection in connections {
      running.enter()
      let thread = Thread { [work, running] in
        RecordPool.run(work, connection, parts: parts, make: make)
        running.leave()
      }
      thread.name = "assay records"
      thread.start()
    }
  }

  /// Waits for the threads, whatever is left undone.
  func end() {
    work.close(workers: jobs)
    running.wait()
  }

  private static func run(
    _ work: OrderedWork<[Int64], RecordBatch<Made>>, _ connection: DatabaseQueue, parts: RecordParts,
    make: (DocumentRecord) throws -> Made
  ) {
    do {
      try connection.read { db in
        let reader = try RecordReader(db, parts: parts)
        while let piece = work.next() {
          work.finish(RecordBatch(piece.input, reader: reader, make: make), number: piece.number)
        }
      }
    } catch {
      while let piece = work.next() { work.finish(RecordBatch(damage: error), number: piece.number) }
    }
  }
}
