"""KPIs of the sample company from its exported files, through every clock in them: wall time in the tickets, UTC in the
calls, Unix seconds in the NPS answers, minutes, seconds, decimal commas; opening hours over weekends, holidays and the
change to summer time."""
import csv
import json
import math
import statistics
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

from common import Asked, percentile

FOLDER = sys.argv[1] + "/"
ZONE = ZoneInfo("Europe/Stockholm")
SETTINGS = json.load(open(FOLDER + "settings.json", encoding="utf-8"))
HOLIDAYS = set(SETTINGS["schedules"]["default"]["holidays"])


def rows(name, delimiter=","):
    with open(FOLDER + name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def wall(text):
    """UTC seconds of a time on the wall; None if there is no such time."""
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%d.%m.%Y", "%Y-%m"):
        try:
            return int(datetime.strptime(text, form).replace(tzinfo=ZONE).timestamp())
        except ValueError:
            pass
    return None


def utc(text):
    for form in ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"):
        try:
            return int(datetime.strptime(text, form).replace(tzinfo=timezone.utc).timestamp())
        except ValueError:
            pass
    return None


def whole(text):
    return int(text) if text else None


def once(records, key="id"):
    """The first of each id; what has no id or no time was not taken."""
    kept = {}
    for record in records:
        if record[key] and record["at"] is not None:
            kept.setdefault(record[key], record)
    return list(kept.values())


def open_spans():
    day = date(2024, 9, 1)
    while day < date(2026, 12, 31):
        if day.weekday() < 5 and day.isoformat() not in HOLIDAYS:
            at = lambda hour: int(datetime(day.year, day.month, day.day, hour, tzinfo=ZONE).timestamp())
            yield at(8), at(17)
        day += timedelta(days=1)


SPANS = list(open_spans())


def open_seconds(start, end):
    return sum(max(0, min(end, b) - max(start, a)) for a, b in SPANS if b > start and a < end)


tickets = once(
    {
        "id": r["Id"],
        "at": wall(r["Created at"]),
        "solved": wall(r["Solved at"]),
        "frt": whole(r["First reply time in minutes"]) * 60 if r["First reply time in minutes"] else None,
        "channel": r["Via"],
        "priority": r["Priority"],
        "topic": r["Topic [list]"],
        "team": r["Group"],
        "agent": r["Assignee"].strip("-"),
        "rating": r["Satisfaction Score"],
        "reopens": int(r["Reopens"]),
        "customer": r["Requester external id"],
        "contacts": int(r["Customer contacts [int]"]),
        "transfers": int(r["Transfers [int]"]),
    }
    for r in rows("tickets-zendesk.csv")
)
for t in tickets:
    if t["frt"] is not None and t["frt"] >= 0:
        t["open_frt"] = open_seconds(t["at"], t["at"] + t["frt"])

old_calls = [
    {"id": "a" + r["call id"] if r["call id"] else "", "at": utc(r["datetime (utc)"]), "answered": r["answered"] == "Yes",
     "wait": int(r["waiting time"]), "hold": None, "agent": r["user"]}
    for r in rows("calls-aircall.csv")
]
new_calls = [
    {"id": "t" + r["call_id"], "at": utc(r["start_at"]), "answered": r["abandoned"] == "false", "wait": int(r["wait_time"]),
     "hold": whole(r["hold_time"]), "agent": r["user_name"]}
    for r in rows("calls-talkdesk.csv")
]
calls = once(old_calls + new_calls)
nps = once({"id": r["id"], "at": int(r["created_at"]), "score": int(r["score"])} for r in rows("nps-delighted.csv"))
ces = once({"id": r["Answer id"], "at": utc(r["Answered at (UTC)"]), "score": int(r["Score"])} for r in rows("effort-survey.csv"))
esat = once({"id": r["Answer id"], "at": wall(r["Answered"]), "score": int(r["Score"])} for r in rows("team-pulse.csv", ";"))
reviews = [
    {"at": wall(r["Reviewed at"]), "score": int(r["Score"]), "max": int(r["Max score"])}
    for r in rows("quality-reviews.csv") if r["Score"].isdigit()
]
articles = [
    {"at": wall(r["Date"]), "title": r["Article"], "reads": int(r["Reads"]), "seconds": whole(r["Average read time (seconds)"]),
     "yes": int(r["Helpful: yes"]), "no": int(r["Helpful: no"]), "contacts": int(r["Contacts started"])}
    for r in rows("help-centre-articles.csv") if r["Reads"].isdigit()
]
incidents = once(
    {"id": r["incident_number"], "at": utc(r["started_at"]), "detected": utc(r["detected_at"]), "resolved": utc(r["resolved_at"]),
     "service": r["service_name"]}
    for r in rows("incidents.csv")
)
services = {r["Service"]: wall(r["Watched from"]) for r in rows("services.csv")}
contracts = [
    {"customer": r["Customer ID"], "from": utc(r["Start (UTC)"]), "to": utc(r["Ended At (UTC)"]) if r["Ended At (UTC)"] else None}
    for r in rows("subscriptions-stripe.csv") if utc(r["Start (UTC)"]) is not None
]
revenue = defaultdict(list)
for r in rows("recurring-revenue.csv"):
    try:
        revenue[r["Customer id"]].append((wall(r["From"]), Fraction(r["Monthly revenue"])))
    except ValueError:
        pass
COSTS = ["Salaries", "Tools", "Overhead", "Training", "Other cost"]
money = {
    r["Month"]: (sum(Fraction(r[c].replace(",", ".")) for c in COSTS), Fraction(r["Company revenue"].replace(",", ".")))
    for r in rows("finance.csv", ";")
}
orders = once(
    {"id": r["Order id"], "at": wall(r["Ordered at"]), "customer": r["Customer id"]}
    for r in rows("orders.csv") if r["Amount"] != "see invoice"
)

BEFORE = {"2026-Q3": "2026-04-01", "2026-03": "2026-02-01", "2025-Q4": "2025-07-01", "2026-W13": "2026-03-16"}
MIN_N = SETTINGS.get("min_n", 30)


def wilson(hits, n, z=1.959963984540054):
    p = hits / n
    centre, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n)


def ranks(values):
    return [(sum(w < v for w in values) + sum(w <= v for w in values) + 1) / 2 for v in values]


def spearman(a, b):
    x, y = ranks(a), ranks(b)
    mean = (len(x) + 1) / 2
    both = sum((p - mean) * (q - mean) for p, q in zip(x, y))
    return both / math.sqrt(sum((p - mean) ** 2 for p in x) * sum((q - mean) ** 2 for q in y))


def week(instant):
    """Its Monday, counted in weeks."""
    return (datetime.fromtimestamp(instant, ZONE).date() - date(1969, 12, 29)).days // 7


first_seen = {}
for agent, at in [(t["agent"], t["solved"]) for t in tickets] + [(c["agent"], c["at"]) for c in calls if c["answered"]]:
    if agent and at is not None:
        first_seen[agent] = min(at, first_seen.get(agent, at))

PERIODS = {
    "2026-Q3": ("2026-07-01", "2026-10-01", ["2026-07", "2026-08", "2026-09"]),
    "2026-03": ("2026-03-01", "2026-04-01", ["2026-03"]),
    "2025-Q4": ("2025-10-01", "2026-01-01", ["2025-10", "2025-11", "2025-12"]),
    "2026-W13": ("2026-03-23", "2026-03-30", None),
}


def share(flags):
    flags = list(flags)
    return sum(flags) / len(flags) if flags else None


asked = Asked()
for name, (first, after, months) in PERIODS.items():
    start, end = wall(first), wall(after)
    inside = lambda records, key="at": [r for r in records if r[key] is not None and start <= r[key] < end]
    ask = lambda line, **answers: asked.ask("kpi|" + line + "|--period|" + name, **answers)
    created, solved, offered = inside(tickets), inside(tickets, "solved"), inside(calls)

    ask("tickets|--where|source=zendesk", tickets__value=len(created))
    ask("resolved", resolved__value=len(solved))
    still_open = [t for t in tickets if t["at"] < end and not (t["solved"] is not None and t["solved"] < end)]
    ask("backlog", backlog__value=len(still_open))
    ask("volume_by_channel|--by|channel", volume_by_channel__value=len(created) + len(offered))
    for channel, n in Counter(t["channel"] for t in created).items():
        asked.add({"volume_by_channel/by/channel/" + channel + "/value": n})

    frt = [t["frt"] for t in created if t["frt"] is not None and t["frt"] >= 0]
    busy = [t["open_frt"] for t in created if "open_frt" in t]
    ask(
        "frt",
        frt__value=statistics.median(busy),
        frt__n=len(busy),
        frt__stats__mean=float(Fraction(sum(busy), len(busy))),
        frt__stats__p90=percentile(busy, 0.9),
        frt__parts__business_median=statistics.median(busy),
        frt__parts__calendar_median=statistics.median(frt),
        frt__parts__within_24h=share(s <= 86400 for s in frt),
    )
    ask("frt|--by|team")
    for team in sorted({t["team"] for t in created}):
        asked.add({"frt/by/team/" + team + "/value": statistics.median(t["open_frt"] for t in created if "open_frt" in t and t["team"] == team)})
    spent = [open_seconds(t["at"], t["solved"]) for t in solved]
    ask(
        "resolution_time",
        resolution_time__n=len(spent),
        resolution_time__stats__median=statistics.median(spent),
        resolution_time__stats__mean=float(Fraction(sum(spent), len(spent))),
    )
    ask("reopen_rate|transfer_rate|contacts_to_resolution|--where|source=zendesk",
        reopen_rate__value=share(t["reopens"] > 0 for t in solved),
        transfer_rate__value=share(t["transfers"] > 0 for t in created))
    rated = [t["rating"] == "Good" for t in solved if t["rating"] in ("Good", "Bad")]
    ask("csat", csat__value=share(rated), csat__n=len(rated))
    ask("fcr|--where|source=zendesk", fcr__value=share(t["contacts"] == 1 and t["reopens"] == 0 for t in solved))

    answered = [c["wait"] for c in offered if c["answered"] and c["wait"] >= 0]
    counted = [c for c in offered if c["answered"] or c["wait"] > 5]
    ask("asa", asa__value=float(Fraction(sum(answered), len(answered))), asa__n=len(answered),
        asa__parts__within_30s=share(w <= 30 for w in answered))
    ask("abandonment", abandonment__value=share(not c["answered"] for c in counted), abandonment__n=len(counted))
    held = [c["hold"] for c in offered if c["answered"] and c["hold"] is not None and c["hold"] >= 0]
    ask("hold_time", hold_time__stats__mean=sum(held) / len(held) if held else None)

    scores = [r["score"] for r in inside(nps) if 0 <= r["score"] <= 10]
    ask("nps", nps__value=100 * (sum(s >= 9 for s in scores) - sum(s <= 6 for s in scores)) / len(scores), nps__n=len(scores))
    scores = [r["score"] for r in inside(ces) if 1 <= r["score"] <= 7]
    ask("ces", ces__value=float(Fraction(sum(scores), len(scores))), ces__n=len(scores))
    scores = [r["score"] for r in inside(esat)]
    ask("esat", esat__value=share(s >= 4 for s in scores) if len(scores) >= 5 else None)
    done = inside(reviews)
    ask("quality_score", quality_score__value=sum(r["score"] for r in done) / sum(r["max"] for r in done))

    read = inside(articles)
    timed = [a for a in read if a["seconds"] is not None]
    ask(
        "articles_read|article_read_time|article_helpful|article_contact_rate",
        articles_read__value=sum(a["reads"] for a in read),
        article_read_time__value=sum(a["reads"] * a["seconds"] for a in timed) / sum(a["reads"] for a in timed),
        article_helpful__value=sum(a["yes"] for a in read) / sum(a["yes"] + a["no"] for a in read),
        article_contact_rate__value=sum(a["contacts"] for a in read) / sum(a["reads"] for a in read),
    )

    begun = inside(incidents)
    found = [i["detected"] - i["at"] for i in begun if i["detected"] is not None and i["detected"] >= i["at"]]
    ask("mttd", mttd__value=float(Fraction(sum(found), len(found))) if found else None)
    restored = [i["resolved"] - i["at"] for i in begun if i["resolved"] is not None]
    ask("time_to_restore", time_to_restore__value=float(Fraction(sum(restored), len(restored))) if restored else None)
    watched = uptime = 0
    for service, since in services.items():
        begin = max(start, since)
        down = set()
        spans = sorted((max(i["at"], begin), min(i["resolved"] if i["resolved"] is not None else end, end))
                       for i in incidents if i["service"] == service)
        reach, lost = begin, 0
        for a, b in spans:
            if b > max(a, reach):
                lost += b - max(a, reach)
                reach = b
        watched += end - begin
        uptime += end - begin - lost
    ask("mtbf|availability", mtbf__value=uptime / len(begun) if begun else None, mtbf__n=len(begun), availability__value=uptime / watched)

    there = [c for c in contracts if c["from"] < start and (c["to"] is None or c["to"] >= start)]
    gone = [c for c in there if c["to"] is not None and c["to"] < end]
    ask("churn", churn__value=len(gone) / len(there), churn__n=len(there))

    def pays(customer, when):
        past = [amount for since, amount in sorted(revenue[customer]) if since < when]
        return past[-1] if past else 0

    before = {c: pays(c, start) for c in revenue if pays(c, start) > 0}
    lost = sum(max(0, had - pays(c, end)) for c, had in before.items())
    more = sum(max(0, pays(c, end) - had) for c, had in before.items())
    ask("revenue_churn", revenue_churn__value=float(lost / sum(before.values())),
        revenue_churn__parts__net=float((lost - more) / sum(before.values())))

    # Agents by the lower end of the interval of FCR.
    of = defaultdict(list)
    for t in solved:
        of[t["agent"]].append(t["contacts"] == 1 and t["reopens"] == 0)
    answering = Counter(c["agent"] for c in offered if c["answered"])
    people = {a for a in set(of) | set(answering) if a}
    ask("top_agents", top_agents__value=len(people), top_agents__n=sum(len(v) for a, v in of.items() if a))
    if any(len(v) >= MIN_N for a, v in of.items() if a):
        def two_months(agent):
            day = datetime.fromtimestamp(first_seen[agent], ZONE).date()
            month = day.month + 1
            try:
                later = date(day.year + month // 12, month % 12 + 1, day.day)
            except ValueError:
                later = date(day.year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)
            return wall(later.isoformat()) <= end
        low = {a: wilson(sum(v), len(v))[0] for a, v in of.items() if a and len(v) >= MIN_N and two_months(a)}
        asked.add({"top_agents/variant": "by_fcr", "top_agents/parts/ranked": len(low)})
        for agent in people:
            place = "top_agents/tables/agents/rows/" + agent + "/"
            asked.add({place + "rank": 1 + sum(x > low[agent] for x in low.values()) if agent in low else None})
            if of[agent]:
                asked.add({
                    place + "cells/resolved/value": len(of[agent]),
                    place + "cells/fcr/value": share(of[agent]),
                    place + "cells/fcr/interval/low": wilson(sum(of[agent]), len(of[agent]))[0],
                })

    # Customers kept, by what they went through in the period before.
    earlier = wall(BEFORE[name])
    rated_before, wrote = {}, set()
    for t in sorted((t for t in tickets if t["solved"] is not None), key=lambda t: t["solved"]):
        if earlier <= t["solved"] < start and t["rating"] in ("Good", "Bad") and t["customer"]:
            rated_before[t["customer"]] = t["rating"]
    wrote = {t["customer"] for t in tickets if earlier <= t["at"] < start and t["customer"]}
    active = {c["customer"] for c in there}
    kept = {c["customer"] for c in contracts if c["from"] < end and (c["to"] is None or c["to"] >= end)}
    kinds = defaultdict(list)
    for customer in active:
        rating = rated_before.get(customer)
        kind = {"Bad": "bad_rating", "Good": "good_rating"}.get(rating) or ("no_rating" if customer in wrote else "no_ticket")
        kinds[kind].append(customer in kept)
    ask("retention_by_experience", retention_by_experience__value=share(kinds["bad_rating"]), retention_by_experience__n=len(kinds["bad_rating"]))
    for kind in ("good_rating", "no_rating", "no_ticket"):
        asked.add({"retention_by_experience/parts/" + kind: share(kinds[kind]), "retention_by_experience/parts/" + kind + "_n": len(kinds[kind])})

    # Reads and calls by week, reads leading.
    told = min(end, max(a["at"] for a in articles) + 1, max(c["at"] for c in calls) + 1)
    stop = week(told)
    since = min(week(start - 1) + 1, stop - 12)
    reads_of, calls_of = Counter(), Counter(week(c["at"]) for c in calls)
    for a in articles:
        reads_of[week(a["at"])] += a["reads"]
    ask("articles_read")
    for lead in range(5):
        pairs = [(reads_of[w - lead], calls_of[w]) for w in range(since, stop) if w - lead in reads_of]
        asked.add({"articles_read/tables/lags/rows/%d/cells/rho/value" % lead: spearman(*zip(*pairs)) if len(pairs) >= 12 else None,
                   "articles_read/tables/lags/rows/%d/cells/rho/n" % lead: len(pairs)})

    # Found but not read.
    sums = defaultdict(lambda: [0, 0])
    for a in timed:
        sums[a["title"]][0] += a["reads"]
        sums[a["title"]][1] += a["reads"] * a["seconds"]
    many = percentile([n for n, _ in sums.values()], 0.5)
    short = percentile([total / n for n, total in sums.values()], 0.25)
    left_at_once = [a for a, (n, total) in sums.items() if n >= many and total / n <= short]
    ask("article_read_time", article_read_time__parts__found_not_read=len(left_at_once))
    for title in left_at_once:
        asked.add({"article_read_time/tables/found_not_read/rows/" + title + "/cells/reads/value": sums[title][0]})

    if months:
        cost, income = (sum(money[m][i] for m in months) for i in (0, 1))
        ask("cost_per_resolution|cost_per_ticket|cost_to_revenue", cost_per_resolution__value=float(cost / len(solved)),
            cost_to_revenue__value=float(cost / income))

def two_rates(hits, n, hits2, n2):
    """Two-sided, pooled."""
    p = (hits + hits2) / (n + n2)
    z = (hits / n - hits2 / n2) / math.sqrt(p * (1 - p) * (1 / n + 1 / n2))
    return math.erfc(abs(z) / math.sqrt(2))


# Actions: as many days before the day it was agreed as the records tell of after it.
def sides(agreed, records, key, last):
    day = date.fromisoformat(agreed)
    length = datetime.fromtimestamp(last, ZONE).date() + timedelta(days=1) - day
    bounds = [wall((day + k * length).isoformat()) for k in (-1, 0, 1)]
    return [[r for r in records if r[key] is not None and a <= r[key] < b] for a, b in zip(bounds, bounds[1:])], length


ANSWERED = [c for c in calls if c["answered"] or c["wait"] > SETTINGS["short_abandon_s"]]
# The export was made in the morning of the day after: of that day it does not tell.
LAST_TICKET = max(t["at"] for t in tickets)
FOLLOWED = {
    "abandonment": (ANSWERED, "at", max(c["at"] for c in calls), lambda c: not c["answered"], "down"),
    "fcr": (tickets, "solved", LAST_TICKET, lambda t: t["contacts"] == 1 and t["reopens"] == 0, "up"),
}
asked.ask("actions")
for action in SETTINGS["actions"]:
    if action["kpi"] not in FOLLOWED:
        asked.add({f"actions/{action['id']}/verdict": "too_early", f"actions/{action['id']}/reason": "review_not_reached"})
        continue
    records, key, last, hit, better = FOLLOWED[action["kpi"]]
    agreed, id = action["agreed_on"], action["id"]
    parts, length = sides(agreed, records, key, last)
    hits = [sum(hit(r) for r in part) for part in parts]
    n = [len(part) for part in parts]
    p = two_rates(hits[1], n[1], hits[0], n[0])
    rates = [h / k for h, k in zip(hits, n)]
    asked.add({
        f"actions/{id}/before/n": n[0],
        f"actions/{id}/since/n": n[1],
        f"actions/{id}/before/value": rates[0],
        f"actions/{id}/since/value": rates[1],
        f"actions/{id}/change": rates[1] - rates[0],
        f"actions/{id}/before/from": (date.fromisoformat(agreed) - length).isoformat(),
        f"actions/{id}/since/to": (date.fromisoformat(agreed) + length).isoformat(),
        f"actions/{id}/verdict": "no_clear_change" if p >= 0.05 else "better" if (rates[1] > rates[0]) == (better == "up") else "worse",
    })
asked.write()
