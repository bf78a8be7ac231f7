import Foundation

/// Hashes by the system's own command.
enum SHA256 {
  private static let commands = [("/usr/bin/sha256sum", [String]()), ("/usr/bin/shasum", ["-a", "256"])]

  /// As a page's policy has it, `sha256-…`; nil where the system has no such command.
  static func hash(of bytes: [UInt8]) throws -> String? {
    guard let (path, arguments) = commands.first(where: { FileManager.default.isExecutableFile(atPath: $0.0) }) else {
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "sanaq-hash-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments + [file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let digits = output.fileHandleForReading.readDataToEndOfFile().prefix(64)
    process.waitUntilExit()
    let hex = Array(String(decoding: digits, as: UTF8.self))
    let digest = stride(from: 0, to: hex.count - 1, by: 2).compactMap { UInt8(String(hex[$0...$0 + 1]), radix: 16) }
    return "sha256-" + Data(digest).base64EncodedString()
  }
}
