public import SanaqCore

extension GroupColumn: SheetColumn {
  /// A group, and what a policy made of it.
  public typealias Row = ResolvedGroup

  /// Counts and bounds are numbers; the rest is text.
  public var isNumeric: Bool {
    switch self {
    case .figures, .documents, .origins, .low, .best, .high: true
    default: false
    }
  }
}

/// `groups.csv`.
public enum GroupSheet {
  /// The whole sheet's bytes, RFC 4180.
  public static func bytes(of groups: [ResolvedGroup], style: SheetStyle = .plain) -> [UInt8] {
    var writer = SheetWriter(GroupColumn.self, style: style)
    for group in groups { writer.append(group) }
    return writer.drain()
  }
}
