internal import SanaqDocuments

/// A notebook with its outputs, values and charts as they are now.
public struct NotebookWeaving: Hashable, Sendable {
  /// A file to be written beside the notebook.
  public struct Chart: Hashable, Sendable {
    /// The file's name.
    public let name: String
    /// Its text.
    public let svg: String
  }

  /// The notebook's text.
  public let text: String
  /// Files that are not there, or not as they are drawn now.
  public let charts: [Chart]
  /// Why the notebook is not as it was, in its order; also what was kept although it is stale.
  public let findings: [NotebookFinding]

  /// Whether the notebook and its charts already are what running it gives.
  public var isFresh: Bool { findings.isEmpty }
}

extension Notebook {
  /// Weaves outputs, values and charts in. Text outside of marks stays, byte for byte. O(*n*) in all texts.
  ///
  /// - Parameters:
  ///   - results: what each cell gave, in the cells' order.
  ///   - force: whether outputs that were edited by hand are overwritten.
  ///   - chart: the text of a file beside the notebook; nil for one that is not there.
  public func woven(
    with results: [CellResult], force: Bool = false, chart: (String) -> [UInt8]? = { _ in nil }
  ) throws(NotebookError) -> NotebookWeaving {
    precondition(results.count == cells.count, "a result for each cell")
    var loom = Loom(lineEnd: lineEnd, force: force)
    do throws(NotebookFault) {
      for (cell, result) in zip(cells, results) { try loom.weave(cell, result, in: text, chart) }
      let values = Dictionary(
        zip(cells, results).compactMap { cell, result in cell.options.id.map { ($0, result.values) } },
        uniquingKeysWith: { first, _ in first })
      for slot in slots { try loom.fill(slot, values, in: text) }
    } catch { throw error.error(in: path) }
    return NotebookWeaving(
      text: loom.applied(to: text), charts: loom.charts,
      findings: loom.findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        .map(\.element))
  }
}

/// Collects what is to be changed in a notebook.
private struct Loom {
  let lineEnd: String
  let force: Bool
  private var edits: [(range: Range<String.Index>, text: String)] = []
  private(set) var charts: [NotebookWeaving.Chart] = []
  private(set) var findings: [NotebookFinding] = []

  init(lineEnd: String, force: Bool) { (self.lineEnd, self.force) = (lineEnd, force) }

  // MARK: Cells

  mutating func weave(
    _ cell: NotebookCell, _ result: CellResult, in text: String, _ chart: (String) -> [UInt8]?
  ) throws(NotebookFault) {
    let drawing = try drawing(of: cell, result)
    let body = WovenBody.lines(of: result.output, cell.options, drawing)
    var mark = OutputMark(code: cell.code, sources: result.sources, output: ContentHash.text(of: body))
    if let drawing, let name = cell.options.chart {
      mark.chart = .init(name: name, hash: ContentHash.text(of: drawing.svg.utf8))
      hang(.init(name: name, svg: drawing.svg), cell, chart(name))
    }
    let woven = (mark.lines + body + [OutputMark.closing]).joined(separator: lineEnd)
    guard let old = cell.output else {
      findings.append(.init(line: cell.line, cause: .neverRun))
      edits.append((cell.end..<cell.end, lineEnd + lineEnd + woven))
      return
    }
    let isEdited = old.isEdited && old.body.map { String($0) } != body
    var causes = (isEdited ? [.editedOutput] : []) + Self.causes(old.mark, mark)
    if text[old.range].utf8.elementsEqual(woven.utf8) {
      causes = []
    } else if causes.isEmpty {
      causes = [old.mark.output == mark.output ? .marks : .result]
    }
    findings += causes.map { NotebookFinding(line: cell.line, cause: $0) }
    if !causes.isEmpty, force || !isEdited { edits.append((old.range, woven)) }
  }

  private func drawing(of cell: NotebookCell, _ result: CellResult) throws(NotebookFault) -> Drawing? {
    guard cell.options.chart != nil else { return nil }
    guard let drawing = result.drawing, !drawing.isEmpty else {
      throw NotebookFault(
        cell.line, "nothing in this block can be drawn",
        "charts are drawn of summary and of groups, where they have values")
    }
    return drawing
  }

  /// Other code reads other data: only the code is named then.
  private static func causes(_ old: OutputMark, _ new: OutputMark) -> [NotebookFinding.Cause] {
    guard old.code == new.code else { return [.code] }
    let known = Dictionary(old.sources.map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.sources.map(\.name))
    let changed = new.sources.compactMap { source -> NotebookFinding.Cause? in
      guard let hash = known[source.name] else { return .newData(file: source.name) }
      return hash == source.hash ? nil : .changedData(file: source.name)
    }
    return changed + old.sources.filter { !names.contains($0.name) }.map { .goneData(file: $0.name) }
  }

  /// Puts a chart's file in its place, unless somebody else's work stands there.
  private mutating func hang(_ chart: NotebookWeaving.Chart, _ cell: NotebookCell, _ file: [UInt8]?) {
    guard let file else {
      if cell.output != nil { findings.append(.init(line: cell.line, cause: .missingChart(file: chart.name))) }
      charts.append(chart)
      return
    }
    guard !file.elementsEqual(chart.svg.utf8) else { return }
    let isOwn = cell.output?.mark.chart == .init(name: chart.name, hash: ContentHash.text(of: file))
    findings.append(
      .init(line: cell.line, cause: isOwn ? .oldChart(file: chart.name) : .editedChart(file: chart.name)))
    if isOwn || force { charts.append(chart) }
  }

  // MARK: Values

  mutating func fill(
    _ slot: ValueSlot, _ values: [String: NamedValues], in text: String
  ) throws(NotebookFault) {
    let value = try value(of: slot, values).asProse
    let old = text[slot.range]
    guard !old.utf8.elementsEqual(value.utf8) else { return }
    findings.append(.init(line: slot.line, cause: .value(key: slot.key, is: value, was: String(old))))
    edits.append((slot.range, value))
  }

  private func value(of slot: ValueSlot, _ values: [String: NamedValues]) throws(NotebookFault) -> String {
    let parts = slot.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard let known = values[parts.first ?? ""] else {
      let hint = EditDistance.nearest(to: parts.first ?? "", among: values.keys.sorted()).map { "did you mean \($0)?" }
      throw NotebookFault(
        slot.line, "no block is called \(parts.first ?? ""), as the value \(slot.key) wants",
        hint ?? "give a block a name: ```sanaq id=NAME")
    }
    let name = parts.dropFirst().joined()
    if let value = known[name] { return value }
    if known.isAmbiguous(name) {
      throw NotebookFault(
        slot.line, "\(slot.key) has more than one value", "give the block's commands blocks of their own")
    }
    if ["sum", "total"].contains(name.split(separator: ".").last) {
      throw NotebookFault(
        slot.line, "there is no \(slot.key)", "a sum means something only of amounts with a measure, under a --policy")
    }
    let nearest = EditDistance.nearest(to: name, among: known.names)
    throw NotebookFault(
      slot.line, "there is no value \(slot.key)",
      nearest.map { "did you mean \(parts[0]).\($0)?" } ?? "the block's command gives no values")
  }

  // MARK: Text

  /// The text with all edits, none of which touch each other.
  func applied(to text: String) -> String {
    var bytes: [UInt8] = []
    var index = text.startIndex
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += text.utf8[index..<edit.range.lowerBound]
      bytes += edit.text.utf8
      index = edit.range.upperBound
    }
    bytes += text.utf8[index...]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What stands between an output's marks.
private enum WovenBody {
  static func lines(of output: String, _ options: NotebookCell.Options, _ drawing: Drawing?) -> [String] {
    var body: [String] = []
    if let drawing, let name = options.chart { body.append("![\(drawing.words.asProse)](\(name))") }
    guard !options.isHidden else { return body }
    if !body.isEmpty { body.append("") }
    let lines = lines(of: output)
    let fence = String(repeating: "`", count: max(3, 1 + (lines.map(Self.longestFence).max() ?? 0)))
    return body + ["\(fence)text"] + lines + [fence]
  }

  /// Without blanks at the ends of lines, which editors take away, and without empty lines at the end.
  private static func lines(of output: String) -> [String] {
    let lines = NotebookLine.lines(of: output).map { line in
      String(line.text.reversed().drop { $0 == " " || $0 == "\t" }.reversed()).split(
        separator: "\t", omittingEmptySubsequences: false
      ).map { String($0).escaped }.joined(separator: "\t")
    }
    return Array(lines.reversed().drop(while: \.isEmpty).reversed())
  }

  private static func longestFence(_ line: String) -> Int {
    line.utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
