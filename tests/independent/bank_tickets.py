"""KPIs of customer_support_tickets.csv; the clock of the file is taken as India's, which has no summer time."""
import csv
import statistics
import sys
from collections import Counter
from datetime import datetime
from fractions import Fraction

from common import Asked, percentile


def when(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S") if text else None


with open(sys.argv[1] + "/customer_support_tickets.csv", encoding="utf-8", newline="") as file:
    tickets = [
        {
            "created": when(row["Ticket_Date"]),
            "resolved": when(row["Resolution_Date"]),
            "frt": int(row["First_Response_Minutes"]) * 60,
            "channel": row["Channel"],
            "topic": row["Issue_Category"],
            "team": row["Team"],
            "priority": row["Priority"],
            "sla": row["SLA_Met"],
            "csat": float(row["Customer_CSAT"]) if row["Customer_CSAT"] else None,
            "reopened": row["Reopened"] == "Yes",
        }
        for row in csv.DictReader(file)
    ]

PERIODS = {
    "2025-Q4": (datetime(2025, 10, 1), datetime(2026, 1, 1)),
    "2026-H1": (datetime(2026, 1, 1), datetime(2026, 7, 1)),
    "2026-03": (datetime(2026, 3, 1), datetime(2026, 4, 1)),
    "2026-W10": (datetime(2026, 3, 2), datetime(2026, 3, 9)),
    "2025-12-24": (datetime(2025, 12, 24), datetime(2025, 12, 25)),
}


def exact(numbers):
    return float(Fraction(sum(numbers), len(numbers)))


asked = Asked()
for name, (start, end) in PERIODS.items():
    created = [t for t in tickets if start <= t["created"] < end]
    resolved = [t for t in tickets if t["resolved"] and start <= t["resolved"] < end]
    period = "|--period|" + name

    asked.ask("kpi|tickets" + period, tickets__value=len(created))
    asked.ask("kpi|resolved" + period, resolved__value=len(resolved))
    open_at_end = [t for t in tickets if t["created"] < end and not (t["resolved"] and t["resolved"] < end)]
    asked.ask("kpi|backlog" + period, backlog__value=len(open_at_end))

    frt = [t["frt"] for t in created]
    asked.ask(
        "kpi|frt" + period,
        frt__value=statistics.median(frt),
        frt__n=len(frt),
        frt__stats__mean=exact(frt),
        frt__stats__median=statistics.median(frt),
        frt__stats__p90=percentile(frt, 0.9),
        frt__stats__p95=percentile(frt, 0.95),
        frt__stats__min=min(frt),
        frt__stats__max=max(frt),
        frt__parts__within_24h=sum(s <= 86400 for s in frt) / len(frt),
    )

    times = [int((t["resolved"] - t["created"]).total_seconds()) for t in resolved]
    asked.ask(
        "kpi|resolution_time" + period,
        resolution_time__n=len(times),
        resolution_time__stats__mean=exact(times),
        resolution_time__stats__median=statistics.median(times),
        resolution_time__stats__p90=percentile(times, 0.9),
        resolution_time__stats__min=min(times),
        resolution_time__stats__max=max(times),
    )

    judged = [t["sla"] == "Yes" for t in created if t["sla"]]
    asked.ask("kpi|sla" + period, sla__value=sum(judged) / len(judged), sla__n=len(judged))

    ratings = [t["csat"] for t in resolved if t["csat"] is not None]
    asked.ask(
        "kpi|csat" + period,
        csat__value=sum(r >= 4 for r in ratings) / len(ratings),
        csat__n=len(ratings),
    )

    again = [t["reopened"] for t in resolved]
    asked.ask("kpi|reopen_rate" + period, reopen_rate__value=sum(again) / len(again), reopen_rate__n=len(again))

    asked.ask("kpi|volume_by_channel|--by|channel" + period)
    for channel, n in Counter(t["channel"] for t in created).items():
        row = "volume_by_channel/by/channel/" + channel
        asked.add({row + "/value": n, row + "/share": n / len(created)})

    asked.ask("kpi|top_topics|--by|topic" + period)
    for topic, n in Counter(t["topic"] for t in created).most_common(5):
        asked.add({"top_topics/by/topic/" + topic + "/value": n})

    asked.ask("kpi|frt|--by|priority" + period)
    for priority in sorted({t["priority"] for t in created}):
        group = [t["frt"] for t in created if t["priority"] == priority]
        row = "frt/by/priority/" + priority
        asked.add({row + "/value": statistics.median(group), row + "/n": len(group)})

    mine = [t for t in created if t["team"] == "Billing Support" and t["channel"] == "Phone"]
    asked.ask("kpi|tickets|--where|team=billing support|--where|channel=Phone" + period, tickets__value=len(mine))

# Months over the turn of the year, as a series.
asked.ask("kpi|tickets|--series|month|--from|2025-08-01|--to|2026-07-01")
for month in [(2025, m) for m in range(8, 13)] + [(2026, m) for m in range(1, 7)]:
    n = sum((t["created"].year, t["created"].month) == month for t in tickets)
    asked.add({"tickets/series/%d-%02d-01/value" % month: n})
asked.write()
