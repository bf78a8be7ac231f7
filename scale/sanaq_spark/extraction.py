"""Parquet of documents → Parquet of figures and of errors, through one extractor a partition."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import pyarrow as pa
from pyspark import StorageLevel, TaskContext
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from . import answers
from .documents import named, spark_schema
from .figures import ANSWERS
from .packing import LARGE, Packing, packing
from .session import shipped

#: From which attempt of a task on, counted from 0, documents are asked for one by one. A child that somebody killed is
#: back by then; a document that ends its child every time is found, and the job lives.
CAREFUL_ATTEMPT = 2


class Lost(RuntimeError):
    """There are not as many answers as documents."""


class Outcome(NamedTuple):
    """What an extraction came to."""

    documents: int
    figures: int
    errors: int
    partitions: int


def extract(
    documents: DataFrame, output: str, program: str, options: Sequence[str] = (), limit: int = 64 << 20
) -> Outcome:
    """Writes `output/figures` and `output/errors`, which must not be there yet.

    - `documents`: as `documents.read` gives them, from Parquet: their sizes are asked for before their texts.
    - `program`: the shipped extractor's name.
    - `limit`: about how many bytes of text a partition holds.

    Raises `Lost` where documents and answers don't balance. A failed task leaves nothing: Spark drops what it gave.
    """
    documents = named(documents)
    good = documents.where("problem IS NULL")
    dealt, plan = deal(good, limit)
    answered = dealt.mapInArrow(partial(_answers, program, tuple(options)), spark_schema(ANSWERS))
    # On disk, so that two tables are written from one reading.
    answered.persist(StorageLevel.DISK_ONLY)
    try:
        answered.select(F.inline("figures")).write.parquet(f"{output}/figures")
        unread = documents.where("problem IS NOT NULL").select(
            F.when(F.col("id") == "", F.col("file")).otherwise(F.col("id")).alias("document"),
            F.col("problem").alias("error"),
        )
        failed = answered.where("error IS NOT NULL").select("document", "error")
        failed.unionByName(unread).coalesce(max(1, min(plan.count, 8))).write.parquet(f"{output}/errors")
        expected, found = good.count(), answered.count()
        if expected != found:
            raise Lost(f"{expected} documents have {found} answers; what is in {output} is not whole")
        spark = documents.sparkSession
        return Outcome(
            documents=found,
            figures=spark.read.parquet(f"{output}/figures").count(),
            errors=spark.read.parquet(f"{output}/errors").count(),
            partitions=plan.count,
        )
    finally:
        answered.unpersist()


def _answers(program: str, options: Sequence[str], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What runs in a task: batches of `id` and `text` become batches of `ANSWERS`."""
    command = [shipped(program), "extract", "--format", "jsonl", *options, "-"]
    context = TaskContext.get()
    is_careful = context is not None and context.attemptNumber() >= CAREFUL_ATTEMPT
    asked = (list(zip(batch.column("id").to_pylist(), batch.column("text").to_pylist())) for batch in batches)
    return (answers.careful_answers if is_careful else answers.answers)(command, asked)


# Partitions of equal bytes


def deal(documents: DataFrame, limit: int) -> tuple[DataFrame, Packing]:
    """`id` and `text` of the documents in partitions of about `limit` bytes, the same on every attempt.

    Where a document goes follows from its id and its size alone: rows dealt out at random would be dealt out otherwise when
    a lost partition is made again, and some would come twice or never.
    """
    spark = documents.sparkSession
    sized = documents.select("id", "text", "bytes")
    is_large = F.col("bytes") > limit // LARGE
    small_bytes = sized.where(~is_large).agg(F.coalesce(F.sum("bytes"), F.lit(0))).first()[0]
    large = sized.where(is_large).select("id", "bytes").orderBy("id").collect()
    least = min(spark.sparkContext.defaultParallelism, -(-small_bytes // (1 << 20)))
    plan = packing(small_bytes, [row.bytes for row in large], limit, least)
    # As one text, for a column a number would take a minute to plan; as long numbers, for Spark's hash of an int is another.
    salts = F.split(F.lit(",".join(map(str, _salts(spark, plan.count)))), ",").cast("array<bigint>")
    hashed = F.pmod(F.xxhash64("id"), F.lit(plan.small)).cast("int")
    place = hashed
    if large:
        rows = [(row.id, place) for row, place in zip(large, plan.places)]
        places = spark.createDataFrame(rows, "id string, place int")
        sized = sized.join(F.broadcast(places), "id", "left")
        place = F.coalesce("place", hashed)
    dealt = sized.select("id", "text", F.element_at(salts, place + 1).alias("salt"))
    return dealt.repartition(plan.count, "salt").select("id", "text"), plan


def _salts(spark: SparkSession, count: int) -> list[int]:
    """For each partition a number that Spark's own hash sends there."""
    found: dict[int, int] = {}
    tries = 16 * count
    while len(found) < count:
        tries *= 2
        place = F.pmod(F.hash(F.col("id")), F.lit(count))
        rows = spark.range(tries).groupBy(place.alias("place")).agg(F.min("id").alias("salt")).collect()
        found = {row.place: row.salt for row in rows}
    return [found[place] for place in range(count)]
