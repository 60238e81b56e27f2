// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6, warnings are errors, and no unsafe construct goes unmarked.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// `SafeBindings` is the one place where C is called: its surface is safe, its inside is not.
let bindings: [SwiftSetting] = [
  .treatAllWarnings(as: .error)
]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], excluding: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: excluding, swiftSettings: strict)
}

let package = Package(
  name: "Assay",
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .executable(name: "build-samples", targets: ["build-samples"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C, behind one door.
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CAssaySystem"),
    library("SafeBindings", ["CLibzip", "CLibxml2", "CZlib", "CAssaySystem"], settings: bindings),

    // Facts.
    library("InventoryModel"),
    library("ContentDigest", [.product(name: "Crypto", package: "swift-crypto")]),
    library("FormulaSyntax"),
    library("MacroSyntax"),
    library("CompoundDocuments", ["FormulaSyntax"]),
    library(
      "DocumentDecryption",
      [
        "CompoundDocuments", "SafeBindings", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    library("OfficePackage", ["FormulaSyntax", "SafeBindings"]),
    library(
      "Detectors",
      ["OfficePackage", "CompoundDocuments", "FormulaSyntax", "MacroSyntax", "ContentDigest", "InventoryModel"]),
    library(
      "DocumentReading",
      [
        "Detectors", "OfficePackage", "CompoundDocuments", "DocumentDecryption", "ContentDigest", "InventoryModel",
        "SafeBindings",
      ]),
    library(
      "InventoryStore",
      ["InventoryModel", "ContentDigest", "SafeBindings", .product(name: "GRDB", package: "GRDB.swift")]),
    library("Scanning", ["DocumentReading", "InventoryStore", "InventoryModel", "SafeBindings"]),

    // Judgement.
    library("AssessmentEngine", ["InventoryModel"]),
    library(
      "ConfigurationFiles", ["AssessmentEngine", "InventoryModel", .product(name: "Yams", package: "Yams")],
      resources: [.copy("../../Rules")]),
    library("Portfolio", ["AssessmentEngine", "InventoryModel"]),
    library("Reports", ["Portfolio", "AssessmentEngine", "InventoryModel"]),

    // Documents made for examples, tests and the demo.
    library(
      "ExampleDocuments",
      ["ConfigurationFiles", "AssessmentEngine", "DocumentReading", "OfficePackage", "InventoryModel", "SafeBindings"]),

    // Programs.
    .executableTarget(
      name: "assay",
      dependencies: [
        "Scanning", "DocumentReading", "Detectors", "InventoryStore", "InventoryModel", "AssessmentEngine",
        "ConfigurationFiles", "Portfolio", "Reports", "ExampleDocuments", "SafeBindings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "build-samples", dependencies: ["ExampleDocuments"], swiftSettings: strict),

    tests("SafeBindingsTests", ["SafeBindings"]),
    tests("InventoryModelTests", ["InventoryModel"]),
    tests("ContentDigestTests", ["ContentDigest"]),
    tests("FormulaSyntaxTests", ["FormulaSyntax"]),
    tests("MacroSyntaxTests", ["MacroSyntax"]),
    tests("CompoundDocumentsTests", ["CompoundDocuments"]),
    tests("DocumentDecryptionTests", ["DocumentDecryption", "CompoundDocuments"]),
    tests("OfficePackageTests", ["OfficePackage", "SafeBindings"]),
    tests(
      "DocumentReadingTests",
      ["DocumentReading", "Detectors", "ExampleDocuments", "InventoryModel", "SafeBindings"],
      excluding: ["Fixtures"]),
    tests(
      "InventoryStoreTests",
      ["InventoryStore", "InventoryModel", "SafeBindings", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("ScanningTests", ["Scanning", "InventoryStore", "InventoryModel", "SafeBindings"]),
    tests("AssessmentEngineTests", ["AssessmentEngine", "InventoryModel"]),
    tests("ConfigurationFilesTests", ["ConfigurationFiles", "AssessmentEngine", "InventoryModel"]),
    tests("PortfolioTests", ["Portfolio", "AssessmentEngine", "InventoryModel"]),
    tests("ReportsTests", ["Reports", "Portfolio", "AssessmentEngine", "InventoryModel", "Detectors"]),
    tests("ExampleDocumentsTests", ["ExampleDocuments", "DocumentReading", "InventoryModel"]),
    tests("RuleExampleTests", ["ExampleDocuments", "ConfigurationFiles", "AssessmentEngine", "Detectors"]),
    tests("ArchitectureTests", []),
    tests("CommandTests", ["assay", "ExampleDocuments"]),
    tests(
      "CorpusTests",
      [
        "DocumentReading", "AssessmentEngine", "ConfigurationFiles", "Detectors", "InventoryModel", "SafeBindings",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
