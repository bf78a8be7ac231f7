// swift-tools-version: 6.2
import PackageDescription

// A package of somebody else's: stories, a sheet, and tests that hold the sheet to what its owner knows.
let package = Package(
  name: "examples",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "sanaq", path: "..")],
  targets: [
    .testTarget(
      name: "ExampleTests",
      dependencies: [.product(name: "Sanaq", package: "sanaq"), .product(name: "SanaqTesting", package: "sanaq")])
  ]
)
