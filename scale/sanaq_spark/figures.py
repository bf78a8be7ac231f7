"""The columns of `figures.csv`, with the types that they have in Arrow and in Parquet."""

import pyarrow as pa

#: In the order of the sheet. Open bounds are null; a text that says nothing is empty, as in the sheet.
FIGURES = pa.schema(
    [
        ("id", pa.string()),
        ("document", pa.string()),
        ("line", pa.int64()),
        ("column", pa.int64()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("quote", pa.string()),
        ("sentence", pa.string()),
        ("kind", pa.string()),
        ("low", pa.float64()),
        ("high", pa.float64()),
        ("bound", pa.string()),
        ("approximate", pa.bool_()),
        ("vague", pa.string()),
        ("unit", pa.string()),
        ("per", pa.string()),
        ("direction", pa.string()),
        ("measure", pa.string()),
        ("subject", pa.string()),
        ("place", pa.string()),
        ("time", pa.string()),
        ("attribution", pa.string()),
        ("aggregation", pa.string()),
        ("status", pa.string()),
        ("group", pa.string()),
        ("repeats", pa.string()),
        ("correction", pa.string()),
    ]
)

#: One answer of the extractor: what it says of one document. Either `figures` or `error` is null.
ANSWERS = pa.schema(
    [
        ("document", pa.string()),
        ("figures", pa.list_(pa.struct(list(FIGURES)))),
        ("error", pa.string()),
    ]
)

#: What `sanaq summary` looks at, unless an expression asks for more; the texts that make a sheet large are not among it.
SUMMARIZED = [name for name in FIGURES.names if name not in ("id", "line", "column", "end", "quote", "sentence")]
