import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading

extension FuzzTarget {
  /// A text, read with its context and for its numbers alone, and its sheets.
  static let extraction = FuzzTarget("extraction") { bytes, findings in
    let document = Document(name: "a.txt", contents: bytes)
    let places = TextPlaces(document.utf8)
    let whole = document.extraction(by: Reader())
    places.check(whole, &findings)
    let numbers = document.extraction(by: Reader(readsContext: false))
    places.check(numbers, &findings)
    SheetRoundTrip.check(whole, &findings)
  }

  /// A text, whose lines may end in LF or in CRLF.
  static let lineEnds = FuzzTarget("line-ends") { bytes, findings in
    guard !bytes.contains(0x0D) else { return }
    let text = Document(name: "a.txt", contents: bytes).utf8
    let other = text.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let (one, two) = (FuzzTarget.said(text), FuzzTarget.said(other))
    for (row, same) in zip(one, two) { findings.expect(row == same, "\(row) becomes \(same) with CRLF") }
    findings.expect(one.count == two.count, "there are \(one.count) rows, and \(two.count) with CRLF")
  }

  /// All that the rows of a text say but where they stand, their blanks told as one.
  private static func said(_ text: [UInt8]) -> [String] {
    Document(name: "a.txt", utf8: text).extraction(by: Reader()).everything.map { figure in
      FigureColumn.allCases.filter { ![.line, .column, .start, .end].contains($0) }.map { column in
        column.text(of: figure).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }.joined(separator: "|")
    }
  }

  /// A text, read in pieces as a long one is.
  static let pieces = FuzzTarget("pieces") { bytes, findings in
    let document = Document(name: "a.txt", contents: bytes)
    let places = TextPlaces(document.utf8)
    for length in [64, 200] {
      places.check(document.extraction(by: Reader(), cut: TextCut(threshold: length, longest: length)), &findings)
    }
  }

  /// A page, and the text of it that is read.
  static let html = FuzzTarget("html") { bytes, findings in
    guard let document = Document(name: "a.html", html: bytes) else { return }
    findings.expect(String(validating: document.utf8, as: UTF8.self) != nil, "the text is no UTF-8")
    TextPlaces(document.utf8).check(document.extraction(by: Reader()), &findings)
  }

  /// A text in Markdown, whose places are those of the file, and which loses no numeral.
  static let markdown = FuzzTarget("markdown") { bytes, findings in
    let document = Document(name: "a.md", contents: bytes)
    TextPlaces(document.utf8).check(document.markdown.extraction(by: Reader()), mayNest: true, &findings)
  }

  /// A line that asks, and the line of JSON that answers it.
  static let jsonLines = FuzzTarget("json-lines") { bytes, findings in
    do throws(JSONLineError) {
      let request = try JSONLine.decode(bytes)
      let extraction = Reader().read(request.text, named: request.id.name)
      TextPlaces(Array(request.text.utf8)).check(extraction, &findings)
      let answer = FuzzTarget.object(JSONLine.encode(id: request.id, extraction), &findings)
      let figures = answer["figures"] as? [[String: Any]] ?? []
      findings.expect(
        figures.elementsEqual(extraction.figures) { $0["quote"] as? String == $1.source.quote },
        "the answer has other figures")
    } catch {
      let answer = FuzzTarget.object(JSONLine.encode(id: error.id, error: error.description(line: 1)), &findings)
      findings.expect(answer["error"] is String, "the answer names no error")
    }
  }

  /// A line of JSON; whatever it holds, it is one line.
  private static func object(_ line: [UInt8], _ findings: inout Findings) -> [String: Any] {
    findings.expect(line.firstIndex(of: 0x0A) == line.count - 1, "the answer is not one line")
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    findings.expect(object != nil, "the answer is no object of JSON")
    return object ?? [:]
  }
}
