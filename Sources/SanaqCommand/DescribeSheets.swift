internal import ArgumentParser
internal import SanaqDocuments
internal import SanaqPublishing

struct DescribeSheets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datapackage",
    abstract: "Describe a folder's sheets: their columns, types and keys.",
    discussion: """
      Writes datapackage.json (Data Package v2, Table Schema) for figures.csv, groups.csv and excluded.csv, as far as
      they stand there.
      Example: sanaq datapackage data
      """)

  @Argument(help: ArgumentHelp("The folder of the sheets.", valueName: "folder"))
  var folder: String

  @OptionGroup var overwriting: OverwriteOptions

  func run() throws {
    let sheets = DataPackage.sheets(in: folder)
    guard !sheets.isEmpty else {
      let names = DataPackage.Sheet.allCases.map(\.file).joined(separator: ", ")
      throw InputFailure("\(folder.escaped): none of \(names) is there; sanaq extract --to writes them")
    }
    let path = folder.appending(file: "datapackage.json")
    try Output.write(try DataPackage(sheets).bytes(), to: path, replacing: overwriting.replaced)
  }
}
