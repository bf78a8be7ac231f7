// swift-tools-version: 6.2
import PackageDescription

// Times the library alone: text in memory to figures in memory, without files, processes and sheets.
let package = Package(
  name: "driver",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "sanaq", path: "../..")],
  targets: [
    .executableTarget(name: "Driver", dependencies: [.product(name: "Sanaq", package: "sanaq")])
  ]
)
