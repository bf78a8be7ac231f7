internal import Foundation
internal import SanaqCore
internal import SanaqDocuments

/// `datapackage.json`: what the sheets of a folder hold, for programs and for people who have only the files.
///
/// Data Package and Table Schema, version 2 (https://datapackage.org): types, constraints, keys, and what an empty cell means.
public struct DataPackage: Sendable {
  /// The sheets that a package may have.
  public enum Sheet: String, Hashable, Sendable, CaseIterable {
    /// `figures.csv`: a row for each number.
    case figures
    /// `groups.csv`: a row for each quantity that has reports.
    case groups
    /// `excluded.csv`: a row for each numeral that is no figure.
    case excluded

    /// The file's name in the folder.
    public var file: String { "\(rawValue).csv" }
  }

  private let sheets: [Sheet]

  /// A package of these sheets, in their order.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The sheets that stand in a folder.
  public static func sheets(in folder: String) -> [Sheet] {
    Sheet.allCases.filter { FileManager.default.fileExists(atPath: folder.appending(file: $0.file)) }
  }

  /// The file's bytes: JSON with sorted keys, the same for the same sheets.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let package = Descriptor(resources: sheets.map(resource))
    return Array(try encoder.encode(package)) + Array("\n".utf8)
  }

  private func resource(_ sheet: Sheet) -> Resource {
    switch sheet {
    case .figures:
      var keys = [ForeignKey(fields: ["repeats"], reference: .init(resource: "", fields: ["id"]))]
      if sheets.contains(.groups) {
        keys.append(ForeignKey(fields: ["group"], reference: .init(resource: "groups", fields: ["id"])))
      }
      let fields = FigureColumn.allCases.map { TableField(figures: $0) }
      return Resource(sheet, "Every number that the documents give as a figure, with its source.", fields, keys)
    case .groups:
      let fields = GroupColumn.allCases.map { TableField(groups: $0) }
      return Resource(sheet, "Figures that speak of the same quantity, and what a policy makes of them.", fields, [])
    case .excluded:
      let fields = ExclusionColumn.allCases.map { TableField(excluded: $0) }
      return Resource(sheet, "Every other numeral, with the reason why it is no figure.", fields, [])
    }
  }
}

extension ResultMark {
  /// A package of this name, to which nobody has added a licence, say.
  static let dataPackage = ResultMark { head in
    let package = try? JSONSerialization.jsonObject(with: Data(head.bytes)) as? [String: Any]
    guard let package, package["name"] as? String == Descriptor.name else { return false }
    return Set(package.keys).isSubset(of: Descriptor.CodingKeys.allCases.map(\.rawValue))
  }
}

private struct Descriptor: Encodable {
  let schema = "https://datapackage.org/profiles/2.0/datapackage.json"
  let name = Self.name
  let title = "Every number in the documents, as a ranged value with its source"
  let resources: [Resource]

  static let name = "sanaq"

  enum CodingKeys: String, CodingKey, CaseIterable { case schema = "$schema", name, title, resources }
}

private struct Resource: Encodable {
  let name, path, description: String
  let profile = "tabular-data-resource"
  let type = "table"
  let format = "csv"
  let mediatype = "text/csv"
  let encoding = "utf-8"
  let dialect = Dialect()
  let schema: TableSchema

  init(_ sheet: DataPackage.Sheet, _ description: String, _ fields: [TableField], _ keys: [ForeignKey]) {
    (name, path, self.description) = (sheet.rawValue, sheet.file, description)
    schema = TableSchema(fields: fields, foreignKeys: keys)
  }
}

private struct Dialect: Encodable {
  let delimiter = ","
  let lineTerminator = "\r\n"
  let quoteChar = "\""
  let doubleQuote = true
  let header = true
}

private struct TableSchema: Encodable {
  let fields: [TableField]
  let primaryKey = ["id"]
  let foreignKeys: [ForeignKey]
  let missingValues = [MissingValue(value: "", label: "the text says nothing of it")]
}

private struct MissingValue: Encodable { let value, label: String }

private struct ForeignKey: Encodable {
  struct Reference: Encodable {
    let resource: String
    let fields: [String]
  }

  let fields: [String]
  let reference: Reference
}
