"""Questions of a help forum, one file a day. Times carry their offset to UTC, −0700 before and −0800 after the change of
2 November 2025; two ids stand twice in one file. Counted on the clocks of Los Angeles and of Berlin, whose own change
was on 26 October 2025."""
import csv
import glob
import sys
from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from common import Asked

records = 0
questions = {}
for path in sorted(glob.glob(sys.argv[1] + "/*.csv")):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            records += 1
            created = datetime.strptime(row["created"], "%Y-%m-%d %H:%M:%S %z")
            questions.setdefault(row["id"], {"created": created, "topic": row["topic"]})

asked = Asked()
asked.ask("imports", records=records, questions=len(questions), twice=records - len(questions))
for zone in ["America/Los_Angeles", "Europe/Berlin", "Asia/Kathmandu"]:
    there = ZoneInfo(zone)
    local = [(q["created"].astimezone(there), q["topic"]) for q in questions.values()]
    asked.ask("settings|set|time_zone|" + zone)
    for month in [(2025, 9), (2025, 10), (2025, 11), (2025, 12), (2026, 1)]:
        inside = [topic for at, topic in local if (at.year, at.month) == month]
        period = "%d-%02d" % month
        if inside:
            asked.ask("kpi|tickets|top_topics|--by|topic|--period|" + period, tickets__value=len(inside))
            for topic, n in Counter(inside).most_common(5):
                asked.add({"top_topics/by/topic/" + topic + "/value": n})
    days = Counter(at.date().isoformat() for at, _ in local)
    asked.ask("kpi|tickets|--series|day|--from|2025-10-20|--to|2025-11-10")
    for day in ["2025-10-25", "2025-10-26", "2025-10-27", "2025-11-01", "2025-11-02", "2025-11-03"]:
        asked.add({"tickets/series/" + day + "/value": days[day]})
    weeks = Counter("%d-W%02d" % at.isocalendar()[:2] for at, _ in local)
    for week in ["2025-W43", "2025-W44", "2025-W45"]:
        asked.ask("kpi|tickets|--period|" + week, tickets__value=weeks[week])
asked.write()
