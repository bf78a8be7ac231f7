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
