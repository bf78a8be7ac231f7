/// Vague words and the bounds that each convention gives them.
enum VagueRows {
  /// phrase | interval | before a scale word | acled | ccc
  ///
  /// `interval` is this project's default. `acled`: the lowest count (Armed Conflict Location & Event Data, FAQ on
  /// fatalities, 7 May 2024). `ccc`: size_low of the Crowd Counting Consortium's data dictionary. A convention that is
  /// silent on a word takes the default's bounds.
  static let text = #"""
    several | 2…9 | 2…9 | |
    a few | 2…5 | 2…5 | |
    quite a few | 3… | 3…9 | |
    a couple | 2…3 | 2…3 | |
    a couple of | 2…3 | 2…3 | |
    a handful of | 2…5 | 2…5 | |
    a number of | 2… | 2… | |
    dozens | 24…99 | 24…96 | 12 | 24…
    dozens of | 24…99 | 24…96 | 12 | 24…
    scores of | 40…99 | 40…80 | |
    scores | 40…99 | 40…80 | |
    tens of | 20…90 | 20…90 | 10 | 20…
    hundreds | 200…999 | 200…900 | 100 | 200…
    hundreds of | 200…999 | 200…900 | 100 | 200…
    thousands | 2000…9999 | 2000…9000 | 1000 | 2000…
    thousands of | 2000…9999 | 2000…9000 | 1000 | 2000…
    millions | 2000000…9999999 | 2000000…9000000 | |
    millions of | 2000000…9999999 | 2000000…9000000 | |
    billions | 2000000000…9999999999 | 2000000000…9000000000 | |
    billions of | 2000000000…9999999999 | 2000000000…9000000000 | |
    """#
}
