import Foundation

/// Which files a result may take the place of: those that are results themselves, unless whoever runs the command says
/// that others may go too.
public struct ReplacedFiles: Sendable {
  private let marks: [ResultMark]?

  /// Any file.
  public static let any = ReplacedFiles(marks: nil)

  /// Sheets and lines of JSON.
  public static let own = ReplacedFiles(marks: ResultMark.sheets)

  /// Files that bear one of these marks.
  public static func marked(_ marks: [ResultMark]) -> ReplacedFiles { ReplacedFiles(marks: marks) }

  /// Refuses a file that nobody would want to lose; what isn't there, or has nothing in it, is no loss.
  ///
  /// A link's target is asked too. Where a link leads nowhere, or to an empty file, somebody else has chosen the place
  /// that would be written to.
  package func check(_ path: String) throws(OutputError) {
    guard let marks else { return }
    let head = try FileHead(ofFile: path)
    if head.map(\.bytes.isEmpty) ?? true {
      guard FileKind.isLink(path) else { return }
      let target = RealPath(path).text.escaped
      throw OutputError(
        path: path, reason: "it is a link to \(target), where no result stands; name that, or take --force")
    }
    guard let head, !marks.contains(where: { $0.isOn(head) }) else { return }
    let columns = ResultMark.foreignColumns(of: head)
    guard !columns.isEmpty else {
      throw OutputError(path: path, reason: "what stands there is no result of sanaq; write elsewhere, or take --force")
    }
    throw OutputError(
      path: path,
      reason:
        "the sheet there has columns that no result has (\(columns.map(\.escaped).joined(separator: ", "))), and they would be "
        + "lost; write elsewhere, or take --force")
  }
}

/// The beginning of a file.
public struct FileHead: Sendable {
  /// Some kilobytes, or all where there are fewer.
  public let bytes: [UInt8]

  /// Nil where there is no file.
  init?(ofFile path: String) throws(OutputError) {
    guard (try? FileKind(of: path)) == .file else { return nil }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw OutputError(path: path, reason: "what stands there can't be read (\(String(cString: strerror(errno))))")
    }
    do { bytes = try file.read(upToCount: 1 << 16).map { [UInt8]($0) } ?? [] } catch {
      throw OutputError(path: path, reason: error.reason)
    }
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text, without a byte order mark; the last letter may be cut off.
  public var text: String {
    String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }
}
