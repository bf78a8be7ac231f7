import Foundation
import FuzzTargets
import Testing

@Suite("What fuzzing found")
struct CorpusReplayTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fuzzing/Corpus")

  private static func files(of target: FuzzTarget) -> [URL] {
    let folder = root.appending(path: target.name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  @Test("holds of every input of the corpora", arguments: FuzzTarget.all) func corpus(target: FuzzTarget) throws {
    let files = Self.files(of: target)
    #expect(!files.isEmpty, "there is no corpus in Fuzzing/Corpus/\(target.name)")
    for file in files {
      let findings = target.findings(try [UInt8](Data(contentsOf: file)))
      #expect(findings.isEmpty, "Fuzzing/Corpus/\(target.name)/\(file.lastPathComponent)")
    }
  }

  /// An input on which a target once failed, as small as could be.
  struct Finding: Sendable, CustomTestStringConvertible {
    let target: String
    let cause: String
    let input: String

    var testDescription: String { "\(target): \(cause)" }
  }

  static let findings = [
    Finding(target: "extraction", cause: "a date's part beyond all integers", input: "9223372036854775808/1/1"),
  ]

  @Test("holds of what once failed", arguments: findings) func regression(finding: Finding) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == finding.target })
    #expect(target.findings(Array(finding.input.utf8)).isEmpty)
  }
}
