/// An input that could not be read; the others are still done.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
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

  /// The path that was to be read.
  public var path: String {
    switch self {
    case .missing(let path), .unreadable(let path, _), .folderWithoutText(let path), .notAFile(let path),
      .notText(let path, _), .leadsOutside(let path, _), .endless(let path), .refused(let path, _):
      path
    }
  }

  /// Place, cause and repair, safe to show in a terminal.
  public var description: String {
    switch self {
    case .missing(let path): "\(path.escaped): there is no such file or folder; check the spelling"
    case .unreadable(let path, let reason):
      "\(path.escaped): can't be read (\(reason)); check that you may read it"
    case .folderWithoutText(let path):
      "\(path.escaped): holds no text (.txt, .text, .md, or a name without a dot); name files of other kinds one by one"
    case .notAFile(let path):
      "\(path.escaped): is neither a file nor a folder; give one of these, or - for standard input"
    case .notText(let path, let format): "\(path.escaped): is no text but \(format); save its text as UTF-8"
    case .leadsOutside(let path, let folder):
      "\(path.escaped): is a link that leads out of \(folder.escaped); name its target to read it"
    case .endless(let path): "\(path.escaped): is a link to a folder that it lies in; it was not followed"
    case .refused(let path, let why): "\(path.escaped): \(why)"
    }
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
