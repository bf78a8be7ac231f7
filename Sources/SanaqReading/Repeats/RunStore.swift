/// Runs of elements, one behind the other in blocks: to grow, nothing is copied and little is left over.
struct RunStore<Element: Sendable>: Sendable {
  /// Where a run is.
  struct Run: Sendable {
    fileprivate let block: UInt32
    fileprivate let start: UInt32
    fileprivate let count: UInt32
  }

  private var blocks: [[Element]] = [[]]
  /// The block that is being filled; those behind it are empty.
  private var open = 0
  /// How many elements a block has at most, but for a run that is longer.
  private static var blockSize: Int { 1 << 13 }

  subscript(run: Run) -> ArraySlice<Element> {
    blocks[Int(run.block)][Int(run.start)..<Int(run.start + run.count)]
  }

  mutating func append(_ run: [Element]) -> Run {
    let start = makeRoom(for: run.count)
    blocks[open] += run
    return Run(block: UInt32(open), start: UInt32(start), count: UInt32(run.count))
  }

  /// - Parameter element: the elements of the run, by their places in it.
  mutating func append(count: Int, _ element: (Int) -> Element) -> Run {
    let start = makeRoom(for: count)
    for index in 0..<count { blocks[open].append(element(index)) }
    return Run(block: UInt32(open), start: UInt32(start), count: UInt32(count))
  }

  /// Opens a block that has room for a run; returns where the run begins.
  private mutating func makeRoom(for count: Int) -> Int {
    if blocks[open].count + count > Self.blockSize, !blocks[open].isEmpty { openNext() }
    if blocks[open].isEmpty { blocks[open].reserveCapacity(Self.blockSize) }
    return blocks[open].count
  }

  /// Forgets all runs, and keeps their memory for others.
  mutating func removeAll() {
    for block in blocks.indices { blocks[block].removeAll(keepingCapacity: true) }
    open = 0
  }

  private mutating func openNext() {
    open += 1
    if open == blocks.count { blocks.append([]) }
  }
}
