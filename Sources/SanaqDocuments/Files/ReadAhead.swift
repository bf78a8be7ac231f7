import Foundation
import SanaqCore
import Synchronization

/// Hands on documents, and the pieces of long ones, in their order with what was made of each, several of them being
/// worked on meanwhile.
///
/// Documents are worked on in batches, for most are small. A few batches wait at most: memory stays flat, however slow
/// the taker is. Opening and decoding are the taker's own work.
struct ReadAhead<Work: Sendable> {
  /// An input, how far the stream was then, and what was made of it.
  typealias Item = (input: Result<DocumentPart, DocumentError>, place: DocumentStream.Place, work: Work?)

  private struct Input: Sendable {
    let result: Result<DocumentPart, DocumentError>
    let place: DocumentStream.Place
  }

  /// Documents and what became of them.
  private final class Batch: Sendable {
    let inputs: [Input]
    private let works = Mutex<[Work?]>([])
    private let isDone = DispatchSemaphore(value: 0)

    init(_ inputs: [Input]) { self.inputs = inputs }

    func run(_ work: (DocumentPart) -> Work) {
      let made = inputs.map { input in (try? input.result.get()).map(work) }
      works.withLock { $0 = made }
      isDone.signal()
    }

    /// What became of them, once: whoever takes it holds it alone, and may change it where it is.
    func take() -> [Work?] {
      isDone.wait()
      return works.withLock { works in
        let taken = works
        works = []
        return taken
      }
    }
  }

  /// Batches are closed at so many bytes or documents.
  private static var bytes: Int { 1 << 16 }
  private static var documents: Int { 64 }

  private let work: @Sendable (DocumentPart) -> Work
  private let threads: Int
  /// Made where there is work for more than one thread: to make it takes a million instructions, and one file needs none.
  private lazy var queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = threads
    return queue
  }()
  private var batches: [Batch] = []
  /// Whether any were handed to other threads.
  private var isBusy = false
  /// The last first, so that each is moved out.
  private var ready: [Item] = []

  /// - Parameter threads: how many documents are worked on at a time, at least 1.
  init(threads: Int, work: @escaping @Sendable (DocumentPart) -> Work) {
    self.work = work
    self.threads = threads
  }

  /// The next document, or an input that can't be read; nil at the end.
  mutating func next(_ stream: inout DocumentStream) -> Item? {
    // One thread does all itself.
    guard threads > 1 else { return stream.nextPart().map { ($0, stream.place, (try? $0.get()).map(work)) } }
    if ready.isEmpty {
      fill(from: &stream)
      guard !batches.isEmpty else { return nil }
      let first = batches.removeFirst()
      ready = zip(first.inputs, first.take()).reversed().map { (input: $0.result, place: $0.place, work: $1) }
    }
    return ready.popLast()
  }

  /// One batch is no work for others: a few small documents are done before a thread is there.
  private mutating func fill(from stream: inout DocumentStream) {
    while batches.count < threads + 2, let batch = Self.batch(&stream) {
      batches.append(batch)
      if !isBusy, batches.count == 1 { continue }
      for new in isBusy ? batches.suffix(1) : batches[...] { queue.addOperation { [work] in new.run(work) } }
      isBusy = true
    }
    if !isBusy { batches.first?.run(work) }
  }

  private static func batch(_ stream: inout DocumentStream) -> Batch? {
    var inputs: [Input] = []
    var size = 0
    while inputs.count < documents, size < bytes, let result = stream.nextPart() {
      size += (try? result.get().utf8.count) ?? 0
      inputs.append(Input(result: result, place: stream.place))
    }
    return inputs.isEmpty ? nil : Batch(inputs)
  }
}
