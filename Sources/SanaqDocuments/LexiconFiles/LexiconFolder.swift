internal import Foundation
public import SanaqReading

/// A folder of a user's own tables: `units.txt`, `measures.txt`, `persons.txt` …, each with rows like the shipped ones.
public struct LexiconFolder: Hashable, Sendable {
  /// The rows of all files, by the files' names.
  public let additions: [LexiconAddition]

  static let ending = ".txt"

  /// Reads all files; hidden ones are passed over.
  public init(_ path: String) throws(LexiconFolderError) {
    let kind: FileKind
    do throws(DocumentError) { kind = try FileKind(of: path) } catch { throw .document(error) }
    guard kind == .folder else { throw .notAFolder(path: path) }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw .document(.unreadable(path: path, reason: error.reason))
    }
    var additions: [LexiconAddition] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let file = path.appending(file: name)
      let table = name.hasSuffix(Self.ending) ? LexiconTable(rawValue: String(name.dropLast(Self.ending.count))) : nil
      guard let table else {
        let known = LexiconTable.allCases.map { $0.rawValue + Self.ending }
        throw .unknownTable(file: file, nearest: EditDistance.nearest(to: name, among: known) ?? "")
      }
      additions.append(LexiconAddition(table: table, file: file, text: try Self.text(of: file)))
    }
    guard !additions.isEmpty else { throw .empty(folder: path) }
    self.additions = additions
  }

  /// The shipped tables and these rows.
  public func lexicon() throws(LexiconFolderError) -> Lexicon {
    do throws(LexiconError) { return try Lexicon(adding: additions) } catch { throw .row(error) }
  }

  private static func text(of file: String) throws(LexiconFolderError) -> String {
    let bytes: [UInt8]
    let limit = LexiconAddition.sizeLimit
    do throws(DocumentError) { bytes = try DocumentList.Entry.contents(ofFile: file, upTo: limit + 1) } catch {
      throw .document(error)
    }
    guard bytes.count <= limit else { throw .tooLarge(file: file, limit: limit) }
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: plain, as: UTF8.self) { return text }
    let lines = plain.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw .notUTF8(file: file, line: line + 1)
  }
}

/// Why a user's tables can't be used; nothing runs with half of them.
public enum LexiconFolderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder or one of its files can't be read.
  case document(DocumentError)
  /// The path names a file.
  case notAFolder(path: String)
  /// A file is called like no table; `nearest` is the name most like it.
  case unknownTable(file: String, nearest: String)
  /// There is no table in the folder.
  case empty(folder: String)
  /// A table's bytes are no UTF-8.
  case notUTF8(file: String, line: Int)
  /// More bytes than any table needs.
  case tooLarge(file: String, limit: Int)
  /// A row breaks the grammar of its table.
  case row(LexiconError)

  /// Place, cause and repair, safe to show in a terminal.
  public var description: String {
    switch self {
    case .document(let error): error.description
    case .notAFolder(let path): "\(path.escaped): is no folder; name the one that your tables stand in"
    case .unknownTable(let file, let nearest):
      "\(file.escaped): is none of the tables of words; did you mean \(nearest)?"
    case .empty(let folder):
      "\(folder.escaped): holds no table; write rows into \(LexiconTable.measures.rawValue)\(LexiconFolder.ending), for example"
    case .notUTF8(let file, let line): "\(file.escaped):\(line): is not UTF-8; save the table as UTF-8"
    case .tooLarge(let file, let limit):
      "\(file.escaped): has more than \(limit) bytes; keep the words that your documents use"
    case .row(let error): error.description.escaped
    }
  }
}
