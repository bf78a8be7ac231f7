"""What tests share: the extractor that was built, a session of Spark, and sheets to compare with."""

import csv
import io
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanaq_spark.session import Missing, binary, need_java, session

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def sanaq() -> str:
    """The extractor's path."""
    return binary(None)


@pytest.fixture(scope="session")
def command(sanaq: str) -> list[str]:
    """What answers lines of JSON."""
    return [sanaq, "extract", "--format", "jsonl", "-"]


@pytest.fixture(scope="session")
def spark() -> Iterator[object]:
    """Two cores, and four tries a task, as on a cluster."""
    try:
        need_java()
    except Missing as missing:
        pytest.skip(str(missing))
    shared = session("local[2,4]", {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "4"})
    yield shared
    shared.stop()


def write_lines(path: Path, documents: list[tuple[str, str]]) -> Path:
    """JSON Lines, everything beyond ASCII as it is."""
    lines = (json.dumps({"id": name, "text": text}, ensure_ascii=False) for name, text in documents)
    path.write_text("".join(line + "\n" for line in lines), newline="")
    return path


def sheet(sanaq: str, *arguments: str) -> list[dict[str, str]]:
    """What one process extracts, row by row."""
    done = subprocess.run([sanaq, "extract", "--quiet", *arguments], capture_output=True)
    return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))


def stories() -> list[tuple[str, str]]:
    """The five stories in seeds/."""
    return [(path.name, path.read_bytes().decode()) for path in sorted((ROOT / "seeds").glob("*.txt"))]
