internal import Foundation
internal import SanaqDocuments

/// Where a project's file is.
public struct ProjectPlace: Hashable, Sendable {
  /// The folder that the project's paths are relative to.
  public let folder: String
  /// The file's name there.
  public let file: String

  /// - Parameter path: the project's folder, or its file.
  public init(_ path: String) throws(ProjectError) {
    let url = URL(filePath: path)
    let kind = try? FileKind(of: path)
    let isFolder = kind == .folder
    folder = (isFolder ? url : url.deletingLastPathComponent()).path(percentEncoded: false)
    file = isFolder ? Project.fileName : url.lastPathComponent
    guard isFolder ? Self.isProject(path) : kind != nil else {
      throw ProjectError(
        file: path, problem: isFolder ? "holds no \(file); sanaq init writes one" : "there is no such file")
    }
  }

  /// Makes the folder the current one.
  public func enter() throws(ProjectError) {
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw ProjectError(file: folder, problem: "can't be entered; may you?")
    }
  }

  /// Whether a folder is a project's.
  public static func isProject(_ folder: String) -> Bool { (try? FileKind(of: path(in: folder))) != nil }

  /// Where a folder's project file is, or would be.
  public static func path(in folder: String) -> String { folder.appending(file: Project.fileName) }
}
