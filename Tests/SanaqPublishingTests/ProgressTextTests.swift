import SanaqDocuments
import SanaqPublishing
import Testing

@Suite("Progress")
struct ProgressTextTests {
  /// How much was read of how much, when, and what is said then.
  static let lines: [(bytes: Int, total: Int, documents: Int, seconds: Double, width: Int, line: String?)] = [
    (12_300_000, 45_600_000, 1240, 4, 80, "1,240 documents · 12.3 of 45.6 MB · 3.1 MB/s · 11 s left"),
    (12_300_000, 45_600_000, 1240, 4, 50, "1,240 documents · 12.3 of 45.6 MB · 3.1 MB/s"),
    (12_300_000, 45_600_000, 1240, 4, 5, "1,240 documents"),
    (500_000, 1_000_000_000, 1, 1, 80, "1 document · 0.5 of 1000.0 MB · 0.5 MB/s · 34 min left"),
    (1000, 1_000_000_000, 1, 100, 80, "1 document · 0.0 of 1000.0 MB · 0.0 MB/s · 27778 h left"),
    (1_000_000, 1_000_000, 1_000_000, 2, 80, "1,000,000 documents · 1.0 of 1.0 MB · 0.5 MB/s · 0 s left"),
    (0, 1_000_000, 1, 2, 80, "1 document · 0.0 of 1.0 MB · 0.0 MB/s"),
    (0, 0, 7, 61, 80, "7 documents · 61 s"), (0, 0, 7, 600, 80, "7 documents · 10 min"),
    (5, 10, 1, 0.9, 80, nil),
  ]

  @Test("says documents, bytes, rate and time left, as much as fits", arguments: lines.indices)
  func said(index: Int) {
    let row = Self.lines[index]
    var progress = ProgressText(start: 100)
    for number in 1...row.documents {
      let bytes = number == row.documents ? row.bytes : 0
      progress.add(ReadingStep(document: "a", figures: 1, exclusions: 0, bytes: bytes, totalBytes: row.total))
    }
    #expect(progress.line(at: 100 + row.seconds, width: row.width) == row.line)
  }

  @Test("a long text that is not done yet is no document") func open() {
    var progress = ProgressText(start: 0)
    progress.add(
      ReadingStep(document: "a", isDone: false, figures: 1, exclusions: 0, bytes: 5_000_000, totalBytes: 20_000_000))
    #expect(progress.line(at: 2, width: 80) == "5.0 of 20.0 MB · 2.5 MB/s · 6 s left")
  }

  @Test("nothing is said before anything is read") func empty() {
    #expect(ProgressText(start: 0).line(at: 60, width: 80) == nil)
  }

  @Test("each document has a line where that is asked for") func documents() {
    let step = ReadingStep(document: "a\u{1B}.txt", figures: 1, exclusions: 1200, bytes: 5, totalBytes: 5)
    #expect(ProgressText.line(of: step, seconds: 0.047) == "a\\u{1b}.txt: 1 figure, 1,200 other numerals, 0.05 s")
  }
}
