import TestSupport
import Testing

@testable import SanaqReading

@Suite("What is kept of passages")
struct PassageStoreTests {
  @Test("a hash has its first passage, however many there are, until all are forgotten") func index() {
    var dice = SplitMix64(seed: 3)
    var index = PassageIndex()
    for _ in 0..<2 {
      var model: [UInt32: Int] = [:]
      for number in 0..<PassageIndex.mostPassages where number % 5 == 0 {
        // The smallest hashes of a passage lie close together.
        let hash = UInt32.random(in: 0..<20_000, using: &dice)
        index.insert(hash, number)
        model[hash] = model[hash] ?? number
      }
      for hash in 0..<UInt32(20_000) { #expect(index[hash] == model[hash]) }
      index.removeAll()
      #expect(model.keys.allSatisfy { index[$0] == nil })
    }
    index.insert(.max, PassageIndex.mostPassages - 1)
    #expect(index[.max] == PassageIndex.mostPassages - 1)
  }

  @Test("runs come back as they were, over blocks' ends too") func runs() {
    var dice = SplitMix64(seed: 4)
    var store = RunStore<Int>()
    for _ in 0..<2 {
      var runs: [(run: RunStore<Int>.Run, elements: [Int])] = []
      for number in 0..<300 {
        // One of them is longer than a block.
        let elements = Array(0..<(number == 100 ? 20_000 : Int.random(in: 0..<300, using: &dice)))
        runs.append((store.append(elements), elements))
      }
      #expect(runs.allSatisfy { store[$0.run].elementsEqual($0.elements) })
      store.removeAll()
    }
  }
}
