"""The peer's reading of a workbook: its first sheet as typed columns in memory. Argument: the workbook."""
import json
import sys

import fastexcel

sheet = fastexcel.read_excel(sys.argv[1]).load_sheet(0)
columns = sheet.to_arrow()
print(json.dumps({"rows": columns.num_rows, "columns": columns.num_columns}))
