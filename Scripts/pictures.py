#!/usr/bin/env python3
"""Makes the README's pictures from the real thing: Scripts/pictures.py SANAQ FOLDER

terminal.svg is what the commands print, in a terminal of 84 columns; report.png the head of the page that they write,
as chromium shows it (passed over, with a word, where there is none).
"""
import html
import os
import shutil
import subprocess
import sys
import tempfile

COLUMNS = 84
SHOWN = 14  # lines of a command; the rest is cut off, with a mark
LINE, WIDTH, SIZE = 18, 8.43, 14


def commands(sanaq, seeds, folder):
    """What a newcomer types, with what the terminal shows."""
    shutil.copytree(seeds, os.path.join(folder, "stories"))
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "PATH": os.path.dirname(sanaq) + ":" + os.environ["PATH"]}
    lines = []
    for command in ["sanaq init", "sanaq", "sanaq groups figures.csv --format disputes"]:
        done = subprocess.run(command.split(), cwd=folder, env=environment, capture_output=True, text=True, check=True)
        lines.append("$ " + command)
        printed = (done.stdout + done.stderr).rstrip("\n").split("\n")
        lines += printed[:SHOWN] + (["…"] if len(printed) > SHOWN else []) + [""]
    return lines[:-1]


def drawing(lines):
    """The lines as an SVG of text."""
    height = LINE * len(lines) + 28
    width = int(COLUMNS * WIDTH) + 32
    rows = []
    for number, line in enumerate(lines):
        style = ' fill="#7ee787"' if line.startswith("$ ") else ""
        rows.append(
            f'<text x="16" y="{28 + LINE * number}"{style} xml:space="preserve">{html.escape(line, quote=False)}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="A terminal: sanaq init, then sanaq, then what is disputed">\n'
        f'<rect width="{width}" height="{height}" rx="8" fill="#161b22"/>\n'
        f'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" '
        f'font-size="{SIZE}" fill="#e6edf3">\n' + "\n".join(rows) + "\n</g>\n</svg>\n")


def photograph(page, picture):
    browser = next((path for name in ["chromium", "chromium-browser", "google-chrome"] if (path := shutil.which(name))), None)
    if browser is None:
        print("no chromium: report.png stays as it is", file=sys.stderr)
        return
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1100,900",
         f"--screenshot={picture}", "file://" + page], check=True, capture_output=True)


def main():
    sanaq, target = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    seeds = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "seeds")
    with tempfile.TemporaryDirectory() as folder:
        lines = commands(sanaq, seeds, folder)
        with open(os.path.join(target, "terminal.svg"), "w", encoding="utf-8") as file:
            file.write(drawing(lines))
        photograph(os.path.join(folder, "report.html"), os.path.join(target, "report.png"))


main()
