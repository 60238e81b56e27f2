import CompoundDocuments
import Detectors
import DocumentDecryption
import InventoryModel
import SafeBindings

/// Workbooks under the password that Excel tries by itself: whoever uses them does not know that they are encrypted.
extension DocumentReader {
  /// Whether the file opened under the default password and is now in the record, as if it were not encrypted.
  func readUnlocked(
    _ file: borrowing OpenFile, _ protection: FileProtection, _ description: CompoundDescription,
    _ record: inout DocumentRecord, _ sources: MacroSources?
  ) throws(CompoundError) -> Bool {
    switch (description.kind, protection.scheme) {
    case (.encryptedPackage, .agile), (.encryptedPackage, .standard):
      return try readUnlockedPackage(file, protection, description, &record, sources)
    case (.workbook, .rc4), (.workbook, .obfuscation):
      return try readUnlockedWorkbook(file, protection, &record, sources)
    default: return false
    }
  }

  private func readUnlockedPackage(
    _ file: borrowing OpenFile, _ protection: FileProtection, _ description: CompoundDescription,
    _ record: inout DocumentRecord, _ sources: MacroSources?
  ) throws(CompoundError) -> Bool {
    do throws(SystemError) {
      let package = try OpenFile(contents: [])
      let outcome: DecryptionOutcome<Void>
      do throws(CompoundError) {
        outcome = try EncryptedPackage.open(file, limits: options.limits.decryption) { piece throws(CompoundError) in
          do throws(SystemError) {
            try package.append(piece)
          } catch {
            throw CompoundError.unreadable(offset: 0, number: error.number)
          }
        }
      } catch {
        note(.malformed("\(error)"), &record)
        return false
      }
      guard case .opened = outcome else {
        note(outcome.trouble, &record)
        return false
      }
      let head = try package.read(at: 0, count: 64)
      guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
        note(.malformed("what is inside is no package"), &record)
        return false
      }
      readPackage(package, head, &record, sources, size: try package.attributes().size)
      mark(protection, &record)
      if description.hasLabel { record.facts.append(Fact(kind: ContainerFacts.encryptingLabel)) }
      return true
    } catch {
      throw .unreadable(offset: 0, number: error.number)
    }
  }

  private func readUnlockedWorkbook(
    _ file: borrowing OpenFile, _ protection: FileProtection, _ record: inout DocumentRecord, _ sources: MacroSources?
  ) throws(CompoundError) -> Bool {
    let outcome = try EncryptedWorkbook.open(file, limits: options.limits.decryption)
    guard case .opened(let bytes) = outcome else {
      note(outcome.trouble, &record)
      return false
    }
    try readCompound(bytes, try CompoundDescription(bytes), &record, sources)
    mark(protection, &record)
    return true
  }

  private func mark(_ protection: FileProtection, _ record: inout DocumentRecord) {
    let attributes = CompoundReading.attributes(of: protection)
    record.facts.append(Fact(kind: ContainerFacts.defaultPassword, attributes: attributes))
    // Only Excel tries it: whoever opens another document is asked for a password.
    if record.format.family != .spreadsheet {
      record.facts.append(Fact(kind: CompoundReading.kind(of: protection.scheme), attributes: attributes))
    }
    if record.state == .notAssessed { record.state = .partial }
  }

  /// Why the default password opened nothing, where that is not simply because there is another.
  private func note(_ trouble: DecryptionTrouble?, _ record: inout DocumentRecord) {
    switch trouble {
    case nil: break
    case .malformed(let what):
      // Told already where the head of the stream shows it.
      guard !record.issues.contains(where: { $0.code == "crypto.malformed" }) else { return }
      record.issues.append(Issue(code: "crypto.malformed", place: "", message: what))
    case .limit(let what, let limit):
      record.issues.append(
        Issue(code: "crypto.limit", place: "", message: "the default password was not tried: more than \(limit) \(what)"))
    }
  }
}
