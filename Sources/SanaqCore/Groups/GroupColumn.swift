/// The columns of `groups.csv`, in their order.
public enum GroupColumn: String, Hashable, Sendable, CaseIterable {
  /// The group's name, which its figures have in their column `group`.
  case id
  /// What is measured.
  case measure
  /// The head noun of what is counted, in the singular.
  case subject
  /// Where it applies.
  case place
  /// When it applies, in EDTF.
  case time
  /// Unit and denominator.
  case unit
  /// How many reports there are.
  case figures
  /// How many documents they stand in.
  case documents
  /// How many say something: whom the texts name, or else the documents.
  case origins
  /// The lowest value under the policy; empty where there is none.
  case low
  /// The value that the policy chose; empty unless it chooses.
  case best
  /// The highest value under the policy; empty where there is none.
  case high
  /// The policy's name.
  case policy
  /// How the reports stand to each other: an `Agreement`.
  case agreement
}
