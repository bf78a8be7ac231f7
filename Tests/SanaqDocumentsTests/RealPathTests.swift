import Foundation
import Testing

@testable import SanaqDocuments

@Suite("Where a path leads")
struct RealPathTests {
  /// A folder with `a/b/c.txt`, `a/bc/d.txt`, and links of every sort.
  private static func tree() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a/b/c.txt", "5")
    try folder.write("a/bc/d.txt", "5")
    for (name, target) in [
      ("in", "a/b"), ("a/b/up", "../bc"), ("first", "second"), ("second", "a/b/c.txt"),
      ("absolute", folder.path + "/a/bc"),
      ("gone", "a/b/none.txt"), ("gone-out", "/no/such/../file"), ("ring", "gnir"), ("gnir", "ring"),
      ("a/b/twice", "../../absolute/d.txt"),
    ] { try folder.link(name, to: target) }
    return folder
  }

  @Test(
    "links and detours are gone from it, whether the file is there or not",
    arguments: [
      ("a/b/c.txt", "a/b/c.txt"), ("a//b/./c.txt", "a/b/c.txt"), ("a/bc/../b/", "a/b"), ("in/c.txt", "a/b/c.txt"),
      ("in/..", "a"), ("a/b/up/d.txt", "a/bc/d.txt"), ("first", "a/b/c.txt"), ("in/twice", "a/bc/d.txt"),
      ("absolute/none", "a/bc/none"), ("gone", "a/b/none.txt"), ("in/none/../x", "a/b/x"), ("none/a/../../x", "x"),
      ("in/none/.", "a/b/none"), ("ring", "ring"), ("ring/x", "ring/x"), ("", ""),
    ])
  func resolved(path: String, place: String) throws {
    let folder = try Self.tree()
    let expected = place.isEmpty ? folder.path : folder.path + "/" + place
    #expect(RealPath(folder.path + "/" + path).text == expected)
  }

  @Test(
    "it is inside of a folder by whole names, wherever links lead",
    arguments: [
      ("a/b", "a/b", ""), ("a/b/c.txt", "a/b", "c.txt"), ("a/bc", "a/b", nil), ("a/bc/d.txt", "a/b", nil),
      ("a/b/../bc/d.txt", "a/b", nil), ("a", "a/b", nil), ("a/b/up/d.txt", "a/b", nil), ("in/c.txt", "a/b", "c.txt"),
      ("a/b/c.txt", "in", "c.txt"), ("first", "in", "c.txt"), ("gone", "a/b", "none.txt"), ("gone-out", ".", nil),
      ("in/twice", "a/b", nil), ("in/twice", "absolute", "d.txt"), ("a/b/", "a//b/.", ""),
    ] as [(String, String, String?)])
  func inside(path: String, place: String, rest: String?) throws {
    let folder = try Self.tree()
    let (path, place) = (RealPath(folder.path + "/" + path), RealPath(folder.path + "/" + place))
    #expect(path.path(inside: place) == rest)
    #expect(path.isInside(place) == (rest != nil))
    #expect(path.isInside(RealPath("/")))
  }

  @Test("names are compared by their bytes, as the system does") func bytes() {
    let (one, two) = (RealPath("/no/\u{E9}.txt"), RealPath("/no/e\u{301}.txt"))
    #expect(one != two && Set([one, two]).count == 2)
    #expect(!RealPath("/no/\u{E9}/a").isInside(RealPath("/no/e\u{301}")))
    // A mark at a name's beginning belongs to no slash.
    #expect(RealPath("/no/\u{301}x").isInside(RealPath("/no")))
    #expect(RealPath("/no/\u{301}x").parent.text == "/no")
  }
}
