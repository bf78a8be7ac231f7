internal import ArgumentParser
internal import Sanaq

struct PrintText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the text that is read of a document, in which lines, columns and offsets are counted.",
    discussion: """
      Of plain text and Markdown it is the file's own, of HTML and PDF what a reader sees, of a table's row its cell.

      Example: sanaq text page.html
      Example: sanaq text events.csv --text-column notes --id-column event_id --document SYR101
      """)

  @Argument(help: ArgumentHelp("Documents to read: files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("Only the document of this name; may be given more than once.", valueName: "name"))
  var document: [String] = []

  @OptionGroup var columns: FieldOptions

  func run() throws {
    let list = DocumentList(paths: paths, fields: columns.fields, followsLinks: columns.followLinks)
    var failures = 0
    var isFirst = true
    func fail(_ error: DocumentError) {
      failures += 1
      Terminal.say("sanaq: \(error)")
    }
    func show(_ document: Document, isAlone: Bool) throws {
      Terminal.say(notesOf: document)
      if !isAlone { try Terminal.show("\(isFirst ? "" : "\n")==> \(document.name.escaped) <==\n") }
      isFirst = false
      try Terminal.show(document.text + (document.utf8.last == UInt8(ascii: "\n") ? "" : "\n"))
    }
    if document.isEmpty {
      var stream = DocumentStream(list)
      var next = stream.next()
      while let result = next {
        next = stream.next()
        switch result {
        case .failure(let error): fail(error)
        case .success(let document): try show(document, isAlone: isFirst && next == nil && failures == 0)
        }
      }
    } else {
      let found = list.documents(named: Set(document), onFailure: fail)
      for document in found { try show(document, isAlone: found.count == 1) }
      for name in document where !found.contains(where: { $0.name == name }) {
        throw InputFailure("there is no document \(name.escaped) among these")
      }
    }
    if failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }
}
