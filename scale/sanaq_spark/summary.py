"""Parquet of figures → their summary: each partition is tallied by `sanaq summary --partial`, and `sanaq merge` does the
rest, by the library's own rules."""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial

import pyarrow as pa
import pyarrow.csv
from pyspark.sql import DataFrame, SparkSession

from .documents import spark_schema
from .figures import FIGURES, SUMMARIZED
from .session import shipped

PARTS = pa.schema([("part", pa.string())])

#: How many partial summaries are merged at a time, before the last ones are merged where the session is.
_FAN = 64


class SummaryFailed(RuntimeError):
    """The extractor's own words about what it was given."""


def summary(
    figures: DataFrame, program: str, path: str, options: Sequence[str] = (), format: str = "table"
) -> str:
    """The summary of all figures as text, what one process prints of one sheet.

    - `program`, `path`: the extractor's name where it was shipped, and its place here.
    - `options`: what `sanaq summary` takes on which figures and rows are wanted.
    """
    wanted = FIGURES.names if "--where" in options else SUMMARIZED
    parts = figures.select(*wanted).mapInArrow(partial(_tallied, program, tuple(options)), spark_schema(PARTS))
    count = figures.rdd.getNumPartitions()
    while count > _FAN:
        count = -(-count // _FAN)
        # Not coalesced: that would tally on as few cores.
        parts = parts.repartition(count).mapInArrow(partial(_merged, program), spark_schema(PARTS))
    lines = "".join(row.part for row in parts.toLocalIterator()).encode()
    if not lines:
        lines = empty(path, options)
    return _run([path, "merge", "-", "--format", format], lines).decode()


def _tallied(program: str, options: Sequence[str], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What runs in a task: its figures as a sheet, and that as one partial summary."""
    with tempfile.TemporaryDirectory(prefix="sanaq-") as folder:
        sheet = os.path.join(folder, "figures.csv")
        writer: pyarrow.csv.CSVWriter | None = None
        for batch in batches:
            if writer is None:
                writer = pyarrow.csv.CSVWriter(sheet, batch.schema)
            writer.write_batch(batch)
        if writer is None:
            return
        writer.close()
        part = _run([shipped(program), "summary", sheet, "--partial", *options])
    yield pa.RecordBatch.from_pydict({"part": [part.decode()]}, schema=PARTS)


def _merged(program: str, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    lines = "".join(part for batch in batches for part in batch.column("part").to_pylist()).encode()
    if lines:
        part = _run([shipped(program), "merge", "-", "--partial"], lines)
        yield pa.RecordBatch.from_pydict({"part": [part.decode()]}, schema=PARTS)


def empty(path: str, options: Sequence[str]) -> bytes:
    """The partial summary of no figures at all; raises `SummaryFailed` where an option is none, before much is done."""
    with tempfile.TemporaryDirectory(prefix="sanaq-") as folder:
        sheet = os.path.join(folder, "figures.csv")
        pyarrow.csv.write_csv(FIGURES.empty_table(), sheet)
        return _run([path, "summary", sheet, "--partial", *options])


def _run(command: Sequence[str], lines: bytes = b"") -> bytes:
    done = subprocess.run(list(command), input=lines, capture_output=True)
    if done.returncode != 0:
        raise SummaryFailed(done.stderr.decode(errors="replace").strip() or f"{command[1]} ended with {done.returncode}")
    return done.stdout
