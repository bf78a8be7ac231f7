import Foundation
import Sanaq
import SanaqPublishing

/// The code of the pages' examples, letter for letter but for imports and indentation, under the pages' names.
///
/// A comment before each says which block of which page it is; a test holds the two together and runs this one.
struct PageExamples {
  typealias Printer = (Any...) -> Void

  static let all: [String: @Sendable (Printer) throws -> Void] = [
    "Sanaq 1": sanaq, "SanaqCore 1": core, "StatisticsOfRangedValues 1": statistics,
    "StatisticsOfRangedValues 2": variance, "StatisticsOfRangedValues 3": turnbull,
    "StatisticsOfRangedValues 4": rivals, "SanaqReading 1": reading, "VagueNumbers 1": profiles,
    "VagueNumbers 2": vagueRow, "AddingToTheLexicon 1": ownRows, "AddingToTheLexicon 2": faultyRow,
    "SanaqDocuments 1": documents, "SanaqPublishing 1": publishing,
  ]

  private static let root = CatalogPage.root

  // Sanaq 1
  @Sendable private static func sanaq(print: Printer) throws {
    let text = "Over 4,000 people have been arrested, and dozens died."
    let extraction = Reader().read(text, named: "story.txt")
    for figure in extraction.figures {
      let quantity = figure.quantity
      print(figure.source.quote, quantity.interval, figure.meaning.measure)
    }

    let table = try FigureTable(extracting: [root + "seeds"])
    let limit = Interval(1000) ?? .unknown
    let large = table.filter { figure in
      figure.quantity.interval.isGreater(than: limit) == .certainly
    }
    print(large.count, "of", table.count)
  }

  // SanaqCore 1
  @Sendable private static func core(print: Printer) throws {
    let police = Interval(12) ?? .unknown
    let doctors = Interval("24…99") ?? .unknown
    print(police.isLess(than: doctors))
    print(doctors.isAtLeast(Interval(50) ?? .unknown))
    print([police, doctors].hull ?? .unknown)

    let sample = IntervalSample([police, doctors])
    print(sample.median() ?? .unknown, sample.sum ?? .unknown)
  }

  // StatisticsOfRangedValues 1
  @Sendable private static func statistics(print: Printer) throws {
    let texts = ["3", "12", "40…60", "100…999", "50…∞"]
    let sample = IntervalSample(texts.compactMap { Interval($0) })
    print("median", sample.median() ?? .unknown)
    print("mean", sample.mean ?? .unknown)
    print("sum", sample.sum ?? .unknown)
  }

  // StatisticsOfRangedValues 2
  @Sendable private static func variance(print: Printer) throws {
    let texts = ["18…24", "25…34", "35…44"]
    let ages = IntervalSample(texts.compactMap { Interval($0) })
    if let variance = ages.variance() {
      print(variance.interval, variance.isSharp)
    }
    print("at most 30:", ages.cumulativeShare(at: 30) ?? .unknown)
  }

  // StatisticsOfRangedValues 3
  @Sendable private static func turnbull(print: Printer) throws {
    let texts = ["10…20", "15…30", "16…18", "40…60"]
    let reports = IntervalSample(texts.compactMap { Interval($0) })
    if let curve = TurnbullCurve(reports) {
      for step in curve.steps { print(step.interval, step.mass) }
    }
    print(TurnbullCurve.assumption)
  }

  // StatisticsOfRangedValues 4
  @Sendable private static func rivals(print: Printer) throws {
    let text = """
      Police said 12 people were killed. Doctors said dozens of people were killed.
      The army said at most 5 people were killed.
      """
    let figures = Reader().read(text, named: "story.txt").figures
    for group in FigureGrouping.groups(of: figures) {
      for vote in group.votes { print(vote.origin, vote.interval) }
      print(group.agreement)
      for policy in GroupPolicy.all {
        let resolution = group.resolved(by: policy)
        let best = resolution.best.map(NumberText.describe) ?? "no best"
        print("\(policy):", resolution.interval ?? "nothing", best)
      }
    }
  }

  // SanaqReading 1
  @Sendable private static func reading(print: Printer) throws {
    let text = """
      Over 4,000 people were arrested, and dozens died.
      Resolution 425 failed.
      """
    let extraction = Reader().read(text, named: "story.txt")
    for figure in extraction.figures {
      print(figure.source, figure.quantity.interval, figure.meaning.measure)
    }
    for exclusion in extraction.exclusions {
      print(exclusion.source, exclusion.source.quote, exclusion.reason.rawValue)
    }
  }

  // VagueNumbers 1
  @Sendable private static func profiles(print: Printer) throws {
    let text = "Hundreds of people were arrested; police said 120 were arrested."
    for profile in VagueProfile.allCases {
      let figures = Reader(profile: profile).read(text, named: "story.txt").figures
      print(profile, Summary(figures).rows[0].median ?? .unknown)
    }
  }

  // VagueNumbers 2
  @Sendable private static func vagueRow(print: Printer) throws {
    let row = "umpteen | 20…60 | 20…60 | |"
    let addition = LexiconAddition(table: .vague, file: "vague.txt", text: row)
    let reader = Reader(lexicon: try Lexicon(adding: [addition]))
    let figure = reader.read("Umpteen people came.", named: "story.txt").figures[0]
    print(figure.quantity.interval, figure.quantity.vague)
  }

  // AddingToTheLexicon 1
  @Sendable private static func ownRows(print: Printer) throws {
    let measures = "harvest.apples | mass | | | apples | picked, harvested | strong"
    let units = "qap | mass | 60 | grainsack, =qap"
    let lexicon = try Lexicon(adding: [
      LexiconAddition(table: .measures, file: "measures.txt", text: measures),
      LexiconAddition(table: .units, file: "units.txt", text: units),
    ])
    let reader = Reader(lexicon: lexicon)
    let text = "They picked 7 to 9 grainsacks of apples."
    let figure = reader.read(text, named: "farm.txt").figures[0]
    let quantity = figure.quantity
    print(quantity.interval, quantity.unit ?? "", figure.meaning.measure)
    print(NumberText.describe(lexicon.scales["qap"]?.factor ?? 0), "kg")
  }

  // AddingToTheLexicon 2
  @Sendable private static func faultyRow(print: Printer) throws {
    let row = "qap | mass | sixty | grainsack"
    let addition = LexiconAddition(table: .units, file: "units.txt", text: row)
    do { _ = try Lexicon(adding: [addition]) } catch { print(error) }
  }

  // SanaqDocuments 1
  @Sendable private static func documents(print: Printer) throws {
    let run = ExtractionRun(paths: [root + "Examples/stories"])
    run.forEach { event in
      switch event {
      case .document(let document, let extraction):
        print(document.name, extraction.figures.count, "figures")
      case .failure(let error): print(error)
      }
    }
    let table = try FigureTable(contentsOf: root + "Examples/data/figures.csv")
    print(table.count, "rows, the first at", table[0].source)
  }

  // SanaqPublishing 1
  @Sendable private static func publishing(print: Printer) throws {
    let table = try FigureTable(contentsOf: root + "Examples/data/figures.csv")
    let query = try FigureQuery("measure like 'casualties%' or measure = 'arrests'")
    let figures = try query.selected(table.figures)
    print(SummaryText(Summary(figures)).table(width: 72))
  }
}
