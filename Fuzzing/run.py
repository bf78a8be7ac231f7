#!/usr/bin/env python3
"""Fuzzes one target after another, and keeps what was found: `make fuzz`, or `Fuzzing/run.py SECONDS [TARGET …]`.

Each run adds a row to Fuzzing/runs.csv, from which Tests/README.md takes its table. Inputs that reach something new are
collected in Fuzzing/.build/corpus; `--keep` takes the fewest of them that reach all of it into Fuzzing/Corpus, where each
target has a file with an input a line, in base64.
"""
import base64
import csv
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FUZZ = HERE / ".build/release/Fuzz"
CORPUS = HERE / "Corpus"
GROWN = HERE / ".build/corpus"
FOUND = HERE / ".build/found"
RUNS = HERE / "runs.csv"
COLUMNS = ["date", "target", "seconds", "inputs", "edges", "corpus_files", "corpus_bytes", "end", "finding"]
# An input that takes ten seconds, or two gigabytes, is a finding too.
LIMITS = ["-timeout=10", "-rss_limit_mb=2048", "-max_len=2000", f"-dict={HERE / 'words.dict'}"]
# Bytes of a target's corpus in the repository. A lexicon is parsed for each of its inputs, which takes the tests longer.
LARGEST_CORPUS = 40_000
SLOW_CORPORA = {"lexicons": 5_000}
# Without it, a process that writes the backtrace may outlive the one that ended.
ENVIRONMENT = os.environ | {"SWIFT_BACKTRACE": "enable=no"}


def fuzz(target, *arguments):
    command = [FUZZ, target, *LIMITS, f"-artifact_prefix={FOUND / target}-", *arguments]
    # Findings quote inputs, which need not be UTF-8.
    return subprocess.run(
        [str(word) for word in command], stderr=subprocess.PIPE, env=ENVIRONMENT, text=True, errors="replace", check=False
    )


def last(pattern, text, otherwise="0"):
    found = re.findall(pattern, text, re.MULTILINE)
    return found[-1] if found else otherwise


def unpacked(target):
    """The inputs of the repository as the files that libFuzzer reads, in a folder of their own."""
    folder = HERE / ".build/packed" / target
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    packed = CORPUS / f"{target}.base64"
    lines = packed.read_text(encoding="ascii").split() if packed.exists() else []
    for number, line in enumerate(lines):
        (folder / f"{number:05}").write_bytes(base64.b64decode(line))
    return folder


def run(target, seconds):
    """Fuzzes a target for so long, and says whether nothing was found."""
    (GROWN / target).mkdir(parents=True, exist_ok=True)
    packed = unpacked(target)
    begin = time.monotonic()
    result = fuzz(target, f"-max_total_time={seconds}", "-print_final_stats=1", GROWN / target, packed)
    words = result.stderr
    files = list(packed.iterdir())
    end = "done" if result.returncode == 0 else last(r"SUMMARY: libFuzzer: (.*)", words, "crash")
    row = {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ"),
        "target": target,
        "seconds": round(time.monotonic() - begin),
        "inputs": last(r"^stat::number_of_executed_units: *(\d+)", words),
        "edges": last(r" cov: (\d+)", words),
        "corpus_files": len(files),
        "corpus_bytes": sum(file.stat().st_size for file in files),
        "end": end,
        "finding": last(r"^FINDING: (.*)", words, last(r"(Fatal error: .*)", words, ""))[:200],
    }
    is_new = not RUNS.exists()
    with RUNS.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        if is_new:
            writer.writeheader()
        writer.writerow(row)
    print("{target}: {inputs} inputs in {seconds} s, {edges} edges: {end} {finding}".format(**row), flush=True)
    if end != "done":
        print(f"  {last(r'Test unit written to (.*)', words, words[-2000:])}", flush=True)
    return end == "done"


def keep(target):
    """Leaves the fewest inputs in Fuzzing/Corpus that reach every edge that is reached; the largest of them are dropped."""
    kept = GROWN / f"{target}.kept"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    (GROWN / target).mkdir(parents=True, exist_ok=True)
    # How often an edge is reached, and what is compared, guides the search; to keep all of that would take megabytes.
    fuzz(target, "-set_cover_merge=1", "-use_counters=0", "-use_cmp=0", kept, GROWN / target, unpacked(target))
    room = SLOW_CORPORA.get(target, LARGEST_CORPUS)
    inputs = []
    for data in sorted((file.read_bytes() for file in kept.iterdir()), key=lambda data: (len(data), data)):
        room -= len(data)
        if room >= 0:
            inputs.append(data)
    if not inputs:
        sys.exit(f"{target}: nothing was merged; the corpus stays as it was")
    CORPUS.mkdir(exist_ok=True)
    lines = [base64.b64encode(data).decode("ascii") + "\n" for data in inputs]
    (CORPUS / f"{target}.base64").write_text("".join(lines), encoding="ascii")
    print(f"{target}: {len(inputs)} inputs, {sum(map(len, inputs))} bytes", flush=True)


def main():
    words = [word for word in sys.argv[1:] if word != "--keep"]
    known = subprocess.run([str(FUZZ)], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    if not words or not words[0].isdigit() or set(words[1:]) - set(known):
        sys.exit(f"usage: run.py SECONDS [--keep] [TARGET …], of {' '.join(known)}")
    FOUND.mkdir(parents=True, exist_ok=True)
    seconds, targets = int(words[0]), words[1:] or known
    sound = [run(target, seconds) for target in targets] if seconds else [True]
    if "--keep" in sys.argv:
        for target in targets:
            keep(target)
    sys.exit(0 if all(sound) else 1)


main()
