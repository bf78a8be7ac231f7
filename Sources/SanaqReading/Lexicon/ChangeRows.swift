/// Words that say that a value moved.
enum ChangeRows {
  /// direction | part of speech | words. A verb's number follows it (`fell 4%`), a noun's number stands on either side
  /// (`a 4% rise`, `a rise of 4%`), an adverb's too (`up 4%`, `4% lower`). Verbs of `shares` move percentages only:
  /// `lost 4%` is a change, `lost 40 soldiers` is none.
  static let text = #"""
    increase | verb | rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared, soaring, spike, spiked, gain, gains, gained, gaining, swell, swelled, swollen, expand, expands, expanded, expanding, raise, raises, raised, raising, boost, boosts, boosted, boosting, lift, lifted, advance, advanced, accelerated, rocketed, leapt, leaped, widened, extended, lengthened, strengthened, upped
    increase | noun | increase, increases, rise, rises, growth, gain, gains, surge, jump, hike, spike, expansion, upturn, climb, uptick
    increase | adverb | up, higher, more
    decrease | verb | fall, falls, fell, fallen, falling, decline, declines, declined, declining, drop, drops, dropped, dropping, decrease, decreases, decreased, decreasing, shrink, shrinks, shrank, shrunk, shrinking, plunge, plunges, plunged, plunging, plummet, plummeted, slump, slumps, slumped, slumping, slide, slides, slid, sliding, tumble, tumbles, tumbled, sink, sank, sunk, dip, dips, dipped, dipping, cut, cuts, cutting, reduce, reduces, reduced, reducing, lower, lowered, lowering, slash, slashed, slashing, slow, slowed,  ease, eased, contract, contracted, weaken, weakened, narrowed, shortened, halved, crashed, collapsed
    decrease | shares | lose, loses, lost, losing, shed, sheds, shedding, slip, slips, slipped
    increase | shares | add, adds, added, adding
    decrease | noun | fall, decline, declines, drop, drops, decrease, decreases, reduction, cut, cuts, loss, slump, plunge, slide, dip, downturn, contraction
    decrease | adverb | down, lower, less, fewer
    """#
}

/// How a word of change is used beside its number.
enum ChangeForm: String, CaseIterable, Sendable { case verb, noun, adverb, shares }
