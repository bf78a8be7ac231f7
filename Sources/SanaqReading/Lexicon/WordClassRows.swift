/// Words of the closed classes, and frequent verbs and adverbs: what ends a noun phrase.
enum WordClassRows {
  /// class | words
  static let text = #"""
    determiner | a, an, the, this, that, these, those, each, every, some, any, no, another, both, all, either, neither, such, what, which, his, her, its, their, our, my, your, whose, other
    preposition | of, in, on, at, by, for, from, to, with, without, within, into, onto, over, under, above, below, between, among, amid, against, during, since, until, till, through, throughout, across, around, about, after, before, behind, beyond, near, off, out, up, down, per, via, towards, toward, despite, including, inside, outside, alongside, along, upon, like, unlike, except, versus, besides, following, concerning, regarding
    conjunction | and, or, but, nor, so, yet, if, because, although, though, while, when, where, whereas, as, than, whether, unless, that, who, whom, which, why, how
    pronoun | i, you, he, she, it, we, they, me, him, us, them, himself, herself, itself, themselves, ourselves, who, someone, anyone, everyone, nobody, everybody, nothing, something, anything, one, ones, there, here, mine, ours, theirs, it's, there's, he's, she's, that's, they're, we're, you're, i'm
    auxiliary | is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, cannot, can't, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, couldn't, shouldn't
    adverb | not, also, only, just, even, still, already, now, then, later, earlier, ago, again, ever, never, often, always, sometimes, soon, very, too, quite, rather, almost, nearly, about, away, back, together, alone, altogether, instead, perhaps, however, therefore, meanwhile, yesterday, today, tomorrow, currently, recently, previously, reportedly, allegedly, approximately, roughly, overall, apart, apiece, each, respectively, at least, once, twice, here, elsewhere, abroad, overnight, nationwide, so, thus, hence, else, yet
    verb | said, says, say, told, tells, reported, reports, announced, added, claimed, noted, wrote, called, asked, made, make, makes, took, take, takes, taken, went, go, goes, gone, came, come, comes, gave, give, given, got, get, gets, found, finds, saw, see, seen, kept, keep, left, lost, lose, won, win, held, hold, sent, brought, became, become, becomes, began, begin, begun, knew, know, known, think, thought, want, wants, need, needs, put, set, let, stood, sold, sell, paid, pay, spent, met, led, ran, run, rose, risen, rise, rises, fell, fall, falls, fallen, grew, grow, hit, hits, cut, cost, costs, died, die, dies, dead, lay, live, lives, live, work, works, worked, attend, attended, gathered, took part, marched, swept, turned, began, started, appeared, remained, broke, fled, flee, signed, built, drove, died, stands, reached, reach, showed, shows, shown, suggests, suggested, believe, believes, expected, killed, injured, wounded, arrested, detained, sentenced, charged, needed, worked, suffered, saying, allow, allows, help, helps, meant, means, continue, continues, remain, remains, shot, burned, destroyed, displaced, missing
    """#
}

/// A closed class of words.
enum WordClass: String, CaseIterable, Sendable {
  case determiner, preposition, conjunction, pronoun, auxiliary, adverb, verb
}
