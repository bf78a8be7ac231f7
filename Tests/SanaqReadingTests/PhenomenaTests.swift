import SanaqCore
import SanaqReading
import Testing

@Suite("A text becomes the expected rows")
struct PhenomenaTests {
  @Test("line by line", arguments: PhenomenonRows.lines)
  func rows(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }
}
