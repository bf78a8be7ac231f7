#if canImport(Testing)
  internal import Foundation

  /// The folder of the package that a source file belongs to.
  ///
  /// Tests run in whatever directory the caller is in; their own files know where the package lies.
  public struct PackageFolder: Hashable, Sendable {
    /// The folder's path, without a slash at its end.
    public let root: String

    /// The nearest folder above `filePath` that has a `Package.swift`; the file's own folder where none has.
    public init(around filePath: String = #filePath) {
      let folder = URL(filePath: filePath).deletingLastPathComponent().standardizedFileURL
      var candidate = folder
      while !FileManager.default.fileExists(atPath: Self.text(candidate) + "/Package.swift") {
        let parent = candidate.deletingLastPathComponent().standardizedFileURL
        guard parent.pathComponents.count < candidate.pathComponents.count else {
          root = Self.text(folder)
          return
        }
        candidate = parent
      }
      root = Self.text(candidate)
    }

    /// A path below the root; one that begins with a slash stays as it is.
    public func path(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }

    private static func text(_ url: URL) -> String {
      let path = url.path(percentEncoded: false)
      return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
  }
#endif
