internal import Sanaq
internal import SanaqPublishing
internal import Synchronization

/// What a command says and shows inside a notebook's cell.
final class CellConsole: Sendable {
  /// How many characters a line of results may take.
  let width: Int
  private let state = Mutex(State())

  private struct State {
    var words: [String] = []
    var values = NamedValues()
    var drawing: Drawing?
  }

  init(width: Int) { self.width = width }

  /// The words that a person at the terminal would see.
  var words: [String] { state.withLock(\.words) }
  /// What prose can name.
  var values: NamedValues { state.withLock(\.values) }
  /// What can be drawn.
  var drawing: Drawing? { state.withLock(\.drawing) }

  func hear(_ words: String) { state.withLock { $0.words.append(words) } }

  /// Results, printed to the run that the command is part of.
  func take(_ text: String, _ values: NamedValues, _ drawing: Drawing?) {
    HostedRun.current?.print(text)
    state.withLock { state in
      state.values.add(values)
      guard let drawing else { return }
      state.drawing?.add(drawing)
      state.drawing = state.drawing ?? drawing
    }
  }
}
