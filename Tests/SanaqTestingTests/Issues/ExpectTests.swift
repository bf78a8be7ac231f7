import SanaqCore
import SanaqTesting
import Synchronization
import Testing

/// What a failed expectation records, matched on the issues themselves.
@Suite("A failed expectation")
struct ExpectTests {
  static let rows = (1...47).map { Row(id: "r\($0)", low: Double($0), name: "n\($0)", line: $0) }

  struct Recorded: Sendable {
    let text: String
    let place: SourceLocation?
    let isWarning: Bool
  }

  /// Issues have a severity since Swift 6.3.
  private static func isWarning(_ issue: Issue) -> Bool {
    #if compiler(>=6.3)
      issue.severity == .warning
    #else
      false
    #endif
  }

  /// The issues that `body` records.
  private func issues(_ body: () -> Void) -> [Recorded] {
    let issues = Mutex<[Recorded]>([])
    withKnownIssue(isIntermittent: true) {
      body()
    } matching: { issue in
      let text = issue.comments.map(\.rawValue).joined()
      issues.withLock { $0.append(Recorded(text: text, place: issue.sourceLocation, isWarning: Self.isWarning(issue))) }
      return true
    }
    return issues.withLock(\.self)
  }

  @Test("is an issue at the row's place, with its words") func place() throws {
    let here = #_sourceLocation
    let found = issues {
      expect(
        [Row(id: "r", low: 5, name: "five", line: 27)], .oneOf(\.low, [1]), documents: "/tmp/stories",
        sourceLocation: here)
    }
    let issue = try #require(found.first)
    #expect(found.count == 1)
    #expect(issue.place?.fileID == "stories/rows.txt")
    #expect(issue.place?.line == 27)
    let lines = issue.text.split(separator: "\n")
    #expect(
      lines == [
        "low is one of 1: 5", "\"five\" (r)", "“Here is five.”", "expected at ExpectTests.swift:\(here.line)",
      ])
    #expect(!issue.isWarning)
  }

  @Test("records ten issues, and counts the rest") func cap() {
    var count = 0
    let found = issues { count = expect(Self.rows, .notMissing(\.high)) }
    #expect(found.count == 11)
    #expect(count == 47)
    #expect(found.last?.text == "and 37 more, the next at rows.txt:11:1, rows.txt:12:1, rows.txt:13:1")
    #expect(found.last?.place?.fileName == "ExpectTests.swift")
  }

  @Test("records as many as asked", arguments: [-1, 0, 1, 2, 3, 4])
  func settable(limit: Int) {
    let found = issues { expect(Self.rows.prefix(3), .notMissing(\.high), atMost: limit) }
    #expect(found.count == max(0, min(limit, 3)) + (limit < 3 ? 1 : 0))
  }

  #if compiler(>=6.3)
    @Test("is a warning where that is asked") func warning() {
      let found = issues { expect(Self.rows, .notMissing(\.high), severity: .warning, atMost: 1) }
      #expect(found.map(\.isWarning) == [true, true])
    }
  #endif

  @Test("is a known issue for a known exception") func known() {
    let rows = Self.rows.prefix(2)
    let exceptions = rows.map { KnownException(id: $0.id, reason: "not measured") }
    #expect(issues { expect(rows, .notMissing(\.high), knownExceptions: exceptions) }.isEmpty)
  }

  @Test("reports an exception that no longer fails") func stale() {
    let found = issues {
      expect(Self.rows, .notMissing(\.low), knownExceptions: [KnownException(id: "r3", reason: "not measured")])
    }
    #expect(found.map(\.text) == ["the known exception r3 no longer fails: remove it (\"not measured\")"])
  }

  @Test("reports an exception that names no row") func unknown() {
    let found = issues {
      expect(Self.rows, .notMissing(\.low), knownExceptions: [KnownException(id: "r99", reason: "not measured")])
    }
    #expect(found.map(\.text) == ["the known exception r99 names no row here: remove it (\"not measured\")"])
  }

  @Test("says that nothing was selected") func empty() {
    let found = issues { expect([Row](), .notMissing(\.low)) }
    #expect(found.map(\.text) == ["no row to judge (low is not missing): the selection is empty"])
    #expect(issues { expect([Row](), .count(0)) }.isEmpty)
  }

  @Test("takes several invariants") func several() {
    let found = issues { expect(Self.rows.prefix(1), .notMissing(\.high), .oneOf(\.name, ["x"]), .unique(\.id)) }
    #expect(found.count == 2)
  }
}
