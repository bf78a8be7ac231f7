/// Words that the grammar itself names; all others are data.
enum Keyword: String, CaseIterable, Sendable {
  case a, an, the, of, to, and, or, from, between, by, `in`, on, at, since, until, till, through, per, each, every
  case apiece, than, minus, negative, old, aged, age, ago, earlier, later, before, after, hence, this, last, next, past
  case early, mid, late, st, nd, rd, th, s, x, out, one, ones, no, half, quarter, quarters, `for`, with, during
  case within, up, down, second, some, over, about, whole, most, year, years, month, day, week, time, times, fold
  case `as`, into, but, against, more, less, fewer, higher, lower, sides, these, those, that, which, who, `is`, was
  case are, were, long, point, clock, am, pm, only, just, except, exactly, other, another, anniversary, it, they
  case he, she, we, i, you, not, be, been, being, has, have, had, first, `do`, does, did, `if`, so, there, coming
  case following, previous, recent, current, possessive = "'s", curlyPossessive = "’s", no_ = "no."
  case born, among, including, them, us, their, his, her, its, our, my, your, will, would, may, march, then, when
  case ante = "a.m.", postMeridiem = "p.m.", oClock = "o'clock", curlyOClock = "o’clock"
  case allegedly, reportedly, supposedly, purportedly
  case high, wide, tall, deep, thick, away, off, large, larger, bigger, greater, faster, stronger, months
  case beginning, start, end, scores, odd
  case gmt, utc, bst, cet, est, edt, pdt, pst, what, either, own, million
  case passed, once, any, very, quite
  case olds, capita, head, well, q1, q2, q3, q4, around, total, number, such, all, both, can, could, should, might,
    must, via, under, above, below

  /// Whether `text`, folded, is this word.
  static func named(_ text: String) -> Keyword? { Keyword(rawValue: text) }
}
