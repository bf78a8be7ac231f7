import SanaqCore

/// Names of cells by their bytes: a text is decoded once, however many cells hold it.
///
/// An open-addressing table with hashes that differ from run to run, so that no sheet can be made to fill one slot.
struct CellNames {
  private var slots = [Int32](repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var names: [Name] = []
  private var bytes: [UInt8] = []
  private var bounds = [0]
  private let seed = UInt64.random(in: .min ... .max)

  /// The pool's name for a cell; nil for bytes that are not UTF-8. O(*n*) in the cell's length.
  mutating func name(of cell: Span<UInt8>, in pool: inout NamePool, decode: (Span<UInt8>) -> String?) -> Name? {
    if cell.isEmpty { return .empty }
    let hash = hash(of: cell)
    let slot = slot(of: cell, hash)
    if slots[slot] >= 0 { return names[Int(slots[slot])] }
    guard let text = decode(cell) else { return nil }
    let name = pool.name(of: text)
    slots[slot] = Int32(names.count)
    hashes.append(hash)
    names.append(name)
    cell.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    bounds.append(bytes.count)
    if names.count * 2 > slots.count { grow() }
    return name
  }

  /// The name of a cell that was named before, if it was.
  func name(of cell: Span<UInt8>) -> Name? {
    if cell.isEmpty { return .empty }
    let slot = slot(of: cell, hash(of: cell))
    return slots[slot] < 0 ? nil : names[Int(slots[slot])]
  }

  /// The slot that holds a cell, or is free for it.
  private func slot(of cell: Span<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash && holds(cell, at: entry) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func holds(_ cell: Span<UInt8>, at entry: Int) -> Bool {
    let (start, end) = (bounds[entry], bounds[entry + 1])
    guard end - start == cell.count else { return false }
    let span = bytes.span
    var index = 0
    while index + 8 <= cell.count {
      guard span.word(at: start + index) == cell.word(at: index) else { return false }
      index += 8
    }
    while index < cell.count {
      guard span[start + index] == cell[index] else { return false }
      index += 1
    }
    return true
  }

  /// Eight bytes at a time.
  private func hash(of cell: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: cell.count)
    var index = 0
    while index + 8 <= cell.count {
      hash = SeededHash.mix(hash, cell.word(at: index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < cell.count {
      rest = rest << 8 | UInt64(cell[index])
      index += 1
    }
    return SeededHash.mix(hash, rest)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (entry, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(entry)
    }
  }
}
