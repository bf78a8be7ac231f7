import SanaqCore
import SanaqReading
import Testing

@Suite("Forms of numbers")
struct NumberFormTests {
  @Test("are read by their tables", arguments: NumberFormRows.lines)
  func forms(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }
}
