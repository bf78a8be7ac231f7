import SanaqCore
import SanaqDocuments
import SanaqPublishing
import SanaqReading

extension FuzzTarget {
  private static let figures = Reader().read(
    """
    Over 4,000 people were arrested in Almaty, the police said. Some 300 to 700 took part in a protest on 5 June 2016, and
    each was paid 150 US dollars. Dozens were killed. Trade fell by 28%, and 12 km of road were built in 2 years.
    """, named: "a.txt"
  ).figures

  /// A scenario: its draws lie within its bounds, and its errors name a place in it.
  static let scenarios = FuzzTarget("scenarios") { bytes, findings in
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    do throws(ScenarioFailure) {
      let report = try Scenario(path: "a.md", text: text).report(figures: figures, draws: 40)
      for value in report.evaluation.values { check(value, &findings) }
      for expectation in report.expectations {
        findings.expect((1...lines).contains(expectation.line), "an expectation stands at no line")
      }
    } catch {
      guard case .scenario(let error) = error else { return findings.expect(false, "\(error)") }
      findings.expect((0...lines).contains(error.line), "\(error) names no line of \(lines)")
      findings.expect(!error.problem.isEmpty && !error.hint.isEmpty, "\(error) does not say what to do")
    }
  }

  private static func check(_ value: ScenarioValue, _ findings: inout Findings) {
    guard let interval = value.interval else {
      return findings.expect(false, "\(value.name) has no bounds")
    }
    guard let spread = value.spread, let extremes = value.extremes else { return }
    let draws = [extremes.least, spread.p5, spread.median, spread.p95, extremes.most]
    findings.expect(!draws.contains(where: \.isNaN), "\(value.name) is drawn as NaN")
    findings.expect(zip(draws, draws.dropFirst()).allSatisfy { $0 <= $1 }, "\(value.name): \(draws) do not rise")
    findings.expect(
      (interval.low ?? -.infinity) <= extremes.least && extremes.most <= (interval.high ?? .infinity),
      "\(value.name) is drawn beyond \(interval): \(draws)")
  }

  /// A notebook: woven twice it is as it was woven once. No command is run: what one would print comes from here.
  static let notebooks = FuzzTarget("notebooks") { bytes, findings in
    guard let notebook = try? Notebook(path: "a.md", bytes: bytes), let woven = try? FuzzTarget.woven(notebook) else {
      return
    }
    findings.expect("what was woven") { findings in
      let again = try FuzzTarget.woven(try Notebook(path: "a.md", text: woven.text))
      findings.expect(again.text.utf8.elementsEqual(woven.text.utf8), "woven twice it changes")
      findings.expect(again.isFresh || woven.findings.contains(where: \.isKept), "woven once it is stale")
    }
  }

  private static func woven(_ notebook: Notebook) throws(NotebookError) -> NotebookWeaving {
    let results = notebook.cells.map { cell in
      let words = cell.commands.map { $0.words.joined(separator: "|") + "\n" }.joined()
      var values = NamedValues()
      values.add("n", String(cell.commands.count))
      values.add("words", words)
      return CellResult(output: words, values: values, sources: [.init(name: "a.csv", hash: "1")])
    }
    return try notebook.woven(with: results)
  }

  /// A table of a lexicon, named by its first line: it is read, or its error names a row.
  static let lexicons = FuzzTarget("lexicons") { bytes, findings in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let table = LexiconTable(rawValue: String(decoding: first, as: UTF8.self)) else {
      return
    }
    let text = String(decoding: parts.dropFirst().first ?? [], as: UTF8.self)
    let addition = LexiconAddition(table: table, file: "a.txt", text: text)
    do throws(LexiconError) {
      let reader = Reader(lexicon: try Lexicon(adding: [addition]))
      let read = Array((text + "\n\nOver 4,000 people were paid 150 US dollars each on 5 June 2016.").utf8)
      TextPlaces(read).check(reader.read(utf8: read.span, named: "a.txt"), &findings)
    } catch {
      findings.expect(error.row >= 1, "\(error) names no row")
      findings.expect(error.file == "a.txt", "\(error) names no file")
    }
  }
}
