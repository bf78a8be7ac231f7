import SanaqReading
import Testing

@Suite("What units are worth")
struct UnitScaleTests {
  @Test(
    "scales",
    arguments: [
      ("km", "length", 1000), ("year", "duration", 31_556_952), ("%", "percentage", 0.01), ("USD", "USD", 1),
      ("GBP", "GBP", 1), ("km2", "area", 1_000_000),
    ] as [(String, String, Double)])
  func scales(name: String, dimension: String, factor: Double) {
    #expect(UnitScales.standard[name]?.dimension == dimension)
    #expect(UnitScales.standard[name]?.factor == factor)
  }

  @Test("have none where there is no factor", arguments: ["°C", "°F", "person", "", "nonsense"])
  func without(name: String) { #expect(UnitScales.standard[name]?.factor == nil) }
}
