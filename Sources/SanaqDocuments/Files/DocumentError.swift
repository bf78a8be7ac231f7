/// An input that could not be read; the others are still done.
public enum DocumentError: Error, Hashable, Sendable {
  /// Nothing is at the path.
  case missing(path: String)
  /// The system refuses to read it; `reason` is its own word.
  case unreadable(path: String, reason: String)
  /// A folder that holds none of the documents that are read.
  case folderWithoutText(path: String)
  /// A device or a socket: neither a file nor a folder.
  case notAFile(path: String)
  /// The file's bytes are another format's, and would be read as numbers that nobody wrote.
  case notText(path: String, format: String)
  /// What stands in a folder and is not read.
  /// An entry of a folder that is not read, and why.
  case leftOut(path: String, LeftOut)
  /// What was read may be half of the old text and half of the new one.
  /// The file was written to while it was read.
  case changed(path: String)
  /// What a notebook may not read.
  case refused(path: String, why: String)
  /// A PDF that has pictures only, of its pages say.
  case withoutText(path: String)
  /// What reads the format is not installed.
  case missingProgram(path: String, program: String)
  /// The program that reads the format gave up; `words` are its own.
  case failedProgram(path: String, program: String, words: String)
  /// A page of more bytes than can be counted, or of elements in elements without end.
  case tooLong(path: String)
  /// A table, and nobody said which column is the text.
  case tableWithoutColumn(path: String, columns: [String])
  /// A table that lacks the column that was named.
  case missingColumn(path: String, name: String, columns: [String])
  /// A table that can't be read further; the rows before are done.
  case table(path: String, CSVError)
  /// A line of JSON that is no document.
  case line(path: String, line: Int, problem: String)

  /// The path that was to be read.
  public var path: String {
    switch self {
    case .missing(let path), .unreadable(let path, _), .folderWithoutText(let path), .notAFile(let path),
      .notText(let path, _), .leftOut(let path, _), .changed(let path), .withoutText(let path),
      .refused(let path, _), .missingProgram(let path, _), .failedProgram(let path, _, _), .tooLong(let path),
      .tableWithoutColumn(let path, _), .missingColumn(let path, _, _), .table(let path, _), .line(let path, _, _):
      path
    }
  }
}

/// Why something in a folder is not read.
public enum LeftOut: Hashable, Sendable, CustomStringConvertible {
  /// A link out of the folder that was given.
  case leadsOutside(folder: String)
  /// A link to a folder that it lies in.
  case endless
  /// A link to something that is not there.
  case leadsNowhere
  /// What is shown of the name opens nothing.
  case nameNotUTF8
  /// Who would write to it, and when, nobody knows: it could be waited for without end.
  case pipe
  /// A device, a socket.
  case other

  /// Cause and repair, to be put behind the path.
  public var description: String {
    switch self {
    case .leadsOutside(let folder):
      "is a link that leads out of \(folder.escaped), and was not followed; name its target, or take --follow-links"
    case .endless: "is a link to a folder that it lies in; it was not followed; take it away, for nothing is missing"
    case .leadsNowhere: "is a link to something that is not there; mend it, or take it away"
    case .nameNotUTF8: "its name is not UTF-8; rename it to have it read"
    case .pipe: "is a pipe, which in a folder is not waited for; name it to read it"
    case .other: "is neither a file nor a folder, and was not read; take it away if it is no document"
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
    case .leftOut(_, let why): "\(place): \(why)"
    case .changed: "\(place): was changed while it was read; read it again once nobody writes to it"
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
