/// Words that the grammar itself names; all others are data.
enum Keyword: String, CaseIterable, Sendable {
  // Articles, prepositions, conjunctions
  case a, an, the, of, to, and, or, from, between, by, `in`, on, at, since, until, till, through, per, with
  case during, up, down, over, about, under, below, out, `for`, off, away, `as`, but, than, among, including
  case then, plus

  // Which and whose
  case each, every, apiece, this, that, these, those, some, any, all, no, another, other, either, own, what
  case which, who, whom

  // Pronouns
  case he, she, it, they, them, us, their, his, her, its, our, my, your, one, ones

  // Helping verbs
  case `is`, was, are, were, be, been, has, have, had, will, would, can, could, might, should, must, did, may
  case not

  // More and less
  case more, less, fewer, higher, lower, larger, bigger, greater, faster, stronger, only, just, except
  case exactly, very, quite, odd, well, minus, negative, max, min, approx, ca, overall, extra, additional
  case further

  // Ends of ordinals, plurals and possessives
  case st, nd, rd, th, s, ers, possessive = "'s", curlyPossessive = "’s"

  // Parts and multiples
  case half, quarter, second, fold, times, scores, x, zero, `nil`, million, point, mn, cr, total, number, once
  case first

  // Time
  case old, olds, aged, age, ages, yo, ago, earlier, later, before, after, hence, last, next, past, early, mid
  case late, year, years, month, months, day, time, coming, passed, century, centuries, beginning, start, end
  case march, yesterday, today, q1, q2, q3, q4

  // Clocks
  case am, pm, ante = "a.m.", postMeridiem = "p.m.", oClock = "o'clock", curlyOClock = "o’clock", gmt, utc
  case bst, cet, est, edt, pdt, pst

  // Sizes
  case long, high, wide, tall, deep, thick

  // Money
  case cent, cents, cost, costs, pay, pays, paid, price, priced, worth, spent, sold, bought, note, notes, coin
  case coins, fine, fines, capita, head

  // Games and calls
  case win, wins, won, beat, beaten, beating, defeat, defeated, victory, lost, draw, drew, tied, call, phone
  case telephone, tel, fax, dial, hotline

  // Statistics
  case ci, cri, iqr, interval

  // Speech and truth
  case said, says, say, told, tells, mr, mrs, ms, miss, dr, toll, allegedly, reportedly, supposedly
  case purportedly, alleged, purported, unconfirmed, denied, denies, deny, denying, confirmed, confirms
  case confirm

  /// Words that allege, deny or confirm.
  static let statuses: [Keyword] = [
    .allegedly, .reportedly, .supposedly, .purportedly, .alleged, .purported, .unconfirmed, .denied, .denies, .deny,
    .denying, .confirmed, .confirms, .confirm,
  ]

  /// Words that sum up: without one of them no number is a total.
  static let sums: [Keyword] = [.total, .overall, .toll, .all, .number]
}
