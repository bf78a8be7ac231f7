#!/usr/bin/env python3
"""Draws the package's targets and what they depend on into CONTRIBUTING.md, from Package.swift.

An arrow that other arrows imply is left out; tests and what only they use are left out too.
"""

import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "CONTRIBUTING.md"
NAMES = {"CLibCSV": "libcsv", "CLibXML2": "libxml2"}


def arrows():
    """Each target's names of what it depends on, in the manifest's order."""
    manifest = json.loads(
        subprocess.run(
            ["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout
    )
    targets = [target for target in manifest["targets"] if target["type"] in ("regular", "executable")]
    return {
        target["name"]: [next(iter(dependency.values()))[0] for dependency in target["dependencies"]]
        for target in targets
        if not target.get("path")
    }


def reaches(graph, start, goal):
    return any(next == goal or reaches(graph, next, goal) for next in graph.get(start, []))


def picture(graph):
    lines = ["graph TD"]
    for target in graph:
        lines.append(f"  {target}")
    outside = sorted({name for names in graph.values() for name in names if name not in graph})
    for name in outside:
        lines.append(f"  {name}([{NAMES.get(name, name)}])")
    for target, names in graph.items():
        for name in names:
            if not any(other != name and reaches(graph, other, name) for other in names):
                lines.append(f"  {target} --> {name}")
    return "\n".join(lines)


if __name__ == "__main__":
    page = PAGE.read_text(encoding="utf-8")
    drawn = re.sub(r"(```mermaid\n).*?(\n```)", lambda m: m[1] + picture(arrows()) + m[2], page, count=1, flags=re.S)
    PAGE.write_text(drawn, encoding="utf-8")
