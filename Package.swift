// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let algorithms: Target.Dependency = .product(name: "Algorithms", package: "swift-algorithms")
let bitCollections: Target.Dependency = .product(name: "BitCollections", package: "swift-collections")
let orderedCollections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")

// The arrows between rooms run one way: Core ← Reading ← Documents ← Publishing ← Command, Documents ← Testing.
let package = Package(
  name: "sanaq",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "sanaq", targets: ["SanaqCommand"]),
    .library(name: "Sanaq", targets: ["Sanaq"]),
    .library(name: "SanaqPublishing", targets: ["SanaqPublishing"]),
    .library(name: "SanaqTesting", targets: ["SanaqTesting"]),
    // For Fuzzing/, which is a package of its own; it is no part of what others import.
    .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .yum(["libcsv-devel"]), .brew(["libcsv"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]),
    .target(
      name: "SanaqCore", dependencies: [algorithms, bitCollections, orderedCollections], swiftSettings: strict),
    .target(name: "SanaqReading", dependencies: ["SanaqCore", algorithms], swiftSettings: strict),
    .target(
      name: "SanaqDocuments", dependencies: ["SanaqCore", "SanaqReading", "CLibCSV", "CLibXML2", algorithms],
      swiftSettings: strict),
    .target(
      name: "SanaqPublishing",
      dependencies: [
        "SanaqCore", "SanaqReading", "SanaqDocuments", algorithms, .product(name: "GRDB", package: "GRDB.swift"),
        orderedCollections, .product(name: "Mustache", package: "swift-mustache"), "Yams",
      ],
      swiftSettings: strict),
    .target(
      name: "SanaqTesting", dependencies: ["SanaqCore", "SanaqDocuments", orderedCollections], swiftSettings: strict),
    .target(name: "Sanaq", dependencies: ["SanaqCore", "SanaqReading", "SanaqDocuments"], swiftSettings: strict),
    .executableTarget(
      name: "SanaqCommand",
      dependencies: [
        "Sanaq", "SanaqPublishing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "FuzzTargets", dependencies: ["SanaqCore", "SanaqReading", "SanaqDocuments", "SanaqPublishing"],
      path: "Tests/FuzzTargets", swiftSettings: strict),
    .testTarget(name: "SanaqCoreTests", dependencies: ["SanaqCore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SanaqReadingTests", dependencies: ["SanaqReading", "SanaqCore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SanaqDocumentsTests", dependencies: ["SanaqDocuments", "SanaqReading", "SanaqCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SanaqPublishingTests",
      dependencies: ["SanaqPublishing", "SanaqDocuments", "SanaqReading", "SanaqCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SanaqTestingTests", dependencies: ["SanaqTesting", "SanaqDocuments", "SanaqCore"],
      swiftSettings: strict),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests", dependencies: ["Sanaq", "SanaqPublishing"], swiftSettings: strict),
    .testTarget(
      name: "CorpusTests", dependencies: ["SanaqTesting", "SanaqDocuments", "SanaqCore"], swiftSettings: strict),
    .testTarget(
      name: "SanaqCommandTests", dependencies: ["SanaqCommand", "SanaqPublishing", "Sanaq"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Only `make docs` needs the plugin; nobody else is to fetch it.
if Context.environment["SANAQ_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
