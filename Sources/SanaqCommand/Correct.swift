internal import ArgumentParser
internal import Foundation
internal import Sanaq
internal import SanaqPublishing

struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct a figure for all later runs, or take over what was changed in a spreadsheet.",
    discussion: """
      Corrections stand in a file that extract applies. They follow their text, and never another that looks like it. \
      figure=rejected takes a row out of the sheet.

      Example: sanaq correct q7f3 low=12 high=15 --reason "the union's own count" --by Aru
      Example: sanaq correct q7f3 figure=rejected --reason "a bus line"
      Example: sanaq correct --from edited.csv --reason "checked against the court's files"
      """)

  @Argument(help: "The figure's id, or as much of its beginning as no other figure has.")
  var id: String?

  @Argument(help: ArgumentHelp("What its cells say instead.", valueName: "field=value"))
  var cells: [String] = []

  @Option(
    help: ArgumentHelp("A sheet of figures as it was edited: what differs becomes corrections.", valueName: "file"))
  var from: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The file of corrections; sanaq.yaml's, or else corrections.csv beside its figures, or in data.",
      valueName: "file"))
  var output: String?

  @Option(help: "Why.")
  var reason: String?

  @Option(help: ArgumentHelp("Whose word it is.", valueName: "name"))
  var by = ""

  @OptionGroup var evidence: EvidenceOptions

  func validate() throws {
    if from != nil {
      guard id == nil else { throw ValidationError("--from takes the changes from a sheet; leave out \(id ?? "")") }
      return
    }
    guard id != nil else { throw ValidationError("no figure was named; give its id, or a sheet with --from") }
    guard !cells.isEmpty else { throw ValidationError("nothing is to be changed; give field=value") }
    guard reason?.isEmpty == false else { throw ValidationError("a correction needs its reason; give --reason TEXT") }
    for cell in cells where !cell.contains("=") {
      throw ValidationError("\"\(cell.escaped)\" is no field=value; write it as low=12")
    }
  }

  func run() throws {
    do {
      let place = try evidence.defaults()
      var draft = try CorrectionDraft(
        file: output ?? place.corrections, documents: place.documents, fields: place.fields,
        followsLinks: evidence.followsLinks)
      if let from { try compare(from, place.figures, &draft) } else { try change(&draft, place) }
      guard !draft.added.isEmpty || !draft.removed.isEmpty else { return Terminal.say("sanaq: nothing was changed") }
      try draft.write()
      try Terminal.show(CorrectionText.summary(of: draft))
    } catch let error as any CustomStringConvertible & Error
      where !(error is ValidationError) && !(error is OutputError) && !(error is InputFailure)
    {
      throw InputFailure(error)
    }
  }

  private func signature(_ reason: String) -> CorrectionDraft.Signature {
    CorrectionDraft.Signature(reason: reason, by: by, date: Terminal.today)
  }

  private func change(_ draft: inout CorrectionDraft, _ place: ProjectDefaults) throws {
    let lookup = FigureLookup(
      sheet: place.figures, documents: place.documents, fields: place.fields, followsLinks: evidence.followsLinks)
    let found = try lookup.find(id ?? "")
    let cells = cells.map { cell in
      let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: String(parts[0]), text: parts.dropFirst().joined())
    }
    try draft.change(found.figure, cells, signature(reason ?? ""))
  }

  private func compare(_ edited: String, _ figures: String, _ draft: inout CorrectionDraft) throws {
    let comparison = try SheetComparison(of: edited, with: try FigureTable(contentsOf: figures))
    for note in comparison.notes { Terminal.say("sanaq: \(note)") }
    try draft.take(comparison, of: edited, signature: signature(reason ?? "changed in a spreadsheet")) { figure in
      reason
        ?? Terminal.ask("\(figure.source.description.escaped): «\(figure.source.quote.escaped)» was deleted; why? ")
    }
  }
}
