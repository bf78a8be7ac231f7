/// What an element does to the text that a reader of the page sees.
enum HTMLElement {
  /// Stands in the line: emphasis, links.
  case inline
  /// A text of its own: paragraphs, headings, sections.
  case block
  /// A line of its own: terms and their descriptions.
  case line
  case lineBreak
  case item
  case row
  case cell
  case quotation
  /// Blanks and line ends are kept.
  case preformatted
  case raised
  case lowered
  /// Not on the page, or no text of it.
  case hidden

  init(_ name: String) { self = Self.known[name] ?? .inline }

  private static let known: [String: HTMLElement] = {
    var known: [String: HTMLElement] = [
      "br": .lineBreak, "li": .item, "tr": .row, "td": .cell, "th": .cell, "q": .quotation, "pre": .preformatted,
      "sup": .raised, "sub": .lowered, "dt": .line, "dd": .line, "thead": .line, "tbody": .line, "tfoot": .line,
    ]
    let blocks = """
      address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure footer \
      form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p search section summary table title ul
      """
    // What a browser shows of some of these is chosen, drawn or played, and not told.
    let hidden = "audio canvas datalist iframe noscript object script select style svg template textarea video"
    for name in blocks.split(separator: " ") { known[String(name)] = .block }
    for name in hidden.split(separator: " ") { known[String(name)] = .hidden }
    return known
  }()

  /// Whether the attributes say that the element is not shown.
  static func isHidden(_ attributes: MarkupAttributes) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    let words = style.lowercased().filter { !$0.isWhitespace }
    return words.contains("display:none") || words.contains("visibility:hidden")
  }
}
