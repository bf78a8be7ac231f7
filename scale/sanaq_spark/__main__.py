"""`python -m sanaq_spark INPUT… --to FOLDER`: documents → Parquet → figures and errors → a summary."""

import argparse
import sys
from collections.abc import Sequence

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession

from . import documents, extraction, summary
from .session import Missing, binary, session, ship


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the whole way; exit codes are those of `sanaq`: 0 done, 2 wrong use, 3 documents that could not be read."""
    wishes = _parser().parse_args(arguments)
    try:
        path = binary(wishes.sanaq)
        summary.empty(path, wishes.summary)
        spark = session(wishes.master)
    except (Missing, summary.SummaryFailed) as fault:
        print(f"sanaq: {fault}", file=sys.stderr)
        return 2
    try:
        return _run(spark, path, wishes)
    except AnalysisException as error:
        # A folder that is there already, an input that is not: Spark's first line says which.
        print(f"sanaq: {str(error).splitlines()[0]}", file=sys.stderr)
        return 2
    finally:
        spark.stop()


def _run(spark: SparkSession, path: str, wishes: argparse.Namespace) -> int:
    program = ship(spark, path)
    stored = f"{wishes.to}/documents"
    documents.read(spark, wishes.inputs).write.parquet(stored)
    limit = max(1, round(wishes.partition_mb * 1e6))
    options = ["--profile", wishes.profile] if wishes.profile else []
    outcome = extraction.extract(spark.read.parquet(stored), wishes.to, program, options, limit)
    figures = spark.read.parquet(f"{wishes.to}/figures")
    print(summary.summary(figures, program, path, wishes.summary, wishes.format), end="")
    counts = f"{outcome.figures} figures, {outcome.errors} errors"
    spark.stop()  # Its own words come first.
    print(f"sanaq: {outcome.documents} documents in {outcome.partitions} partitions: {counts}", file=sys.stderr)
    return 3 if outcome.errors else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sanaq_spark", description=__doc__)
    parser.add_argument("inputs", nargs="+", help="JSON Lines (.jsonl, .jsonl.gz) or folders of texts; any URI of Hadoop's")
    parser.add_argument("--to", required=True, help="a folder that is not there yet, for documents, figures and errors")
    parser.add_argument("--sanaq", help="the extractor; this repository's release build, or sanaq on the PATH, without it")
    parser.add_argument("--master", help="Spark's master; local[*,4] without one")
    parser.add_argument("--partition-mb", type=float, default=64, help="text a partition, in megabytes (64)")
    parser.add_argument("--profile", help="the convention that gives vague numbers their bounds")
    parser.add_argument("--format", default="table", choices=["table", "csv", "json", "markdown"], help="how the summary is written")
    parser.add_argument(
        "--summary", nargs=argparse.REMAINDER, default=[], help="options of sanaq summary; all that follow are its own"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
