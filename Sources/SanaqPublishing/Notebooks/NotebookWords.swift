/// The words of a block's command lines.
///
/// There is no shell: blanks part words; `'…'` is taken as it stands; in `"…"` a backslash stands before `"` and `\`; outside
/// of quotes it takes the next character as it stands, and at a line's end it makes the line go on. `#` begins a comment
/// line. What a shell would do more by (`|`, `>`, `$`, `*` and so on) is an error where it stands bare.
enum NotebookWords {
  /// The commands of a block's lines; `first` is the first line's number.
  static func commands(
    of lines: [Substring], first: Int
  ) throws(NotebookFault) -> [NotebookCell.Command] {
    var commands: [NotebookCell.Command] = []
    var pending: (line: Int, text: String)?
    for (index, line) in lines.enumerated() {
      let number = first + index
      if pending == nil, line.drop(while: \.isBlank).first == "#" { continue }
      var logical = pending ?? (number, "")
      logical.text += line
      if line.goesOn {
        logical.text.removeLast()
        pending = logical
        continue
      }
      pending = nil
      if let command = try command(logical.text, logical.line) { commands.append(command) }
    }
    if let pending { throw NotebookFault(pending.line, "the line goes on behind the block", "take away the last \\") }
    return commands
  }

  private static func command(_ text: String, _ line: Int) throws(NotebookFault) -> NotebookCell.Command? {
    var words = try words(of: text, line)
    if words.first == "sanaq" {
      words.removeFirst()
      if words.isEmpty { throw NotebookFault(line, "sanaq alone does nothing", "name one of its commands") }
    }
    return words.isEmpty ? nil : NotebookCell.Command(line: line, words: words)
  }

  private static let shell = Set<Character>("|&;<>()$`*?[")

  private static func words(of text: String, _ line: Int) throws(NotebookFault) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t":
        if let done = word { words.append(done) }
        word = nil
      case "'", "\"": word = (word ?? "") + (try quoted(by: character, &rest, line))
      case "\\": word = (word ?? "") + (rest.popFirst().map { String($0) } ?? "\\")
      case _ where shell.contains(character) || (character == "~" && word == nil):
        throw NotebookFault(
          line, "there is no shell, and \(character) does nothing here",
          "put it in quotes if it is meant as it stands; files are named one by one")
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }

  private static func quoted(
    by mark: Character, _ rest: inout Substring, _ line: Int
  ) throws(NotebookFault) -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == mark { return text }
      let isEscape = character == "\\" && mark == "\"" && (rest.first == "\"" || rest.first == "\\")
      text.append(isEscape ? rest.removeFirst() : character)
    }
    throw NotebookFault(line, "the quote that opens with \(mark) is never closed", "close it on the same line")
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension Substring {
  /// Whether an odd number of backslashes ends the line.
  fileprivate var goesOn: Bool { !reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2) }
}
