import GRDB
import InventoryModel

/// Turns what SQLite throws into errors that name the inventory.
enum DatabaseFailure {
  static func named<T>(_ path: String, _ body: () throws -> T) throws(InventoryError) -> T {
    do {
      return try body()
    } catch let error as InventoryError {
      throw error
    } catch let error as DatabaseError {
      throw naming(error, path: path)
    } catch let error as StoredValueError {
      throw .damaged(path: path, detail: error.description)
    } catch let error as InventoryModel.RecordError {
      throw .damaged(path: path, detail: error.description)
    } catch let error as JSONError {
      throw .damaged(path: path, detail: error.description)
    } catch {
      throw .database(path: path, detail: "\(error)")
    }
  }

  private static func naming(_ error: DatabaseError, path: String) -> InventoryError {
    let detail = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB: return .notAnInventory(path: path, found: "no database")
    case .SQLITE_CORRUPT: return .damaged(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY:
      // After a scan that was cut off, the log beside the file has to be read, which takes a file of SQLite's own.
      return .database(
        path: path, detail: "\(detail); after an interrupted scan its folder must be writable: continue the scan there")
    default: return .database(path: path, detail: detail)
    }
  }
}
