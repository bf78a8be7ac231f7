internal import SanaqCore
internal import SanaqReading

/// The file that `sanaq init` writes: every key, with a word on each.
public enum ProjectTemplate {
  /// - Parameter inputs: where documents were found.
  public static func text(inputs: [String]) -> String {
    let listed = inputs.map { "  - \(quoted($0))" }.joined(separator: "\n")
    return """
      # What sanaq reads here, and what it writes. Run it by: sanaq
      # Paths are relative to this file. A line that begins with # says nothing; take the # away to use it.

      # Documents and folders of them: text, Markdown, HTML, PDF, JSON Lines, a column of a CSV.
      inputs:
      \(listed)

      # The column of a CSV, or the field of JSON Lines, that holds the texts, and the one that holds their names.
      # text-column: text
      # id-column: id

      # A folder of your own words (units.txt, measures.txt, persons.txt …), added to the shipped ones.
      # lexicon: lexicon

      # What "dozens" or "several" may be: \(VagueProfile.allCases.map(\.rawValue).joined(separator: ", ")).
      profile: interval

      # How rival reports become one. Without a policy groups show all that was reported, and a summary counts each row.
      # \(GroupPolicy.names.joined(separator: ", "))
      # policy: conservative

      # What you have corrected (see sanaq correct --help). Without this line: corrections.csv beside figures.csv.
      # corrections: corrections.csv

      # What the rows of the summary are told apart by: \(Summary.Key.allCases.map(\.rawValue).joined(separator: ", ")).
      by: [measure]

      # Amounts in SI units, whatever the texts tell them in.
      # si: true

      # Sheets for spreadsheets: with a byte order mark, and text that would be a formula guarded.
      # excel: true

      # Take out what you don't want. A file that is written here is never read as a document.
      outputs:
        figures: figures.csv      # every figure, with its sentence and its source
        excluded: excluded.csv    # every other numeral, with the reason
        groups: groups.csv        # rows that speak of the same quantity, and what is disputed
        report: report.html       # one page: charts, disputes, the documents with every number marked
        # summary: summary.csv
        # database: figures.sqlite
        # datapackage: .          # the folder of the sheets, described for programs

      """
  }

  /// A path as YAML takes it, whatever it holds.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "_/".utf8.contains(byte)
    }
    return isPlain
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
