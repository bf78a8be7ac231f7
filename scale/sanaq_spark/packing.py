"""Which partition a document goes to, so that all have about the same number of bytes."""

from collections.abc import Sequence
from typing import NamedTuple

#: A document of more than this share of a partition is placed by its size; the others by a hash.
LARGE = 4


class Packing(NamedTuple):
    """Small documents are hashed over the first `small` partitions; large ones have theirs in the `large` after those."""

    small: int
    large: int
    #: For each large document, in the order that was given, its partition from 0 on.
    places: list[int]

    @property
    def count(self) -> int:
        """How many partitions there are."""
        return self.small + self.large


def packing(small_bytes: int, large_sizes: Sequence[int], limit: int, least: int = 1) -> Packing:
    """Partitions of at most about `limit` bytes; a document that is larger by itself has one of its own.

    `least` is how many partitions small documents should have at least, lest cores stand idle. Large documents are packed
    first-fit decreasing, which takes at most 11/9 of the fewest partitions possible, and one. O(*n* *k*) for *n* large
    documents in *k* partitions.
    """
    small = max(-(-small_bytes // limit), least, 1) if small_bytes else 0
    loads: list[int] = []
    places = [0] * len(large_sizes)
    for index in sorted(range(len(large_sizes)), key=lambda index: (-large_sizes[index], index)):
        size = large_sizes[index]
        place = next((place for place, load in enumerate(loads) if load + size <= limit), len(loads))
        if place == len(loads):
            loads.append(0)
        loads[place] += size
        places[index] = small + place
    return Packing(max(small, 0 if loads else 1), len(loads), places)
