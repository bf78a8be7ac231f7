/// Names of months and seasons.
enum CalendarRows {
  /// word | month, or EDTF season (21 spring … 24 winter) | full name, or abbreviation
  static let text = #"""
    january | 1 | name
    february | 2 | name
    march | 3 | name
    april | 4 | name
    may | 5 | name
    june | 6 | name
    july | 7 | name
    august | 8 | name
    september | 9 | name
    october | 10 | name
    november | 11 | name
    december | 12 | name
    jan | 1 | abbreviation
    feb | 2 | abbreviation
    mar | 3 | abbreviation
    apr | 4 | abbreviation
    jun | 6 | abbreviation
    jul | 7 | abbreviation
    aug | 8 | abbreviation
    sep | 9 | abbreviation
    sept | 9 | abbreviation
    oct | 10 | abbreviation
    nov | 11 | abbreviation
    dec | 12 | abbreviation
    spring | 21 | season
    summer | 22 | season
    autumn | 23 | season
    winter | 24 | season
    """#
}

/// What a calendar word names.
struct CalendarWord: Sendable {
  enum Form: String, CaseIterable, Sendable { case name, abbreviation, season }
  /// 1…12, or an EDTF season, 21…24.
  let number: Int
  let form: Form
}
