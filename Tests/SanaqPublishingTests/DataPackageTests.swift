import Foundation
import SanaqCore
import SanaqPublishing
import Testing

@Suite("datapackage.json describes the sheets")
struct DataPackageTests {
  private static func resources(_ sheets: [DataPackage.Sheet]) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(try DataPackage(sheets).bytes())) as? [String: Any]
    return try #require(json?["resources"] as? [[String: Any]])
  }

  private static func fields(_ resource: [String: Any]) throws -> [[String: Any]] {
    try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
  }

  @Test("column for column, in their order")
  func columns() throws {
    let names = try Self.resources(DataPackage.Sheet.allCases).map { try Self.fields($0).map { $0["name"] as? String } }
    #expect(
      names == [
        FigureColumn.allCases.map(\.rawValue), GroupColumn.allCases.map(\.rawValue),
        ExclusionColumn.allCases.map(\.rawValue),
      ])
  }

  @Test("each with a type and a description")
  func complete() throws {
    for field in try Self.resources(DataPackage.Sheet.allCases).flatMap(Self.fields) {
      #expect(field["type"] is String && (field["description"] as? String)?.isEmpty == false, "\(field)")
    }
  }

  @Test("with keys to the sheets that are there, and to no other")
  func keys() throws {
    func targets(_ sheets: [DataPackage.Sheet]) throws -> [String] {
      let schema = try Self.resources(sheets)[0]["schema"] as? [String: Any]
      let keys = schema?["foreignKeys"] as? [[String: Any]] ?? []
      return keys.compactMap { ($0["reference"] as? [String: Any])?["resource"] as? String }
    }
    #expect(try targets([.figures]) == [""])
    #expect(try targets([.figures, .groups]) == ["", "groups"])
  }

  @Test("with the same bytes each time")
  func deterministic() throws { #expect(try DataPackage([.figures]).bytes() == DataPackage([.figures]).bytes()) }
}
