/// An input that could not be read; the others are still done.
public enum DocumentError: Error, Hashable, Sendable {
  case missing(path: String)
  case unreadable(path: String, reason: String)
  case folderWithoutText(path: String)
  case notAFile(path: String)
  /// The file's bytes are another format's, and would be read as numbers that nobody wrote.
  case notText(path: String, format: String)
  case leadsOutside(path: String, folder: String)
  case endless(path: String)
  /// What a notebook may not read.
  case refused(path: String, why: String)
  /// A PDF that has pictures only, of its pages say.
  case withoutText(path: String)
  /// What reads the format is not installed.
  case missingProgram(path: String, program: String)
  case failedProgram(path: String, program: String, words: String)
  /// A page of more bytes than can be counted, or of elements in elements without end.
  case tooLong(path: String)
  /// A table, and nobody said which column is the text.
  case tableWithoutColumn(path: String, columns: [String])
  case missingColumn(path: String, name: String, columns: [String])
  /// A table that can't be read further; the rows before are done.
  case table(path: String, CSVError)
  /// A line of JSON that is no document.
  case line(path: String, line: Int, problem: String)

  /// The path that was to be read.
  public var path: String {
    switch self {
    case .missing(let path), .unreadable(let path, _), .folderWithoutText(let path), .notAFile(let path),
      .notText(let path, _), .leadsOutside(let path, _), .endless(let path), .withoutText(let path),
      .refused(let path, _), .missingProgram(let path, _), .failedProgram(let path, _, _), .tooLong(let path),
      .tableWithoutColumn(let path, _), .missingColumn(let path, _, _), .table(let path, _), .line(let path, _, _):
      path
    }
  }
}

extension DocumentError: CustomStringConvertible {
  /// Place, cause and repair, safe to show in a terminal.
  public var description: String {
    let place = path.escaped
    return switch self {
    case .missing: "\(place): there is no such file or folder; check the spelling"
    case .unreadable(_, let reason): "\(place): can't be read (\(reason)); check that you may read it"
    case .folderWithoutText:
      "\(place): holds no documents (.txt, .text, .md, .html, .pdf, or a name without a dot); name files of other kinds one by one"
    case .notAFile: "\(place): is neither a file nor a folder; give one of these, or - for standard input"
    case .notText(_, let format): "\(place): is no text but \(format); save its text as UTF-8"
    case .leadsOutside(_, let folder):
      "\(place): is a link that leads out of \(folder.escaped); name its target to read it"
    case .endless: "\(place): is a link to a folder that it lies in; it was not followed"
    case .refused(_, let why): "\(place): \(why)"
    case .withoutText:
      "\(place): has no text, only pictures of it perhaps; add one by optical character recognition (ocrmypdf does)"
    case .missingProgram(_, let program):
      "\(place): PDF is read by \(program), which is not installed; install poppler-utils (apt, dnf) or poppler (brew)"
    case .failedProgram(_, let program, let words):
      "\(place): \(program) can't read it (\(words.escaped)); check that it opens, and without a password"
    case .tooLong: "\(place): is longer, or its elements stand deeper in each other, than in any page; cut it in parts"
    case .tableWithoutColumn(_, let columns):
      "\(place): is a table; name the column that holds its texts with --text-column (\(Self.list(columns)))"
    case .missingColumn(_, let name, let columns): "\(place):1: \(Self.missing(name, among: columns))"
    case .table(_, let error): "\(place):\(error.line):\(error.column): \(error.problem.advice)"
    case .line(_, let line, let problem): "\(place):\(line): \(problem); mend the line, or take it out"
    }
  }

  private static func missing(_ name: String, among columns: [String]) -> String {
    let header = columns.first ?? ""
    if columns.count < 2, let separator = [";", "\t"].first(where: header.contains) {
      return
        "its cells are separated by \(separator == ";" ? "semicolons" : "tabs"); save it with commas between its cells"
    }
    let nearest = EditDistance.nearest(to: name, among: columns).map { "did you mean \"\($0.escaped)\"? " } ?? ""
    return "there is no column \"\(name.escaped)\"; \(nearest)There are \(list(columns))"
  }

  private static func list(_ columns: [String]) -> String {
    let shown = columns.prefix(40).map(\.escaped).joined(separator: ", ")
    return columns.isEmpty ? "none" : columns.count > 40 ? "\(shown) … \(columns.count) in all" : shown
  }
}

extension String {
  /// The text with control and direction characters spelled out, safe to show in a terminal.
  public var escaped: String {
    unicodeScalars.allSatisfy { !$0.needsEscape }
      ? self
      : unicodeScalars.map { scalar in
        scalar.needsEscape ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
      }.joined()
  }

  /// The same line by line; the lines' ends stay.
  package var escapedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).escaped }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Whether it would change how a terminal or a page shows what stands around it.
  package var needsEscape: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
