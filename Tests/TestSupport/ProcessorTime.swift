import Foundation

/// What work costs this thread's processor, whatever else the machine does meanwhile.
public enum ProcessorTime {
  /// The seconds that a piece of work takes.
  public static func seconds(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  /// How many times as much work takes on twice of something. The least of several runs counts, for others on the machine
  /// only ever add to it: a ratio of `limit` or more is measured anew many times before it is believed, for they may be busy
  /// for a second.
  public static func growth(limit: Double, of work: (Int) -> Void) -> Double {
    var (once, twice) = (Double.infinity, Double.infinity)
    for _ in 1...100 {
      // Whatever is made only once is made in the first run.
      once = min(once, seconds { work(1) }, seconds { work(1) })
      twice = min(twice, seconds { work(2) })
      if twice / once < limit { break }
    }
    return twice / once
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
