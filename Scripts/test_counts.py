#!/usr/bin/env python3
"""Writes the tables of Tests/README.md from what was recorded: `make test-counts`.

- Fuzzing/runs.csv: a row a run of the fuzzer, which Fuzzing/run.py adds;
- Fuzzing/Corpus: the inputs that the tests replay;
- Tests/properties.tsv: a line a property and how many cases it was tried on, which the tests add;
- the tests themselves: what fuzzing once found, and which faults are injected.

With --check nothing is written, and the exit code is 1 where the tables are not what is recorded.
"""
import base64
import collections
import csv
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "Tests/README.md"
# A fault, and what a test does that injects it.
FAULTS = [
    ("a disk that is full, or fills up", r"SmallDisk\(kilobytes|/dev/full"),
    ("a pipe that nobody reads", r"fileHandleForReading\.close\(\)"),
    ("memory that runs out", r"memory: \{ _, _ in nil \}"),
    ("a file that is cut short while it is read", r"truncate"),
    ("a file or a folder that may not be read", r"posixPermissions: 0o?0\b|Permission denied"),
    ("a program that hangs, floods, fails or is killed", r"tookTooLong|wroteTooMuch|kill -9|/no/such/file\"\]\)"),
]


def table(header, rows):
    """A Markdown table; numbers stand to the right."""
    aligned = ["--:" if isinstance(cell, int) else "---" for cell in rows[0]]
    lines = [header, aligned] + [[f"{cell:,}" if isinstance(cell, int) else cell for cell in row] for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def test_files():
    return sorted(ROOT.glob("Tests/**/*.swift"))


def fuzzing():
    runs = collections.defaultdict(lambda: [0, 0])
    with (ROOT / "Fuzzing/runs.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            runs[row["target"]][0] += int(row["inputs"])
            runs[row["target"]][1] += int(row["seconds"])
    text = (ROOT / "Tests/FuzzTargetsTests/CorpusReplayTests.swift").read_text(encoding="utf-8")
    found = collections.Counter(re.findall(r'Finding\(\s*target: "([\w-]+)"', text))
    rows = []
    for name, (inputs, seconds) in runs.items():
        packed = (ROOT / f"Fuzzing/Corpus/{name}.base64").read_text(encoding="ascii").split()
        sizes = [len(base64.b64decode(line)) for line in packed]
        rows.append([f"`{name}`", inputs, seconds, len(sizes), sum(sizes), found[name]])
    total = ["all"] + [sum(row[column] for row in rows) for column in range(1, 6)]
    header = ["target", "inputs run", "seconds", "corpus inputs", "corpus bytes", "found and mended"]
    return table(header, sorted(rows) + [total])


def properties():
    cases = collections.Counter()
    for line in (ROOT / "Tests/properties.tsv").read_text(encoding="utf-8").splitlines():
        name, count = line.rsplit("\t", 1)
        cases[name] += int(count)
    rows = [[name, count] for name, count in sorted(cases.items())]
    return table(["property", "cases"], rows + [["all", sum(cases.values())]])


def seeded():
    """Tests whose arguments are a range of seeds, in the other suites."""
    tests = cases = 0
    for file in test_files():
        for low, high in re.findall(r"arguments: (\d+)\.\.<(\d+) as Range<UInt64>", file.read_text(encoding="utf-8")):
            tests += 1
            cases += int(high) - int(low)
    return f"Beside these, {tests} tests of other suites draw their inputs from a seed, {cases:,} cases in all."


def faults():
    rows = []
    for name, means in FAULTS:
        count = 0
        for file in test_files():
            # A test begins at its attribute, and goes on to the next one.
            parts = re.split(r"(?m)^  (?=@Test)", file.read_text(encoding="utf-8"))[1:]
            count += sum(1 for part in parts if re.search(means, part))
        rows.append([name, count])
    return table(["fault", "tests that inject it"], rows)


def main():
    tables = {"fuzzing": fuzzing(), "properties": properties() + "\n\n" + seeded(), "faults": faults()}
    old = README.read_text(encoding="utf-8")
    new = old
    for name, text in tables.items():
        marks = re.compile(rf"(<!--{name}-->\n).*?(<!--/{name}-->)", re.DOTALL)
        if not marks.search(new):
            sys.exit(f"{README} has no marks <!--{name}--> … <!--/{name}-->")
        new = marks.sub(lambda match, text=text: f"{match[1]}\n{text}\n\n{match[2]}", new)
    if "--check" in sys.argv:
        sys.exit(0 if new == old else f"{README} is not what was recorded; run make test-counts")
    README.write_text(new, encoding="utf-8")


main()
