import Foundation
import SanaqCore
import SanaqReading
import Testing

/// The documents of `seeds/`, each read once.
enum Corpus {
  struct Document: CustomTestStringConvertible {
    let name: String
    let text: String
    let extraction: Extraction
    var testDescription: String { name }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let documents: [Document] = {
    let seeds = root.appending(path: "seeds")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seeds.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: seeds.appending(path: name).path) else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      return Document(name: name, text: text, extraction: Reader().read(text, named: name))
    }
  }()

  /// The figures whose document's name begins so, on one line.
  static func figures(_ prefix: String, line: Int) -> [Figure] {
    documents.filter { $0.name.hasPrefix(prefix) }.flatMap(\.extraction.figures).filter { $0.source.line == line }
  }
}
