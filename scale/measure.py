"""What a gigabyte of text costs: `python measure.py NEWS.jsonl [MEGABYTES]`.

One process reads JSON Lines into a sheet (`extract FILE`, and `extract -` as in a partition); Spark on this machine goes
the whole way. Seconds are those of processors, of all processes and their children (Spark's JVM and its Python workers
too), for wall time on a machine that others use says little; medians of three, after one run of Spark to warm up its JVM.
"""

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sanaq_spark import documents, extraction, summary
from sanaq_spark.session import binary, session, ship

RUNS = 3


def main(news: str, megabytes: float) -> None:
    """Prints a table: stage, core-seconds a gigabyte, and what else there is to say."""
    if not Path(news).exists():
        print(f"skipped: there is no {news}; name JSON Lines by NEWS=FILE")
        return
    sanaq = binary(None)
    with tempfile.TemporaryDirectory(prefix="sanaq-scale-") as folder:
        lines = Path(folder, "news.jsonl")
        size, count = repeated(Path(news), lines, megabytes * 1e6)
        print(f"{count} documents, {size / 1e6:.0f} MB of text, medians of {RUNS}, core-seconds a gigabyte of text\n")
        one = singles(sanaq, lines, folder)
        many = sparks(sanaq, lines, folder)
    for name, seconds in [*one, *many]:
        print(f"{name:44} {seconds / size * 1e9:8.1f}")


def repeated(source: Path, target: Path, size: float) -> tuple[int, int]:
    """Writes documents over and over, each with another number before it; bytes of text, and how many there are."""
    records = [json.loads(line) for line in source.open(encoding="utf-8")]
    total = count = 0
    with target.open("w", encoding="utf-8") as file:
        while total < size:
            record = records[count % len(records)]
            text = f"{count} readers. {record['text']}"
            file.write(json.dumps({"id": f"{count}/{record['id']}", "text": text}, ensure_ascii=False) + "\n")
            total += len(text.encode())
            count += 1
    return total, count


def singles(sanaq: str, lines: Path, folder: str) -> list[tuple[str, float]]:
    """One process, over the whole file."""
    sheet = f"{folder}/figures.csv"
    null = open(os.devnull, "w")

    def piped() -> None:
        with lines.open() as file:
            subprocess.run([sanaq, "extract", "--format", "jsonl", "-"], stdin=file, stdout=null, check=True)

    def threaded(threads: int) -> Callable[[], None]:
        command = [sanaq, "extract", "--quiet", "--threads", str(threads), str(lines), "--to", sheet]
        return lambda: subprocess.run(command, check=True)

    return [
        ("one process: JSON Lines to a sheet, 1 thread", median(threaded(1))),
        ("one process: JSON Lines to a sheet, 2 threads", median(threaded(2))),
        ("one process: the pipe, as in a partition", median(piped)),
        ("one process: the sheet's summary", median(lambda: subprocess.run([sanaq, "summary", sheet], stdout=null))),
    ]


def sparks(sanaq: str, lines: Path, folder: str) -> list[tuple[str, float]]:
    """Spark's stages, each by itself."""
    spark = session("local[2,4]", {"spark.ui.enabled": "false", "spark.driver.memory": "3g"})
    program = ship(spark, sanaq)
    times: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        start = machine_seconds()
        work()
        times.setdefault(name, []).append(machine_seconds() - start)

    sizes = {}
    for run in range(RUNS + 1):
        out = f"{folder}/out"
        shutil.rmtree(out, ignore_errors=True)
        timed("Spark: JSON Lines to Parquet", lambda: documents.read(spark, [str(lines)]).write.parquet(f"{out}/documents"))
        stored = spark.read.parquet(f"{out}/documents")
        noop = lambda frame: frame.write.format("noop").mode("overwrite").save()
        timed("Spark: of it, dealing out alone", lambda: noop(extraction.deal(stored, 16 << 20)[0]))
        timed("Spark: Parquet to figures and errors", lambda: extraction.extract(stored, out, program, limit=16 << 20))
        figures = spark.read.parquet(f"{out}/figures")
        timed("Spark: figures to a summary", lambda: summary.summary(figures, program, sanaq, format="csv"))
        sizes = {name: folder_size(Path(out, name)) for name in ("documents", "figures")}
    for name, size in sizes.items():
        print(f"{name}: {size / 1e6:.0f} MB of Parquet")
    print()
    spark.stop()
    return [(name, statistics.median(values[1:])) for name, values in times.items()]


def folder_size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.parquet"))


def median(work: Callable[[], object]) -> float:
    """Processor seconds of children that have ended."""
    seconds = []
    for _ in range(RUNS):
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        work()
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(end.ru_utime - start.ru_utime + end.ru_stime - start.ru_stime)
    return statistics.median(seconds)


def machine_seconds() -> float:
    """Processor seconds of this process and of all below it, those that have ended included."""
    ticks = os.sysconf("SC_CLK_TCK")
    parents, times = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            fields = Path("/proc", entry, "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[int(entry)] = int(fields[1])
        times[int(entry)] = sum(map(int, fields[11:15])) / ticks
    own = os.getpid()

    def is_own(process: int) -> bool:
        while process not in (0, own):
            process = parents.get(process, 0)
        return process == own

    return sum(seconds for process, seconds in times.items() if is_own(process))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 100)
