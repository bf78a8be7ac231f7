#if canImport(Testing)
  public import SanaqCore
  internal import SanaqDocuments
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
  public func expectQuotesStand(in table: FigureTable, documents folder: String) -> Int {
    var texts: [String: [Unicode.Scalar]] = [:]
    for entry in DocumentList(paths: [folder]).entries {
      guard let document = try? entry.read() else { continue }
      texts[document.name] = Array(document.text.unicodeScalars)
    }
    var failures = 0
    for figure in table {
      guard let problem = problem(of: figure, in: texts[figure.source.document]) else { continue }
      failures += 1
      Issue.record(Comment(rawValue: problem), sourceLocation: SourceLocation(of: figure, below: folder))
    }
    return failures
  }

  private func problem(of figure: Figure, in text: [Unicode.Scalar]?) -> String? {
    let source = figure.source
    guard let text else { return "\(figure.id): there is no document \(source.document)" }
    guard source.scalars.upperBound <= text.count else {
      return "\(figure.id): \(source.scalars) lies beyond the document's end, \(text.count)"
    }
    let found = String(String.UnicodeScalarView(text[source.scalars]))
    return found == source.quote ? nil : "\(figure.id): \"\(found)\" stands where the sheet has \"\(source.quote)\""
  }

  extension SourceLocation {
    /// The place of a figure's quote in its document.
    public init(of figure: Figure, below folder: String) {
      let path = folder + "/" + figure.source.document
      self.init(
        fileID: "\(folder)/\(figure.source.document)", filePath: path, line: max(1, figure.source.line),
        column: max(1, figure.source.column))
    }
  }
#endif
