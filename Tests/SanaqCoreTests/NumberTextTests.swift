import SanaqCore
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "have no exponent and no needless point",
    arguments: [
      (4500.0, "4500"), (0, "0"), (-28, "-28"), (0.5, "0.5"), (1e15, "1000000000000000"),
      (1e20, "100000000000000000000"),
      (1e21, "1e+21"), (1234567.89, "1234567.89"), (1e-7, "0.0000001"), (-1.5e-5, "-0.000015"),
      (9007199254740992, "9007199254740992"), (1.2345e17, "123450000000000000"), (2.5e-300, "2.5e-300"),
    ])
  func described(number: Double, text: String) { #expect(NumberText.describe(number) == text) }

  @Test("read back the same number", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<500 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite else { continue }
      #expect(NumberText.parse(NumberText.describe(number)) == number)
    }
  }

  @Test(
    "what is no plain number is not read",
    arguments: ["", " 5", "5 ", "1,5", "nan", "inf", "0x10", "1e999", "five", "--5"])
  func refused(text: String) { #expect(NumberText.parse(text) == nil) }

  @Test("there is one zero") func zero() {
    #expect(NumberText.parse("-0") == 0)
    #expect(Interval("-0")?.description == "0")
  }
}
