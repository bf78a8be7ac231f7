"""Asks the extractor for batches of documents, and gives its answers back as Arrow batches."""

import io
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa
import pyarrow.json

from .figures import ANSWERS, FIGURES
from .pipe import Extractor, ExtractorDied, request

#: Documents by name, in order.
Batch = Sequence[tuple[str, str]]

_LINES = pa.schema([("id", pa.string()), ("figures", pa.list_(pa.struct(list(FIGURES)))), ("error", pa.string())])

#: How many batches are in flight: while answers are turned into columns, the child reads on.
_WINDOW = 2


class AnswersMixedUp(RuntimeError):
    """An answer names another document than the one that it should be of."""


def answers(command: Sequence[str], batches: Iterable[Batch]) -> Iterator[pa.RecordBatch]:
    """An answer for each document, in order, from one process; batches of `ANSWERS`.

    Raises `ExtractorDied` where the child ends early, having yielded whole batches only.
    """
    with Extractor(command) as extractor:
        asked: deque[list[str]] = deque()
        for batch in batches:
            if not batch:
                continue
            asked.append([name for name, _ in batch])
            extractor.ask(b"".join(request(name, text) for name, text in batch))
            if len(asked) >= _WINDOW:
                names = asked.popleft()
                yield parsed(extractor.read(names), names)
        while asked:
            names = asked.popleft()
            yield parsed(extractor.read(names), names)
        extractor.finish()


def careful_answers(command: Sequence[str], batches: Iterable[Batch]) -> Iterator[pa.RecordBatch]:
    """The same, one document at a time: one that ends the child is named among the errors, and a new child goes on."""
    extractor = Extractor(command)
    try:
        for name, text in (document for batch in batches for document in batch):
            extractor.ask(request(name, text))
            try:
                yield parsed(extractor.read([name]), [name])
            except ExtractorDied as death:
                yield failure(name, str(death))
                extractor.close()
                extractor = Extractor(command)
        extractor.finish()
    finally:
        extractor.close()


def parsed(lines: bytes, names: Sequence[str]) -> pa.RecordBatch:
    """Answer lines as columns; `names` are the documents that were asked for.

    Raises `AnswersMixedUp` where the two don't pair. A request that the extractor could not read has no id in its answer.
    """
    table = pyarrow.json.read_json(
        io.BytesIO(lines),
        # One line may be longer than any block; this is all of them.
        read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
        parse_options=pyarrow.json.ParseOptions(explicit_schema=_LINES, unexpected_field_behavior="ignore"),
    ).select(_LINES.names)
    given, errors = (table.column(name).combine_chunks().to_pylist() for name in ("id", "error"))
    if len(given) != len(names):
        raise AnswersMixedUp(f"{len(names)} documents got {len(given)} answers")
    for name, found, error in zip(names, given, errors):
        if found != name and not (found is None and error is not None):
            raise AnswersMixedUp(f"the answer for {name!r} speaks of {found!r}")
    columns = [pa.array(names, pa.string()), table.column("figures").combine_chunks(), pa.array(errors, pa.string())]
    return pa.RecordBatch.from_arrays(columns, schema=ANSWERS)


def failure(name: str, error: str) -> pa.RecordBatch:
    """What is said of a document that has no answer."""
    return pa.RecordBatch.from_pylist([{"document": name, "figures": None, "error": error}], schema=ANSWERS)
