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
