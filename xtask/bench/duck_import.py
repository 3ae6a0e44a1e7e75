"""The peer's import: a CSV file into a table of its own database file. Arguments: CSV file, database."""
import sys

import duckdb

c = duckdb.connect(sys.argv[2])
c.execute("SET threads = 2")
c.execute("CREATE TABLE tickets AS SELECT * FROM read_csv(?)", [sys.argv[1]])
c.execute("CHECKPOINT")
c.close()
