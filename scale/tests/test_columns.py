"""The types of Parquet are held against what the extractor itself says of its sheet."""

import json
import subprocess
from pathlib import Path

import pyarrow as pa

from sanaq_spark.answers import answers
from sanaq_spark.documents import spark_schema
from sanaq_spark.figures import ANSWERS, FIGURES, SUMMARIZED

TYPES = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}


def test_columns_are_those_of_the_sheet(sanaq: str, tmp_path: Path) -> None:
    sheet = tmp_path / "figures.csv"
    subprocess.run([sanaq, "extract", "-", "--to", str(sheet)], input=b"none", check=True)
    assert sheet.read_text().strip().split(",") == FIGURES.names
    subprocess.run([sanaq, "datapackage", str(tmp_path)], check=True)
    package = json.loads((tmp_path / "datapackage.json").read_text())
    (fields,) = [resource["schema"]["fields"] for resource in package["resources"] if resource["name"] == "figures"]
    assert {field["name"]: TYPES[field["type"]] for field in fields} == {field.name: field.type for field in FIGURES}


def test_an_answer_has_every_column_and_open_bounds_are_null(command: list[str]) -> None:
    (batch,) = answers(command, [[("a", "Over 4,000 people died, about 5 km away.")]])
    assert batch.schema == ANSWERS
    first, second = batch.to_pylist()[0]["figures"]
    assert (first["low"], first["high"], first["approximate"], second["approximate"]) == (4000.0, None, False, True)
    assert all(value is not None for name, value in first.items() if name != "high")


def test_the_pipe_prints_the_columns_of_the_sheet(command: list[str]) -> None:
    answer = subprocess.run(command, input=b'{"id":"a","text":"5 km"}\n', capture_output=True, check=True).stdout
    (figure,) = json.loads(answer)["figures"]
    assert list(figure) == FIGURES.names


def test_a_summary_needs_no_other_columns(sanaq: str, tmp_path: Path) -> None:
    text = subprocess.run([sanaq, "extract", "--quiet", "seeds"], capture_output=True, cwd=_root(), check=True).stdout
    (tmp_path / "whole.csv").write_bytes(text)
    import pyarrow.csv

    pyarrow.csv.write_csv(pyarrow.csv.read_csv(tmp_path / "whole.csv", parse_options=pyarrow.csv.ParseOptions(
        newlines_in_values=True)).select(SUMMARIZED), tmp_path / "part.csv")
    by = ["--by", "measure,kind,subject,place,time,document", "--policy", "conservative", "--format", "csv"]
    whole, part = (
        subprocess.run([sanaq, "summary", str(tmp_path / name), *by], capture_output=True, check=True).stdout
        for name in ("whole.csv", "part.csv")
    )
    assert whole == part and whole.count(b"\n") > 50


def _root() -> Path:
    return Path(__file__).resolve().parents[2]


def test_spark_has_the_same_types() -> None:
    types = {field.name: field.dataType.simpleString() for field in spark_schema(FIGURES)}
    assert (types["line"], types["low"], types["approximate"], types["quote"]) == ("bigint", "double", "boolean", "string")
