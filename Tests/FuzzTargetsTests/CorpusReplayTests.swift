import Foundation
import FuzzTargets
import Testing

@Suite("What fuzzing found")
struct CorpusReplayTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fuzzing/Corpus")

  /// A line an input, in base64.
  private static func inputs(of target: FuzzTarget) throws -> [[UInt8]] {
    let lines = try String(contentsOf: root.appending(path: "\(target.name).base64"), encoding: .utf8).split(
      separator: "\n")
    return try lines.map { [UInt8](try #require(Data(base64Encoded: String($0)))) }
  }

  @Test("holds of every input of the corpora", arguments: FuzzTarget.all) func corpus(target: FuzzTarget) throws {
    let inputs = try Self.inputs(of: target)
    #expect(!inputs.isEmpty, "there is no corpus of \(target.name)")
    for (index, input) in inputs.enumerated() {
      #expect(target.findings(input).isEmpty, "Fuzzing/Corpus/\(target.name).base64:\(index + 1)")
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
    Finding(
      target: "line-ends", cause: "a line that goes on, with CRLF",
      input: "They nearly fell and the union had 5 boats!\nwere killed"),
    Finding(
      target: "line-ends", cause: "a head that is counted with its CRs",
      input: String(repeating: "word\n", count: 198) + "It rained in Almaty. Almaty was wet.\n\nSome 5 boats sank.\n"),
    Finding(
      target: "pieces", cause: "a piece cut between CR and LF", input: String(repeating: "x", count: 63) + "\r\n5"),
    Finding(target: "markdown", cause: "a sentence that began within a hidden scalar", input: "`→`5 men"),
    Finding(target: "html", cause: "a date's part beyond all integers", input: "<td>99999999999999999999/1/1"),
    Finding(target: "tables", cause: "the same", input: "a\n1-2-99999999999999999999"),
    Finding(target: "corrections", cause: "the same", input: "99999999999999999999/9/1\n-----\n"),
    Finding(target: "lexicons", cause: "a vague phrase that is no more than of", input: "vague\nof | 20…90 | | |"),
  ]

  @Test("holds of what once failed", arguments: findings) func regression(finding: Finding) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == finding.target })
    #expect(target.findings(Array(finding.input.utf8)).isEmpty)
  }
}
