import CLibXML2

/// Keeps libxml2 from writing to standard error what it thinks of a page's bytes: what a reader should know of them, the
/// document's notes say.
enum MarkupSilence {
  /// Runs `body` with this thread's messages dropped; whoever listens to them otherwise hears them again after it.
  static func around<Result>(_ body: () -> Result) -> Result {
    let (handler, context) = (__xmlStructuredError().pointee, __xmlStructuredErrorContext().pointee)
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(context, handler) }
    return body()
  }
}
