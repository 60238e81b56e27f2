import CompoundDocuments
import InventoryModel

/// What a file states of itself before, or without, a detector's look at its content: its version, its own macros where
/// it is another product's document, signs that it was encrypted by somebody else than its owner.
public enum IdentificationFacts {
  public static let version: FactKind = "package.format-version"
  public static let openDocumentMacros: FactKind = "opendocument.macro-library"
  public static let form: FactKind = "pdf.form"
  public static let suspicion: FactKind = "file.suspected-encryption"
  public static let ransomNote: FactKind = "file.ransom-note"

  /// Facts that say which file it is and nothing of its content: with these alone it is not assessed.
  public static let identifying: Set<FactKind> = [version, suspicion, ransomNote]

  static let factKinds = [
    FactKindDefinition(
      kind: version, subject: "the format's version, and whose it was first", unit: "files",
      attributes: ["code-page", "use"], values: ["use": .cases(of: FormatVersion.Use.self)],
      formats: DocumentFormat.versionedFormats,
      source: "[MS-XLS] 2.4.21; [MS-DOC] 2.5.1; Documentation/identification.md"),
    FactKindDefinition(
      kind: openDocumentMacros, subject: "library", unit: "modules", attributes: ["language"],
      formats: DocumentFormat.openDocumentFormats, source: "OpenDocument 1.3 part 2, 3; part 3, 3.10"),
    FactKindDefinition(
      kind: form, subject: "AcroForm or XFA", subjects: ["AcroForm", "XFA"], unit: "files",
      formats: ["pdf"], source: "ISO 32000-1 12.7"),
    FactKindDefinition(
      kind: suspicion, subject: "the name ending", unit: "files",
      attributes: ["blocks", "promised", "random-blocks", "sign"], formats: ["suspected-encrypted"],
      source: "Rules/Data/ransomware_names.tsv; Documentation/identification.md"),
    FactKindDefinition(
      kind: ransomNote, unit: "files", formats: ["ransom-note"],
      source: "Rules/Data/ransomware_names.tsv; Documentation/identification.md"),
  ]
}
