"""Lines of JSON as documents, by the rules of `sanaq extract -`: an id that is a string or a whole number, and a text."""

import json
from typing import NamedTuple

_MARK = b"\xef\xbb\xbf"
_SHOWN = 60


class Record(NamedTuple):
    """A line: a document, or what is wrong with it (`text` is None then, and `name` as much as the line tells)."""

    name: str
    text: str | None
    problem: str | None


def record(line: bytes) -> Record | None:
    """Reads a line without its end; None for one of blanks. No line raises."""
    line = line.removeprefix(_MARK).strip(b" \t\r\n")
    if not line:
        return None
    try:
        fields = json.loads(line.decode())
    except (ValueError, RecursionError):
        return Record("", None, f"is no JSON: {_beginning(line)}")
    if not isinstance(fields, dict):
        return Record("", None, f"is no JSON object: {_beginning(line)}")
    name, text = _name(fields.get("id")), fields.get("text")
    if not name:
        return Record("", None, f'has no "id" (a string or a whole number): {_beginning(line)}')
    if not isinstance(text, str):
        return Record(name, None, 'has no "text" (a string)')
    if not (_is_whole(name) and _is_whole(text)):
        return Record(_mended(name), None, "holds half of a surrogate pair, which is no text")
    return Record(name, text, None)


def _name(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _mended(text: str) -> str:
    return text.encode(errors="replace").decode()


def _beginning(line: bytes) -> str:
    shown = line[:_SHOWN].decode(errors="replace")
    return shown + "…" if len(line) > _SHOWN else shown
