public import SanaqCore

extension CorrectionDraft {
  /// Takes in all that was changed in a sheet; on an error, nothing of it may be written.
  ///
  /// - Parameters:
  ///   - comparison: what was changed.
  ///   - edited: the edited sheet's path, for errors.
  ///   - signature: why, by whom and when.
  ///   - reason: why a row was deleted; nil where nobody says.
  public mutating func take(
    _ comparison: SheetComparison, of edited: String, signature: Signature, reason: (Figure) -> String?
  ) throws(CorrectionError) {
    for change in comparison.changes {
      do throws(CorrectionError) { try self.change(change.figure, change.cells, signature) } catch {
        guard case .cell(let cell) = error else { throw error }
        throw .sheet(.cell(file: edited, line: change.line, cell))
      }
    }
    for figure in comparison.deletions {
      guard let reason = reason(figure) else { throw .missingReason(figure: figure.source) }
      try reject(figure, Signature(reason: reason, by: signature.by, date: signature.date))
    }
  }
}
