internal import ArgumentParser

/// An option whose values are the words of an enumeration. The parser's own list of them goes through key paths, which are
/// made anew at every start.
protocol WordOption: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension WordOption {
  /// The words as the parser lists them in its help.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}
