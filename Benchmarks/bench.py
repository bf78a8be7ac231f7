#!/usr/bin/env python3
"""Times sanaq beside its anchors and its peers, in turns, in one run, and prints medians and ratios.

    Benchmarks/bench.py SANAQ [DRIVER]

Environment: BENCH_MB, the size of the large text (200); BENCH_ROUNDS (5); BENCH_CORPUS, a folder with news.jsonl, a line
{"id", "text"} for each document (../shared/corpus; without it the stories in seeds/ are repeated, which flatters: the
branch predictor learns them); BENCH_PEERS, a Python of a virtual environment that has quantulum3 and
recognizers-text-suite (.build/peers/bin/python, made by `make bench-peers`). See Benchmarks/README.md.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
SIZE = int(float(os.environ.get("BENCH_MB", "200")) * 1e6)
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
CORPUS = Path(os.environ.get("BENCH_CORPUS", ROOT.parent / "shared" / "corpus")) / "news.jsonl"
PEERS = Path(os.environ.get("BENCH_PEERS", ROOT / ".build" / "peers" / "bin" / "python"))
FILES = 10_000
PEER_BYTES = 100_000
# What a number looks like to a search.
DIGITS = "[0-9][0-9,.]*"


class Measure:
    """The runs of one command: wall seconds, processor seconds, peak megabytes."""

    def __init__(self, name: str, arguments: list[str], size: int, stdin: Path | None = None):
        self.name, self.arguments, self.size, self.stdin = name, arguments, size, stdin
        self.walls: list[float] = []
        self.processors: list[float] = []
        self.peaks: list[float] = []

    def run(self) -> None:
        with open(self.stdin or os.devnull, "rb") as source:
            start = time.perf_counter()
            process = subprocess.Popen(
                self.arguments, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "C.UTF-8"})
            _, status, usage = os.wait4(process.pid, 0)
            self.walls.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        # grep and rg say 1 where nothing is found.
        if process.returncode > 1:
            sys.exit(f"{self.name} ended with {process.returncode}: {' '.join(self.arguments)}")
        self.processors.append(usage.ru_utime + usage.ru_stime)
        self.peaks.append(usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))

    @property
    def wall(self) -> float:
        return statistics.median(self.walls)


def prepare() -> None:
    """Writes the texts, as a process of its own: what is started counts the memory of whoever starts it as its own."""
    if CORPUS.is_file():
        documents = [json.loads(line)["text"] for line in open(CORPUS, encoding="utf-8")]
    else:
        documents = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
        print(f"skipped: there is no {CORPUS}: the stories in seeds/ are repeated, which flatters everyone")
    WORK.mkdir(parents=True, exist_ok=True)
    whole = "\n\n".join(documents).encode() + b"\n\n"
    (WORK / "once.txt").write_bytes(whole[: whole.rfind(b"\n", 0, SIZE) + 1])
    (WORK / "peers.txt").write_bytes(whole[: whole.rfind(b"\n", 0, PEER_BYTES) + 1])
    with open(WORK / "text.txt", "wb") as file:
        left = SIZE
        while left > 0:
            file.write(whole[:left])
            left -= len(whole)
    shutil.rmtree(WORK / "files", ignore_errors=True)
    with open(WORK / "lines.jsonl", "w", encoding="utf-8") as lines:
        for number in range(FILES):
            text = documents[number % len(documents)]
            folder = WORK / "files" / f"{number // 1000:02d}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:05d}.txt").write_text(text, encoding="utf-8")
            lines.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")


def weight(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.txt"))


def pipeline(program: str, place: Path) -> list[str]:
    # Without a reader, both stop at the first match.
    return ["bash", "-c", f'{program} "$1" | wc -l', "bash", str(place)]


def measures(sanaq: str, has_rg: bool) -> dict[str, list[Measure]]:
    text, files, lines = WORK / "text.txt", WORK / "files", WORK / "lines.jsonl"
    size, sheet, rest = text.stat().st_size, str(WORK / "figures.csv"), str(WORK / "excluded.csv")

    def extract(name: str, place: Path, size: int, threads: int) -> Measure:
        arguments = [sanaq, "extract", str(place), "--to", sheet, "--excluded", rest, "--threads", str(threads)]
        return Measure(name, arguments, size)

    groups = {
        f"{size / 1e6:.0f} MB of text": [
            Measure("wc -w", ["wc", "-w", str(text)], size),
            Measure("grep -o", pipeline(f"grep -oE '{DIGITS}'", text), size),
            *([Measure("rg -o", pipeline(f"rg -o '{DIGITS}'", text), size)] if has_rg else []),
            extract("sanaq, 1 thread", text, size, 1),
            extract("sanaq, 2 threads", text, size, 2),
        ],
        f"{FILES:,} files, {weight(files) / 1e6:.0f} MB": [
            Measure("wc -w", ["bash", "-c", 'find "$1" -type f -print0 | wc -w --files0-from=-', "bash", str(files)],
                    weight(files)),
            *([Measure("rg -o", pipeline(f"rg -o --threads 2 '{DIGITS}'", files), weight(files))] if has_rg else []),
            extract("sanaq, 1 thread", files, weight(files), 1),
            extract("sanaq, 2 threads", files, weight(files), 2),
        ],
        f"JSON Lines, {FILES:,} of them": [
            Measure("wc -w", ["wc", "-w", str(lines)], lines.stat().st_size),
            Measure("sanaq, line for line", [sanaq, "extract", "--format", "jsonl", "-"], lines.stat().st_size, lines),
            Measure("sanaq, 2 threads", [sanaq, "extract", "--format", "jsonl", str(lines), "--threads", "2"],
                    lines.stat().st_size),
        ],
    }
    return groups


def show(title: str, rows: list[Measure]) -> None:
    anchor = rows[0]
    print(f"\n{title:26} {'seconds':>8} {'MB/s':>8} {'× ' + anchor.name:>10} {'CPU s':>8} {'peak MB':>8}")
    for row in rows:
        print(f"{row.name:26} {row.wall:8.2f} {row.size / row.wall / 1e6:8.1f} {row.wall / anchor.wall:10.2f}"
              f" {statistics.median(row.processors):8.2f} {max(row.peaks):8.0f}")


def show_memory(driver: str | None) -> dict[str, float]:
    """What the library takes from text in memory to figures in memory, on one thread."""
    if not driver:
        return {}
    rates = {}
    print(f"\n{'in memory, 1 thread':26} {'MB/s':>8} {'found':>9} {'ns each':>8}")
    for line in subprocess.check_output([driver, str(WORK / "once.txt"), str(ROUNDS)], text=True).splitlines():
        found = json.loads(line)
        rates[found["name"]] = found["rate"]
        title = {"context": "with context", "numbers": "numerals alone"}[found["name"]]
        print(f"{title:26} {found['rate']:8.1f} {found['found']:9,} {found['nanoseconds']:8.0f}")
    return rates


def show_peers(rate: float | None) -> None:
    if not PEERS.exists():
        return print("\nskipped: no peers in .build/peers (make bench-peers installs them there)")
    command = [str(PEERS), str(ROOT / "Benchmarks" / "peers.py"), str(WORK / "peers.txt"), str(min(ROUNDS, 3))]
    print(f"\n{'peers, ' + str(PEER_BYTES // 1000) + ' KB':26} {'MB/s':>8} {'found':>9} {'sanaq is faster':>16}")
    for line in subprocess.check_output(command, text=True, stderr=subprocess.DEVNULL).splitlines():
        peer = json.loads(line)
        if "skipped" in peer:
            print(f"{peer['name']:26} skipped: {peer['skipped']}")
            continue
        ratio = f"{rate / peer['rate']:14,.0f} ×" if rate else ""
        print(f"{peer['name']:26} {peer['rate']:8.4f} {peer['found']:9,} {ratio:>16}")


def main() -> None:
    if sys.argv[1:] == ["--prepare"]:
        return prepare()
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sanaq = str(Path(sys.argv[1]).resolve())
    driver = str(Path(sys.argv[2]).resolve()) if len(sys.argv) > 2 else None
    subprocess.check_call([sys.executable, __file__, "--prepare"])
    has_rg = shutil.which("rg") is not None
    if not has_rg:
        print("skipped: ripgrep is not installed (apt: ripgrep)")
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, load {load:.1f} at the start; medians of {ROUNDS} rounds, taken in turns")
    groups = measures(sanaq, has_rg)
    for _ in range(ROUNDS):
        for rows in groups.values():
            for row in rows:
                row.run()
    for title, rows in groups.items():
        show(title, rows)
    rates = show_memory(driver)
    show_peers(rates.get("context"))


main()
