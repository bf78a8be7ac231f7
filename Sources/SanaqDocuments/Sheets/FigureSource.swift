public import SanaqCore

/// A sort of file that figures are read from, beside sheets and documents: a database, say.
public struct FigureSource: Sendable {
  /// Whether the file at a path is one of this sort.
  public let reads: @Sendable (String) -> Bool
  /// The file's figures, in their order; what it throws describes itself to a user.
  public let figures: @Sendable (String) throws -> [Figure]

  /// A sort of file, by how it is told and how it is read.
  public init(reads: @escaping @Sendable (String) -> Bool, figures: @escaping @Sendable (String) throws -> [Figure]) {
    self.reads = reads
    self.figures = figures
  }
}

extension [FigureSource] {
  /// The sort that a file is of; nil where it is none of these.
  func source(of path: String) -> FigureSource? { first { $0.reads(path) } }
}
