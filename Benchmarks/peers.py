"""Times the libraries that read quantities in Python on a text: python peers.py FILE ROUNDS; a line of JSON for each.

Their start and their imports are not counted. They are given paragraph by paragraph, as their authors do.
"""

import json
import statistics
import sys
import time


def timed(name, paragraphs, rounds, read) -> None:
    size = sum(len(paragraph.encode()) + 1 for paragraph in paragraphs)
    read(paragraphs[0])
    seconds, found = [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        found = sum(read(paragraph) for paragraph in paragraphs)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"name": name, "rate": size / statistics.median(seconds) / 1e6, "found": found}), flush=True)


def quantulum3(paragraphs, rounds) -> None:
    from quantulum3 import parser

    def read(text) -> int:
        try:
            return len(parser.parse(text))
        except Exception:  # it stumbles over some texts, and would end the run
            return 0

    timed("quantulum3", paragraphs, rounds, read)


def recognizers(paragraphs, rounds) -> None:
    from recognizers_number import recognize_number
    from recognizers_suite import Culture, recognize_age, recognize_currency, recognize_datetime, recognize_dimension
    from recognizers_suite import recognize_ordinal, recognize_percentage, recognize_temperature

    models = [
        recognize_number, recognize_ordinal, recognize_percentage, recognize_age, recognize_currency,
        recognize_dimension, recognize_temperature, recognize_datetime,
    ]

    def all_models(text) -> int:
        return sum(len(model(text, Culture.English)) for model in models)

    timed("Recognizers-Text, numbers", paragraphs, rounds, lambda text: len(recognize_number(text, Culture.English)))
    timed("Recognizers-Text, all", paragraphs, 1, all_models)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        paragraphs = [line for line in file.read().split("\n") if line.strip()]
    for name, run in (("quantulum3", quantulum3), ("Recognizers-Text", recognizers)):
        try:
            run(paragraphs, int(sys.argv[2]))
        except ImportError as error:
            print(json.dumps({"name": name, "skipped": str(error)}), flush=True)


main()
