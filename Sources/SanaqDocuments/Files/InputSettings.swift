import Foundation
import SanaqCore
import SanaqReading

/// How inputs are read, and what is told of it meanwhile.
public struct InputSettings: Sendable {
  /// Which columns hold the documents of tables.
  public var fields = RecordFields()
  /// Whether links in a folder may lead out of it.
  public var followsLinks = false
  /// Files that are no documents though they stand in a folder of them: results of an earlier run.
  public var passedOver: [String] = []
  /// How many documents are read at a time; what comes out is the same for any number. At least 1.
  public var threads = ProcessInfo.processInfo.activeProcessorCount
  /// Whether to tell what had to be done to documents; what could not be read is always told.
  public var tellsNotes = true
  /// Is told of each input once what came of it was handled, and of the end.
  public var observer: (@Sendable (ReadingProgress) -> Void)?
  /// Where long texts are cut into pieces.
  var cut = TextCut.standard

  /// The usual way, with notes and nobody watching.
  public init() {}
}

/// What happens while inputs are read.
public enum ReadingProgress: Hashable, Sendable {
  /// One more input was read, and what came of it was handled.
  case step(ReadingStep)
  /// All is read, or no more will be.
  case finished
}

/// One input that was read, and how far the reading is.
public struct ReadingStep: Hashable, Sendable {
  /// The document's name, or the path of what can't be read.
  public let document: String
  /// Whether it could be read.
  public let isRead: Bool
  /// Whether nothing of it is left; a long text is read in pieces.
  public let isDone: Bool
  /// Its figures.
  public let figures: Int
  /// Its other numerals.
  public let exclusions: Int
  /// How many bytes of all files were read.
  public let bytes: Int
  /// How many there are; 0 where nobody knows, of a pipe say.
  public let totalBytes: Int

  /// A step of a reading.
  public init(
    document: String, isRead: Bool = true, isDone: Bool = true, figures: Int, exclusions: Int, bytes: Int,
    totalBytes: Int
  ) {
    self.document = document
    self.isRead = isRead
    self.isDone = isDone
    self.figures = figures
    self.exclusions = exclusions
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// Counts the bytes of files as they are done.
struct ReadingMeter {
  /// The bytes of the first so many files.
  private let sums: [Int]

  init(_ list: DocumentList) {
    var sums = [0]
    var isKnown = true
    for entry in list.entries {
      let size = entry.size
      isKnown = isKnown && size != nil
      sums.append((sums.last ?? 0) + (size ?? 0))
    }
    self.sums = isKnown ? sums : []
  }

  /// - Parameter counts: what was found in the document so far; nil where it can't be read.
  func step(
    _ name: String, _ counts: (figures: Int, exclusions: Int)?, isDone: Bool, _ place: DocumentStream.Place
  ) -> ReadingStep {
    let bytes = sums.isEmpty ? 0 : sums[min(place.files, sums.count - 1)] + place.bytes
    return ReadingStep(
      document: name, isRead: counts != nil, isDone: isDone, figures: counts?.figures ?? 0,
      exclusions: counts?.exclusions ?? 0, bytes: min(bytes, sums.last ?? 0), totalBytes: sums.last ?? 0)
  }
}
