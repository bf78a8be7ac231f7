// swift-tools-version: 6.2
import PackageDescription

// Looks for bytes that break what Tests/FuzzTargets says must hold, with libFuzzer; see `make fuzz` and Tests/README.md.
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "sanaq", path: "..")],
  targets: [
    .executableTarget(name: "Fuzz", dependencies: [.product(name: "FuzzTargets", package: "sanaq")])
  ]
)
