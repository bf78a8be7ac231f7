import SanaqCore
import SanaqReading
import Testing

@Suite("A user's own tables")
struct LexiconAdditionTests {
  private static func reader(_ rows: [(LexiconTable, String)], usesSI: Bool = false) throws -> Reader {
    let additions = rows.map { LexiconAddition(table: $0.0, file: "my/\($0.0.rawValue).txt", text: $0.1) }
    return Reader(lexicon: try Lexicon(adding: additions), usesSI: usesSI)
  }

  static let rows: [(LexiconTable, String)] = [
    (
      .units,
      "# of the herders\n\nglim | length | 5 | +glim, glims of rope\nglim per hour | speed | 0.0013888888888888889 | glim per hour\n"
    ),
    (.currencies, "QQQ | money | 1 | zorkmid, ^=Zm\nAUD | money | 1 | dollar, ^=$\n"),
    (
      .measures,
      "harvest.apples | mass, volume | | | apples | picked | strong\nlength.rope | length | glim | | | rope | strong\n"
    ),
    (.persons, "steppe | horseherd, akyn\n"), (.vague, "oodles of | 100… | 100… | 150 |\n"),
    (.qualifiers, "a smidgen over | before | more_than |\nor so they say | after | | yes\n"),
    (.names, "waystation | after | identifier\n"), (.idioms, "one for the road | idiom\n"),
    (.numbers, "gazillion | scale | 1e15\nquorty | unit | 4.5\n"), (.rates, "gpd | 1 | glim | day\n"),
    (.changes, "increase | verb | skyzoomed\n"), (.calendar, "nauryz | 3 | name\n"),
    (.minorUnits, "glim | cm\n"), (.topicUnits, "gz | glim | herders\n"), (.classes, "verb | gallumphed\n"),
    (.abbreviations, "abcx\n"), (.places, "frame | jailoo\n"), (.speech, "say | trumpeted\n"),
  ]

  @Test("every table takes rows") func all() {
    #expect(Set(Self.rows.map(\.0)) == Set(LexiconTable.allCases))
  }

  @Test(
    "a word of theirs works wherever the shipped ones do",
    arguments: [
      ("It is 3 to 4 glims long.", "3…4 glim length "), ("It is 7 kiloglims away.", "7 kiloglim length distance"),
      ("They measured 20 glims of rope.", "20 glim length length.rope"),
      ("It ran at 5 glims per hour.", "5 glim per hour speed "), ("The herders went 5 gz.", "5 glim length "),
      ("They made 9 gpd.", "9 glim length "), ("They paid Zm50.", "50 QQQ money payment"),
      ("They paid 5 to 6 million zorkmids.", "5000000…6000000 QQQ money payment"),
      ("They paid $50.", "50 AUD money payment"), ("They paid 50 dollars.", "50 AUD money payment"),
      ("They picked 12 kg of apples.", "12 kg mass harvest.apples"), ("There came 12 horseherds.", "12 person count "),
      ("There came oodles of akyns.", "100…∞ person count "), ("There were a smidgen over 7 boats.", ">7…∞  count "),
      ("There were two gazillion stars.", "2000000000000000  count "), ("There were quorty boats.", "4.5  count "),
      ("They met on 5 Nauryz 2016.", "2016 year calendar date"),
    ])
  func everywhere(text: String, expected: String) throws {
    let figure = try #require(try Self.reader(Self.rows).read(text, named: "a").figures.first)
    let quantity = figure.quantity
    let unit = quantity.unit?.name ?? ""
    #expect("\(quantity.interval) \(unit) \(quantity.kind.rawValue) \(figure.meaning.measure)" == expected)
  }

  @Test(
    "names and idioms of theirs make no figures", arguments: ["They met at waystation 5.", "He had one for the road."])
  func exclusions(text: String) throws {
    let extraction = try Self.reader(Self.rows).read(text, named: "a")
    #expect(extraction.figures.isEmpty && extraction.exclusions.count == 1)
  }

  @Test("their units convert, and become SI units") func scales() throws {
    let figure = try Self.reader(Self.rows, usesSI: true).read("It is 3 glims long.", named: "a").figures.first
    #expect(figure?.quantity.interval.description == "15")
    #expect(figure?.quantity.unit?.name == "m")
    let lexicon = try Lexicon(adding: Self.rows.map { LexiconAddition(table: $0.0, file: "f", text: $0.1) })
    #expect(try lexicon.scales.conversion(to: "glim").factor(from: "km") != nil)
    #expect(UnitScales.standard["glim"] == nil)
  }

  @Test("the shipped words stay as they are") func shipped() throws {
    let texts = [
      "Over 4,000 people were arrested.", "They paid 5 euros.", "It is 5 km long.", "Dozens died in May 2016.",
    ]
    for text in texts {
      #expect(try Self.reader(Self.rows).read(text, named: "a") == Reader().read(text, named: "a"))
    }
  }

  @Test(
    "a row with a fault is named by file, line and cell",
    arguments: [
      (
        .measures, "# mine\ndeaths | tally | | | | killed | strong",
        "my/measures.txt:2: kinds: \"tally\" is not a kind (count, "
      ),
      (.measures, "deaths | count | | | | killed | big", "my/measures.txt:1: strength: \"big\" is not one of strong, "),
      (
        .measures, "deaths | count | | some | | killed | strong",
        "my/measures.txt:1: values: \"some\" is not a least value, as 1000…"
      ),
      (
        .measures, "deaths | count | +persn | | | killed | strong",
        "my/measures.txt:1: unit: \"persn\" is not a unit that a table names, or person"
      ),
      (
        .measures, "deaths | count | | killed | strong",
        "my/measures.txt:1: strength: \"\" is not enough: the cell must be filled; rows are measure | kinds | "
      ),
      (
        .measures, "d | count | | | | killed | strong | x",
        "my/measures.txt:1: \"x\" is not a cell of this table, whose rows are measure | "
      ),
      (.measures, " | count | | | | killed | strong", "my/measures.txt:1: measure: \"\" is not enough"),
      (.units, "glim | length | x | glim", "my/units.txt:1: factor: \"x\" is not a number"),
      (.units, "glim | length | 0 | glim", "my/units.txt:1: factor: \"0\" is not a number above 0"),
      (.units, "glim | longness | 5 | glim", "my/units.txt:1: kind: \"longness\" is not one of count, "),
      (.units, "glim | length | 5 |", "my/units.txt:1: words: \"\" is not enough"),
      (.currencies, "QQQ | cash | 1 | zorkmid", "my/currencies.txt:1: kind: \"cash\" is not one of"),
      (
        .persons, "work | oil worker",
        "my/persons.txt:1: words: \"oil worker\" is not one word; the last word of a phrase"
      ),
      (.vague, "oodles | 9…2 | 2…9", "my/vague.txt:1: interval: \"9…2\" is not bounds like 2…9, 2… or 12"),
      (.vague, "oodles | 2…9", "my/vague.txt:1: before a scale word: \"\" is not enough"),
      (.qualifiers, "over | above | more_than |", "my/qualifiers.txt:1: side: \"above\" is not before or after"),
      (.qualifiers, "over | before | most |", "my/qualifiers.txt:1: bound: \"most\" is not one of exact, "),
      (.qualifiers, "about | before | | true", "my/qualifiers.txt:1: approximate: \"true\" is not yes, or empty"),
      (.names, "bus | beside | identifier", "my/names.txt:1: side: \"beside\" is not before, after, label or street"),
      (.names, "bus | after | number", "my/names.txt:1: reason: \"number\" is not one of idiom, "),
      (.idioms, "no one | whim", "my/idioms.txt:1: reason: \"whim\" is not one of idiom, "),
      (.numbers, "many | unit | x", "my/numbers.txt:1: value: \"x\" is not a number"),
      (.numbers, "many | digit | 1", "my/numbers.txt:1: role: \"digit\" is not one of unit, "),
      (.calendar, "smarch | 1e300 | name", "my/calendar.txt:1: number: \"1e300\" is not a whole number"),
      (.rates, "gpd | 1 | glim | day", "my/rates.txt:1: unit: \"glim per day\" is not two units"),
      (.minorUnits, "hour | glim", "my/minor-units.txt:1: smaller unit: \"glim\" is not a unit with a factor"),
      (.topicUnits, "gz | glim | herders", "my/topic-units.txt:1: unit: \"glim\" is not a unit"),
      (.changes, "upwards | verb | zoomed", "my/changes.txt:1: direction: \"upwards\" is not one of increase, "),
      (.places, "spot | zoom", "my/places.txt:1: class: \"spot\" is not one of "),
      (.speech, "shout | zoom", "my/speech.txt:1: class: \"shout\" is not one of "),
      (.classes, "noun | zoom", "my/classes.txt:1: class: \"noun\" is not one of determiner, "),
      (.persons, (0..<40_000).map { "w | a\(String($0, radix: 36))x" }.joined(separator: "\n"), "my/persons.txt:1: "),
    ] as [(LexiconTable, String, String)])
  func faults(table: LexiconTable, rows: String, message: String) {
    let error = #expect(throws: LexiconError.self) { _ = try Self.reader([(table, rows)]) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("each table is listed with all its columns, and lists of words word by word") func listedWords() {
    for table in LexiconTable.allCases {
      let listing = LexiconListing(table)
      #expect(!listing.rows.isEmpty && listing.rows.allSatisfy { $0.count == listing.columns.count }, "\(table)")
    }
    #expect(LexiconListing(.places).rows.contains(["frame", "city"]))
    #expect(LexiconListing(.speech).rows.contains(["behind", "according to"]))
    let addition = LexiconAddition(table: .persons, file: "f", text: "steppe | horseherd, akyn\n")
    #expect(
      LexiconListing(.persons, adding: [addition]).rows.suffix(2) == [["steppe", "horseherd"], ["steppe", "akyn"]])
  }

  @Test("are listed behind the shipped rows") func listing() {
    let addition = LexiconAddition(table: .idioms, file: "f", text: "# mine\none for the road | idiom\n")
    let listing = LexiconListing(.idioms, adding: [addition])
    #expect(listing.rows.last == ["one for the road", "idiom"])
    #expect(listing.rows.dropLast() == LexiconListing(.idioms).rows[...])
  }
}
