internal import Foundation
internal import Sanaq
internal import SanaqPublishing
internal import Synchronization

/// The line of standard error that tells how far the work is, drawn over itself and erased at the end.
final class ProgressLine: Sendable {
  private struct State {
    var text: ProgressText
    var drawn = -Double.infinity
    var isShown = false
    /// When the last document was done.
    var last: Double
  }

  private let state: Mutex<State>
  private let isVerbose: Bool
  private let isDrawn: Bool
  /// How often it is drawn anew, in seconds.
  private static let pace = 0.1

  /// - Parameters:
  ///   - isDrawn: whether there is a line at all: on a terminal, and nothing else is written there.
  ///   - isVerbose: whether each document has a line of its own that stays.
  init(isDrawn: Bool, isVerbose: Bool) {
    let now = Self.now
    state = Mutex(State(text: ProgressText(start: now), last: now))
    self.isDrawn = isDrawn
    self.isVerbose = isVerbose
  }

  func show(_ progress: ReadingProgress) {
    let now = Self.now
    switch progress {
    case .step(let step):
      state.withLock { state in
        state.text.add(step)
        // What can't be read was told already.
        if isVerbose, step.isRead, step.isDone {
          erase(&state)
          Terminal.write(ProgressText.line(of: step, seconds: now - state.last) + "\n")
        }
        if step.isDone { state.last = now }
        draw(&state, now)
      }
    case .finished: erase()
    }
  }

  /// Makes room for words.
  func erase() { state.withLock { erase(&$0) } }

  private func draw(_ state: inout State, _ now: Double) {
    guard isDrawn, now - state.drawn >= Self.pace,
      let line = state.text.line(at: now, width: Terminal.width(of: STDERR_FILENO) - 1)
    else { return }
    Terminal.write("\r\(line)\u{1B}[K")
    state.drawn = now
    state.isShown = true
  }

  private func erase(_ state: inout State) {
    guard state.isShown else { return }
    Terminal.write("\r\u{1B}[K")
    state.isShown = false
    state.drawn = -.infinity
  }

  /// Seconds of a clock that is never set back.
  private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
