/// Levenshtein's distance (1966), for suggestions in messages.
package enum EditDistance {
  /// How many letters to insert, remove or replace. O(*nm*).
  static func between(_ one: String, _ other: String) -> Int {
    let letters = Array(other.prefix(64))
    var row = Array(0...letters.count)
    for (index, letter) in one.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in letters.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == candidate ? 0 : 1))
        diagonal = above
      }
    }
    return row[letters.count]
  }

  /// The first of the names that are nearest to one; nil where there are none. O(*knm*) for *k* names.
  package static func nearest(to name: String, among names: [String]) -> String? {
    names.map { (name: $0, distance: between($0, name)) }.min { $0.distance < $1.distance }?.name
  }
}
