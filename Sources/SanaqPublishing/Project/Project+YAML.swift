internal import SanaqCore
internal import SanaqDocuments
internal import SanaqReading
internal import Yams

extension Project {
  /// Reads a project file; the first thing that is wrong is told with its line.
  public init(contentsOf path: String) throws(ProjectError) {
    let bytes: [UInt8]
    do throws(DocumentError) { bytes = try DocumentList.Entry.contents(ofFile: path) } catch {
      throw ProjectError(file: path, problem: "can't be read: \(error)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProjectError(file: path, problem: "is not UTF-8; save it as such")
    }
    try self.init(yaml: text, file: path)
  }

  /// - Parameter file: what the text is called in errors.
  init(yaml text: String, file: String) throws(ProjectError) {
    self = try ProjectParser(file: file).project(text)
  }
}

/// Reads the nodes of a project file.
private struct ProjectParser {
  let file: String
  /// A project is a page, not an archive.
  private static let longest = 1 << 20

  func project(_ text: String) throws(ProjectError) -> Project {
    guard text.utf8.count <= Self.longest else {
      throw ProjectError(file: file, problem: "is longer than a megabyte; is it a project file?")
    }
    let root: Node?
    do { root = try compose(yaml: text) } catch { throw failure(error) }
    guard let root, let pairs = root.mapping else {
      throw ProjectError(
        file: file, line: root?.line, problem: "holds no keys; sanaq init writes a file with all of them")
    }
    var project = Project(inputs: [])
    for (name, value) in try keys(Project.Key.self, of: pairs, "key") { try set(name, value, in: &project) }
    guard !project.inputs.isEmpty else {
      throw ProjectError(file: file, problem: "names no inputs; add a line as inputs: [stories]")
    }
    return project
  }

  private func set(_ key: Project.Key, _ value: Node, in project: inout Project) throws(ProjectError) {
    switch key {
    case .inputs: project.inputs = try texts(value)
    case .textColumn: project.textColumn = try text(value)
    case .idColumn: project.idColumn = try text(value)
    case .lexicon: project.lexicon = try text(value)
    case .profile:
      project.profile = try choice(value, VagueProfile.allCases.map(\.rawValue)) { VagueProfile(rawValue: $0) }
    case .policy: project.policy = try choice(value, GroupPolicy.names) { GroupPolicy($0) }
    case .corrections: project.corrections = try text(value)
    case .by:
      let nodes = value.sequence.map { Array($0) } ?? [value]
      project.keys = []
      for node in nodes {
        project.keys.append(try choice(node, Summary.Key.allCases.map(\.rawValue)) { Summary.Key(rawValue: $0) })
      }
    case .si: project.usesSI = try flag(value)
    case .excel: project.isForExcel = try flag(value)
    case .outputs:
      guard let pairs = value.mapping else {
        throw error(value, "outputs are lines below it, as figures: figures.csv")
      }
      project.outputs = [:]
      for (output, path) in try keys(Project.Output.self, of: pairs, "output") {
        project.outputs[output] = try text(path)
      }
      guard project.outputs[.figures] != nil else {
        throw error(value, "a line figures: figures.csv is missing; the other results can be checked by that sheet")
      }
      guard Set(project.outputs.values).count == project.outputs.count else {
        throw error(value, "two outputs have one path; give each its own")
      }
    }
  }

  /// The keys of a mapping, each known and told once.
  private func keys<Name: RawRepresentable<String> & CaseIterable & Hashable>(
    _ type: Name.Type, of pairs: Node.Mapping, _ what: String
  ) throws(ProjectError) -> [(Name, Node)] {
    var keys: [(Name, Node)] = []
    for (node, value) in pairs {
      let known = Name.allCases.map(\.rawValue)
      guard let name = Name(rawValue: try text(node)) else { throw unknown(node, what, known) }
      keys.append((name, value))
    }
    return keys
  }

  private func choice<Value>(
    _ node: Node, _ known: [String], _ value: (String) -> Value?
  ) throws(ProjectError) -> Value {
    guard let value = value(try text(node)) else { throw unknown(node, "choice", known) }
    return value
  }

  private func texts(_ node: Node) throws(ProjectError) -> [String] {
    guard let sequence = node.sequence else { return [try text(node)] }
    var texts: [String] = []
    for item in sequence { texts.append(try text(item)) }
    return texts
  }

  private func text(_ node: Node) throws(ProjectError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw error(node, "one text is expected here") }
    return text
  }

  private func flag(_ node: Node) throws(ProjectError) -> Bool {
    guard let flag = node.bool else { throw error(node, "true or false is expected here") }
    return flag
  }

  private func unknown(_ node: Node, _ what: String, _ known: [String]) -> ProjectError {
    let name = node.scalar?.string ?? ""
    let nearest = EditDistance.nearest(to: name, among: known) ?? ""
    return error(
      node, "there is no \(what) \"\(name)\"; did you mean \(nearest)? There are \(known.joined(separator: ", "))")
  }

  private func error(_ node: Node, _ problem: String) -> ProjectError {
    ProjectError(file: file, line: node.line, problem: problem)
  }

  /// What the YAML parser says, in a line.
  private func failure(_ error: any Error) -> ProjectError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ProjectError(file: file, line: mark.line, problem: "is no YAML here: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.joined(separator: ", ")
      return ProjectError(
        file: file, line: context.mark.line, problem: "says a key twice: \(names); leave one of them out")
    default: return ProjectError(file: file, problem: "is no YAML: \(error)")
    }
  }
}

extension Node {
  /// Where it begins, from 1.
  fileprivate var line: Int? { mark?.line }
}
