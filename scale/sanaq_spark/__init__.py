"""Runs `sanaq` over more documents than one machine should read: Apache Spark deals them out, the extractor is the same.

Modules, each over those before it: `figures` (columns and types), `pipe` (the child process), `answers` (its lines as
Arrow), `intake` (lines of JSON as documents), `packing` (partitions of equal bytes); `documents`, `extraction`, `summary`
and `session` are what Spark runs.
"""
