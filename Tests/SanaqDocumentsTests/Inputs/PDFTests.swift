import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("PDF")
struct PDFTests {
  /// A line's words with the places of their left edges, and the line's place from the top.
  private struct Line {
    let top: Double
    let words: [(text: String, left: Double)]

    /// Words of letters five wide, ten high.
    init(_ text: String, left: Double = 0, top: Double) {
      var place = left
      words = text.split(separator: " ").map { word in
        defer { place += Double(word.count + 1) * 5 }
        return (String(word), place)
      }
      self.top = top
    }

    init(_ words: [(String, Double)], top: Double) { (self.words, self.top) = (words.map { ($0.0, $0.1) }, top) }

    var boxes: String {
      let right = words.map { $0.left + Double($0.text.count) * 5 }.max() ?? 0
      let inside = words.map { word in
        "<word xMin=\"\(word.left)\" xMax=\"\(word.left + Double(word.text.count) * 5)\">\(word.text)</word>"
      }
      return "<line xMin=\"\(words.first?.left ?? 0)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 10)\">\n"
        + inside.joined(separator: "\n") + "\n</line>"
    }
  }

  private static func text(_ pages: [[[Line]]]) throws -> String {
    let body = pages.map { blocks in
      "<page>" + blocks.map { "<flow><block>\($0.map(\.boxes).joined())</block></flow>" }.joined() + "</page>"
    }
    let boxes = "<html><head><title>none 99</title></head><body><doc>\(body.joined())</doc></body></html>"
    return try Document(name: "a.pdf", boxes: Array(boxes.utf8), path: "a.pdf").text
  }

  @Test(
    "a block is a paragraph in one line, and a divided word is joined",
    arguments: [
      (["Over 4,000 people", "were arrested."], "Over 4,000 people were arrested."),
      (["about 150 mil-", "lion and thou-", "sands"], "about 150 million and thousands"),
      (["thirty-", "two men of 25-", "year-olds in 2014-", "2015"], "thirty-two men of 25-year-olds in 2014-2015"),
      (["the Syria-", "Turkey border –", "5 km"], "the Syria-Turkey border – 5 km"), (["5 -", "6"], "5 - 6"),
      (["R&amp;D &lt; 5"], "R&D < 5"),
    ] as [([String], String)])
  func paragraphs(lines: [String], text: String) throws {
    let block = lines.enumerated().map { Line($1, top: Double($0) * 12) }
    #expect(try Self.text([[block]]) == text)
  }

  @Test("blocks are parted, but a sentence that goes on is not") func blocks() throws {
    let first = [Line("Title", top: 0)]
    let second = [Line("It began and then", top: 30)]
    let third = [Line("went on.", left: 300, top: 0)]
    #expect(try Self.text([[first, second, third]]) == "Title\n\nIt began and then went on.")
    #expect(try Self.text([[first], [second]]) == "Title\n\nIt began and then")
  }

  @Test("cells that stand beside each other are a row") func rows() throws {
    let cells = [("City", 0.0, 0.0), ("Killed", 60, 0), ("Homs", 0, 15), ("12", 60, 15), ("300", 90, 15)]
    let blocks = cells.map { [Line($0.0, left: $0.1, top: $0.2)] }
    #expect(try Self.text([blocks]) == "| City | Killed\n| Homs | 12 | 300")
    let wide = Line([("Hama", 0), ("4", 80), ("500", 120)], top: 0)
    #expect(try Self.text([[[wide]]]) == "Hama | 4 | 500")
  }

  @Test("a line that ends though there is room ends its paragraph") func ends() throws {
    let lines = ["Killed: 12", "300 were hurt, they said, and", "arrested many", "more. The end", "It was"]
    let block = lines.enumerated().map { Line($1, top: Double($0) * 12).boxes }.joined()
    let boxes = "<page><flow><block xMin=\"0\" xMax=\"145\">\(block)</block></flow></page>"
    let text = try Document(name: "a.pdf", boxes: Array(boxes.utf8), path: "a.pdf").text
    #expect(text == "Killed: 12\n\n300 were hurt, they said, and arrested many more. The end\n\nIt was")
  }

  @Test("one without words is named, with what would do") func pictures() {
    let error = DocumentError.withoutText(path: "a.pdf")
    #expect(throws: error) { _ = try Self.text([[]]) }
    #expect(error.description.contains("optical character recognition"))
  }

  @Test("without the program it says what to install") func missing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.pdf", SmallPDF(["5"]).bytes)
    let file = try #require(FileHandle(forReadingAtPath: path))
    let error = #expect(throws: DocumentError.self) {
      _ = try Document(name: "a.pdf", pdf: file, path: "a.pdf", program: nil)
    }
    #expect(error?.description.contains("install poppler-utils") == true)
  }

  private static let isInstalled = Program.find("pdftotext") != nil

  @Test("a file is read by pdftotext", .enabled(if: isInstalled, "pdftotext is not installed")) func file() throws {
    let pdf = SmallPDF(["Over 4,000 people were arrested and mil-", "lions watched in 2014-", "2015."]).bytes
    for name in ["a.pdf", "b", "c.txt"] {
      let document = try InputReading.document(name, pdf)
      #expect(document.text == "Over 4,000 people were arrested and millions watched in 2014-2015.")
      let figures = document.extraction(by: Reader()).figures
      #expect(figures.map(\.source.quote) == ["4,000", "millions", "2014-2015"])
      for figure in figures { #expect(InputReading.standsInText(figure.source, of: document)) }
    }
  }

  @Test(
    "pictures, rubbish and half a file are named, and the others are done",
    .enabled(if: isInstalled, "pdftotext is not installed"))
  func broken() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", SmallPDF([]).bytes)
    try folder.write("b.pdf", "%PDF-1.4\nrubbish")
    try folder.write("c.pdf", "no PDF at all")
    try folder.write("d.pdf", SmallPDF(["5 boats"]).bytes)
    let result = InputReading.documents([folder.path])
    #expect(result.documents.map(\.name) == ["d.pdf"])
    #expect(result.errors.map(\.path) == ["a.pdf", "b.pdf", "c.pdf"].map { folder.path + "/" + $0 })
    #expect(result.errors.first == .withoutText(path: folder.path + "/a.pdf"))
    #expect(result.errors.last?.description.contains("pdftotext can't read it") == true)
  }

  @Test(
    "a name is only a name", .enabled(if: isInstalled, "pdftotext is not installed"),
    arguments: [
      "-o", "--help", "-opw x", "$(touch owned)", "`touch owned`", "a;touch owned;.pdf", "a\nb", "-", "*", "é",
    ])
  func names(name: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, SmallPDF(["5 boats"]).bytes)
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let result = InputReading.documents([path])
    #expect(result.documents.map(\.text) == ["5 boats"])
    #expect(result.documents.map(\.name) == [name])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == before)
    #expect(!FileManager.default.fileExists(atPath: "/owned"))
  }
}

/// A PDF of one page with lines of text, of ASCII without brackets.
struct SmallPDF {
  let bytes: [UInt8]

  init(_ lines: [String]) {
    let text = lines.map { "(\($0)) Tj 0 -14 Td" }.joined(separator: "\n")
    let content = lines.isEmpty ? "0 0 100 100 re f" : "BT /F1 12 Tf 50 700 Td\n\(text)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    let rows = places.map { place in String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + rows.joined()
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    bytes = Array(file.utf8)
  }
}
