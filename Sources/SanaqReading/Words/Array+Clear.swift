extension Array {
  /// Drops its few elements and keeps its room. One by one, for `removeAll` prepares to move what stands behind them too.
  mutating func clear() {
    while !isEmpty { removeLast() }
  }
}
