import Foundation
import Testing

@testable import SanaqPublishing

@Suite("The report's colours")
struct ReportStyleTests {
  enum Theme: CaseIterable { case light, dark }

  /// The colours by their names, as the style has them for light and for dark.
  private static func colors(_ theme: Theme) -> [String: Double] {
    let rules = ReportStyle.text.split(separator: "\n").filter { $0.contains(":root") && $0.contains("--ground") }
    let rule = theme == .light ? rules.first : rules.last
    let pairs = (rule ?? "").matches(of: /--([a-z-]+): #([0-9a-f]{6})/)
    return Dictionary(uniqueKeysWithValues: pairs.map { (String($0.1), luminance(String($0.2))) })
  }

  /// Relative luminance, after WCAG 2.2.
  private static func luminance(_ color: String) -> Double {
    let number = Int(color, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: Double?, _ other: Double?) throws -> Double {
    let (one, other) = (try #require(one), try #require(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test("text stands out from what it stands on by 4.5 to 1", arguments: Theme.allCases) func text(theme: Theme) throws
  {
    let colors = Self.colors(theme)
    for ground in ["ground", "raised"] {
      for ink in ["ink", "soft", "link"] {
        #expect(try Self.contrast(colors[ink], colors[ground]) >= 4.5, "\(ink) on \(ground)")
      }
    }
    for family in Family.allCases {
      #expect(try Self.contrast(colors["ink"], colors[family.rawValue]) >= 4.5, "\(family)")
    }
  }

  @Test("shapes and outlines stand out by 3 to 1", arguments: Theme.allCases) func shapes(theme: Theme) throws {
    let colors = Self.colors(theme)
    for shape in ["plain", "about", "vague", "open", "focus"] {
      #expect(try Self.contrast(colors[shape], colors["ground"]) >= 3, "\(shape)")
    }
  }

  /// The classes of marks.
  private enum Family: String, CaseIterable { case count, money, share, time, order, size }
}
