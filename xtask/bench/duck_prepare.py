"""The peers' own storage for the questions of duck_compare.py and pandas_compare.py: a table and a Parquet file each, times
in UTC. Arguments: the database, the folder of the Parquet files, then name=CSV for each table.
"""
import sys

import duckdb

c = duckdb.connect(sys.argv[1])
c.execute("SET TimeZone = 'UTC'")
for name, path in (a.split("=", 1) for a in sys.argv[3:]):
    columns = c.execute("DESCRIBE SELECT * FROM read_csv(?)", [path]).fetchall()
    times = ", ".join("%s::TIMESTAMP AS %s" % (x[0], x[0]) for x in columns if x[1].startswith("TIMESTAMP"))
    c.execute("CREATE TABLE %s AS SELECT * REPLACE (%s) FROM read_csv(?)" % (name, times), [path])
    c.execute("COPY %s TO '%s/%s.parquet' (FORMAT parquet)" % (name, sys.argv[2], name))
c.execute("CHECKPOINT")
