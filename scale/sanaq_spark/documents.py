"""Files of documents → Parquet of documents: `id`, `text`, or the `problem` that keeps a line from being one."""

import os
from collections.abc import Iterator, Sequence

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import StructType
from pyspark.sql.pandas.types import from_arrow_schema

from .intake import record

_JSON_LINES = (".jsonl", ".ndjson", ".json")

#: `bytes` is the text's size, so that nobody reads texts for it; `file`, `block` and `position` give the order in which the
#: lines stand.
DOCUMENTS = pa.schema(
    [
        ("id", pa.string()),
        ("text", pa.string()),
        ("bytes", pa.int64()),
        ("problem", pa.string()),
        ("file", pa.string()),
        ("block", pa.int64()),
        ("position", pa.int64()),
    ]
)


def spark_schema(schema: pa.Schema) -> StructType:
    """An Arrow schema in Spark's words."""
    return from_arrow_schema(schema)


def read(spark: SparkSession, paths: Sequence[str]) -> DataFrame:
    """The documents of files and folders, as `DOCUMENTS`; whatever Hadoop reads, `.gz` too.

    A path that ends in `.jsonl`, `.ndjson` or `.json` (or that and `.gz`) has a document a line; every other one is a
    text, or a folder of texts with one document a file.
    """
    lines = [path for path in paths if path.removesuffix(".gz").rstrip("/*").endswith(_JSON_LINES)]
    texts = [path for path in paths if path not in lines]
    frames = [_lines(spark, lines)] if lines else []
    return _united(frames + [_texts(spark, path) for path in texts])


def _united(frames: Sequence[DataFrame]) -> DataFrame:
    first, *others = frames
    for other in others:
        first = first.unionByName(other)
    return first


def _lines(spark: SparkSession, paths: Sequence[str]) -> DataFrame:
    # Only a line feed ends a line: U+2028 and a lone carriage return may stand in a text.
    raw = spark.read.text(list(paths), lineSep="\n").select(
        F.col("value").cast("binary").alias("line"),
        F.col("_metadata.file_path").alias("file"),
        F.col("_metadata.file_block_start").alias("block"),
        F.monotonically_increasing_id().alias("position"),
    )
    return raw.mapInArrow(records, spark_schema(DOCUMENTS))


def records(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Lines, as `line`, `file`, `block` and `position`, as documents."""
    for batch in batches:
        rows = []
        columns = (batch.column(name).to_pylist() for name in ("line", "file", "block", "position"))
        for line, file, block, position in zip(*columns):
            if found := record(line):
                size = len((found.text or "").encode())
                rows.append((found.name, found.text, size, found.problem, file, block, position))
        values = zip(*rows) if rows else [[]] * len(DOCUMENTS)
        yield pa.RecordBatch.from_arrays(
            [pa.array(column, field.type) for column, field in zip(values, DOCUMENTS)], schema=DOCUMENTS
        )


def _texts(spark: SparkSession, path: str) -> DataFrame:
    """One document a file, called by its path below the folder, without `.gz`; hidden files are passed over."""
    raw = spark.read.option("recursiveFileLookup", True).text(path, wholetext=True)
    texts = raw.select(
        _name(spark, path).alias("id"),
        _decoded(F.col("value").cast("binary")).alias("text"),
        F.lit(0).cast("long").alias("bytes"),
        F.lit(None).cast("string").alias("problem"),
        F.col("_metadata.file_path").alias("file"),
        F.lit(0).cast("long").alias("block"),
        F.monotonically_increasing_id().alias("position"),
    )
    return texts.withColumn("bytes", F.octet_length("text").cast("long"))


def _name(spark: SparkSession, path: str) -> F.Column:
    # file_path is a URI: blanks and letters beyond ASCII are escaped in it.
    file = F.url_decode(F.regexp_replace("_metadata.file_path", r"\+", "%2B"))
    folder = spark._jvm.org.apache.hadoop.fs.Path(path).toUri().getPath().rstrip("/") + "/"
    if not folder.startswith("/"):
        folder = os.path.abspath(folder) + "/"
    start = F.locate(folder, file)
    below = F.when(start > 0, F.substr(file, start + len(folder))).otherwise(F.element_at(F.split(file, "/"), -1))
    return F.regexp_replace(below, r"\.gz$", "")


def _decoded(raw: F.Column) -> F.Column:
    """UTF-8, UTF-16 by its mark; bytes that are neither become U+FFFD, as where `sanaq` reads the file itself."""
    return (
        F.when(raw.startswith(F.lit(b"\xef\xbb\xbf")), F.make_valid_utf8(F.substring(raw, 4, 1 << 30).cast("string")))
        .when(raw.startswith(F.lit(b"\xff\xfe")), F.decode(F.substring(raw, 3, 1 << 30), "UTF-16LE"))
        .when(raw.startswith(F.lit(b"\xfe\xff")), F.decode(F.substring(raw, 3, 1 << 30), "UTF-16BE"))
        .otherwise(F.make_valid_utf8(raw.cast("string")))
    )


def named(documents: DataFrame) -> DataFrame:
    """Documents under names that no two share: the second `A1` is `A1#2`, in the order of files and lines.

    Only ids are looked at, and only documents whose id recurs are moved.
    """
    recurring = documents.where("problem IS NULL").groupBy("id").count().where("count > 1").select("id").cache()
    if recurring.isEmpty():
        return documents
    place = Window.partitionBy("id").orderBy("file", "block", "position")
    number = F.row_number().over(place)
    good = F.col("problem").isNull()
    again = documents.where(good).join(recurring, "id", "left_semi").withColumn("number", number)
    numbered = F.when(F.col("number") == 1, F.col("id")).otherwise(F.concat("id", F.lit("#"), "number"))
    others = documents.where(good).join(recurring, "id", "left_anti").unionByName(documents.where(~good))
    return others.unionByName(again.withColumn("id", numbered).drop("number"))
