import Foundation
import SanaqCore
import TestSupport
import Testing

@testable import SanaqReading

@Suite("Where and when a figure applies")
struct PlaceTests {
  @Test("a sentence names the place", arguments: PlaceCaseRows.places)
  func places(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("a name that is no place", arguments: PlaceCaseRows.noPlaces)
  func noPlaces(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("a sentence before names it", arguments: PlaceCaseRows.carried)
  func carried(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("a date or a day tells the time", arguments: PlaceCaseRows.times)
  func times(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("the document's own date settles days")
  func days() {
    let text =
      "Saturday, 12 September 2015\n\nA storm broke 7 trees yesterday.\n\nOn Thursday it broke 3 masts.\n\nLast year 5 fell."
    let figures = Reader().read(text, named: "case").figures
    #expect(figures.map(\.meaning.time) == ["2015-09-12", "2015-09-11", "2015-09-10", "2014"])
    #expect(figures[0].meaning.place.isEmpty)
  }

  @Test("a dateline's city gets the spelling of the text below it")
  func spelling() {
    let text = "NAIROBI - Thousands of people sang.\n\nIn Nairobi they sang again."
    #expect(Reader().read(text, named: "case").figures.first?.meaning.place == "Nairobi")
  }

  @Test("every place stands in its document, whatever the script", arguments: 0..<60 as Range<UInt64>)
  func substring(seed: UInt64) {
    let names = ["Алматы", "東京", "القاهرة", "Zürich", "São Paulo", "Homs", "N'Djamena", "Ürümqi", "U.S.", "X", "İzmir"]
    let joints = [
      " in ", ", ", "/", " and ", "'s ", " – ", "-", " of the ", ". In ", "\n\n", " (", ") ", " near the city of ",
    ]
    var dice = SplitMix64(seed: seed)
    var text = "There were 12 tents"
    for _ in 0..<12 {
      text += (joints.randomElement(using: &dice) ?? "") + (names.randomElement(using: &dice) ?? "")
      if Bool.random(using: &dice) { text += " 5 tents" }
    }
    for figure in Reader().read(text, named: "case").figures {
      #expect(figure.meaning.place.isEmpty || text.contains(figure.meaning.place))
    }
  }

  @Test("the gazetteer knows countries, capitals and states")
  func gazetteer() {
    for name in ["Kazakhstan", "Nairobi", "UNITED STATES", "Texas", "Port-au-Prince", "Diyarbakir", "Armenia"] {
      let bytes = Array(name.utf8)
      let hash = NameHash(bytes.span, 0..<bytes.count)
      #expect(Gazetteer.standard.contains(hash.value), "\(name)")
    }
    #expect(Gazetteer.standard.count > 2000)
  }

  @Test("a name has the same hash wherever it is cut", arguments: 0..<20)
  func namesInParts(cut: Int) {
    let bytes = Array("Sant’Andrea del Palù".utf8)
    let folded = Array("SANT’ANDREA DEL PALù".utf8)
    let whole = NameHash(bytes.span, 0..<bytes.count)
    var parts = NameHash()
    for range in [0..<cut / 3, cut / 3..<cut, cut..<bytes.count] { parts.combine(folded.span, range) }
    #expect(parts.value == whole.value)
    #expect(NameHash(bytes.span, 0..<cut).value != whole.value)
  }

  @Test(
    "a name of a list has the hash that it has by itself",
    arguments: [",", "\n", ""], ["Ajman", "Al Ain City", "Herātiyya", "Andorra la Vella", "Sharjah!", "Baghdadi", ""])
  func listedNames(end: String, name: String) {
    let bytes = Array("X | \(name)\(end)".utf8)
    let listed = ListedName(bytes.span, at: 4)
    #expect(listed.hash.value == NameHash(bytes.span, 4..<4 + name.utf8.count).value)
    #expect(listed.hash.count == name.utf8.count)
    #expect(listed.isWord == name.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) })
  }

  @Test("a set of names knows its own, and what they begin with, in any case")
  func nameSets() {
    var names = NameSet()
    let bytes = Array("Qala Nova ÉZRA el-Ain".utf8)
    #expect(!names.mayBegin(with: NameSet.Head(0..<4, in: bytes.span)))
    for end in 5...bytes.count {
      let hash = NameHash(bytes.span, 0..<end).value
      #expect(!names.contains(hash))
      names.insert(hash, beginningWith: NameSet.Head(0..<4, in: bytes.span), isWord: false)
      #expect(names.contains(hash))
    }
    let other = Array("qala".utf8)
    #expect(names.mayBegin(with: NameSet.Head(0..<4, in: other.span)))
    #expect(names.mayGoOn(behind: NameSet.Head(0..<4, in: other.span)))
    #expect(!names.contains(NameHash(other.span, 0..<4).value))
    let word = Array("homs".utf8)
    let head = NameSet.Head(0..<4, in: word.span)
    names.insert(NameHash(word.span, 0..<4).value, beginningWith: head, isWord: true)
    #expect(names.mayBegin(with: head) && !names.mayGoOn(behind: head))
  }
}
