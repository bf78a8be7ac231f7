extension CalendarDate {
  /// EDTF (ISO 8601-2:2019, level 1 and 2): `2016-06-05`, `198X`, `2016-33`, `XXXX-01-02`, `1991/2019`.
  var edtf: String { last.map { first.edtf + "/" + $0.edtf } ?? first.edtf }
}

extension CalendarDate.Point {
  /// EDTF (ISO 8601-2:2019, level 1 and 2): `2016-06-05`, `198X`, `2016-33`, `XXXX-01-02`.
  var edtf: String {
    var text = DateText()
    if let year { text.put(year, digits: 4) } else { text.hideYear() }
    if year != nil, span >= 10 { text.hide(span == 10 ? 1 : span == 100 ? 2 : 0) }
    if let month {
      text.put(UInt8(ascii: "-"))
      text.put(month, digits: 2)
    }
    if let day {
      text.put(UInt8(ascii: "-"))
      text.put(day, digits: 2)
    }
    return text.text
  }
}

/// The letters of a date, put one behind another where a text of each of its parts would cost more than the date.
private struct DateText {
  /// Three numbers of 32 bits have no more.
  private var letters = InlineArray<36, UInt8>(repeating: UInt8(ascii: "0"))
  private var count = 0

  var text: String { letters.span.text(0..<count) }

  /// Puts a number with so many digits at least, two or four.
  mutating func put(_ number: Int, digits: Int) {
    guard number >= 0, number < (digits == 2 ? 100 : 10000) else {
      let text = String(number)
      count += max(0, digits - text.utf8.count)
      return put(text)
    }
    var rest = number
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      letters[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func put(_ text: String) {
    for letter in text.utf8 { put(letter) }
  }

  mutating func put(_ letter: UInt8) {
    letters[count] = letter
    count += 1
  }

  /// Puts four times an X.
  mutating func hideYear() {
    for _ in 0..<4 { put(UInt8(ascii: "X")) }
  }

  /// Puts an X for each of the last letters.
  mutating func hide(_ last: Int) {
    for place in count - last..<count { letters[place] = UInt8(ascii: "X") }
  }
}
