import SanaqCore
import Testing

@testable import SanaqReading

@Suite("Sets of kinds")
struct KindSetTests {
  @Test("number each kind by its place among all") func kinds() {
    #expect(Kind.allCases.map { Int($0.number) } == Array(Kind.allCases.indices))
    for kind in Kind.allCases {
      let others = Kind.allCases.filter { $0 != kind }
      #expect(KindSet([kind]).contains(kind) && !KindSet(others).contains(kind))
      #expect(others.allSatisfy { KindSet(others).contains($0) })
    }
  }
}
