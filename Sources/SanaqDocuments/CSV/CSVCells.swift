import SanaqCore

/// The cells of a row that is being written, and where the next one goes.
///
/// They go straight into the writer's room, for to ask for some bytes at a time would cost more than to write them. A cell
/// for which there is too little room is not written but remembered: the row is then written again into more of it.
public struct CSVCells: Sendable {
  /// Where the bytes end that were written.
  private(set) var end = 0
  /// How many cells the row has so far.
  private var count = 0
  /// Whether a cell found too little room.
  private(set) var isCut = false
  private let columns: Int

  init(columns: Int) { self.columns = columns }

  /// Whether an empty cell needs quotes, without which its row would be a blank line.
  private var areAlone: Bool { columns == 1 }

  /// Writes the next cell; `isQuoted` puts quotes where none are needed.
  @inline(__always)
  mutating func append(_ text: String, isQuoted: Bool = false, to room: inout MutableSpan<UInt8>) {
    // Half of the cells of a sheet are empty.
    if text.isEmpty, !isQuoted, !areAlone {
      _ = begin(&room, length: 0)
    } else if text.utf8.withContiguousStorageIfAvailable({ append(utf8: $0.span, isQuoted: isQuoted, to: &room) })
      == nil
    {
      append(utf8: Array(text.utf8).span, isQuoted: isQuoted, to: &room)
    }
  }

  /// The same for bytes, be they UTF-8 or not.
  mutating func append(utf8 text: Span<UInt8>, isQuoted: Bool = false, to room: inout MutableSpan<UInt8>) {
    guard begin(&room, length: text.count) else { return }
    if !isQuoted, !isTrimmed(text), room.put(plain: text, at: end) {
      end += text.count
    } else {
      end += room.put(quoted: text, at: end)
    }
  }

  /// Writes a whole number in the next cell.
  mutating func append(number: Int, to room: inout MutableSpan<UInt8>) {
    guard begin(&room, length: 20) else { return }
    if number < 0 {
      room[end] = UInt8(ascii: "-")
      end += 1
    }
    end += room.put(decimal: UInt64(number.magnitude), at: end)
  }

  /// Writes the shortest text of a number in the next cell; nothing for nil.
  mutating func append(number: Double?, to room: inout MutableSpan<UInt8>) {
    guard let number else { return append("", to: &room) }
    if let whole = NumberText.whole(number) { return append(number: whole, to: &room) }
    append(NumberText.describe(number), to: &room)
  }

  /// Ends the row.
  mutating func endRow(in room: inout MutableSpan<UInt8>) {
    precondition(count == columns, "a row of \(count) cells in a table of \(columns) columns")
    guard room.count - end >= 2 else { return isCut = true }
    room[end] = CSVByte.carriageReturn
    room[end + 1] = CSVByte.lineFeed
    (end, count) = (end + 2, 0)
  }

  /// Forgets what was written, whose place others take.
  mutating func removeWritten() { end = 0 }

  /// Puts the comma, if there is room for a text of so many bytes even if all of them are quotes.
  @inline(__always)
  private mutating func begin(_ room: inout MutableSpan<UInt8>, length: Int) -> Bool {
    count += 1
    guard room.count - end >= 2 * length + 16 else {
      isCut = true
      return false
    }
    room[end] = CSVByte.comma
    if count > 1 { end += 1 }
    return true
  }

  /// Whether some readers would take off a byte at an end, or this is nothing at all.
  @inline(__always)
  private func isTrimmed(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return areAlone }
    return CSVByte.isTrimmed(text[0]) || CSVByte.isTrimmed(text[text.count - 1]) || text.beginsWithByteOrderMark
  }
}
