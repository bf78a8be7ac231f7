import SanaqCore

/// The units of a lexicon, each with a number, and the names by which its tables know them.
struct UnitList: Sendable {
  /// What a name is: a unit of that name, another's word, or both.
  private struct Name: Sendable {
    /// The unit of that name, and the entry that the name stands for; -1 where there is none.
    var unit: Int32 = -1
    var entry: Int32 = -1
  }

  /// People are the first.
  static let person: UInt16 = 0

  private var units: [UnitOfMeasure] = []
  private var entries: [UnitEntry] = []
  private var names = NameMap<Name>(slots: 1 << 13)
  /// Whether a unit was left out, for there are no more numbers.
  private(set) var isFull = false

  init() {
    units.reserveCapacity(1 << 11)
    entries.reserveCapacity(1 << 11)
    _ = number(of: "person")
  }

  subscript(number: UInt16) -> UnitOfMeasure { units[Int(number)] }

  /// The numbers of a unit and of its name, given them where it has none yet; nil for an empty name.
  mutating func number(of name: String) -> (unit: UInt16, name: Int)? {
    let index = names.index(of: name, default: Name())
    if names[index].unit >= 0 { return (UInt16(names[index].unit), index) }
    guard let unit = UnitOfMeasure(name) else { return nil }
    guard units.count < Int(UInt16.max) else {
      isFull = true
      return (Self.person, index)
    }
    let number = UInt16(units.count)
    units.append(unit)
    names[index].unit = Int32(number)
    return (number, index)
  }

  /// The unit that a name stands for.
  subscript(name: String) -> UnitEntry? {
    guard let entry = names[name]?.entry, entry >= 0 else { return nil }
    return entries[Int(entry)]
  }

  /// Makes a name stand for a unit, whatever it stood for.
  mutating func set(_ entry: UnitEntry, for name: String) {
    let index = names.index(of: name, default: Name())
    names[index].entry = number(of: entry)
  }

  /// Makes a name stand for a unit, unless it stands for one.
  mutating func add(_ entry: UnitEntry, for bytes: Span<UInt8>, _ range: Range<Int>) {
    add(entry, forName: names.index(of: bytes, range, default: Name()))
  }

  mutating func add(_ entry: UnitEntry, forName index: Int) {
    if names[index].entry < 0 { names[index].entry = number(of: entry) }
  }

  /// The names of a unit come one behind another, and share its entry.
  private mutating func number(of entry: UnitEntry) -> Int32 {
    if entries.last != entry { entries.append(entry) }
    return Int32(entries.count - 1)
  }
}
