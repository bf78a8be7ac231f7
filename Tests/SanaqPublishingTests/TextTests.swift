import SanaqCore
import SanaqDocuments
@testable import SanaqPublishing
import SanaqReading
import Testing

@Suite("What the terminal shows")
struct TextTests {
  private static let text = "Intro.\nOn that long Friday over 4,000 people of the town\nwere arrested."
  private static var figure: Figure? { Reader().read(text, named: "a\u{1B}.txt").figures.first }

  @Test("a summary is a table with a line under it") func summary() {
    let figures = Reader().read("Police arrested 12 people. They held 5 to 7 people later. It rose 4%.", named: "a")
      .figures
    let table = SummaryText(Summary(figures)).table(exclusions: 3, profile: .interval)
    #expect(table.contains("arrests   person "))
    #expect(
      table.hasSuffix(
        "3 figures in 1 document; 3 other numerals excluded, each with its reason; rows in brackets have no measure; vague numbers by the profile \"interval\"\n"
      ))
  }

  @Test("a summary of nothing says so") func nothing() {
    #expect(SummaryText(Summary([])).table(exclusions: 0, profile: nil).contains("0 figures in 0 documents"))
  }

  @Test("machine formats hold one number a cell") func machine() throws {
    let figures = Reader().read("Over 12 people were arrested.", named: "a").figures
    let text = SummaryText(Summary(figures))
    let csv = try text.text(.csv, exclusions: nil, profile: nil)
    #expect(csv.hasPrefix("measure,unit,figures,groups,documents,origins,lowest,highest,median_low,median_high,q1_low"))
    #expect(csv.contains("\r\narrests,person,1,1,1,1,12,,12,,12,"))
    #expect(try text.text(.json, exclusions: nil, profile: nil).contains("\"highest\" : null"))
    #expect(try text.text(.markdown, exclusions: nil, profile: nil).contains("| arrests"))
  }

  @Test("a figure is shown in its sentence, marked") func passage() throws {
    let figure = try #require(Self.figure)
    let document = Document(name: "a.txt", utf8: Array(Self.text.utf8))
    #expect(
      FigureText(figure).passage(in: document)?.hasSuffix(
        "On that long Friday over «4,000» people of the town were arrested.\n") == true)
    #expect(
      FigureText(figure, isColored: true).passage(in: document)?.contains("over \u{1B}[1;7m4,000\u{1B}[0m people")
        == true)
  }

  @Test("a document that changed is noticed") func changed() throws {
    let figure = try #require(Self.figure)
    #expect(FigureText(figure).passage(in: Document(name: "a.txt", utf8: Array("Other".utf8))) == nil)
    #expect(FigureText(figure).passage(in: Document(name: "a.txt", utf8: Array(("x" + Self.text).utf8))) == nil)
  }

  @Test("control characters never reach the terminal") func escaped() throws {
    let figure = try #require(Self.figure)
    #expect(!FigureText(figure).row.contains("\u{1B}"))
    #expect(FigureText(figure).row.contains("a\\u{1b}.txt"))
    #expect(!FigureListText.text(of: [figure]).contains("\u{1B}"))
  }

  @Test("every table of the lexicon is listed", arguments: LexiconTable.allCases)
  func lexicon(table: LexiconTable) {
    let lines = LexiconText.text(of: table).split(separator: "\n")
    #expect(lines.count == LexiconListing(table).rows.count + 2)
    #expect(lines.count > (table == .minorUnits ? 4 : 10))
  }

  @Test("a table is as wide as a terminal shows it, and no letter is lost") func widths() {
    let text = TableText.aligned(
      [.init(title: "word"), .init(title: "n", isNumeric: true), .init(title: "")],
      [["e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "12", "x"], ["日本", "-∞", ""], ["👩‍👩‍👧 ok", "3", "y"]])
    let lines = [
      "word    n", "-----  --  -", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}  12  x", "日本   -∞", "👩‍👩‍👧 ok   3  y",
    ]
    #expect(text == lines.map { $0 + "\n" }.joined())
  }

  @Test("a table in Markdown keeps its columns whatever the cells hold") func markdown() {
    let text = TableText.markdown(
      [.init(title: "a"), .init(title: "n", isNumeric: true)], [["x|y", "1"], ["", "10"]])
    #expect(text == "| a    |   n |\n| ---- | --: |\n| x\\|y |   1 |\n|      |  10 |\n")
  }

  @Test("a table without rows still has its head") func noRows() {
    #expect(TableText.aligned([.init(title: "a"), .init(title: "b")], []) == "a  b\n-  -\n")
    #expect(FigureListText.text(of: []).hasPrefix("id  place"))
  }
}

@Suite("Groups in the terminal")
struct GroupTextTests {
  private static let text = """
    Some 5 thousand fighters went to join Daesh. Others say 7 thousand fighters went to Daesh.
    Police arrested 12 people.
    """

  @Test("a dispute names the values, the places and the distance") func dispute() {
    let groups = FigureGrouping.groups(of: Reader().read(Self.text, named: "a.txt").figures)
    let text = GroupText.disputes(groups)
    #expect(text.hasPrefix("fighters.foreign, fighter, person: no value fits all; 2000 apart, 1.4 times\n"))
    #expect(text.contains("~5000  a.txt:1:6   «5 thousand»"))
    #expect(!text.contains("arrests"))
  }

  @Test("nothing disputed is said") func nothing() { #expect(GroupText.disputes([]) == "nothing is disputed\n") }

  @Test("the table names its policy") func table() {
    let groups = FigureGrouping.groups(of: Reader().read(Self.text, named: "a.txt").figures)
    #expect(
      GroupText.table(groups.map { ResolvedGroup($0, by: .conservative) }).contains(
        "2 groups by the policy \"conservative\""))
    #expect(GroupText.table([]).contains("no groups"))
  }

  @Test("groups.csv has its columns, and an empty best where nothing chose") func sheet() {
    let groups = FigureGrouping.groups(of: Reader().read(Self.text, named: "a.txt").figures)
    let lines = String(decoding: GroupSheet.bytes(of: groups.map { ResolvedGroup($0, by: .envelope) }), as: UTF8.self)
      .split(separator: "\r\n")
    #expect(lines[0] == "id,measure,subject,place,time,unit,figures,documents,origins,low,best,high,policy,agreement")
    #expect(lines[1].hasSuffix(",fighters.foreign,fighter,,,person,2,1,2,5000,,7000,envelope,conflict"))
  }
}

@Suite("Comparisons in the terminal")
struct ComparisonTextTests {
  private static func summary(_ profile: VagueProfile) -> Summary {
    let text = "Dozens died. Police arrested 12 people."
    return Summary(Reader(profile: profile).read(text, named: "a.txt").figures)
  }

  @Test("show only what the conventions change, and count the rest") func profiles() {
    let table = ComparisonText(VagueProfile.allCases.map { ($0.rawValue, Self.summary($0)) }).table()
    let lines = table.split(separator: "\n")
    #expect(lines[0].split(separator: " ") == ["measure", "unit", "interval", "acled", "ccc"])
    #expect(lines[2].split(separator: " ") == ["casualties.killed", "person", "24…99", "12", "24…∞"])
    #expect(lines[3] == "medians; 1 of 2 rows are the same under all 3 and are left out")
    let narrow = ComparisonText(VagueProfile.allCases.map { ($0.rawValue, Self.summary($0)) }).table(width: 40)
    #expect(
      narrow.hasPrefix("casualties.killed, person\nmedian  under\n------  --------\n 24…99  interval\n    12  acled\n"))
  }
}
