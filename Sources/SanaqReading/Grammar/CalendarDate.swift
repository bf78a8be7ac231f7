/// A date or a span of dates, as far as the text tells it.
struct CalendarDate: Hashable, Sendable {
  /// What is known of one end.
  struct Point: Hashable, Sendable {
    // Eight bytes in all, for mentions carry dates through every stage; noughts and the least year stand for none.
    private var yearNumber = Int32.min
    private var monthNumber: Int8 = 0
    private var dayNumber: Int8 = 0
    private var spanNumber: Int16 = 1

    /// No point; it spans no year.
    fileprivate static var none: Point {
      var point = Point()
      point.spanNumber = 0
      return point
    }
    fileprivate var isNone: Bool { spanNumber == 0 }

    init(year: Int? = nil, month: Int? = nil, day: Int? = nil, span: Int = 1) {
      self.year = year
      self.month = month
      self.day = day
      self.span = span
    }

    var year: Int? {
      get { yearNumber == .min ? nil : Int(yearNumber) }
      set { yearNumber = newValue.map { Int32(clamping: $0) } ?? .min }
    }
    /// 1…12, or an EDTF sub-year grouping: seasons 21…24, quarters 33…36, halves 40 and 41.
    var month: Int? {
      get { monthNumber == 0 ? nil : Int(monthNumber) }
      set { monthNumber = Int8(clamping: newValue ?? 0) }
    }
    var day: Int? {
      get { dayNumber == 0 ? nil : Int(dayNumber) }
      set { dayNumber = Int8(clamping: newValue ?? 0) }
    }
    /// How many years the point spans: 1, 10 for a decade, 100 for a century.
    var span: Int {
      get { Int(spanNumber) }
      set { spanNumber = Int16(clamping: newValue) }
    }

    /// EDTF (ISO 8601-2:2019, level 1 and 2): `2016-06-05`, `198X`, `2016-33`, `XXXX-01-02`.
    var edtf: String {
      // A year alone, as most dates are.
      if yearNumber >= 1000, monthNumber == 0, dayNumber == 0, spanNumber == 1 { return String(yearNumber) }
      var text = Self.digits(year, span: span)
      if let month { text += "-" + Self.padded(month) }
      if let day { text += "-" + Self.padded(day) }
      return text
    }

    private static func digits(_ year: Int?, span: Int) -> String {
      guard let year else { return "XXXX" }
      let text = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
      return span == 10 ? text.dropLast() + "X" : span == 100 ? text.dropLast(2) + "XX" : text
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  }

  var first: Point
  private var end: Point

  init(first: Point, last: Point? = nil) {
    self.first = first
    end = last ?? .none
  }

  /// The other end of a span.
  var last: Point? {
    get { end.isNone ? nil : end }
    set { end = newValue ?? .none }
  }

  /// No date: sixteen bytes like any other, where an optional would take more.
  static var unknown: CalendarDate { CalendarDate(first: .none) }
  var isUnknown: Bool { first.isNone }

  var edtf: String { last.map { first.edtf + "/" + $0.edtf } ?? first.edtf }

  /// First and last year; nil where the text does not give both.
  var years: ClosedRange<Int>? {
    guard let low = first.year else { return nil }
    guard let last else { return low...(low + first.span - 1) }
    guard let end = last.year, end + last.span - 1 >= low else { return nil }
    return low...(end + last.span - 1)
  }

  /// Gives a point without a year the year of the other end.
  mutating func shareYear() {
    if first.year == nil { first.year = last?.year }
    let year = first.year
    if last?.year == nil { last?.year = year }
  }
}
