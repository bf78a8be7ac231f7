"""The command, run as a user does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sanaq_spark.session import Missing, binary, need_java

from .conftest import stories, write_lines

PACKAGE = Path(__file__).resolve().parents[1]


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "sanaq_spark", *arguments],
        cwd=PACKAGE,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


def test_executors_need_only_what_is_shipped_to_them(sanaq: str, tmp_path: Path) -> None:
    # Processes of their own, in folders of their own: neither this package nor the extractor is there.
    try:
        need_java()
    except Missing as missing:
        pytest.skip(str(missing))
    lines = write_lines(tmp_path / "a.jsonl", stories())
    done = run(
        str(lines), "--to", str(tmp_path / "out"), "--master", "local-cluster[2,1,1024]", "--partition-mb", "0.02",
        "--format", "csv", "--summary", "--by", "kind", PYTHONPATH="", SPARK_WORKER_DIR=str(tmp_path / "work"),
    )
    assert done.returncode == 0, done.stderr
    subprocess.run([sanaq, "extract", "--quiet", str(lines), "--to", str(tmp_path / "a.csv")], check=True)
    one = subprocess.run(
        [sanaq, "summary", str(tmp_path / "a.csv"), "--by", "kind", "--format", "csv"], capture_output=True, check=True
    )
    assert done.stdout == one.stdout.decode().replace("\r\n", "\n")
    words = done.stderr.splitlines()[-1]
    assert words.startswith("sanaq: 5 documents in ") and words.endswith(" partitions: 114 figures, 0 errors")


def test_what_is_missing_is_said_before_anything_runs(tmp_path: Path) -> None:
    done = run("a.jsonl", "--to", str(tmp_path / "out"), "--sanaq", "/no/such/sanaq")
    assert (done.returncode, done.stderr.count("Traceback")) == (2, 0)
    assert "there is no program /no/such/sanaq; build it by make build, or name it by --sanaq" in done.stderr
    done = run("a.jsonl", "--to", str(tmp_path / "out"), "--summary", "--by", "weather")
    assert done.returncode == 2 and "there is no column weather to tell rows apart by" in done.stderr
    done = run("a.jsonl", "--to", str(tmp_path / "out"), "--sanaq", binary(None), JAVA_HOME=str(tmp_path))
    assert done.returncode == 2 and "Spark needs Java 17 or later, and there is none on the PATH" in done.stderr


def test_folders_that_are_there_and_inputs_that_are_not_are_named(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", stories()[:1])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "documents").mkdir()
    for arguments in ([str(lines), "--to", str(tmp_path / "out")], [str(tmp_path / "b.jsonl"), "--to", str(tmp_path / "o")]):
        done = run(*arguments)
        assert done.returncode == 2 and "Traceback" not in done.stderr, done.stderr
        assert done.stderr.splitlines()[-1].startswith("sanaq: ")
