internal import SanaqDocuments

/// Something in a notebook that is not what running it gives.
public struct NotebookFinding: Hashable, Sendable {
  /// Why it is not.
  public enum Cause: Hashable, Sendable {
    /// The block has no output yet.
    case neverRun
    /// The block's lines have changed since.
    case code
    /// A file that it reads has other bytes.
    case changedData(file: String)
    /// It reads a file that it did not.
    case newData(file: String)
    /// It no longer reads a file.
    case goneData(file: String)
    /// Somebody has changed the output.
    case editedOutput
    /// Code and data are the same, and the tool gives something else.
    case result
    /// The output is the same, and its marks are not.
    case marks
    /// A chart's file is not there.
    case missingChart(file: String)
    /// A chart's file is what was drawn before.
    case oldChart(file: String)
    /// Somebody has changed a chart's file, or it never was one of this notebook's.
    case editedChart(file: String)
    /// A value in the prose.
    case value(key: String, is: String, was: String)
  }

  /// From 1.
  public let line: Int
  /// Why it is stale.
  public let cause: Cause

  /// Whether only `--force` overwrites it.
  public var isKept: Bool {
    switch cause {
    case .editedOutput, .editedChart: true
    default: false
    }
  }

  /// Cause and details, to be put behind the place, safe to show in a terminal.
  public var words: String {
    switch cause {
    case .neverRun: "output: the block has not been run"
    case .code: "code: the block has changed since it was run"
    case .changedData(let file): "data: \(file.escaped) has changed"
    case .newData(let file): "data: \(file.escaped) is read now, and was not"
    case .goneData(let file): "data: \(file.escaped) was read, and is not now"
    case .editedOutput: "output: it was edited by hand; --force overwrites it"
    case .result: "result: code and data are the same, but sanaq gives something else now"
    case .marks: "marks: they are not as sanaq writes them"
    case .missingChart(let file): "chart: \(file.escaped) is not there"
    case .oldChart(let file): "chart: \(file.escaped) is not what is drawn now"
    case .editedChart(let file): "chart: \(file.escaped) is not as sanaq has drawn it; --force overwrites it"
    case .value(let key, let new, let old): "value: \(key.escaped) is \(new.escaped), and the text says \(old.escaped)"
    }
  }
}
