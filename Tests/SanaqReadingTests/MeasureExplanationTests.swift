import SanaqCore
import SanaqReading
import Testing

@Suite("Why a figure has its measure")
struct MeasureExplanationTests {
  private static func explanation(_ text: String, _ quote: String, reader: Reader = Reader()) throws
    -> MeasureExplanation
  {
    let figure = try #require(reader.read(text, named: "a").figures.last { $0.source.quote == quote })
    var bytes = text
    let explanation = bytes.withUTF8 { reader.explanation(of: figure.id, utf8: $0.span, named: "a") }
    let found = try #require(explanation)
    #expect(found.measure == figure.meaning.measure)
    return found
  }

  @Test("is a row, and its words where they stand, the nearest first") func rows() throws {
    let text = "A first line.\nThe police arrested 12 miners and detained them."
    guard case .row(let row, let words) = try Self.explanation(text, "12").cause else {
      Issue.record("no row")
      return
    }
    #expect(row.file == nil && row.line > 0 && row.cells[0] == "arrests" && row.cells[5].contains("arrested"))
    #expect(
      words.map { "\($0.text) \($0.line):\($0.column) \($0.isSubject)" } == [
        "arrested 2:12 false", "detained 2:35 false",
      ])
  }

  @Test("is a word of what is counted") func subjects() throws {
    guard case .row(let row, let words) = try Self.explanation("There were 12 deaths in the mill.", "12").cause else {
      Issue.record("no row")
      return
    }
    #expect(row.cells[0] == "casualties.killed")
    #expect(words.map(\.text) == ["deaths"] && words[0].isSubject)
  }

  @Test("is a topic that an earlier sentence set") func topics() throws {
    let text = "Foreign fighters of the caliphate came over the border. Then 400 came from Kazakhstan."
    guard case .topic(let row, let words) = try Self.explanation(text, "400").cause else {
      Issue.record("no topic")
      return
    }
    #expect(row.cells[0] == "fighters.foreign")
    #expect(words.map { "\($0.text) \($0.line):\($0.column)" } == ["Foreign fighters 1:1", "caliphate 1:25"])
  }

  @Test("is a user's own row, by file and line") func own() throws {
    let rows = "# mine\nrope | length | | | | rope | strong\n"
    let addition = LexiconAddition(table: .measures, file: "my/measures.txt", text: rows)
    let reader = Reader(lexicon: try Lexicon(adding: [addition]))
    guard case .row(let row, _) = try Self.explanation("It took 7 m of rope.", "7 m", reader: reader).cause else {
      Issue.record("no row")
      return
    }
    #expect((row.file, row.line) == ("my/measures.txt", 2))
  }

  @Test(
    "may be no row at all",
    arguments: [
      ("Two years ago it began.", "Two years", MeasureExplanation.Cause.elapsed), ("They had 7 boats.", "7", .nothing),
    ])
  func others(text: String, quote: String, cause: MeasureExplanation.Cause) throws {
    #expect(try Self.explanation(text, quote).cause == cause)
  }

  @Test("is found for every figure of a text, and for no other") func every() {
    let text =
      "Over 200 people were arrested. Yes\n33 (31%)\nIt fell by 4%, not 5%. At first 6 died; twenty thousand rebels: twenty thousand are left."
    var bytes = text
    for figure in Reader().read(text, named: "a").figures {
      let found = bytes.withUTF8 { Reader().explanation(of: figure.id, utf8: $0.span, named: "a") }
      #expect(found?.measure == figure.meaning.measure, "\(figure.source.quote)")
    }
    #expect(bytes.withUTF8 { Reader().explanation(of: "none", utf8: $0.span, named: "a") } == nil)
  }
}
