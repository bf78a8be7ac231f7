"""The child process: what goes in and comes out, whatever the documents hold, and what happens where it ends early."""

import os
import signal
import stat
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from sanaq_spark.answers import AnswersMixedUp, answers, careful_answers, parsed
from sanaq_spark.pipe import Extractor, ExtractorDied, request

from .conftest import stories

ODD = [
    ("plain", "Over 4,000 people were arrested."),
    ("separators", "5\u2028km and 6\u2029km, 7\x85km, 8\rkm,\r\n9\nkm"),
    ("nul", "before \0 after: 12 people"),
    ("empty", ""),
    ("twice", "5 km"),
    ("twice", "6 km"),
    ("quotes \" \\ \t in its name", "7 km"),
    ("санақ", "Қазақстан 12 km 😀"),
    ("error", "not an error: 3 km"),
]


def rows(batches: list[pa.RecordBatch]) -> list[dict]:
    return [row for batch in batches for row in batch.to_pylist()]


def program(folder: Path, body: str) -> list[str]:
    """A child written in Python, to misbehave."""
    path = folder / "child.py"
    path.write_text(f"#!{sys.executable}\nimport json, os, signal, sys\n{body}")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return [str(path)]


ANSWER = "print(json.dumps({'id': json.loads(line)['id'], 'figures': []}), flush=True)"


@pytest.mark.parametrize("size", [1, 2, 100])
def test_every_document_has_its_answer_in_order(command: list[str], size: int) -> None:
    batches = [ODD[start : start + size] for start in range(0, len(ODD), size)]
    found = rows(list(answers(command, batches)))
    assert [row["document"] for row in found] == [name for name, _ in ODD]
    assert all(row["error"] is None for row in found)
    quotes = {row["document"]: [figure["quote"] for figure in row["figures"]] for row in found}
    assert quotes["separators"][0] == "5\u2028km" and quotes["nul"] == ["12"] and quotes["empty"] == []
    assert [[figure["quote"] for figure in row["figures"]] for row in found[4:6]] == [["5 km"], ["6 km"]]


def test_a_request_is_one_line_whatever_the_text_holds() -> None:
    for name, text in [*ODD, ("half", "\ud800 5 km")]:
        assert request(name, text).count(b"\n") == 1


def test_half_of_a_surrogate_pair_is_an_error_and_the_next_document_is_read(command: list[str]) -> None:
    found = rows(list(answers(command, [[("half", "\ud800 5 km"), ("whole", "5 km")]])))
    assert found[0]["figures"] is None and 'has no "text"' in found[0]["error"]
    assert len(found[1]["figures"]) == 1


def test_a_document_of_megabytes_passes(command: list[str]) -> None:
    text = "\n\n".join(text for _, text in stories()) * 50
    assert len(text) > 2 << 20
    (found,) = rows(list(answers(command, [[("large", text)]])))
    assert len(found["figures"]) > 5000
    assert text[found["figures"][-1]["start"] :].startswith(found["figures"][-1]["quote"])


def test_careful_answers_are_the_same(command: list[str]) -> None:
    assert rows(list(careful_answers(command, [ODD[:3], [], ODD[3:]]))) == rows(list(answers(command, [ODD])))


def test_no_documents_are_no_answers(command: list[str]) -> None:
    assert list(answers(command, [])) == [] and list(answers(command, [[]])) == []


@pytest.mark.timeout(60)
def test_a_child_that_answers_before_it_has_read_everything_blocks_nobody(tmp_path: Path) -> None:
    # Far more than pipes hold, in both directions.
    child = program(tmp_path, "for line in sys.stdin:\n  print(line[:-1].replace('text', 'note'), flush=True)")
    with Extractor(child) as extractor:
        extractor.ask(b"".join(request(str(number), "5 km " * 20_000) for number in range(100)))
        block = extractor.read([str(number) for number in range(100)])
        assert block.count(b"\n") == 100 and block.endswith(b"\n")
        extractor.finish()


@pytest.mark.timeout(60)
def test_each_answer_comes_before_the_next_request(command: list[str]) -> None:
    with Extractor(command) as extractor:
        for number in range(5):
            extractor.ask(request(str(number), "5 km"))
            assert f'"id":"{number}"'.encode() in extractor.read([str(number)])
        extractor.finish()


def test_a_child_that_is_killed_is_told_of_with_the_document_in_hand(tmp_path: Path) -> None:
    child = program(
        tmp_path,
        f"for number, line in enumerate(sys.stdin):\n  if number == 3: os.kill(os.getpid(), signal.SIGKILL)\n  {ANSWER}",
    )
    with pytest.raises(ExtractorDied) as death:
        list(answers(child, [[(f"d{number}", "5 km") for number in range(9)]]))
    assert "ended by SIGKILL after 3 of 9 answers, with the document 'd3' in hand" in str(death.value)
    assert death.value.answered == 3


def test_a_child_that_fails_says_why(tmp_path: Path) -> None:
    child = program(tmp_path, "sys.stderr.write('x' * 9000 + 'no such lexicon'); sys.exit(3)")
    with pytest.raises(ExtractorDied, match="ended with exit code 3 after 0 of 1 answers.*no such lexicon"):
        list(answers(child, [[("a", "5 km " * 100_000)]]))


def test_a_failure_after_the_last_answer_is_one_too(tmp_path: Path) -> None:
    child = program(tmp_path, f"for line in sys.stdin:\n  {ANSWER}\nsys.exit(7)")
    with pytest.raises(ExtractorDied, match="exit code 7"):
        list(answers(child, [[("a", "5 km")]]))


def test_answers_that_nobody_asked_for_are_refused(tmp_path: Path) -> None:
    child = program(tmp_path, f"for line in sys.stdin:\n  {ANSWER}\nprint('{{}}')")
    with pytest.raises(ExtractorDied, match="1 answers that nobody asked for"):
        list(answers(child, [[("a", "5 km")]]))


def test_a_document_that_ends_every_child_is_named_and_the_others_are_done(tmp_path: Path) -> None:
    child = program(
        tmp_path,
        f"for line in sys.stdin:\n  if 'poison' in line: os.kill(os.getpid(), signal.SIGSEGV)\n  {ANSWER}",
    )
    batches = [[("a", "5"), ("b", "poison"), ("c", "7")], [("d", "poison"), ("e", "8")]]
    found = rows(list(careful_answers(child, batches)))
    assert [row["document"] for row in found] == ["a", "b", "c", "d", "e"]
    assert [row["error"] is None for row in found] == [True, False, True, False, True]
    assert "SIGSEGV" in found[1]["error"]


def test_leaving_early_ends_the_child(tmp_path: Path) -> None:
    child = program(tmp_path, f"for line in sys.stdin:\n  {ANSWER}\nsignal.pause()")
    left = answers(child, ([(str(number), "5 km")] for number in range(9)))
    next(left)
    left.close()
    assert not any(_is_running(child[0], entry) for entry in os.listdir("/proc") if entry.isdigit())


def _is_running(name: str, process: str) -> bool:
    try:
        return name.encode() in Path("/proc", process, "cmdline").read_bytes()
    except OSError:
        return False


@pytest.mark.parametrize(
    "lines",
    [
        b'{"id":"b","figures":[]}\n{"id":"a","figures":[]}\n',
        b'{"id":"a","figures":[]}\n',
        b'{"id":null,"figures":[]}\n{"id":"b","figures":[]}\n',
    ],
)
def test_answers_that_do_not_pair_are_refused(lines: bytes) -> None:
    with pytest.raises(AnswersMixedUp):
        parsed(lines, ["a", "b"])
