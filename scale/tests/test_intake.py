"""Lines of JSON as documents, and partitions of equal bytes."""

import random

import pytest

from sanaq_spark.intake import Record, record
from sanaq_spark.packing import packing


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"id":"a","text":"5"}', Record("a", "5", None)),
        (b'\xef\xbb\xbf{"id":"a","text":"5"}\r', Record("a", "5", None)),
        (b'{"id":7,"text":""}', Record("7", "", None)),
        ('{"id":"ә","text":"\u2028 \\u0000"}'.encode(), Record("ә", "\u2028 \0", None)),
        (b'{"text":"5","id":"a","more":[1]}', Record("a", "5", None)),
        (b"", None),
        (b" \r", None),
        (b'{"id":"a"}', Record("a", None, 'has no "text" (a string)')),
        (b'{"id":"a","text":5}', Record("a", None, 'has no "text" (a string)')),
        (b'{"text":"5"}', Record("", None, 'has no "id" (a string or a whole number): {"text":"5"}')),
        (b'{"id":true,"text":"5"}', Record("", None, 'has no "id" (a string or a whole number): {"id":true,"text":"5"}')),
        (b'{"id":1.5,"text":"5"}', Record("", None, 'has no "id" (a string or a whole number): {"id":1.5,"text":"5"}')),
        (b"[5]", Record("", None, "is no JSON object: [5]")),
        (b"nonsense", Record("", None, "is no JSON: nonsense")),
        (b'{"id":"a","text":"\xff"}', Record("", None, 'is no JSON: {"id":"a","text":"\ufffd"}')),
        (b"[" * 100_000, Record("", None, "is no JSON: " + "[" * 60 + "…")),
        (b'{"id":"a","text":"\\ud800"}', Record("a", None, "holds half of a surrogate pair, which is no text")),
        (b'{"id":"\\udc00","text":"5"}', Record("?", None, "holds half of a surrogate pair, which is no text")),
    ],
)
def test_record(line: bytes, expected: Record | None) -> None:
    assert record(line) == expected


def test_partitions_are_full_and_none_is_too_full() -> None:
    plan = packing(1000, [90, 30, 80, 30, 250, 25], limit=100)
    assert plan.small == 10
    loads: dict[int, list[int]] = {}
    for size, place in zip([90, 30, 80, 30, 250, 25], plan.places):
        loads.setdefault(place, []).append(size)
    assert sorted(map(sorted, loads.values())) == [[25, 30, 30], [80], [90], [250]]
    assert set(loads) == set(range(10, plan.count))


@pytest.mark.parametrize("seed", range(20))
def test_large_documents_take_few_partitions_whatever_their_sizes(seed: int) -> None:
    dice = random.Random(seed)
    sizes = [dice.randint(25, 140) for _ in range(dice.randint(0, 60))]
    plan = packing(dice.choice([0, 50, 5000]), sizes, limit=100, least=dice.choice([0, 1, 4]))
    loads: dict[int, int] = {}
    for size, place in zip(sizes, plan.places):
        loads[place] = loads.get(place, 0) + size
    assert all(load <= 100 or load in sizes for load in loads.values())
    assert len(loads) == plan.large and plan.count >= 1
    assert sum(load <= 50 for load in loads.values()) <= 1


def test_no_documents_take_one_partition_and_few_take_as_many_as_there_are_cores() -> None:
    assert packing(0, [], 100).count == 1
    assert packing(10, [], 100, least=2).count == 2
    assert packing(0, [70], 100) == (0, 1, [0])
