import Foundation
import Testing

@testable import SanaqDocuments

@Suite("Streams of bytes")
struct ByteStreamTests {
  @Test(
    "end where the file does, and say so with the last piece",
    arguments: [0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 1 << 19, 700_001])
  func files(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let path = try folder.write("a", bytes)
    var stream = ByteStream(try OpenFile(path: path), path: path)
    #expect(try bytes.starts(with: stream.peek()) && stream.bytesRead == 0)
    var read: [UInt8] = []
    repeat { read += try stream.next() } while !stream.isAtEnd
    #expect(read == bytes && stream.bytesRead == size)
    #expect(try stream.next().isEmpty && stream.rest().isEmpty)
  }

  @Test("of what has no size end where nothing more comes") func unsized() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let bytes = [UInt8](repeating: 5, count: 300_000)
    DispatchQueue.global().async {
      let pipe = FileHandle(forWritingAtPath: path)
      try? pipe?.write(contentsOf: bytes)
      try? pipe?.close()
    }
    var stream = ByteStream(try OpenFile(path: path), path: path)
    #expect(try stream.rest() == bytes && stream.isAtEnd)
  }

  @Test("what is not there is said to be missing") func missing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none.txt"
    #expect(throws: DocumentError.missing(path: path)) { try OpenFile(path: path) }
  }
}
