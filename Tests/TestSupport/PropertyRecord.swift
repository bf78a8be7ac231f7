import Foundation

/// Counts the cases that properties were tried on, where `SANAQ_TEST_COUNTS` names a file for it: `make test-counts`.
enum PropertyRecord {
  static func note(_ name: String, cases: Int) {
    guard let path = ProcessInfo.processInfo.environment["SANAQ_TEST_COUNTS"],
      let file = fopen(path, "a")
    else { return }
    // One write a line: other tests append to the file meanwhile.
    fputs("\(name)\t\(cases)\n", file)
    fclose(file)
  }
}
