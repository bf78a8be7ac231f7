/// Words that the grammar itself names; all others are data.
enum Keyword: String, CaseIterable, Sendable {
  case a, an, the, of, to, and, or, from, between, by, `in`, on, at, since, until, till, through, per, each, every
  case apiece, than, minus, negative, old, aged, age, ago, earlier, later, before, after, hence, this, last, next
  case past, early, mid, late, st, nd, rd, th, s, out, one, ones, no, half, quarter, `for`, with, during, up, down
  case second, some, over, about, year, years, month, day, time, times, fold, `as`, but, more, less, fewer, higher
  case lower, these, those, that, `is`, was, are, were, long, point, am, pm, only, just, except, exactly, other
  case another, not, be, been, has, have, had, first, coming, possessive = "'s", curlyPossessive = "’s", among
  case including, us, their, his, her, its, our, my, your, may, march, then, ante = "a.m.", postMeridiem = "p.m."
  case oClock = "o'clock", curlyOClock = "o’clock", allegedly, reportedly, supposedly, purportedly, high, wide
  case tall, deep, thick, away, off, larger, bigger, greater, faster, stronger, months, beginning, start, end
  case scores, odd, gmt, utc, bst, cet, est, edt, pdt, pst, what, either, own, million, passed, once, any, very
  case win, wins, won, beat, beaten, beating, defeat, defeated, victory, lost, draw, drew, tied
  case call, phone, telephone, tel, fax, dial, hotline, yo, cent, cents, ages, ers, mn, x, plus, under, quite, olds,
    capita, head, well, q1, q2, q3, q4, total, number,
    all,
    below, zero
  case `nil`, cr, ca, min, max, approx
  case cost, costs, pay, pays, paid, price, priced, worth, spent, sold, bought, ci, cri, iqr, interval, century,
    centuries
  case alleged, purported, unconfirmed, denied, denies, deny, denying, confirmed, confirms, confirm
  case whom, them, overall, toll, extra, additional, further
  case he, she, it, they, monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, will, would
  case can, could, might, should, must, did, who, which, said, says, say, told, tells, mr, mrs, ms, miss, dr
  case note, notes, coin, coins, fine, fines
}
