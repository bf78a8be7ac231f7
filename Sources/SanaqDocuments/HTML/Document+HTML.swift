extension Document {
  /// The text of a page, as a reader of it sees it; nil where it is longer or deeper than any page.
  ///
  /// Places are those of that text, not of the page's source. O(*n*).
  package init?(name: String, html bytes: [UInt8]) {
    var (utf8, notes) = MarkupSilence.around { HTMLCharset.decode(bytes) }
    // To the parser a NUL is the end.
    utf8 = utf8.contains(0) ? utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : utf8
    let text = HTMLText()
    guard MarkupSilence.around({ MarkupEvents.parse(utf8, to: text) }) else { return nil }
    if text.utf8.isEmpty, !notes.contains(.empty) { notes.append(.pageWithoutText) }
    self.init(name: name, utf8: text.utf8, notes: notes)
  }
}
