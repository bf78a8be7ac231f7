#if canImport(Testing)
  public import SanaqCore
  public import Testing

  /// Checks that the sheet's evidence holds: each quote stands at its offsets in its document.
  ///
  /// Records one issue a row that fails, at the place in the document (`story.txt:27:14`), so that an editor opens it there.
  ///
  /// - Parameters:
  ///   - table: the rows to check.
  ///   - folder: the folder that the documents were read from.
  /// - Returns: how many rows failed.
  @discardableResult
  public func expectQuotesStand(
    in table: FigureTable, documents folder: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int {
    expect(table, .quoteStands(in: folder), documents: folder, sourceLocation: sourceLocation)
  }

  extension SourceLocation {
    /// The place of a figure's quote in its document.
    public init(of figure: Figure, below folder: String) { self.init(of: figure.evidence, below: folder) }
  }
#endif
