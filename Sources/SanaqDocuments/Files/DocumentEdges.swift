/// A text's beginning and its end, which tell what heads it on a page: its first line, and who wrote it.
package struct DocumentEdges: Hashable, Sendable {
  private var head: [UInt8]
  private var tail: [UInt8]
  /// Whether blanks in a line are one, as markup has it.
  private let joinsBlanks: Bool

  private static let headSize = 20_000
  private static let tailSize = 4_000

  package init(_ text: [UInt8], joinsBlanks: Bool = false) {
    head = Array(text.prefix(Self.headSize))
    tail = Array(text.suffix(Self.tailSize))
    self.joinsBlanks = joinsBlanks
  }

  /// Takes in the edges of the text that follows on this one.
  package mutating func append(_ next: DocumentEdges) {
    head += next.head.prefix(Self.headSize - head.count)
    tail = (tail + next.tail).suffix(Self.tailSize)
  }

  /// The first line that is not blank; empty where there is none.
  package var title: String { lines(limit: 50).first { !$0.isEmpty } ?? "" }

  /// The author's name, where a short line of its own says `By …`; nil where none does.
  package var byline: String? {
    let edges = lines(limit: 12) + lines(last: 6)
    return edges.lazy.compactMap(Self.author).first
  }

  /// `By Lina Sarimova` → `Lina Sarimova`; `(Reporting by A; editing by B)` → `A`.
  private static func author(_ line: String) -> String? {
    let words = line.drop { $0 == "(" }.split(separator: " ")
    let isReport = words.count > 2 && words[0].lowercased().hasSuffix("reporting") && words[1] == "by"
    guard isReport || words.first?.lowercased() == "by" else { return nil }
    let name = words.dropFirst(isReport ? 2 : 1).joined(separator: " ").prefix { !";),".contains($0) }
    let parts = name.split(separator: " ")
    guard (1...5).contains(parts.count), parts.allSatisfy({ $0.first?.isUppercase == true || $0 == "and" }) else {
      return nil
    }
    return String(name)
  }

  private func lines(limit: Int) -> [String] {
    trimmed(head.split(separator: UInt8(ascii: "\n"), maxSplits: limit).prefix(limit))
  }

  private func lines(last limit: Int) -> [String] {
    trimmed(tail.split(separator: UInt8(ascii: "\n")).suffix(limit))
  }

  private func trimmed(_ lines: some Sequence<ArraySlice<UInt8>>) -> [String] {
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    return texts.map { joinsBlanks ? $0.joiningBlanks : $0.trimmed }
  }
}
