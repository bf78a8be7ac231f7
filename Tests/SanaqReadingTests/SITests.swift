import SanaqCore
import SanaqReading
import Testing

@Suite("Amounts in SI units")
struct SITests {
  @Test(
    "are told in the unit of their kind",
    arguments: [
      ("They walked 5 miles.", "8046.72 m"), ("It took 3 hours and 20 minutes.", "12000 second"),
      ("It weighs 2 to 3 tonnes.", "2000…3000 kg"), ("It was 20 °C.", "293.15 K"), ("It was 212 °F.", "373.15 K"),
      ("A speed of 90 km/h.", "25 m/s"), ("Over 5 acres burned.", ">20234.282112…∞ m2"),
      ("They paid 5 dollars.", "5 USD"), ("It rose 5%.", "5 %"), ("Police held 5 people.", "5 person"),
      ("In 2016 it began.", "2016 year"), ("It holds 2 GB.", "16000000000 bit"),
    ])
  func told(text: String, expected: String) throws {
    let figure = try #require(Reader(usesSI: true).read(text, named: "a").figures.first)
    #expect("\(figure.quantity.interval) \(figure.quantity.unit?.name ?? "")" == expected)
  }

  @Test("every unit with a factor has a coherent unit, or none that it converts into") func coherent() {
    for name in UnitScales.standard.names {
      guard let scale = UnitScales.standard[name], scale.factor != nil, let one = Interval(1) else { continue }
      let told = UnitScales.standard.inSI(Quantity(kind: scale.kind, interval: one, unit: UnitOfMeasure(name)))
      let target = told.unit?.name ?? ""
      #expect(UnitScales.standard[target]?.dimension == scale.dimension, "\(name)")
      if target != name { #expect(UnitScales.standard[target]?.factor == 1, "\(name) \(target)") }
    }
  }
}
