extension Double {
  /// Rounded to so many places behind the point: binary arithmetic adds digits of its own.
  func rounded(places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
