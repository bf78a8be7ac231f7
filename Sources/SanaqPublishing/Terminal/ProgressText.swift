public import SanaqDocuments

/// How far a reading is, in one line: documents, bytes, rate, time left.
///
/// It has no clock: whoever asks tells what time it is, in seconds of any clock that goes forward.
public struct ProgressText: Hashable, Sendable {
  private let start: Double
  private var documents = 0
  private var last: ReadingStep?

  /// Work that takes less than this, in seconds, shows no progress.
  public static let patience = 1.0

  /// A reading that began at a time.
  public init(start: Double) { self.start = start }

  /// One more input was read, or a piece of one.
  public mutating func add(_ step: ReadingStep) {
    if step.isRead, step.isDone { documents += 1 }
    last = step
  }

  /// `1,240 documents · 12.3 of 45.6 MB · 5.1 MB/s · 7 s left`, as much of it as fits; nil while it is too early to say.
  public func line(at now: Double, width: Int) -> String? {
    let elapsed = now - start
    guard elapsed >= Self.patience, let last else { return nil }
    // Of one long text there is none until its end.
    var parts = documents > 0 ? [Self.count(documents, "document")] : []
    if last.totalBytes > 0 {
      let rate = Double(last.bytes) / elapsed
      parts.append("\(Self.megabytes(last.bytes)) of \(Self.megabytes(last.totalBytes)) MB")
      parts.append("\(Self.tenths(rate / 1e6)) MB/s")
      if rate > 0 { parts.append("\(Self.time(Double(last.totalBytes - last.bytes) / rate)) left") }
    } else {
      parts.append(Self.time(elapsed))
    }
    while parts.count > 1, parts.joined(separator: " · ").count > width { parts.removeLast() }
    return parts.joined(separator: " · ")
  }

  /// `story.txt: 12 figures, 3 other numerals, 0.2 s`, safe to show in a terminal.
  public static func line(of step: ReadingStep, seconds: Double) -> String {
    "\(step.document.escaped): \(count(step.figures, "figure")), \(count(step.exclusions, "other numeral")), "
      + "\(hundredths(seconds)) s"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    return digits.indices.map { index in
      let isGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isGroup ? "," : "") + String(digits[index])
    }.joined()
  }

  private static func megabytes(_ bytes: Int) -> String { tenths(Double(bytes) / 1e6) }

  private static func tenths(_ value: Double) -> String { decimal(value, places: 1) }
  private static func hundredths(_ value: Double) -> String { decimal(value, places: 2) }

  /// Plain digits with a point, in any locale.
  private static func decimal(_ value: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let units = Int((min(max(value, 0), 1e12) * Double(scale)).rounded())
    let rest = String(units % scale)
    return "\(units / scale).\(String(repeating: "0", count: places - rest.count))\(rest)"
  }

  /// Seconds below two minutes, minutes below two hours.
  private static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<120: "\(Int(seconds.rounded(.up))) s"
    case ..<7200: "\(Int((seconds / 60).rounded(.up))) min"
    case ..<1e9: "\(Int((seconds / 3600).rounded(.up))) h"
    default: "long"
    }
  }
}
