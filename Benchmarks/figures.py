"""Writes a figures.csv of many rows, the same on every run: python3 figures.py SHEET ROWS > figures.csv

Rows are those of SHEET (data/figures.csv) with ids, documents, places in the text, numbers, subjects, times and sentences
of their own, so that no cache and no branch predictor learns the table.
"""

import csv
import random
import sys


def main(sheet: str, count: int) -> None:
    with open(sheet, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    words = " ".join(row["sentence"] for row in rows).split()
    subjects = [row["subject"] for row in rows if row["subject"]]
    dice = random.Random(2016)
    writer = csv.DictWriter(sys.stdout, rows[0].keys())
    writer.writeheader()
    start = 0
    for number in range(count):
        row = dict(dice.choice(rows))
        start = 0 if number % 25 == 0 else start + dice.randint(20, 400)
        row["id"] = f"q{number:012x}"
        row["document"] = f"archive/{number // 25:06d}.txt"
        row["line"], row["column"] = start // 80 + 1, start % 80 + 1
        row["start"], row["end"] = start, start + len(row["quote"])
        scale = dice.randint(1, 5000)
        low, high = row["low"], row["high"]
        if row["kind"] in ("count", "money") and low and high:
            row["low"], row["high"] = int(float(low)) * scale, int(float(high)) * scale
        row["subject"] = dice.choice(subjects) if row["subject"] else ""
        row["place"] = dice.choice(["", "Almaty", "Atyrau", "Aktobe", "Astana"])
        row["time"] = row["time"] or dice.choice(["", f"20{dice.randint(10, 24)}-{dice.randint(1, 12):02d}"])
        length = len(row["sentence"].split())
        at = dice.randrange(len(words))
        row["sentence"] = " ".join(words[at : at + length]) + " " + dice.choice(words)
        writer.writerow(row)


main(sys.argv[1], int(sys.argv[2]))
