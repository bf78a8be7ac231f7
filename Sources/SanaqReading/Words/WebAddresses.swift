/// Web addresses, file names and handles, of which numbers are no figures.
extension [Token] {
  /// Marks what stands in one unspaced run with `://`, `www.`, `@` or a host name before a slash.
  mutating func markAddresses() {
    var first = 0
    while first < count {
      var next = first + 1
      while next < count, !self[next].isSpaced { next += 1 }
      if next - first >= 3, Self.isAddress(self[first..<next]) {
        for index in first..<next { self[index].isAddress = true }
      }
      first = next
    }
  }

  private static func isAddress(_ run: ArraySlice<Token>) -> Bool {
    var sawHost = false
    for index in run.indices.dropFirst() where index + 1 < run.endIndex {
      let before = run[index - 1]
      let after = run[index + 1]
      if run[index].is("@"), before.shape != .symbol { return true }
      if run[index].is("."), before.shape != .symbol, after.shape == .word || after.shape == .code { sawHost = true }
      if run[index].is("/"), sawHost || after.is("/") && before.is(":") { return true }
    }
    return false
  }
}
