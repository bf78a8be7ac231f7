"""Adds up the instructions of both halves of reading from callgrind_annotate's inclusive list (standard input)."""

import re
import sys

NUMBERS = ["SentenceScanner.next(", "Tokenizer.tokenize(", "SentenceGrammar.mentions("]
MEANING = [
    "MentionDescriber.describe(", "MeasureRules.topics(", "SpeechGrammar.frames(", "SpeakerTracker.read(",
    "PlaceGrammar.places(", "DocumentPlaces.", "TimeChoice.", "PlaceChoice.",
]


def main() -> None:
    counts: dict[str, int] = {}
    for line in sys.stdin:
        found = re.match(r"\s*([\d,]+) \(", line)
        if not found:
            continue
        for name in NUMBERS + MEANING:
            if name in line:
                counts[name] = max(counts.get(name, 0), int(found.group(1).replace(",", "")))
    numbers, meaning = (sum(counts.get(name, 0) for name in names) for names in (NUMBERS, MEANING))
    for names, title, total in ((NUMBERS, "the numbers", numbers), (MEANING, "their meaning", meaning)):
        print(f"{title:14} {total / 1e6:9.1f} million instructions")
        for name in names:
            print(f"  {name.rstrip('(.'):28} {counts.get(name, 0) / 1e6:9.1f}")
    print(f"their meaning costs {meaning / numbers:.2f} of what the numbers cost")


main()
