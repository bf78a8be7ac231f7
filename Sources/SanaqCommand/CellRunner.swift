internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

/// Runs a cell's commands in this process, as the terminal would: by the same parser, without a shell.
struct CellRunner {
  /// The folder that paths are relative to.
  private let project = RealPath(".")
  private let folders: [String]

  /// - Parameter folders: what may be read besides the project's folder.
  init(allowing folders: [String]) { self.folders = folders }

  func run(_ cell: NotebookCell, of notebook: Notebook) throws(NotebookError) -> CellResult {
    let host = HostedRun(folders: [project.text] + folders)
    let console = CellConsole(width: cell.options.width)
    for (index, command) in cell.commands.enumerated() {
      if index > 0, !host.printed.isEmpty { host.print("\n") }
      let heard = console.words.count
      let problem: String? = HostedRun.$current.withValue(host) {
        Terminal.$cell.withValue(console) { self.problem(of: command.words) }
      }
      let words: [String] = console.words.dropFirst(heard) + (problem.map { [$0] } ?? []).filter { !$0.isEmpty }
      guard problem == nil else {
        throw NotebookError(
          file: notebook.path, line: command.line,
          problem: words.isEmpty ? "\(command.words[0]) failed and says nothing" : words.joined(separator: "\n"),
          isFailedCell: true)
      }
      for word in words { Terminal.say("\(notebook.path.escaped):\(command.line): \(word)") }
    }
    return CellResult(
      output: host.printed, values: console.values, drawing: console.drawing, sources: host.files.map { source($0) })
  }

  /// Why a command can't be run, or did not end well, as far as it has not said so; nil where it did.
  private func problem(of words: [String]) -> String? {
    do {
      var command = try SanaqCommand.parseAsRoot(words)
      guard !(command is any WritingCommand) else {
        return "\(words.first ?? "it") has no place in a notebook: it writes files; run it at the terminal"
      }
      try command.run()
      return nil
    } catch let failure as InputFailure { return failure.description } catch let error as OutputError {
      return "sanaq: \(error)"
    } catch {
      let code = SanaqCommand.exitCode(for: error)
      let message = SanaqCommand.fullMessage(for: error, columns: 80)
      guard code == .success else { return message }
      HostedRun.current?.print(message + "\n")
      return nil
    }
  }

  private func source(_ file: RealPath) -> CellResult.Source {
    CellResult.Source(
      name: file.path(inside: project) ?? file.text, hash: ContentHash.text(ofFile: file.text) ?? "gone")
  }
}

/// A command that writes files whatever its options are; notebooks don't run it.
protocol WritingCommand {}

extension RunProject: WritingCommand {}
extension InitProject: WritingCommand {}
extension Correct: WritingCommand {}
extension DescribeSheets: WritingCommand {}
extension RunNotebooks: WritingCommand {}
extension CheckNotebooks: WritingCommand {}
