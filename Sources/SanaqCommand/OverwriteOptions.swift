internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

/// What may be lost where results are written to a file.
struct OverwriteOptions: ParsableArguments {
  @Flag(help: "Replace a file that is no result of sanaq, or a sheet that has columns of your own.")
  var force = false

  var replaced: ReplacedFiles { .results(orAny: force) }
}
