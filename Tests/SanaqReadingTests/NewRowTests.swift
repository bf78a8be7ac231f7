import SanaqCore
import Testing

@testable import SanaqReading

@Suite("One row is enough")
struct NewRowTests {
  private static func reader() throws -> Reader {
    var tables = LexiconTables()
    tables.units += "\n    glim | length | 5 | +glim, +=gq | 3 glims"
    tables.currencies += "\n    QQQ | money | 1 | zorkmid, ^=Zm, =QQQ | 50 zorkmids"
    tables.numbers += "\n    gazillion | scale | 1e15"
    return Reader(lexicon: try Lexicon(tables))
  }

  @Test(
    "for a unit, a currency or a scale word to work everywhere",
    arguments: [
      ("It is 3 glims long.", "3 glim length"), ("It is 3 to 4 glims long.", "3…4 glim length"),
      ("It is more than two glims long.", ">2…∞ glim length"), ("It is 7 kiloglims away.", "7 kiloglim length"),
      ("It is 7 kgq away.", "7 kiloglim length"), ("It is 5, 6 and 7 glims long.", "5 glim length"),
      ("It is 5±1 glims long.", "4…6 glim length"), ("It is 20-glim long.", "20 glim length"),
      ("They paid 50 zorkmids.", "50 QQQ money"), ("They paid Zm50.", "50 QQQ money"),
      ("They paid 5 to 6 million zorkmids.", "5000000…6000000 QQQ money"),
      ("They paid 5 zorkmids each.", "5 QQQ money"), ("They saw two gazillion stars.", "2000000000000000  count"),
      ("They saw 2 to 3 gazillion stars.", "2000000000000000…3000000000000000  count"),
      ("They saw half a gazillion stars.", "500000000000000  count"),
    ])
  func everywhere(text: String, expected: String) throws {
    let figure = try #require(try Self.reader().read(text, named: "a").figures.first)
    let quantity = figure.quantity
    #expect("\(quantity.interval) \(quantity.unit?.name ?? "") \(quantity.kind.rawValue)" == expected)
  }
}
