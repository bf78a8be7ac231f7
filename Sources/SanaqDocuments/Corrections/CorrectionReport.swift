public import SanaqCore

/// How a correction stands to what is extracted now.
public enum CorrectionState: String, Hashable, Sendable, CaseIterable {
  /// The figure says what the correction says.
  case applied
  /// The figure was taken out of the sheet.
  case rejected
  /// The text is there, but something else is extracted than the correction was made for.
  case stale
  /// The text is not there, or more than once.
  case orphan
  /// The row can't be followed: an unknown field, a wrong value, two corrections of one cell.
  case doubtful

  /// Whether the correction did what it was made for.
  public var isSettled: Bool { self == .applied || self == .rejected }
}

/// What became of one correction.
public struct CorrectionOutcome: Hashable, Sendable {
  /// The file of corrections.
  public let file: String
  /// The correction's line in it.
  public let line: Int
  /// What was to be done.
  public let correction: Correction
  /// How it stands.
  public let state: CorrectionState
  /// The figure's place in its document now; nil where there is none.
  public let place: Source?
  /// Column, cause and repair where it was not applied; else empty.
  public let note: String

  /// `corrections.csv:3: stale: …`, safe to show in a terminal.
  public var description: String { "\(file.escaped):\(line): \(state.rawValue): \(note.escaped)" }
}

/// What became of each correction of a file.
public struct CorrectionReport: Hashable, Sendable {
  /// In the order of the file.
  public private(set) var outcomes: [CorrectionOutcome] = []

  /// Those that were not applied.
  public var unsettled: [CorrectionOutcome] { outcomes.filter { !$0.state.isSettled } }
  /// Whether the file has rows that can't be followed, whatever the documents say.
  public var hasFaults: Bool { outcomes.contains { $0.state == .doubtful } }

  /// What a file did that nobody named, for it was found beside a sheet; nil where there was none.
  public var foundNote: String? {
    guard let file = outcomes.first?.file else { return nil }
    let settled = outcomes.count { $0.state.isSettled }
    return "\(file.escaped): \(Plural.counted(settled, "correction")) applied"
  }

  /// How many corrections are in a state.
  public func count(_ state: CorrectionState) -> Int { outcomes.count { $0.state == state } }

  mutating func add(_ new: [CorrectionOutcome]) { outcomes += new }

  /// Adds what is left of a file once all documents are read: corrections of others.
  mutating func close(_ file: CorrectionFile, documents: [String]) {
    let known = Set(outcomes.map(\.line))
    for entry in file.entries where !known.contains(entry.line) {
      let name = entry.correction.selector.document
      let nearest = EditDistance.nearest(to: name, among: documents).map { "; the nearest is \"\($0)\"" } ?? ""
      let note = entry.problem ?? "document: \"\(name)\" is none of the documents that were read\(nearest)"
      outcomes.append(
        CorrectionOutcome(
          file: file.file, line: entry.line, correction: entry.correction,
          state: entry.problem == nil ? .orphan : .doubtful, place: nil, note: note))
    }
    outcomes.sort { $0.line < $1.line }
  }
}
