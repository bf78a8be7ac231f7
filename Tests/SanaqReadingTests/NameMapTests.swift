import SanaqCore
import TestSupport
import Testing

@testable import SanaqReading

@Suite("Tables that are laid down at every start")
struct NameMapTests {
  /// Short names of few letters, so that many come back, and long ones.
  private static func name(_ dice: inout SplitMix64) -> String {
    let count = Int.random(in: 0...12, using: &dice) * (Bool.random(using: &dice) ? 1 : 30)
    return String((0..<count).map { _ in "aAbm²° ".randomElement(using: &dice) ?? "a" })
  }

  @Test("a map of names holds what a dictionary holds", arguments: 0..<20 as Range<UInt64>)
  func names(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    var map = NameMap<Int>(slots: 2)
    var dictionary: [[UInt8]: Int] = [:]
    for number in 0..<500 {
      let name = Self.name(&dice)
      if Bool.random(using: &dice) {
        map.set(number, for: name)
        dictionary[Array(name.utf8)] = number
      } else {
        map.add(number, for: name)
        if dictionary[Array(name.utf8)] == nil { dictionary[Array(name.utf8)] = number }
      }
      let other = Self.name(&dice)
      #expect(map[other] == dictionary[Array(other.utf8)], "\(other)")
    }
    for (name, number) in dictionary { #expect(map[name.span, 0..<name.count] == number) }
  }

  @Test("a set of words holds what a dictionary of its words holds, folded or not", arguments: 0..<20 as Range<UInt64>)
  func words(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    for folding in [true, false] {
      var set = WordSet(folding: folding, slots: 2)
      var dictionary: [String: Word] = [:]
      for number in 1...500 as ClosedRange<UInt16> {
        let text = String(Self.name(&dice).prefix(WordSet.longest / 3))
        let key = folding ? text.lowercased() : text
        let (bytes, known) = (Array("+\(text)-".utf8), dictionary[key])
        let range = 1..<bytes.count - 1
        let found = set.word(bytes.span, range)
        #expect(found == known ?? .unknown, "\(text)")
        let entered = set.insert(bytes.span, range, as: Word(id: number))
        #expect(entered == known ?? Word(id: number), "\(text)")
        dictionary[key] = known ?? Word(id: number)
      }
      for (text, word) in dictionary {
        let bytes = Array(text.utf8)
        let found = set.word(bytes.span, 0..<bytes.count)
        #expect(found == word, "\(text)")
      }
    }
  }

  private static func decimal(_ text: String) -> DecimalText? {
    let bytes = Array(text.utf8)
    return DecimalText(bytes.span, 0..<bytes.count)
  }

  @Test("a written number times a power of ten is the nearest that there is", arguments: 0..<20 as Range<UInt64>)
  func decimals(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let digits = String(UInt64.random(in: 0...9_999_999_999_999_999_999, using: &dice))
        .prefix(Int.random(in: 1...19, using: &dice))
      let places = Int.random(in: 0...digits.count, using: &dice)
      let mark = Bool.random(using: &dice) ? "." : ""
      let mantissa = "\(digits.dropLast(places))\(mark)\(digits.suffix(places))"
      let (exponent, power) = (Int.random(in: -30...30, using: &dice), Int.random(in: -30...30, using: &dice))
      let decimal = try #require(Self.decimal("\(mantissa)e\(exponent)"))
      #expect(decimal.times(tenTo: power) == Double("\(mantissa)e\(exponent + power)"), "\(mantissa)e\(exponent)")
      let negative = try #require(Self.decimal("-\(mantissa)e\(exponent)"))
      #expect(negative.times(tenTo: 0) == Double("-\(mantissa)e\(exponent)"))
    }
    for text in ["", "-", "e3", "1e", "1.2.3", "0x1p3", "inf", "1 2", "12345678901234567890", "−3"] {
      #expect(Self.decimal(text) == nil, "\(text)")
    }
  }

  @Test("eight bytes at once are those that stand there, and noughts behind the end")
  func chunks() {
    for count in 0...20 {
      let bytes = (0..<count).map { UInt8(0x31 + $0) }
      for index in 0...count + 2 {
        let expected = (0..<8).reduce(UInt64(0)) { chunk, offset in
          index + offset < count ? chunk | UInt64(bytes[index + offset]) << UInt64(8 * offset) : chunk
        }
        #expect(ByteChunk(bytes.span, at: index).bytes == expected, "\(count) \(index)")
      }
    }
  }

  @Test(
    "cells and their parts stand without the blanks around them",
    arguments: [
      ("a | b, c ,, d e | ", ["a", "b, c ,, d e", "", ""], ["b", "c", "d e"]),
      ("  a|b", ["a", "b", "", ""], ["b"]), ("a ||\tc\r", ["a", "", "c", ""], []), ("°C", ["°C", "", "", ""], []),
    ])
  func cells(line: String, cells: [String], parts: [String]) throws {
    let row = try #require(TableText("a", "# none\n\n\(line)\n").rows.first)
    #expect(row.number == 3)
    #expect((0..<4).map { row[$0] } == cells)
    #expect(row.list(1) == parts)
  }
}
