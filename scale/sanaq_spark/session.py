"""Spark, as this package needs it, and what its executors need of this package."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import SparkFiles
from pyspark.sql import SparkSession

_SETTINGS = {
    # Batches to and from Python: few enough documents, and bytes, that large ones fit.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "512",
    "spark.sql.execution.arrow.maxBytesPerBatch": str(8 << 20),
    "spark.sql.parquet.compression.codec": "zstd",
    # Names and texts are what they are: a folder `year=2016` is no column.
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
}


class Missing(RuntimeError):
    """Something that has to be installed, or named; the message says what and how."""


def session(master: str | None = None, settings: dict[str, str] | None = None) -> SparkSession:
    """A session on `master`; on what spark-submit says, or on this machine's cores with four tries a task, without one.

    Raises `Missing` where there is no Java that Spark runs on.
    """
    need_java()
    # Workers run what this process runs; Spark would take the first python3 on the PATH.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("sanaq").config("spark.ui.showConsoleProgress", "false")
    if master or "PYSPARK_GATEWAY_PORT" not in os.environ:  # That of spark-submit, which knows its master.
        builder = builder.master(master or "local[*,4]")
    for key, value in {**_SETTINGS, **(settings or {})}.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(_archive())
    return spark


def need_java() -> None:
    """Raises `Missing` unless there is Java 17 or later."""
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else shutil.which("java")
    advice = "install it (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17)"
    if not java or not Path(java).exists():
        raise Missing(f"Spark needs Java 17 or later, and there is none on the PATH; {advice}")
    words = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    version = re.search(r'version "(\d+)', words)
    if not version or int(version[1]) < 17:
        raise Missing(f"Spark needs Java 17 or later, and {java} is {words.splitlines()[0]}; {advice}")


def binary(path: str | None) -> str:
    """The extractor: the one that is named, else this repository's release build, else `sanaq` on the PATH."""
    built = Path(__file__).resolve().parents[2] / ".build" / "release" / "sanaq"
    found = path or (str(built) if built.exists() else shutil.which("sanaq"))
    if not found or not os.access(found, os.X_OK):
        raise Missing(f"there is no program {path or 'sanaq'}; build it by make build, or name it by --sanaq")
    return os.path.abspath(found)


def ship(spark: SparkSession, path: str) -> str:
    """Sends the extractor to every executor, as `--files` does; the name that `shipped` finds it by there."""
    spark.sparkContext.addFile(path)
    return os.path.basename(path)


def shipped(name: str) -> str:
    """Where an executor has a file that was shipped."""
    return SparkFiles.get(name)


def _archive() -> str:
    """This package as a file that executors import it from."""
    folder = Path(__file__).resolve().parent
    target = Path(tempfile.mkdtemp(prefix="sanaq-")) / folder.name
    return shutil.make_archive(str(target), "zip", folder.parent, folder.name)
