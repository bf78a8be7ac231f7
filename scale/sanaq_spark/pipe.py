"""One long-lived `sanaq extract --format jsonl -`: lines of JSON in, lines of JSON out, one for one and in order."""

import json
import os
import queue
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from types import TracebackType

_CHUNK = 1 << 20
_LAST_WORDS = 2000


class ExtractorDied(RuntimeError):
    """The child ended before it had answered all that it was asked.

    `answered` counts the answers of the block at hand that came whole.
    """

    def __init__(self, message: str, answered: int) -> None:
        super().__init__(message)
        self.answered = answered


def request(name: str, text: str) -> bytes:
    """The line that asks for a document: `{"id": …, "text": …}`, with its line end.

    Whatever the text holds, the line has no other line feed: JSON escapes it. Half of a surrogate pair, which UTF-8 can't
    hold, is escaped too; the extractor says then what is wrong with it.
    """
    fields = {"id": name, "text": text}
    try:
        return json.dumps(fields, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(fields).encode() + b"\n"


class Extractor:
    """A child process, its requests written by a thread of their own.

    The child may answer before it has read everything, and does so as soon as it can: were requests written and answers
    read in turns by one thread, both processes could wait on full pipes for ever.
    """

    def __init__(self, command: Sequence[str]) -> None:
        # Not a pipe: nobody would read it while the child talks.
        self._words = tempfile.TemporaryFile()
        self._child = subprocess.Popen(
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._words, bufsize=0
        )
        assert self._child.stdin is not None and self._child.stdout is not None
        self._input, self._output = self._child.stdin, self._child.stdout
        self._rest = b""
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._writer.start()

    def __enter__(self) -> "Extractor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, requests: bytes) -> None:
        """Hands over whole lines; returns at once. What is in flight is the caller's to bound."""
        self._requests.put(requests)

    def read(self, names: Sequence[str]) -> bytes:
        """The next answers, one for each of `names`, as whole lines; waits for them.

        Raises `ExtractorDied`, which says how the child ended and which document it had in hand.
        """
        pieces, found = [self._rest], self._rest.count(b"\n")
        while found < len(names):
            piece = os.read(self._output.fileno(), _CHUNK)
            if not piece:
                raise self._death(names, found)
            pieces.append(piece)
            found += piece.count(b"\n")
        block = b"".join(pieces)
        end = len(block)
        for _ in range(found - len(names) + 1):
            end = block.rfind(b"\n", 0, end)
        self._rest = block[end + 1 :]
        return block[: end + 1]

    def finish(self) -> None:
        """Says that there are no more requests, and waits for the end.

        Raises `ExtractorDied` where the child fails at it, and where it has said more than it was asked.
        """
        self._requests.put(None)
        surplus = self._rest
        while piece := os.read(self._output.fileno(), _CHUNK):
            surplus += piece
        self._writer.join()
        if self._child.wait() != 0:
            raise self._death([], 0)
        if surplus:
            raise ExtractorDied(f"the extractor gave {surplus.count(bytes([10]))} answers that nobody asked for", 0)

    def close(self) -> None:
        """Ends the child if it still runs, and frees what it held."""
        if self._child.poll() is None:
            self._child.kill()
        self._child.wait()
        self._requests.put(None)
        self._writer.join()
        self._output.close()
        self._words.close()

    def _write(self) -> None:
        try:
            while (requests := self._requests.get()) is not None:
                view = memoryview(requests)
                while view:
                    view = view[self._input.write(view) :]
        except BrokenPipeError:
            pass  # The reader finds the child's end, and tells of it.
        finally:
            self._input.close()

    def _death(self, names: Sequence[str], answered: int) -> ExtractorDied:
        code = self._child.wait()
        manner = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
        message = f"the extractor {manner}"
        if names:
            message += f" after {answered} of {len(names)} answers, with the document {names[answered]!r} in hand"
        self._words.seek(0, os.SEEK_END)
        self._words.seek(max(0, self._words.tell() - _LAST_WORDS))
        words = self._words.read().decode(errors="replace").strip()
        return ExtractorDied(f"{message}; it said: {words}" if words else message, answered)
