public import SanaqCore
public import SanaqReading

/// A Markdown file of prose and `scenario` blocks: a question, what it rests on, and what is expected of the answer.
///
///     @Test(arguments: Scenario.all(in: "data/scenarios"))
///     func holds(scenario: Scenario) throws {
///       let report = try scenario.report(figures: FigureTable(contentsOf: "data/figures.csv"))
///       #expect(report.failures.isEmpty)
///     }
public struct Scenario: Sendable {
  /// The file's path as it was given.
  public let path: String
  /// The first heading, or else the path.
  public let title: String
  /// Its code, or why there is none.
  private let syntax: Result<ScenarioSyntax, ScenarioFailure>
  private let lines: [ScenarioMarkdown.Line]

  /// The longest file that is read, in bytes.
  public static let sizeLimit = 1_000_000

  /// Reads a file; what is wrong with it is said when the report is asked for, so that a folder's other files are not held up.
  public init(contentsOf path: String) {
    do throws(DocumentError) {
      let bytes = try DocumentList.Entry.contents(ofFile: path, upTo: Self.sizeLimit + 1)
      self.init(path: path, document: Document(name: path, contents: bytes))
    } catch { self.init(path: path, failure: .document(error)) }
  }

  /// A scenario of this text.
  public init(path: String, text: String) {
    self.init(path: path, document: Document(name: path, utf8: Array(text.utf8)))
  }

  private init(path: String, document: Document) {
    guard document.utf8.count <= Self.sizeLimit else {
      let error = ScenarioError(
        file: path, line: 0, column: 0, problem: "is longer than \(Self.sizeLimit) bytes", hint: "split it into files")
      self.init(path: path, failure: .scenario(error))
      return
    }
    do throws(ScenarioFault) {
      let markdown = try ScenarioMarkdown(document.text)
      let syntax = try ScenarioParser.parse(try ScenarioTokenizer.tokens(of: markdown.lines))
      self.init(path: path, title: markdown.title, lines: markdown.lines, .success(syntax))
    } catch { self.init(path: path, failure: .scenario(error.error(in: path))) }
  }

  private init(path: String, failure: ScenarioFailure) {
    self.init(path: path, title: "", lines: [], .failure(failure))
  }

  private init(
    path: String, title: String, lines: [ScenarioMarkdown.Line], _ syntax: Result<ScenarioSyntax, ScenarioFailure>
  ) {
    self.path = path
    self.title = title.isEmpty ? path : title
    self.lines = lines
    self.syntax = syntax
  }

  /// The Markdown files of a folder, by name. A folder that can't be read is one scenario that says so.
  public static func all(in folder: String) -> [Scenario] {
    let list = DocumentList(paths: [folder])
    let failures = list.errors.map { Scenario(path: $0.path, failure: .document($0)) }
    let scenarios = list.entries.compactMap { entry -> Scenario? in
      guard case .file(let path) = entry.place, path.lowercased().hasSuffix(".md") else { return nil }
      return Scenario(contentsOf: path)
    }
    if failures.isEmpty, scenarios.isEmpty {
      return [Scenario(path: folder, failure: .document(.folderWithoutText(path: folder)))]
    }
    return scenarios + failures
  }

  /// What the scenario comes to with these figures.
  ///
  /// - Parameters:
  ///   - figures: the rows of a sheet, which the scenario chooses from.
  ///   - draws: how many values are drawn of each result.
  ///   - seed: the same seed gives the same draws on every machine.
  ///   - reader: reads the numbers that the scenario writes itself.
  public func report(
    figures: some Sequence<Figure>, draws: Int = ScenarioEvaluation.standardDraws, seed: UInt64 = 1,
    reader: Reader = Reader()
  ) throws(ScenarioFailure) -> ScenarioReport {
    let syntax = try syntax.get()
    do throws(ScenarioFault) {
      let resolver = try ScenarioResolver(syntax, figures: Array(figures), reader: reader)
      let evaluation = ScenarioEvaluation(resolver.builder.graph, draws: draws, seed: seed)
      return ScenarioReport(self.path, title, resolver, evaluation) { text(of: $0) }
    } catch { throw .scenario(error.error(in: path)) }
  }

  /// An expectation as it is written, without its first words and without a comment.
  private func text(of expectation: ScenarioSyntax.Expectation) -> String {
    let line = lines.first { $0.number == expectation.place.line }?.scalars ?? []
    let code = String(String.UnicodeScalarView(line.dropFirst(expectation.place.column - 1).prefix { $0 != "#" }))
      .trimmed
    var words = code.split(separator: " ").dropFirst()
    if words.first == "possibly" || words.first == "never" { words = words.dropFirst() }
    return words.joined(separator: " ")
  }
}

extension Scenario: CustomStringConvertible {
  /// The scenario's title, by which a test's arguments are told apart.
  public var description: String { title }
}

/// Why a scenario has no report.
public enum ScenarioFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line of the scenario is wrong, or asks for what the figures don't have.
  case scenario(ScenarioError)
  /// The scenario's file can't be read.
  case document(DocumentError)

  /// Place, cause and repair.
  public var description: String {
    switch self {
    case .scenario(let error): error.description
    case .document(let error): error.description
    }
  }
}
