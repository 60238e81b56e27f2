import Testing

/// Imports point down only: the table of Documentation/architecture.md. SwiftPM lets a target import whatever can be
/// reached, so the table is held here.
@Suite("Directions of imports")
struct ImportTests {
  /// Target → what it may import of ours and of our dependencies.
  static let allowed: [String: Set<String>] = [
    "SafeBindings": ["CLibzip", "CLibxml2", "CZlib", "CAssaySystem"],
    "InventoryModel": [],
    "ContentDigest": ["Crypto"],
    "FormulaSyntax": [],
    "MacroSyntax": [],
    "CompoundDocuments": ["FormulaSyntax"],
    "DocumentDecryption": ["CompoundDocuments", "SafeBindings", "Crypto", "CryptoExtras"],
    "OfficePackage": ["FormulaSyntax", "SafeBindings"],
    "Detectors": [
      "OfficePackage", "CompoundDocuments", "FormulaSyntax", "MacroSyntax", "ContentDigest", "InventoryModel",
    ],
    "DocumentReading": [
      "Detectors", "OfficePackage", "CompoundDocuments", "DocumentDecryption", "ContentDigest", "InventoryModel",
      "SafeBindings",
    ],
    "InventoryStore": ["InventoryModel", "ContentDigest", "SafeBindings", "GRDB"],
    "Scanning": ["DocumentReading", "InventoryStore", "InventoryModel", "SafeBindings"],
    "AssessmentEngine": ["InventoryModel"],
    "ConfigurationFiles": ["AssessmentEngine", "InventoryModel", "Yams"],
    "Portfolio": ["AssessmentEngine", "InventoryModel"],
    "Reports": ["Portfolio", "AssessmentEngine", "InventoryModel"],
    "ExampleDocuments": [
      "ConfigurationFiles", "AssessmentEngine", "DocumentReading", "OfficePackage", "InventoryModel", "SafeBindings",
    ],
    "assay": [
      "Scanning", "DocumentReading", "Detectors", "InventoryStore", "InventoryModel", "AssessmentEngine",
      "ConfigurationFiles", "Portfolio", "Reports", "ExampleDocuments", "SafeBindings", "ArgumentParser",
    ],
    "build-samples": ["ExampleDocuments"],
  ]

  /// Of the system: Glibc only where C is called.
  static let system: [String: Set<String>] = ["SafeBindings": ["Glibc"]]

  /// Parts of the standard library's distribution that everybody but the worker's path may use.
  static let everywhere: Set<String> = ["Swift", "Synchronization"]

  /// What a worker process runs: starts in milliseconds and in little memory, without Foundation.
  static let workersPath: Set<String> = [
    "SafeBindings", "InventoryModel", "ContentDigest", "FormulaSyntax", "MacroSyntax", "CompoundDocuments",
    "DocumentDecryption", "OfficePackage", "Detectors", "DocumentReading",
  ]

  @Test("the sources and the tests were found")
  func found() {
    #expect(SourceTree.repository.sources.count > 100)
    #expect(SourceTree.repository.tests.count > 10)
    #expect(SourceTree.repository.declared.count > 5)
  }

  @Test("a target imports nothing but what the table gives it", arguments: allowed.keys.sorted())
  func imports(target: String) {
    let table = ImportTests.allowed[target, default: []].union(ImportTests.system[target, default: []])
      .union(ImportTests.everywhere)
    for file in SourceTree.repository.sources where file.target == target {
      for module in file.imports where !table.contains(module) {
        let isFoundation = module == "Foundation" && !ImportTests.workersPath.contains(target)
        #expect(isFoundation, "\(file.path) imports \(module)")
      }
    }
  }

  @Test("every folder of Sources is in the table")
  func folders() {
    // `CAssaySystem` and the module maps are C.
    let folders = Set(SourceTree.repository.sources.map(\.target))
    #expect(folders.subtracting(ImportTests.allowed.keys).sorted().isEmpty)
  }

  @Test("Package.swift gives each target what the table gives it")
  func manifest() {
    for (target, dependencies) in SourceTree.repository.declared {
      #expect(ImportTests.allowed[target] == dependencies, "\(target)")
    }
  }

  @Test(
    "directions that are forbidden, whatever the table says",
    arguments: [
      ("AssessmentEngine", "OfficePackage"), ("Detectors", "AssessmentEngine"), ("Reports", "Scanning"),
      ("AssessmentEngine", "Portfolio"), ("ConfigurationFiles", "Detectors"), ("InventoryModel", "Detectors"),
      ("Reports", "DocumentReading"), ("Portfolio", "InventoryStore"),
    ])
  func forbidden(from source: String, to target: String) {
    var reach: Set<String> = [source]
    var queue = [source]
    while let next = queue.popLast() {
      for dependency in ImportTests.allowed[next] ?? [] where reach.insert(dependency).inserted { queue.append(dependency) }
    }
    #expect(!reach.contains(target), "\(source) reaches \(target)")
    for file in SourceTree.repository.sources where file.target == source { #expect(!file.imports.contains(target)) }
  }

  @Test("nothing imports upwards or in a circle")
  func layers() {
    var left = ImportTests.allowed.mapValues { $0.intersection(ImportTests.allowed.keys) }
    while !left.isEmpty {
      let free = left.filter(\.value.isEmpty).keys
      guard !free.isEmpty else {
        #expect(Bool(false), "a circle among \(left.keys.sorted())")
        return
      }
      for target in free { left[target] = nil }
      left = left.mapValues { $0.subtracting(free) }
    }
  }

  @Test("C is behind one door")
  func foreign() {
    let doors: Set<String> = ["Glibc", "Musl", "Darwin"]
    for file in SourceTree.repository.sources where file.target != "SafeBindings" {
      let modules = file.imports.filter { doors.contains($0) || ($0.hasPrefix("C") && $0.dropFirst().first?.isUppercase == true) }
      #expect(modules.isEmpty, "\(file.path) imports \(modules)")
    }
  }
}
