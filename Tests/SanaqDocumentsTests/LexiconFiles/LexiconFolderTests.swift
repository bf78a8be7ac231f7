import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("A folder of a user's own tables")
struct LexiconFolderTests {
  @Test("is read, with byte order marks and CRLF, hidden files passed over") func reads() throws {
    let folder = try TemporaryFolder()
    try folder.write("units.txt", "\u{FEFF}# mine\r\nglim | length | 5 | glim\r\n")
    try folder.write(".DS_Store", "x")
    let reader = Reader(lexicon: try LexiconFolder(folder.path).lexicon())
    #expect(reader.read("3 glims", named: "a").figures.first?.quantity.unit?.name == "glim")
  }

  @Test(
    "says which file and line can't be used",
    arguments: [
      ("measure.txt", Array("x".utf8), "/measure.txt: is none of the tables of words; did you mean measures.txt?"),
      ("units.csv", Array("x".utf8), "/units.csv: is none of the tables of words; did you mean units.txt?"),
      ("units.txt", [0x0A, 0x61, 0xFF], "/units.txt:2: is not UTF-8; save the table as UTF-8"),
      ("units.txt", Array("glim | length | x | glim".utf8), "/units.txt:1: factor: \"x\" is not a number"),
      (
        "units.txt", Array(repeating: 0x20, count: LexiconAddition.sizeLimit + 1),
        "/units.txt: has more than 4000000 bytes; keep the words that your documents use"
      ),
      (
        "units.txt", Array(repeating: 0x0A, count: LexiconAddition.rowLimit),
        "/units.txt:50001: \"another row\" is not few enough: a table has at most 50000; keep the words that texts use"
      ),
      (
        "persons.txt", Array("\na|".utf8) + Array(repeating: 0x61, count: LexiconAddition.rowSizeLimit),
        "/persons.txt:2: \"more\" is not few enough: a row has at most 10000 bytes; write its words in several rows"
      ),
      (
        "abbreviations.txt", Array((0..<40_000).map { "v\($0), u\($0)\n" }.joined().utf8),
        "/abbreviations.txt:32768: words: \"v32767\" is not one of few enough words: a table holds 65,534"
      ),
      (".hidden", [], ": holds no table; write rows into measures.txt, for example"),
      ("units.txt/deeper", [], "/units.txt: can't be read"),
    ] as [(String, [UInt8], String)])
  func faults(name: String, bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, bytes)
    let error = #expect(throws: LexiconFolderError.self) { _ = try LexiconFolder(folder.path).lexicon() }
    #expect(error?.description.hasPrefix(folder.path + message) == true, "\(error?.description ?? "")")
  }

  @Test("must be there") func missing() {
    let error = #expect(throws: LexiconFolderError.self) { _ = try LexiconFolder("/no/such/folder") }
    #expect(error?.description == "/no/such/folder: there is no such file or folder; check the spelling")
    let file = #expect(throws: LexiconFolderError.self) { _ = try LexiconFolder("/dev/null") }
    #expect(file?.description == "/dev/null: is no folder; name the one that your tables stand in")
  }
}
