import Foundation
import Sanaq

/// Driver FILE [ROUNDS]: reads a text on one thread, again and again, and prints a line of JSON for each way of reading.
@main
struct Driver {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: Driver FILE [ROUNDS]\n".utf8))
      exit(2)
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let file = try Data(contentsOf: URL(filePath: arguments[1]), options: .alwaysMapped)
    for (name, reader) in [("context", Reader()), ("numbers", Reader(readsContext: false))] {
      report(name, file, rounds) { reader.read(utf8: $0, named: "text").figures.count }
    }
  }

  /// Prints the medians of several rounds; the first, which fills the caches, is not counted.
  static func report(_ name: String, _ file: Data, _ rounds: Int, _ read: (Span<UInt8>) -> Int) {
    var seconds: [Double] = []
    var count = 0
    for round in 0...rounds {
      let start = DispatchTime.now().uptimeNanoseconds
      count = file.withUnsafeBytes { read($0.bindMemory(to: UInt8.self).span) }
      if round > 0 { seconds.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9) }
    }
    let median = seconds.sorted()[seconds.count / 2]
    let rate = Double(file.count) / median / 1e6
    print(
      #"{"name":"\#(name)","seconds":\#(median),"rate":\#(rate),"found":\#(count),"nanoseconds":\#(median * 1e9 / Double(max(count, 1)))}"#
    )
  }
}
