internal import Foundation
internal import SanaqDocuments

/// Where the documents of a new project stand.
public enum ProjectInputs {
  /// The folders just below one that hold documents, and the documents beside them; `stories` where there are none yet.
  public static func found(in folder: String) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let found = names.filter { name in
      guard !name.hasPrefix("."), !usual.contains(name.uppercased()) else { return false }
      let path = folder.appending(file: name)
      switch try? FileKind(of: path) {
      case .file: return DocumentFormat.isRead(inFolders: name) && !isResult(path)
      case .folder: return !DocumentList(paths: [path]).entries.isEmpty
      case .pipe, .other, nil: return false
      }
    }
    return found.isEmpty ? ["stories"] : found
  }

  /// What stands in folders of any kind, and is no document of the project.
  private static let usual: Set = ["README", "README.MD", "LICENSE", "LICENSE.TXT", "LICENSE.MD", "MAKEFILE", "NOTICE"]

  /// Whether an earlier run wrote it.
  private static func isResult(_ path: String) -> Bool {
    (try? ReplacedFiles.results(orAny: false).check(path)) != nil
  }
}
