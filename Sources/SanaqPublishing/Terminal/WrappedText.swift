internal import SanaqDocuments

extension String {
  /// The text in lines of at most `width` characters, broken at blanks; as it is for nil.
  func wrapped(to width: Int?) -> String {
    guard let width else { return self }
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Sequence<String> {
  /// What a row or a group is called by: those of its names that say something.
  var title: String { filter { !$0.isEmpty }.joined(separator: ", ").escaped }
}
