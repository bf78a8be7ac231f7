/// Something that takes any bytes, and what must hold whatever they are.
///
/// The fuzzer in `Fuzzing/` looks for bytes of which it doesn't hold; the tests try those that it found worth keeping.
public struct FuzzTarget: Sendable {
  /// What the folder of its corpus is called.
  public let name: String
  private let check: @Sendable ([UInt8], inout Findings) -> Void

  init(_ name: String, _ check: @escaping @Sendable ([UInt8], inout Findings) -> Void) {
    (self.name, self.check) = (name, check)
  }

  /// What doesn't hold of some bytes; empty where all does.
  public func findings(_ bytes: [UInt8]) -> [String] {
    var findings = Findings()
    check(bytes, &findings)
    return findings.texts
  }

  /// All of them, in the order of the table in `Tests/README.md`.
  public static let all = [
    extraction, lineEnds, pieces, html, markdown, jsonLines, tables, sheets, corrections, scenarios, notebooks,
    lexicons,
  ]
}

extension FuzzTarget: CustomStringConvertible {
  /// The target's name, by which a test's arguments are told apart.
  public var description: String { name }
}

/// Collects what does not hold.
struct Findings {
  private(set) var texts: [String] = []

  /// Notes `text` where `holds` is false.
  mutating func expect(_ holds: Bool, _ text: @autoclosure () -> String) { if !holds { texts.append(text()) } }

  /// Notes any error of a step that must succeed.
  mutating func expect(_ text: String, _ step: (inout Findings) throws -> Void) {
    do { try step(&self) } catch { texts.append("\(text): \(error)") }
  }
}
