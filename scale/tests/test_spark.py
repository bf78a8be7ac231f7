"""What Spark makes of documents is what one process makes of them; a child that is killed costs and doubles nothing."""

import gzip
import json
import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from sanaq_spark import documents, extraction, summary
from sanaq_spark.figures import FIGURES
from sanaq_spark.session import ship

from .conftest import ROOT, sheet, stories, write_lines

HERE = Path(__file__).resolve().parent
NEWS = Path(os.environ.get("SANAQ_NEWS", ROOT.parent / "shared" / "corpus" / "news.jsonl"))


def typed(row: dict[str, str], without: tuple[str, ...]) -> tuple:
    """A row of the sheet as Parquet has it."""
    values = []
    for field in FIGURES:
        text = row[field.name]
        if field.name in without:
            continue
        elif str(field.type) == "double":
            values.append(float(text) if text else None)
        else:
            values.append({"int64": int, "bool": "true".__eq__}.get(str(field.type), str)(text))
    return tuple(values)


def run(spark, sanaq: str, inputs: list[Path], output: Path, limit: int = 1 << 20, program: str | None = None):
    """The whole way; what it came to, and its figures."""
    name = ship(spark, program or sanaq)
    documents.read(spark, [str(path) for path in inputs]).write.parquet(f"{output}/documents")
    outcome = extraction.extract(spark.read.parquet(f"{output}/documents"), str(output), name, limit=limit)
    return outcome, spark.read.parquet(f"{output}/figures")


def assert_same(figures, rows: list[dict[str, str]], without: tuple[str, ...] = ()) -> None:
    names = [name for name in FIGURES.names if name not in without]
    found = Counter(tuple(row) for row in figures.select(*names).collect())
    expected = Counter(typed(row, without) for row in rows)
    assert found == expected and expected


def copies(count: int) -> list[tuple[str, str]]:
    """The stories over and over, each time with other numbers, so that none repeats another."""
    return [
        (f"{number}/{name}", f"{number + 100} people came. {text}") for number in range(count) for name, text in stories()
    ]


def test_a_folder_of_texts_is_the_sheet_of_one_process(spark, sanaq: str, tmp_path: Path) -> None:
    folder = tmp_path / "stories of ä+b%"
    (folder / "deeper").mkdir(parents=True)
    for name, text in stories()[:2]:
        (folder / name).write_text(text, newline="")
    for name, text in stories()[2:]:
        (folder / "deeper" / f"ж {name}").write_text(text, newline="")
    (folder / "marked.txt").write_bytes("\ufeffOver 70 people.".encode())
    (folder / "wide.txt").write_bytes("Over 80 people.".encode("utf-16"))
    (folder / "broken.txt").write_bytes(b"Over 90 \xff\xe2\x82 people, \xe2 5 km.")
    (folder / "empty.txt").write_bytes(b"")
    outcome, figures = run(spark, sanaq, [folder], tmp_path / "out")
    rows = sheet(sanaq, str(folder))
    # Spark passes over a file without a byte, which has no figures anyway.
    assert outcome.documents == 8 and outcome.errors == 0
    assert_same(figures, rows, without=("repeats",))
    # No story here repeats another, so that even what is of the whole corpus agrees.
    assert_same(figures, rows)


def test_packed_files_are_read_as_they_are(spark, sanaq: str, tmp_path: Path) -> None:
    for folder in ("plain", "packed"):
        (tmp_path / folder).mkdir()
    for name, text in stories():
        (tmp_path / "plain" / name).write_text(text, newline="")
        (tmp_path / "packed" / f"{name}.gz").write_bytes(gzip.compress(text.encode()))
    lines = write_lines(tmp_path / "a.jsonl", copies(3))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines.read_bytes()))
    _, texts = run(spark, sanaq, [tmp_path / "packed"], tmp_path / "texts")
    assert_same(texts, sheet(sanaq, str(tmp_path / "plain")))
    _, records = run(spark, sanaq, [tmp_path / "b.jsonl.gz"], tmp_path / "records")
    assert_same(records, sheet(sanaq, str(lines)), without=("repeats",))


def test_whatever_a_line_holds_it_is_answered_or_named(spark, sanaq: str, tmp_path: Path) -> None:
    large = "\n\n".join(text for _, text in stories()) * 50
    good = [
        ("separators", "5\u2028km and 6\u2029km, 7\x85km, 8\rkm,\r\n9\nkm"),
        ("nul", "before \0 after: 12 people"),
        ("empty", ""),
        ("twice", "5 km"),
        ("twice", "6 km"),
        ("large", large),
        ("twice", "7 km"),
    ]
    lines = write_lines(tmp_path / "a.jsonl", good)
    with lines.open("a") as file:
        file.write('nonsense\n\n{"id":"half","text":"\\ud800"}\n{"text":"8 km"}\n{"id":"blank"}\n')
    outcome, figures = run(spark, sanaq, [lines], tmp_path / "out", limit=1 << 16)
    assert_same(figures.where("document != 'large'"), sheet(sanaq, str(_only(lines, tmp_path, 5))), without=("repeats",))
    (expected,) = [len(sheet(sanaq, str(_alone(tmp_path, large))))]
    assert figures.where("document = 'large'").count() == expected
    errors = {(row.document, row.error.split(":")[0]) for row in spark.read.parquet(f"{tmp_path}/out/errors").collect()}
    file = f"file:{lines}"
    assert errors == {
        (file, "is no JSON"),
        ("half", "holds half of a surrogate pair, which is no text"),
        (file, 'has no "id" (a string or a whole number)'),
        ("blank", 'has no "text" (a string)'),
    }
    assert (outcome.documents, outcome.errors) == (7, 4)


def _only(lines: Path, folder: Path, large: int) -> Path:
    kept = lines.read_bytes().split(b"\n")
    path = folder / "b.jsonl"
    path.write_bytes(b"\n".join(kept[:large] + kept[large + 1 : 7]) + b"\n")
    return path


def _alone(folder: Path, text: str) -> Path:
    path = folder / "large.txt"
    path.write_text(text, newline="")
    return path


@pytest.mark.parametrize(
    "options", [[], ["--policy", "conservative", "--by", "measure,document"], ["--where", "low >= 100", "--keep", "4"]]
)
def test_partial_summaries_come_to_the_summary_of_one_process(spark, sanaq: str, tmp_path: Path, options) -> None:
    lines = write_lines(tmp_path / "a.jsonl", copies(20))
    outcome, figures = run(spark, sanaq, [lines], tmp_path / "out", limit=40_000)
    assert outcome.partitions > 20
    sheet_path = tmp_path / "figures.csv"
    # One process, one sheet; repeats of other documents, which partitions don't see, count only under a policy.
    subprocess.run([sanaq, "extract", "--quiet", str(lines), "--to", str(sheet_path)], check=True)
    if "--policy" in options:
        figures.toPandas().to_csv(sheet_path, index=False)
    one = subprocess.run([sanaq, "summary", str(sheet_path), "--format", "csv", *options], capture_output=True, check=True)
    found = summary.summary(figures.repartition(70), ship(spark, sanaq), sanaq, options, format="csv")
    assert found == one.stdout.decode() and found.count("\n") > 5


def test_no_figures_have_an_empty_summary(spark, sanaq: str, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", [("a", "none")])
    outcome, figures = run(spark, sanaq, [lines], tmp_path / "out")
    assert outcome.figures == 0
    assert summary.summary(figures, ship(spark, sanaq), sanaq, format="csv").count("\n") == 1


def stand_in(name: str, tmp_path: Path, sanaq: str, after: int = 0) -> str:
    """A copy of a script that needs no environment, which Spark's daemon has taken long ago."""
    log = tmp_path / "log"
    log.mkdir()
    lines = (HERE / name).read_text().split("\n")
    lines[1:1] = ["import os", f"os.environ.update(SANAQ_REAL={sanaq!r}, SANAQ_LOG={str(log)!r}, SANAQ_AFTER='{after}')"]
    path = tmp_path / f"{tmp_path.name}-{name}"
    path.write_text("\n".join(lines))
    path.chmod(0o755)
    return str(path)


def test_a_killed_child_is_started_again_and_nothing_is_lost_or_doubled(spark, sanaq: str, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", copies(300))
    program = stand_in("killed_once.py", tmp_path, sanaq, after=120)
    outcome, figures = run(spark, sanaq, [lines], tmp_path / "out", limit=4 << 20, program=program)
    log = os.listdir(tmp_path / "log")
    assert "kill" in log
    assert len(log) - 1 == outcome.partitions + 1, "one child a partition, and one more for the task that was tried again"
    assert (outcome.documents, outcome.errors) == (1500, 0)
    assert_same(figures, sheet(sanaq, str(lines)), without=("repeats",))


def test_a_document_that_ends_every_child_is_an_error_and_the_run_lives(spark, sanaq: str, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", copies(4) + [("bad", "poison: 5 km")])
    outcome, figures = run(spark, sanaq, [lines], tmp_path / "out", program=stand_in("poisoned.py", tmp_path, sanaq))
    assert (outcome.documents, outcome.errors) == (21, 1)
    (error,) = spark.read.parquet(f"{tmp_path}/out/errors").collect()
    assert error.document == "bad" and "SIGKILL" in error.error
    good = write_lines(tmp_path / "b.jsonl", copies(4))
    assert_same(figures, sheet(sanaq, str(good)), without=("repeats",))


def test_partitions_have_equal_bytes_whatever_the_documents(spark, tmp_path: Path) -> None:
    sizes = [200] * 3000 + [60_000, 40_000, 50_000, 300_000]
    path = write_lines(tmp_path / "a.jsonl", [(f"d{index}", "x" * size) for index, size in enumerate(sizes)])
    frame = documents.read(spark, [str(path)])
    dealt, plan = extraction.deal(frame, limit=100_000)
    loads = dealt.selectExpr("spark_partition_id() AS place", "octet_length(text) AS bytes").groupBy("place").sum("bytes")
    loads = {row.place: row["sum(bytes)"] for row in loads.collect()}
    assert len(loads) == plan.count == 9
    assert sorted(loads.values())[-1] == 300_000
    assert all(80_000 < load < 120_000 for load in loads.values() if load not in (300_000, 50_000)), loads
    assert sum(loads.values()) == sum(sizes)


@pytest.mark.skipif(not NEWS.exists(), reason="there is no news.jsonl to read (name one by SANAQ_NEWS)")
def test_a_corpus_of_news_is_the_sheet_of_one_process(spark, sanaq: str, tmp_path: Path) -> None:
    outcome, figures = run(spark, sanaq, [NEWS], tmp_path / "out")
    assert_same(figures, sheet(sanaq, str(NEWS)), without=("repeats",))
    assert outcome.documents == sum(1 for line in NEWS.open() if line.strip())
    sheet_path = tmp_path / "figures.csv"
    subprocess.run([sanaq, "extract", "--quiet", str(NEWS), "--to", str(sheet_path)], check=True)
    one = subprocess.run([sanaq, "summary", str(sheet_path), "--format", "json"], capture_output=True, check=True).stdout
    found = summary.summary(figures, ship(spark, sanaq), sanaq, format="json")
    assert json.loads(found) == json.loads(one)
