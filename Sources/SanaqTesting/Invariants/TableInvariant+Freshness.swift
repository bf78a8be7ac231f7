#if canImport(Testing)
  public import SanaqCore
  internal import SanaqDocuments

  extension TableInvariant where Row == Figure {
    /// The sheet is what extraction of the folder gives now: compared by content, for files' times tell nothing in git.
    ///
    /// A row that a person corrected may differ in everything but its place and its words.
    ///
    /// - Parameters:
    ///   - folder: the documents.
    ///   - corrections: the file of corrections that was applied, if one was: rejected rows are missed no more.
    public static func fresh(from folder: String, corrections: String? = nil) -> Self {
      Self("is what extraction of \(folder.split(separator: "/").last ?? "") gives now") { rows in
        var found: [Figure] = []
        var findings: [Finding] = []
        var file: CorrectionFile?
        do throws(SheetError) { file = try corrections.map(CorrectionFile.init(contentsOf:)) } catch {
          return [Finding(verdict: Verdict(.never, found: error.description), row: nil)]
        }
        ExtractionRun(paths: [folder], corrections: file).forEachPart { event in
          switch event {
          case .part(let part): found += part.extraction.figures
          case .failure(let error):
            findings.append(Finding(verdict: Verdict(.never, found: error.description), row: nil))
          }
        }
        return findings + differences(rows, found)
      }
    }

    private static func differences(_ rows: [Figure], _ found: [Figure]) -> [Finding] {
      let now = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let stale = rows.compactMap { row -> Finding? in
        guard let figure = now[row.id] else {
          return Finding(verdict: Verdict(.never, found: "the documents have no such figure any more"), row: row)
        }
        let columns = row.differences(from: figure)
        return columns.isEmpty
          ? nil : Finding(verdict: Verdict(.never, found: columns.joined(separator: "; ")), row: row)
      }
      let known = Set(rows.map(\.id))
      let missing = found.filter { !known.contains($0.id) }.map {
        Finding(verdict: Verdict(.never, found: "the sheet lacks this figure"), row: $0)
      }
      return stale + missing
    }
  }

  extension Figure {
    fileprivate func differences(from other: Figure) -> [String] {
      let judged: [FigureColumn] =
        links.correction.isEmpty
        ? FigureColumn.allCases : [.document, .line, .column, .start, .end, .quote, .sentence]
      return judged.compactMap { column in
        let (mine, now) = (column.text(of: self), column.text(of: other))
        return mine == now ? nil : "\(column.rawValue) is \(describe(mine)), now \(describe(now))"
      }
    }
  }
#endif
