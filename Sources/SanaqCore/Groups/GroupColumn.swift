/// The columns of `groups.csv`, in their order.
public enum GroupColumn: String, Hashable, Sendable, CaseIterable {
  case id, measure, subject, place, time, unit, figures, documents, origins, low, best, high, policy, agreement
}
