internal import SanaqDocuments

/// A fenced block of a notebook that holds command lines of the tool.
public struct NotebookCell: Hashable, Sendable {
  /// A command line, without the tool's own name.
  public struct Command: Hashable, Sendable {
    /// Where it begins in the notebook, from 1.
    public let line: Int
    /// As a shell would hand them over.
    public let words: [String]
  }

  /// The line that opens the block, from 1.
  public let line: Int
  /// In the block's order; at least one.
  public let commands: [Command]
  /// What stands behind `sanaq` in the opening line.
  public let options: Options
  /// Of the opening line's words and the lines of the block.
  let code: String
  /// What was woven below it, if it was run before.
  let output: WovenOutput?
  /// Where its output goes if there is none: behind the closing fence.
  let end: String.Index

  /// What a block's opening line says behind `sanaq`: `id=killed chart=killed.svg hide width=100`.
  public struct Options: Hashable, Sendable {
    /// The name by which prose speaks of its values; nil for a block without one.
    public var id: String?
    /// The file that its chart is drawn to, beside the notebook; nil for none.
    public var chart: String?
    /// Whether its output is left out, and only its values serve the prose.
    public var isHidden = false
    /// How many characters its output's lines may take.
    public var width = 80

    private static let forms = ["id": "id=NAME", "chart": "chart=NAME.svg", "width": "width=NUMBER", "hide": "hide"]

    init() {}

    init(_ words: some Collection<Substring>, line: Int) throws(NotebookFault) {
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? String(parts[1]) : ""
        switch parts[0] {
        case "id": id = try Self.id(value, line)
        case "chart": chart = try Self.chart(value, line)
        case "width": width = try Self.width(value, line)
        case "hide" where parts.count == 1: isHidden = true
        default:
          let nearest = EditDistance.nearest(to: String(parts[0]), among: Self.forms.keys.sorted()) ?? ""
          throw NotebookFault(
            line, "a block has no option \(word)", "did you mean \(Self.forms[nearest] ?? "")?")
        }
      }
    }

    private static func id(_ text: String, _ line: Int) throws(NotebookFault) -> String {
      let isName = text.utf8.allSatisfy(\.isNameByte) && text.utf8.first?.isLetter == true
      guard isName else {
        throw NotebookFault(
          line, "\"\(text)\" can't be a block's name", "begin with a letter, and take letters, digits, - and _")
      }
      return text
    }

    private static func chart(_ text: String, _ line: Int) throws(NotebookFault) -> String {
      let stem = text.utf8.dropLast(4)
      let isFile = text.hasSuffix(".svg") && stem.first?.isLetter == true && stem.allSatisfy(\.isNameByte)
      guard isFile else {
        throw NotebookFault(
          line, "\"\(text)\" can't be a chart's file",
          "it stands beside the notebook: a letter first, then letters, digits, - and _, and .svg at the end")
      }
      return text
    }

    private static func width(_ text: String, _ line: Int) throws(NotebookFault) -> Int {
      guard let width = Int(text), (40...400).contains(width) else {
        throw NotebookFault(line, "\"\(text)\" can't be the width of lines", "take a number from 40 to 400")
      }
      return width
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isNameByte: Bool { isLetter || (0x30...0x39).contains(self) || self == 0x2D || self == 0x5F }
}

/// What running a cell gave.
public struct CellResult: Hashable, Sendable {
  /// A file that the cell's commands opened.
  public struct Source: Hashable, Sendable {
    /// Its path below the project's folder; as a whole where it lies outside.
    public let name: String
    /// Of its bytes.
    public let hash: String

    /// A file by its name and hash.
    public init(name: String, hash: String) { (self.name, self.hash) = (name, hash) }
  }

  /// What the commands printed.
  public var output: String
  /// What prose can name of it.
  public var values: NamedValues
  /// What can be drawn of it; nil where there is nothing to draw.
  public var drawing: Drawing?
  /// By their names, each once.
  public var sources: [Source]

  /// A result; most cells draw nothing and many read nothing.
  public init(
    output: String, values: NamedValues = NamedValues(), drawing: Drawing? = nil, sources: [Source] = []
  ) {
    self.output = output
    self.values = values
    self.drawing = drawing
    self.sources = sources
  }
}
