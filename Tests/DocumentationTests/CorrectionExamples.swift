import Foundation
import Sanaq

/// The examples of the page `Corrections`, which are one story; see `PageExamples`.
enum CorrectionExamples {
  /// Runs one after another in a folder of their own, and gives what each prints.
  static func outputs() throws -> [String: [String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
    let stories = folder.appending(path: "stories").path(percentEncoded: false)
    let corrections = folder.appending(path: "corrections.csv").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: stories, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "The union said 12 workers were killed in Aktau. Later the union raised the toll.\n"
    try text.write(toFile: stories + "/port.txt", atomically: true, encoding: .utf8)
    var outputs: [String: [String]] = [:]
    for (number, example) in [make, apply, change].enumerated() {
      var lines: [String] = []
      try example(stories, corrections) { lines.append(PageTests.line($0)) }
      outputs["Corrections \(number + 1)"] = lines
    }
    return outputs
  }

  // Corrections 1
  private static func make(stories: String, corrections: String, print: PageExamples.Printer) throws {
    let figure = try FigureTable(extracting: [stories])[0]
    var draft = try CorrectionDraft(file: corrections, documents: [stories])
    try draft.change(figure, ["high": "15"], .init(reason: "the union's own count"))
    try draft.write()
    for correction in draft.added {
      let words = correction.selector
      print(correction.field, correction.was, "→", correction.now)
      print("\(words.prefix)«\(words.exact)»\(words.suffix)")
    }
  }

  // Corrections 2
  private static func apply(stories: String, corrections: String, print: PageExamples.Printer) throws {
    let file = try CorrectionFile(contentsOf: corrections)
    let run = ExtractionRun(paths: [stories], corrections: file)
    let report = run.forEach { event in
      guard case .document(_, let extraction) = event else { return }
      for figure in extraction.figures {
        print(figure.quantity.interval, figure.links.correction)
      }
    }
    for outcome in report.outcomes { print(outcome.line, outcome.state) }
  }

  // Corrections 3
  private static func change(stories: String, corrections: String, print: PageExamples.Printer) throws {
    let story = try String(contentsOfFile: stories + "/port.txt", encoding: .utf8)
    try story.replacing("12 workers", with: "13 workers")
      .write(toFile: stories + "/port.txt", atomically: true, encoding: .utf8)
    let file = try CorrectionFile(contentsOf: corrections)
    let report = ExtractionRun(paths: [stories], corrections: file).forEach { _ in }
    for outcome in report.outcomes { print(outcome.state, outcome.note) }
  }
}
