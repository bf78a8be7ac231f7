import SanaqCore

/// Gives the records of files names that no two documents share.
///
/// A record is called by its id; one that has none by its file and number, `events.csv#17`; the second of the same id in
/// a file `A1#2`, and one whose id another file's document has `more.csv#A1`. Holds 16 bytes a name.
struct RecordNames {
  /// Looked into once there is a record: most runs have none.
  private lazy var taken = Set(names().map(Self.hash))
  private let names: () -> [String]
  private var ids: Set<UInt64> = []
  private var copies: [UInt64: Int] = [:]
  private var file = ""
  private var hasRepeats = false

  /// Names that documents have already are no others'.
  init(taken names: @escaping () -> [String]) { self.names = names }

  /// The records of another file follow.
  mutating func begin(_ file: String) {
    self.file = file
    ids.removeAll()
    copies.removeAll()
    hasRepeats = false
  }

  /// The document that a record is; its file's first repeated id is noted.
  mutating func document(of record: Record) -> Document {
    var notes = record.notes
    let id = record.id
    var name = id.isEmpty ? "\(file)#\(record.number)" : id
    if !id.isEmpty, !ids.insert(Self.hash(id)).inserted {
      name = copy(of: id)
      if !hasRepeats { notes.append(.repeatedID(id: id, row: record.number)) }
      hasRepeats = true
    }
    if taken.contains(Self.hash(name)) { name = "\(file)#\(name)" }
    let wanted = name
    var number = 2
    while !taken.insert(Self.hash(name)).inserted {
      name = "\(wanted)#\(number)"
      number += 1
    }
    return Document(name: name, utf8: record.utf8, notes: notes)
  }

  private mutating func copy(of id: String) -> String {
    let number = copies[Self.hash(id), default: 1] + 1
    copies[Self.hash(id)] = number
    return "\(id)#\(number)"
  }

  /// 64 bits: of a thousand million names it is unlikely that two are alike, and then one has a longer name.
  private static func hash(_ name: String) -> UInt64 {
    var hash = FNV()
    hash.combine(name)
    return hash.mixed
  }
}
