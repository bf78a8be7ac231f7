internal import SanaqDocuments

extension ResultMark {
  /// What a page says of its maker.
  static let generator = #"<meta name="generator" content="sanaq"/>"#

  /// A page that says so in its head.
  static let report = ResultMark { $0.text.prefix(4096).contains(generator) }
}
