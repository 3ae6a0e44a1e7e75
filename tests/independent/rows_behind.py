"""Reads a workbook with openpyxl, and makes each number of the report again from the rows that it lists.

    python rows_behind.py BOOK.xlsx VALUES.json

BOOK.xlsx: written with `qd report --rows --lang en`. VALUES.json: what `qd kpi --rows --json` says of the same period.
Prints what it compared; the first difference ends it.
"""

import json
import re
import statistics
import sys
from datetime import date, datetime, time, timedelta

import openpyxl

HEAD = 5
compared = {"kpis": 0, "values": 0, "records": 0, "reasons": 0, "makes": {}}


def fail(text):
    sys.exit(text)


def number(cell):
    """The number of a cell; durations in seconds. None for a text and for nothing."""
    v = cell.value
    if isinstance(v, timedelta):
        return v.total_seconds()
    if isinstance(v, time):
        return v.hour * 3600 + v.minute * 60 + v.second + v.microsecond / 1e6
    return v if isinstance(v, (int, float)) and not isinstance(v, bool) else None


def near(found, wanted, what):
    if abs(found - wanted) > 1e-9 * max(abs(wanted), 1) + 1e-4 * (abs(wanted) > 1000):
        fail(f"{what}: {found!r} for {wanted!r}")
    compared["values"] += 1


def column(sheet, head):
    for cell in sheet[HEAD]:
        if cell.value == head:
            return [sheet.cell(row, cell.column) for row in range(HEAD + 1, sheet.max_row + 1)]
    fail(f"{sheet.title} has no column {head!r}")


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    kpis = {k["id"]: k for k in json.load(open(sys.argv[2], encoding="utf-8"))["kpis"]}
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    fail(f"{sheet.title}!{cell.coordinate} is a formula")
    index = book["Rows behind"]
    heads = [c.value for c in index[HEAD]]
    rows = [dict(zip(heads, r)) for r in index.iter_rows(min_row=HEAD + 1)]
    listed = {}
    for row in rows:
        listed.setdefault(row["ID"].value, []).append(row)
    if list(listed) != list(kpis):
        fail(f"{list(listed)} for {list(kpis)}")
    for sheet in {r["Sheet"].value for r in rows} - {None}:
        ids = [c.value for c in column(book[sheet], "Record")]
        if not all(isinstance(i, str) for i in ids):
            fail(f"{sheet}: an id is no text")
        if sheet in ("Tickets", "Calls") and len(set(ids)) != len(ids):
            fail(f"{sheet}: a record stands twice")
        compared["records"] += len(ids)
        times = [r[1].value for r in book[sheet].iter_rows(min_row=HEAD + 1)]
        if not all(isinstance(t, (datetime, date)) for t in times) or times != sorted(times):
            fail(f"{sheet}: not in the order of time")
    for id, places in listed.items():
        kpi = kpis[id]
        if kpi.get("rows") is None:
            if any(p["Sheet"].value for p in places):
                fail(f"{id} has no rows and a sheet")
            continue
        counted, texts, pairs, numbers = [], [], [], []
        several = False
        for place in places:
            if place["Sheet"].value is None:
                continue
            sheet, made, heads = book[place["Sheet"].value], place["How the rows give the value"].value, place["Column"].value
            compared["makes"][made] = compared["makes"].get(made, 0) + 1
            ids = [c.value for c in column(sheet, "Record")]
            own = column(sheet, heads.split(" ÷ ")[0].removesuffix(": part"))
            out = [(i, c.value) for i, c in zip(ids, own) if isinstance(c.value, str)]
            if made.startswith("sum of the parts"):
                part, whole = (column(sheet, h) for h in heads.split(" ÷ "))
                both = [(number(a), number(b), i) for a, b, i in zip(part, whole, ids)]
                both = [p for p in both if p[0] is not None]
                pairs += [(a, b) for a, b, _ in both]
                inside = [i for _, _, i in both]
                several = several or any(b > 1 for _, b, _ in both) and id == "sla"
            else:
                inside = [i for i, c in zip(ids, own) if number(c) is not None]
                found = [number(c) for c in own if number(c) is not None]
                numbers += found
                pairs += [(x, 1) for x in found]
            if (place["Rows counted"].value, place["Rows left out"].value) != (len(inside), len(out)):
                fail(f"{id} in {sheet.title}: {len(inside)} and {len(out)} rows")
            counted += inside
            texts += out
        wanted_in = [r["id"] for r in kpi["rows"] if r["in"]]
        wanted_out = [r["id"] for r in kpi["rows"] if not r["in"]]
        if several:
            wanted_in = list(dict.fromkeys(wanted_in))
            wanted_out = [i for i in dict.fromkeys(wanted_out) if i not in set(wanted_in)]
        if sorted(counted) != sorted(wanted_in):
            fail(f"{id}: other records are counted")
        if sorted(i for i, _ in texts) != sorted(wanted_out):
            fail(f"{id}: other records are left out")
        for _, text in texts:
            compared["reasons"] += 1
            if re.search(r"[a-z]_[a-z]", text):
                fail(f"{id}: {text!r} is a code")
        if kpi["value"] is None:
            continue
        made = {p["How the rows give the value"].value for p in places}
        if made == {"median of the column"}:
            again = statistics.median(numbers)
        elif made == {"how many numbers the column holds"}:
            again = len(numbers)
        elif made == {"sum of the column"}:
            again = sum(numbers)
        else:
            again = sum(a for a, _ in pairs) / sum(b for _, b in pairs)
        near(again, kpi["value"], id)
        compared["kpis"] += 1
    print(json.dumps(compared))


main()
