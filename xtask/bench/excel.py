"""Speed of qd beside fastexcel: a workbook of 100,000 rows and 20 columns; and how soon a file of 200 MB is shown.

Printed: medians of paired rounds, wall and CPU seconds. `qd import --dry-run` reads, types and compares all records and stores
nothing; `qd import` stores them in a durable file; the peer (excel_peer.py) reads the sheet into typed columns in memory.
"""
import argparse
import csv
import datetime
import json
import os
import statistics
import subprocess
import sys

from bench import HERE, measured, remove, row

COLUMNS = 20
PREVIEW = 200_000_000


def workbook(tickets, to):
    """The first columns of the tickets: times as dates, numbers as numbers, words as texts."""
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("tickets")
    with open(tickets, newline="", encoding="utf-8") as f:
        rows = csv.reader(f)
        names = next(rows)[:COLUMNS]
        sheet.append(names)
        for cells in rows:
            sheet.append([cell(name, text) for name, text in zip(names, cells)])
    book.save(to)


def cell(name, text):
    if text == "":
        return None
    if name.endswith("_at") or name.endswith("_due"):
        return datetime.datetime.fromisoformat(text).replace(tzinfo=None)
    return int(text) if text.isdigit() else text


def main():
    p = argparse.ArgumentParser()
    for name in ("generator", "place", "qd"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--rounds", type=int, default=5)
    a = p.parse_args()
    data = os.path.join(a.place, "data-100000")
    tickets, book = os.path.join(data, "tickets.csv"), os.path.join(data, "tickets.xlsx")
    if not os.path.exists(os.path.join(data, "done")):
        subprocess.run([sys.executable, a.generator, "--tickets", "100000", "--seed", "7", "--out", data], check=True,
                       stdout=subprocess.DEVNULL)
        open(os.path.join(data, "done"), "w").close()
    if not os.path.exists(book):
        workbook(tickets, book + ".part")
        os.rename(book + ".part", book)
    env, ws = dict(os.environ, TZ="UTC"), os.path.join(a.place, "excel.qdeck")
    peer = [sys.executable, os.path.join(HERE, "excel_peer.py"), book]
    for name, more in (("a workbook, read and typed", ["--dry-run"]), ("a workbook, to a durable file", [])):
        ours, theirs = [], []
        for _ in range(a.rounds):
            remove(ws)
            ours.append(measured([a.qd, "--workspace", ws, "import", book, "--as", "tickets", "--json"] + more, env))
            theirs.append(measured(peer))
        counts, found = json.loads(ours[-1][3])["counts"], json.loads(theirs[-1][3])
        if counts["new"] != found["rows"]:
            sys.exit("qd has %s records, the peer %s" % (counts["new"], found["rows"]))
        row(name, ours, theirs, "   %.1f MB, %d columns" % (os.path.getsize(book) / 1e6, found["columns"]))
    remove(ws)
    preview(a, env)


def preview(a, env):
    """A file whose bytes are all plain must be looked through to its end for its encoding: the slow case."""
    for name, plain in (("as it is", False), ("plain throughout", True)):
        path = os.path.join(a.place, "preview.csv")
        with open(os.path.join(a.place, "data-1000000", "tickets.csv"), "rb") as f, open(path, "wb") as out:
            left = PREVIEW
            while left > 0:
                some = f.read(min(left, 1 << 24))
                left -= len(some) or left
                out.write(some.decode("utf-8", "ignore").encode("ascii", "replace") if plain else some)
        rounds = [measured([a.qd, "inspect", path, "--json"], env) for _ in range(a.rounds)]
        print("%-34s qd %6.3f s wall %6.3f s CPU %5.0f MiB, %s" % (
            "preview of %.0f MB" % (os.path.getsize(path) / 1e6), *(statistics.median(r[i] for r in rounds) for i in range(3)), name))
        os.remove(path)


if __name__ == "__main__":
    main()
