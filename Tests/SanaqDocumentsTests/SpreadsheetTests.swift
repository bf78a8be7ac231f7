import Foundation
import SanaqCore
import SanaqReading
import Testing

@testable import SanaqDocuments

@Suite("A sheet survives a spreadsheet")
struct SpreadsheetTests {
  /// Texts that a spreadsheet would take for formulas, dates or other numbers.
  private static let text = """
    On 5 June 2016 some 1,234.5 people and 0,5 km came; it was 3/4 of it, and -5 degrees.
    =1+1 people came, 12 of them. @cmd 5 tents, 1/2 of 4 and 12e5 cells, 007 of 2016-06-05.
    A "quote, with 28%", and Жыл 300 thousand. 'Tis 7.
    """

  private static var figures: [Figure] { Reader().read(text, named: "=a'.txt").figures }

  private static func sheet(_ style: SheetStyle) -> [UInt8] {
    var writer = SheetWriter(FigureColumn.self, style: style)
    for figure in figures { writer.append(figure) }
    return writer.drain()
  }

  @Test("in quotes wherever it is text, so that no reader need guess")
  func quoted() {
    let lines = String(decoding: Self.sheet(.excel), as: UTF8.self).split(separator: "\r\n").dropFirst()
    #expect(lines.count == Self.figures.count)
    #expect(lines.allSatisfy { $0.contains(",\"false\",") || $0.contains(",\"true\",") })
  }

  @Test(
    "LibreOffice Calc: CSV to ods to CSV keeps every cell", .enabled(if: Calc.path != nil, "soffice is not installed"))
  func calc() throws {
    let soffice = try #require(Calc.path)
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-calc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = folder.appending(path: "sheet.csv")
    try Data(Self.sheet(.excel)).write(to: before)
    // Comma, quote, UTF-8, from line 1; quoted fields are text, no special numbers.
    try Calc.convert(before, to: "ods:calc8", from: "CSV:44,34,76,1,,0,true,false", in: folder, by: soffice)
    try Calc.convert(
      folder.appending(path: "sheet.ods"), to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true", from: nil,
      in: folder.appending(path: "back"), by: soffice)
    let back = Array(try Data(contentsOf: folder.appending(path: "back/sheet.csv")))
    let read = try FigureTable(csv: [0xEF, 0xBB, 0xBF] + back, file: "sheet.csv")
    #expect(
      read.figures.map { figure in FigureColumn.allCases.map { $0.text(of: figure) } }
        == Self.figures.map { figure in FigureColumn.allCases.map { $0.text(of: figure) } })
  }
}

/// LibreOffice Calc, headless, where it is installed.
private enum Calc {
  static let path = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func convert(_ file: URL, to format: String, from filter: String?, in folder: URL, by soffice: String) throws {
    let profile = folder.appending(path: "profile").absoluteString
    let process = Process()
    process.executableURL = URL(filePath: soffice)
    process.arguments =
      ["--headless", "-env:UserInstallation=\(profile)", "--convert-to", format]
      + (filter.map { ["--infilter=\($0)"] } ?? [])
      + ["--outdir", folder.path(percentEncoded: false), file.path(percentEncoded: false)]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
