internal import Mustache
internal import SanaqDocuments

/// Writes a page part by part, so that it is never held whole.
struct ReportWriter {
  private let page: ReportPage
  private let library: MustacheLibrary
  private let put: (String) throws -> Void

  init(_ page: ReportPage, _ put: @escaping (String) throws -> Void) throws {
    self.page = page
    self.put = put
    library = try ReportTemplates.library()
  }

  func write() throws {
    try render(page, "page")
    try render(page, "documents")
    try page.texts.forEach(
      head: { try render($0, "document") }, piece: { try write($0) }, foot: { try render($0, "text end") })
    try render(page.texts.end, "documents end")
    try render(page, "table")
    for figure in page.figures { try render(figure, "row") }
    try render(page, "page end")
  }

  private func write(_ piece: MarkedText.Piece) throws {
    switch piece {
    case .plain(let text): try put(PageText().escapeText(text))
    case .figure(let mark): try render(mark, "mark")
    case .numeral(let numeral): try render(numeral, "numeral")
    }
  }

  private func render(_ part: Any, _ name: String) throws {
    guard let text = library.render(part, withTemplate: name) else { throw ReportError.missingTemplate(name) }
    try put(text)
  }
}
