import CLibXML2

/// Takes the elements and the text of a page as the parser comes upon them.
protocol MarkupReceiver: AnyObject {
  /// An element begins; its name and those of its attributes are in lower case.
  func open(_ name: String, _ attributes: MarkupAttributes)
  /// The innermost open element of this name ends.
  func close(_ name: String)
  /// Text with its entities decoded, as one piece or several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// An element's attributes, readable while it is being opened.
struct MarkupAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The attribute's value; empty where it stands without one, nil where it is missing. O(*n*).
  subscript(name: String) -> String? {
    guard let pairs else { return nil }
    var index = 0
    while let key = pairs[index] {
      if String(cString: key) == name { return pairs[index + 1].map { String(cString: $0) } ?? "" }
      index += 2
    }
    return nil
  }
}

/// Parses markup as libxml2 does: no tag is too broken, and what is left open is closed at the end.
///
/// Nothing but the bytes is read: no network, no DTD, no external entity, and HTML has no entities of its own to expand.
/// No tree is built, so memory does not grow with depth beyond the names of the open elements.
enum MarkupEvents {
  private static let isReady: Void = xmlInitParser()
  private static let options =
    Int32(bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    | Int32(
      bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  /// What is longer is not parsed: the parser counts bytes in 32 bits.
  static let limit = Int(Int32.max) / 2

  /// How many elements may stand in each other: the parser looks through all that are open for each tag that closes none.
  static let depthLimit = 20_000

  /// Shows all of a page to the receiver; false where the page is too long or too deep, or no parser could be had.
  ///
  /// - Parameter utf8: valid UTF-8 without NULs.
  static func parse(_ utf8: [UInt8], to receiver: some MarkupReceiver) -> Bool {
    _ = isReady
    guard utf8.count <= limit, let context = htmlNewParserCtxt() else { return false }
    defer { htmlFreeParserCtxt(context) }
    guard !utf8.isEmpty else { return true }
    let box = Box(receiver, context)
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(box).toOpaque()
    withExtendedLifetime(box) {
      utf8.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let tree = htmlCtxtReadMemory(context, start, Int32(bytes.count), nil, "UTF-8", options)
        if let tree { xmlFreeDoc(tree) }
      }
    }
    return box.depth <= depthLimit
  }

  /// What C hands back.
  private final class Box {
    let receiver: any MarkupReceiver
    private let context: htmlParserCtxtPtr
    var depth = 0

    init(_ receiver: any MarkupReceiver, _ context: htmlParserCtxtPtr) {
      self.receiver = receiver
      self.context = context
    }

    func open(_ name: String, _ attributes: MarkupAttributes) {
      guard depth <= MarkupEvents.depthLimit else { return }
      depth += 1
      if depth > MarkupEvents.depthLimit { xmlStopParser(context) } else { receiver.open(name, attributes) }
    }

    func close(_ name: String) {
      // Beyond the limit it stays, to say so.
      guard depth <= MarkupEvents.depthLimit else { return }
      depth -= 1
      receiver.close(name)
    }
  }

  private static func box(_ pointer: UnsafeMutableRawPointer?) -> Box? {
    pointer.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { pointer, name, attributes in
      guard let name else { return }
      MarkupEvents.box(pointer)?.open(String(cString: name), MarkupAttributes(pairs: attributes))
    }
    handler.endElement = { pointer, name in
      guard let name else { return }
      MarkupEvents.box(pointer)?.close(String(cString: name))
    }
    handler.characters = { pointer, bytes, count in
      MarkupEvents.box(pointer)?.receiver.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    // What stands in script and style.
    handler.cdataBlock = handler.characters
    return handler
  }
}
