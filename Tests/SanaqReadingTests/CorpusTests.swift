import Foundation
import SanaqCore
import SanaqReading
import Testing

@Suite("The corpus")
struct CorpusTests {
  @Test("has its five documents") func documents() { #expect(Corpus.documents.count == 5) }

  /// Document, line, and the row as the phenomena tables write it; counted by hand from the texts.
  static let namedFigures = [
    ("001", 12, "«18» 18 count person measure=casualties.killed total"),
    ("001", 12, "«Several» 2…9 count person vague measure=casualties.killed new"),
    ("004", 20, "«26» 26 count person measure=casualties.killed"),
    ("004", 20, "«18» 18 count person measure=casualties.killed"),
    ("004", 20, "«dozens» 24…99 count person vague measure=casualties.killed"),
    ("002", 11, "«dozens» 24…99 count person vague measure=casualties.killed"),
    ("004", 20, "«4,000» >4000…∞ count person measure=arrests"),
    ("002", 37, "«Six» 6 count person measure=arrests"),
    ("000", 13, "«several tens» 20…90 count person vague measure=arrests"),
    ("000", 15, "«several tens» 20…90 count person vague measure=arrests"),
    ("000", 41, "«5 thousand» 5000 count person ~ measure=fighters.foreign"),
    ("000", 41, "«7 thousand» 7000 count person measure=fighters.foreign"),
    ("000", 41, "«300» 300 count person measure=fighters.foreign"),
    ("000", 41, "«300 thousand» 300000 count person measure=fighters.foreign"),
    ("001", 16, "«several hundred» 200…900 count person vague measure=fighters.foreign"),
    ("000", 57, "«28%» -28 change % ~ decrease measure=trade.change"),
    ("000", 15, "«10 to 25 years» 10…25 duration year increase measure=lease.term"),
    ("000", 11, "«700 to 4,5 thousand» 700…4500 count person measure=protest.attendance"),
    ("001", 20, "«700 and 4,300» 700…4300 count person measure=protest.attendance"),
    ("001", 20, "«150 US dollars» 150 money USD per=person measure=payment alleged"),
    ("001", 37, "«33» 33 count - measure=poll.votes"),
    ("001", 37, "«31%» 31 percentage % measure=poll.share"),
    ("003", 4, "«three million» 3000000 count person measure=population"),
    ("003", 7, "«six thousand kilometers» 6000 length km measure=border.length"),
    ("003", 10, "«twenty thousand» 20000 count person measure=militants alleged"),
    ("003", 47, "«tens of millions of pounds» 20000000…90000000 money GBP vague measure=income"),
    ("004", 14, "«1991 to 2019» 1991…2019 calendar year time=1991/2019 measure=office.term"),
    ("004", 12, "«30th» 30 ordinal - measure=anniversary"),
    ("004", 30, "«20,000» 20000 count person measure=militants"),
  ]

  @Test("holds the figures that stand in it", arguments: namedFigures)
  func named(document: String, line: Int, row: String) {
    let wanted = Set(row.split(separator: " "))
    let read = Corpus.figures(document, line: line).map(Phenomenon.describe)
    #expect(read.contains { wanted.isSubset(of: $0.split(separator: " ")) }, "\(read)")
  }

  @Test("says 4 thousand twice, for two places")
  func fourThousandTwice() {
    let rows = Corpus.figures("000", line: 41).filter { $0.source.quote == "4 thousand" }
    #expect(rows.map(\.meaning.measure) == ["fighters.foreign", "fighters.foreign"])
  }

  @Test("marks the later of two equal sentences as a repeat of the first")
  func repeats() {
    let schools = Corpus.documents.flatMap(\.extraction.figures).filter { $0.meaning.measure == "schools" }
    #expect(schools.map(\.links.repeats) == ["", schools.first?.id, schools.first?.id])
  }

  @Test("every quote stands at its offsets, and every place is right", arguments: Corpus.documents)
  func evidence(document: Corpus.Document) {
    let scalars = Array(document.text.unicodeScalars)
    let lines = document.text.split(separator: "\n", omittingEmptySubsequences: false)
    for figure in document.extraction.everything {
      let source = figure.source
      let quoted = String(String.UnicodeScalarView(scalars[source.scalars]))
      #expect(quoted == source.quote)
      #expect(source.utf8Range.map { String(decoding: Array(document.text.utf8)[$0], as: UTF8.self) } == source.quote)
      #expect(source.sentence.contains(source.quote))
      let column = lines[source.line - 1].unicodeScalars.dropFirst(source.column - 1)
      #expect(String(column).hasPrefix(source.quote))
    }
  }

  @Test("no two rows overlap, and no two have one name", arguments: Corpus.documents)
  func apart(document: Corpus.Document) {
    let rows = document.extraction.everything
    for (first, last) in zip(rows, rows.dropFirst()) {
      #expect(first.source.scalars.upperBound <= last.source.scalars.lowerBound, "\(first.source) \(last.source)")
    }
    #expect(Set(rows.map(\.id)).count == rows.count)
  }

  @Test("names its rows alike after an edit elsewhere", arguments: Corpus.documents)
  func stableNames(document: Corpus.Document) {
    let edited = "A new first paragraph with 77 words.\n\n" + document.text
    let names = Reader().read(edited, named: document.name).figures.map(\.id)
    #expect(Set(document.extraction.figures.map(\.id)).isSubset(of: names))
  }

  @Test("names its rows alike where lines are wrapped anew", arguments: ["\n", "\r\n", "  "])
  func wrappedNames(blank: String) {
    let line = "On that long Friday over 4,000 people of the town were arrested and 12 of them were hurt."
    let wrapped = line.replacing(" town were", with: " town\(blank)were")
    let names = [line, wrapped].map { Reader().read($0, named: "a").figures.map(\.id) }
    #expect(names[0].count == 2)
    #expect(names[0] == names[1])
  }

  @Test("reads the same with Windows line ends", arguments: Corpus.documents)
  func lineEnds(document: Corpus.Document) {
    let windows = document.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let rows = Reader().read(windows, named: document.name).figures
    #expect(rows.map(\.quantity) == document.extraction.figures.map(\.quantity))
    #expect(rows.map(\.source.line) == document.extraction.figures.map(\.source.line))
  }
}

@Suite("Nothing of the corpus is built in")
struct GeneralityTests {
  /// Names that stand in the five documents and nowhere else in the world's general vocabulary.
  static let properNames = [
    "Nazarbayev", "Tokayev", "Malashenko", "Miloserdov", "Tuleshov", "Mallinson", "Shoigu", "Kazhegeldin", "Aliyev",
    "Aktobe", "Atyrau", "Taldykorgan", "Pavlodar", "Semey", "Uralsk", "Mangyshlak", "zhuz", "maidan", "Elbasy",
    "kazakhization", "Ablyazov", "Yertysbayev", "Massimov", "Kudaibergenova", "Schulmann", "Nur Otan", "Zhuz",
  ]

  /// The gazetteer has them among all cities of their size.
  static let gazetteer = "GazetteerRows.swift"

  @Test("no name of the documents stands in the sources")
  func names() throws {
    let sources = Corpus.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
    for file in files where file.hasSuffix(".swift") && !file.hasSuffix(Self.gazetteer) {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8).lowercased()
      for name in Self.properNames { #expect(!text.contains(name.lowercased()), "\(name) in \(file)") }
    }
  }

  @Test("no sentence of the documents stands in the sources", arguments: Corpus.documents)
  func sentences(document: Corpus.Document) throws {
    let sources = Corpus.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
    let text = try files.filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined()
    for sentence in Set(document.extraction.everything.map(\.source.sentence)) where sentence.count > 30 {
      #expect(!text.contains(sentence), "\(sentence)")
    }
  }

  @Test("numbers alone are the same rows, by the numbers' own words", arguments: Corpus.documents)
  func numbersAlone(document: Corpus.Document) {
    let bare = Reader(readsContext: false).read(document.text, named: document.name)
    let whole = document.extraction
    #expect(bare.figures.map(\.id) == whole.figures.map(\.id))
    #expect(bare.figures.map(\.source) == whole.figures.map(\.source))
    #expect(bare.exclusions == whole.exclusions)
    for (one, other) in zip(bare.figures, whole.figures) {
      #expect(one.quantity.interval == other.quantity.interval && one.quantity.kind == other.quantity.kind)
      #expect(one.quantity.unit == other.quantity.unit || one.quantity.unit == nil, "\(one.source.quote)")
      #expect(one.meaning.measure.isEmpty && one.meaning.attribution.isEmpty && one.meaning.place.isEmpty)
    }
  }
}
