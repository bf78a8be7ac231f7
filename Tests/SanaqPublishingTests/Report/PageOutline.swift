import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of a page, read as XML, which the page is written to be as well.
struct PageOutline {
  struct Element {
    let name: String
    let attributes: [String: String]
    let parent: String
  }

  let elements: [Element]
  /// All text between elements.
  let text: String

  /// Nil for bytes that are no XML; says so.
  init?(_ bytes: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else {
      Issue.record(
        "line \(parser.lineNumber), column \(parser.columnNumber): \(String(describing: parser.parserError))")
      return nil
    }
    elements = reader.elements
    text = reader.text
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }
  var links: [String] { elements.compactMap { $0.attributes["href"] } }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var text = ""
    private var open: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes, parent: open.last ?? ""))
      open.append(name)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if open.last != "script", open.last != "style" { text += string }
    }
  }
}
