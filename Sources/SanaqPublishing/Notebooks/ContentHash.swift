internal import Foundation
internal import SanaqCore

/// The hash by which a notebook tells what has changed: FNV-1a with 64 bits, finished by MurmurHash3's mixer, as 16 hexadecimal
/// digits. It finds edits; it is no protection against somebody who wants to hide one.
public enum ContentHash {
  /// Of bytes. O(*n*).
  public static func text(of bytes: some Sequence<UInt8>) -> String {
    var hash = FNV()
    hash.combine(bytes)
    return text(of: hash)
  }

  /// Of lines, whatever their ends are in the file.
  static func text(of lines: [some StringProtocol]) -> String { text(of: lines.joined(separator: "\n").utf8) }

  /// Of a file, piece by piece; nil for one that can't be read.
  public static func text(ofFile path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hash = FNV()
    do {
      while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty { hash.combine(piece) }
    } catch { return nil }
    return text(of: hash)
  }

  private static func text(of hash: FNV) -> String {
    let digits = String(hash.mixed, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
