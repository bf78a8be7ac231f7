import SanaqCore

/// Some kinds of numbers, a bit each.
struct KindSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ kinds: [Kind]) { rawValue = kinds.reduce(0) { $0 | 1 &<< UInt64($1.number) } }

  func contains(_ kind: Kind) -> Bool { rawValue &>> UInt64(kind.number) & 1 != 0 }
}

extension Kind {
  /// Its place among all kinds; told by `switch`, which costs nothing, for in `allCases` it would be looked for.
  var number: UInt8 {
    switch self {
    case .count: 0
    case .percentage: 1
    case .change: 2
    case .money: 3
    case .duration: 4
    case .calendar: 5
    case .ordinal: 6
    case .multiplier: 7
    case .ratio: 8
    case .age: 9
    case .length: 10
    case .area: 11
    case .volume: 12
    case .mass: 13
    case .temperature: 14
    case .speed: 15
    case .acceleration: 16
    case .force: 17
    case .torque: 18
    case .energy: 19
    case .power: 20
    case .pressure: 21
    case .angle: 22
    case .frequency: 23
    case .information: 24
    case .bandwidth: 25
    case .density: 26
    case .voltage: 27
    case .current: 28
    case .charge: 29
    case .resistance: 30
    case .radiation: 31
    case .capacitance: 32
    case .conductance: 33
    case .substance: 34
    case .concentration: 35
    case .acidity: 36
    case .level: 37
    case .index: 38
    case .incidental: 39
    }
  }
}
