public import SanaqCore
internal import SanaqDocuments
public import SanaqReading

/// Why a figure has its measure, for people to read.
public enum WhyText {
  /// A few lines under the figure's row.
  public static func text(of explanation: MeasureExplanation, figure: Figure) -> String {
    var lines = ["why " + (explanation.measure.isEmpty ? "no measure" : explanation.measure)]
    switch explanation.cause {
    case .row(let row, let words):
      lines += [name(row), written(row)]
      lines += words.isEmpty ? ["it asks for no words: kind and unit are enough"] : words.map { said($0, figure) }
    case .topic(let row, let words):
      lines += [name(row) + ", a topic that an earlier sentence of the paragraph set", written(row)]
      lines += words.map { "\"\($0.text)\" at \(place($0, figure))" }
    case .figure(let source): lines.append("as \"\(source.quote)\" at \(source), with which it stands in one sentence")
    case .pollLine: lines.append("the line is a poll's: a count and its share in brackets")
    case .elapsed: lines.append("words like ago, later or in say that a time passes; no row of the measures is asked")
    case .nothing: lines.append("no row of the measures fired")
    }
    if explanation.measure != figure.meaning.measure {
      let measure = figure.meaning.measure.isEmpty ? "no measure" : figure.meaning.measure
      lines.append("the sheet says \(measure): it was corrected, or made with other words")
    }
    return lines.enumerated().map { ($0 == 0 ? "" : "  ") + $1.escaped + "\n" }.joined()
  }

  private static func name(_ row: MeasureExplanation.Row) -> String {
    row.file.map { "\($0):\(row.line)" } ?? "row \(row.line) of the shipped measures"
  }

  private static func written(_ row: MeasureExplanation.Row) -> String {
    row.cells.map { $0.count <= 60 ? $0 : $0.prefix(59) + "…" }.joined(separator: " | ")
  }

  private static func said(_ word: MeasureExplanation.Word, _ figure: Figure) -> String {
    let side = word.isSubject ? "in what is counted" : "near the number"
    return "\"\(word.text)\" \(side), at \(place(word, figure))"
  }

  private static func place(_ word: MeasureExplanation.Word, _ figure: Figure) -> String {
    "\(figure.source.document):\(word.line):\(word.column)"
  }
}
