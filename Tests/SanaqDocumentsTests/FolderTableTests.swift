import SanaqCore
import SanaqDocuments
import Testing

@Suite("A table of a folder's figures")
struct FolderTableTests {
  @Test("holds what extraction finds, and refuses a folder with a document that can't be read") func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("story.txt", "Police arrested 12 people.")
    #expect(try FigureTable(contentsOf: folder.path).map(\.source.quote) == ["12"])
    let broken = try folder.write("paper.txt", "%PDF-1.7 and 5 more")
    let error = #expect(throws: SheetError.self) { try FigureTable(contentsOf: folder.path) }
    #expect(error?.description.hasPrefix(broken) == true, "\(error?.description ?? "")")
  }

  @Test("of a folder without text is refused") func empty() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SheetError.document(.folderWithoutText(path: folder.path))) {
      try FigureTable(contentsOf: folder.path)
    }
  }
}
