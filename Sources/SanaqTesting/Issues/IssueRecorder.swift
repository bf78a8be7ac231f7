#if canImport(Testing)
  internal import SanaqCore
  internal import SanaqDocuments
  internal import Testing

  /// Turns violations into issues: the one place that talks to Swift Testing.
  struct IssueRecorder {
    let severity: InvariantSeverity
    let limit: Int
    let exceptions: [KnownException]
    let documents: String?
    /// Where the expectation stands.
    let place: SourceLocation

    /// Records one issue a violation up to the limit, attaches all that fail, and tells of exceptions that are none.
    func record<Row>(_ violations: [Violation<Row>], of rows: [Row]) -> Int {
      let reasons = Dictionary(exceptions.map { ($0.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
      func reason(_ violation: Violation<Row>) -> String? { violation.row.flatMap { reasons[$0.id] } }
      let known = violations.filter { reason($0) != nil }
      let new = violations.filter { reason($0) == nil }
      for violation in known { recordKnown(violation, reason(violation) ?? "") }
      recordStale(failing: Set(known.compactMap { $0.row?.id }), of: rows)
      let shown = max(0, limit)
      for violation in new.prefix(shown) { issue(text(of: violation), at: location(of: violation.row)) }
      let rest = new.dropFirst(shown)
      if !rest.isEmpty {
        let places = rest.prefix(3).compactMap { $0.row?.evidence.description }
        issue(
          "and \(rest.count) more\(places.isEmpty ? "" : ", the next at \(places.joined(separator: ", "))")", at: place)
      }
      attach(new)
      return new.count
    }

    /// Nothing was selected, so nothing was checked.
    func recordEmpty(_ names: [String]) -> Int {
      issue("no row to judge (\(names.joined(separator: "; "))): the selection is empty", at: place)
      return 1
    }

    private func recordKnown<Row>(_ violation: Violation<Row>, _ reason: String) {
      withKnownIssue(Comment(rawValue: "known exception: \(reason)"), sourceLocation: place) {
        Issue.record(Comment(rawValue: text(of: violation)), sourceLocation: location(of: violation.row))
      }
    }

    private func recordStale(failing: Set<String>, of rows: [some InvariantRow]) {
      for exception in exceptions where !failing.contains(exception.id) {
        let problem = rows.contains { $0.id == exception.id } ? "no longer fails" : "names no row here"
        issue("the known exception \(exception.id) \(problem): remove it (\"\(exception.reason)\")", at: place)
      }
    }

    private func issue(_ text: String, at location: SourceLocation) {
      let comment = Comment(rawValue: text)
      guard severity == .warning else {
        Issue.record(comment, sourceLocation: location)
        return
      }
      #if compiler(>=6.3)
        Issue.record(comment, severity: .warning, sourceLocation: location)
      #else
        withKnownIssue("a warning", sourceLocation: place) { Issue.record(comment, sourceLocation: location) }
      #endif
    }

    // MARK: Words

    /// What should hold and what is there, the row's words and who says them, and where it was expected.
    private func text<Row>(of violation: Violation<Row>) -> String {
      var lines = [violation.description]
      if let row = violation.row {
        let evidence = row.evidence
        let speaker = evidence.speaker.isEmpty ? "" : ", says \(evidence.speaker)"
        lines.append("\"\(evidence.quote)\" (\(row.id))\(speaker)")
        if !evidence.sentence.isEmpty { lines.append("“\(evidence.sentence)”") }
      }
      lines.append("expected at \(place.fileName):\(place.line)")
      return lines.joined(separator: "\n").escapedLines
    }

    private func location<Row: InvariantRow>(of row: Row?) -> SourceLocation {
      guard let row else { return place }
      let folder = documents ?? FigureCorpus.shared?.documents
      return SourceLocation(of: row.evidence, below: folder ?? "documents")
    }

    // MARK: The sheet

    private func attach<Row>(_ violations: [Violation<Row>]) {
      let failing = violations.filter { $0.row != nil }
      guard !failing.isEmpty else { return }
      var writer = CSVWriter(columns: ["invariant", "found"] + Row.columns)
      for violation in failing {
        writer.append(row: [violation.invariant, violation.found] + (violation.row?.cells ?? []))
      }
      let name = "\(place.fileName.prefix { $0 != "." })-\(place.line)-failing.csv"
      Attachment.record(writer.bytes, named: name, sourceLocation: place)
    }
  }

  extension SourceLocation {
    /// The place of a row's words; `folder` holds the documents, a sheet's path stands by itself.
    init(of evidence: RowEvidence, below folder: String) {
      let isSheet = evidence.document.hasPrefix("/")
      let path = isSheet ? evidence.document : "\(folder)/\(evidence.document)"
      let parts = path.split(separator: "/")
      // Swift Testing wants a module and a file, and traps where the identifier has no slash.
      let identifier = (parts.count > 1 ? parts.suffix(2) : ["documents"] + parts).joined(separator: "/")
      self.init(fileID: identifier, filePath: path, line: max(1, evidence.line), column: max(1, evidence.column))
    }
  }
#endif
