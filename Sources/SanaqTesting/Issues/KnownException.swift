#if canImport(Testing)
  /// A row that is known to break an invariant, and why that is all right.
  ///
  /// It is shown as a known issue and fails no test; once the row passes, the exception itself is reported.
  public struct KnownException: Hashable, Sendable {
    /// The row's id.
    public let id: String
    /// Why it may fail, which the known issue says.
    public let reason: String

    /// The row of this id may fail.
    public init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }
  }

  /// Whether a broken invariant fails the test.
  public enum InvariantSeverity: Hashable, Sendable {
    /// The test fails.
    case error
    /// Shown, and fails nothing.
    case warning
  }
#endif
