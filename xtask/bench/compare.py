"""Holds the answer of `qd kpi --compare previous --by channel` against a peer's figures (duck_compare.py,
pandas_compare.py). Intervals and p-values are made here, by scipy, from the peer's sums.
"""
import sys
from math import sqrt

from scipy import stats


class Check:
    """Counts the figures that agree; ends the run at the first that does not."""

    def __init__(self, report, figures):
        self.kpis = {k["id"]: k for k in report["kpis"]}
        self.f = figures
        self.checked = 0

    def same(self, name, mine, theirs, tolerance=1e-9):
        if mine is None or theirs is None or abs(mine - theirs) > tolerance * max(1.0, abs(mine), abs(theirs)):
            sys.exit("the engines do not agree on %s: qd %r, peer %r" % (name, mine, theirs))
        self.checked += 1

    def value(self, kpi, at, key):
        k = self.kpis[kpi]
        if key == "all":
            return k["value"] if at == "now" else k["comparison"]["value"]
        rows = [r for r in k["by"]["channel"] if r["key"] == key]
        if len(rows) != 1:
            sys.exit("no single %s of %s" % (kpi, key))
        return rows[0]["value"] if at == "now" else rows[0]["previous"]

    def interval(self, name, mine, low, high, tolerance=1e-7):
        self.same(name + " low", mine["low"], low, tolerance)
        self.same(name + " high", mine["high"], high, tolerance)

    def mean_interval(self, name, mine, mean, deviation, n):
        half = stats.t.ppf(0.975, n - 1) * deviation / sqrt(n)
        self.interval(name, mine, mean - half, mean + half)

    def wilson(self, name, mine, hits, n):
        z = stats.norm.ppf(0.975)
        p, d = hits / n, 1 + z * z / n
        middle, half = (p + z * z / 2 / n) / d, z * sqrt(p * (1 - p) / n + z * z / 4 / n / n) / d
        self.interval(name, mine, middle - half, middle + half)

    def p_value(self, kpi, p):
        self.same(kpi + " p-value", self.kpis[kpi]["comparison"]["p_value"], p, 1e-6)

    def two_rates(self, kpi, hits, n, before, m):
        p = (hits + before) / (n + m)
        z = (hits / n - before / m) / sqrt(p * (1 - p) * (1 / n + 1 / m))
        self.p_value(kpi, 2 * stats.norm.sf(abs(z)))

    def ranks(self, kpi, name):
        n, m = self.f[name + "|n_now"], self.f[name + "|n_before"]
        total = n + m
        u = self.f[name + "|rank_sum"] - n * (n + 1) / 2
        variance = n * m / 12 * (total + 1 - self.f[name + "|ties"] / (total * (total - 1)))
        z = max(abs(u - n * m / 2) - 0.5, 0) / sqrt(variance)
        self.p_value(kpi, 2 * stats.norm.sf(z))

    def welch(self, kpi, a, b):
        (x, s, n), (y, r, m) = a, b
        v, w = s * s / n, r * r / m
        df = (v + w) ** 2 / (v * v / (n - 1) + w * w / (m - 1))
        self.p_value(kpi, 2 * stats.t.sf(abs(x - y) / sqrt(v + w), df))

    def histogram(self, kpi, name):
        k = self.kpis[kpi]
        width, bins = self.f[name + "|histogram"]
        mine = k["histogram"]
        counts, rest = [0] * len(mine), 0
        for b, n in bins:
            if b < len(mine):
                counts[int(b)] = n
            else:
                rest += n
        for (start, end, n), theirs in zip(mine, counts):
            self.same("%s bin %s" % (kpi, start), end - start, width)
            self.same("%s bin %s" % (kpi, start), n, theirs)
        self.same(kpi + " beyond", k["parts"]["beyond_last_bin"], rest)

    def distribution(self, kpi, q, least=None, most=None, mean=None):
        stats_ = self.kpis[kpi]["stats"]
        for part, theirs in zip(("median", "p90", "p95"), q):
            self.same("%s %s" % (kpi, part), stats_[part], theirs)
        for part, theirs in (("min", least), ("max", most), ("mean", mean)):
            if theirs is not None:
                self.same("%s %s" % (kpi, part), stats_[part], theirs)

    def scores(self, kpi, kinds):
        mine = {start: n for start, _, n in self.kpis[kpi]["histogram"]}
        theirs = {}
        for name, n in self.f.items():
            parts = name.split("|")
            if parts[0] == "scores" and parts[1] in kinds:
                theirs[int(parts[2])] = theirs.get(int(parts[2]), 0) + n
        for score, n in theirs.items():
            self.same("%s answers of %s" % (kpi, score), mine[score], n)
        self.same(kpi + " scores", len(mine), len(theirs))


def agree(report, figures):
    """Every figure of the peer equals ours; gives how many."""
    c = Check(report, figures)
    f, k = figures, c.kpis
    channels = sorted({name.split("|")[1] for name in f if name.startswith("now|")})
    rate = lambda a, b: f[a] / f[b] if f[b] else None
    for at in ("now", "before"):
        p = 1 if at == "now" else 0
        for key in channels:
            x = "%s|%s|" % (at, key)
            if x + "tickets" not in f or x + "resolved" not in f:
                continue
            pairs = [("tickets", f[x + "tickets"]), ("frt", f[x + "frt"]), ("transfer_rate", rate(x + "transferred", x + "transfers_n")),
                     ("sla", f[x + "met"] / (f[x + "met"] + f[x + "breached"])), ("resolved", f[x + "resolved"]), ("resolution_time", f[x + "res"]),
                     ("contacts_to_resolution", f[x + "contacts"]), ("fcr", rate(x + "fcr_hits", x + "fcr_n")), ("reopen_rate", rate(x + "reopened", x + "reopens_n")),
                     ("tickets_per_agent", f[x + "per_agent"]), ("consistency", f[x + "consistency"]), ("backlog", f[x + "backlog"]), ("aht", f[x + "aht"]),
                     ("volume_by_channel", f[x + "tickets"] + (f["%s|all|calls" % at] if key in ("all", "phone") else 0))]
            hits, n = f[x + "satisfied"], f[x + "rated"]
            if key in ("all", ""):
                hits, n = hits + f["CSAT|%d" % p][7], n + f["CSAT|%d" % p][0]
            if key != "":
                pairs.append(("csat", hits / n))
            for kpi, theirs in pairs:
                c.same("%s of %s %s" % (kpi, at, key), c.value(kpi, at, key), theirs)
            if at == "now" and f.get(x + "frt_low") is not None:
                mine = k["frt"]["interval"] if key == "all" else next(r for r in k["frt"]["by"]["channel"] if r["key"] == key)["interval"]
                c.interval("frt of " + key, mine, f[x + "frt_low"], f[x + "frt_high"])
            if at == "now":
                for kpi, mean, dev, n in (("resolution_time", "res", "res_dev", "res_n"), ("aht", "aht", "aht_dev", "aht_n"),
                                          ("contacts_to_resolution", "contacts", "contacts_dev", "contacts_n")):
                    mine = k[kpi] if key == "all" else next(r for r in k[kpi]["by"]["channel"] if r["key"] == key)
                    c.same("%s n of %s" % (kpi, key), mine["n"], f[x + n])
                    c.mean_interval("%s of %s" % (kpi, key), mine["interval"], f[x + mean], f[x + dev], f[x + n])
                for kpi, hits, n in (("fcr", "fcr_hits", "fcr_n"), ("reopen_rate", "reopened", "reopens_n"), ("transfer_rate", "transferred", "transfers_n")):
                    mine = k[kpi] if key == "all" else next(r for r in k[kpi]["by"]["channel"] if r["key"] == key)
                    c.wilson("%s of %s" % (kpi, key), mine["interval"], f[x + hits], f[x + n])
        x = at + "|all|"
        for kpi, theirs in (("asa", f[x + "asa"]), ("abandonment", rate(x + "abandoned", x + "calls")), ("hold_time", f[x + "hold"]),
                            ("calls_per_hour", f[x + "answered"] / (f[x + "handled_s"] / 3600)), ("ces", f["CES|%d" % p][1]),
                            ("nps", 100 * (f["NPS|%d" % p][8] - f["NPS|%d" % p][9]) / f["NPS|%d" % p][0]), ("esat", f["ESAT|%d" % p][7] / f["ESAT|%d" % p][0])):
            c.same("%s %s" % (kpi, at), c.value(kpi, at, "all"), theirs)
    now, before = "now|all|", "before|all|"
    c.distribution("frt", f[now + "frt_q"], f[now + "frt_min"], f[now + "frt_max"], f[now + "frt_mean"])
    c.same("frt within 24 h", k["frt"]["parts"]["within_24h"], f[now + "within_24h"])
    c.distribution("resolution_time", f[now + "res_q"], f[now + "res_min"], f[now + "res_max"])
    c.distribution("aht", f[now + "aht_q"], f[now + "aht_min"], f[now + "aht_max"])
    c.distribution("contacts_to_resolution", f[now + "contacts_q"], f[now + "contacts_min"], f[now + "contacts_max"])
    c.distribution("asa", f[now + "asa_q"], f[now + "asa_min"], f[now + "asa_max"])
    c.mean_interval("asa", k["asa"]["interval"], f[now + "asa"], f[now + "asa_dev"], f[now + "answered"])
    c.distribution("hold_time", f[now + "hold_q"], None, f[now + "hold_max"], f[now + "hold_mean"])
    c.interval("hold_time", k["hold_time"]["interval"], f[now + "hold_low"], f[now + "hold_high"])
    c.same("ever on hold", k["hold_time"]["parts"]["ever_on_hold"], f[now + "held"] / f[now + "answered"])
    c.same("median of held", k["hold_time"]["parts"]["median_of_held"], f[now + "held_median"])
    q = f["per_agent"]
    c.distribution("tickets_per_agent", q[:3], q[4], q[5], q[3])
    ages = k["backlog"]["parts"]
    for part, theirs in (("age_median", f[now + "age_q"][0]), ("age_p90", f[now + "age_q"][1]), ("age_max", f[now + "age_max"]), ("older_than_1d", f[now + "d1"]),
                         ("older_than_7d", f[now + "d7"]), ("older_than_30d", f[now + "d30"]), ("older_than_90d", f[now + "d90"])):
        c.same("backlog " + part, ages[part], theirs)
    for kpi, name in (("frt", "frt"), ("resolution_time", "res"), ("asa", "asa"), ("hold_time", "hold"), ("aht", "aht")):
        c.histogram(kpi, name)
        c.ranks(kpi, name)
    for day, hour, n in f["heatmap"]:
        c.same("tickets by weekday and hour", k["tickets"]["heatmap"][int(day) - 1][int(hour)], n)
    for kpi, hits, n in (("fcr", "fcr_hits", "fcr_n"), ("reopen_rate", "reopened", "reopens_n"), ("transfer_rate", "transferred", "transfers_n"), ("abandonment", "abandoned", "calls")):
        c.two_rates(kpi, f[now + hits], f[now + n], f[before + hits], f[before + n])
    c.two_rates("sla", f[now + "met"], f[now + "met"] + f[now + "breached"], f[before + "met"], f[before + "met"] + f[before + "breached"])
    for part, theirs in (("tickets", f[now + "kept"] / (f[now + "kept"] + f[now + "broken"])), ("tickets_n", f[now + "kept"] + f[now + "broken"])):
        c.same("sla " + part, k["sla"]["parts"][part], theirs)
    rated = lambda x, p: (f[x + "satisfied"] + f["CSAT|%d" % p][7], f[x + "rated"] + f["CSAT|%d" % p][0])
    c.two_rates("csat", *rated(now, 1), *rated(before, 0))
    c.wilson("csat", k["csat"]["interval"], *rated(now, 1))
    c.same("csat mean", k["csat"]["parts"]["mean"], (f[now + "score_sum"] + f["CSAT|1"][3]) / rated(now, 1)[1])
    c.two_rates("esat", f["ESAT|1"][7], f["ESAT|1"][0], f["ESAT|0"][7], f["ESAT|0"][0])
    for kpi, kinds in (("csat", ("CSAT", "tickets")), ("nps", ("NPS",)), ("ces", ("CES",)), ("esat", ("ESAT",))):
        c.scores(kpi, kinds)
    a, b = f["CES|1"], f["CES|0"]
    c.distribution("ces", a[4], a[5], a[6])
    c.welch("ces", (a[1], a[2], a[0]), (b[1], b[2], b[0]))
    c.mean_interval("ces", k["ces"]["interval"], a[1], a[2], a[0])
    c.same("low effort", k["ces"]["parts"]["low_effort"], a[10] / a[0])
    x = f
    c.welch("contacts_to_resolution", (x[now + "contacts"], x[now + "contacts_dev"], x[now + "contacts_n"]), (x[before + "contacts"], x[before + "contacts_dev"], x[before + "contacts_n"]))
    a, b = f["NPS|1"], f["NPS|0"]
    spread = lambda n: (n[8] + n[9] - (n[8] - n[9]) ** 2 / n[0]) / n[0] / n[0]
    z = ((a[8] - a[9]) / a[0] - (b[8] - b[9]) / b[0]) / sqrt(spread(a) + spread(b))
    c.p_value("nps", 2 * stats.norm.sf(abs(z)))
    for part, theirs in (("promoters", a[8]), ("detractors", a[9])):
        c.same("nps " + part, k["nps"]["parts"][part], theirs / a[0])
    topics = {r["key"]: r for r in k["top_topics"]["by"]["topic"]}
    for name, n in f.items():
        if name.startswith("topic|"):
            p, topic = name.split("|")[1:]
            calls = f[(now if p == "1" else before) + "calls"] if topic == "" else 0
            c.same("topic " + topic, topics[topic]["value" if p == "1" else "previous"], n + calls)
    variants = {r["key"]: r["cells"]["fcr"]["value"] for t in k["fcr"]["tables"] if t["name"] == "fcr_variants" for r in t["rows"]}
    for name, hits, n in (("contacts", "fcr_hits", "fcr_n"), ("replies", "replies_hits", "replies_n"), ("zendesk_one_touch", "one_touch", "replies_n"),
                          ("helpscout_first_reply", "first_reply", "replies_n"), ("intercom", "intercom", "reopens_n"), ("zammad_first_solution", "first_solution", "res_n")):
        c.same("fcr " + name, variants[name], f[now + hits] / f[now + n])
    ways = {r["key"]: r["cells"]["within_30s"]["value"] for t in k["asa"]["tables"] if t["name"] == "service_level" for r in t["rows"]}
    within, offered = f[now + "within_30s"], f[now + "calls"]
    for name, theirs in (("of_offered", within / offered), ("of_answered", within / f[now + "answered"]), ("abandoned_within_met", (within + f[now + "abandoned_30s"]) / offered),
                         ("abandoned_left_out", within / (offered - f[now + "abandoned"]))):
        c.same("service level " + name, ways[name], theirs)
    for kpi, reasons in (("frt", {"no_first_response": "unanswered", "negative_duration": "frt_negative"}), ("tickets_per_agent", {"no_agent": "no_agent"}),
                         ("aht", {"no_handle_time": "no_handle"}), ("consistency", {"no_topic_or_agent": "nameless"}),
                         ("sla", {"no_sla": "no_sla", "no_first_response": "sla_unanswered", "pending": "sla_pending"})):
        left_out = {e["reason"]: e["n"] for e in k[kpi]["excluded"]}
        for reason, name in reasons.items():
            c.same("%s left out, %s" % (kpi, reason), left_out.get(reason, 0), f[now + name])
    for kpi in ("asa", "hold_time", "calls_per_hour"):
        c.same(kpi + " left out", {e["reason"]: e["n"] for e in k[kpi]["excluded"]}["not_answered"], f[now + "calls"] - f[now + "answered"])
    table = next(t for t in k["top_agents"]["tables"] if t["name"] == "agents")
    for row in table["rows"]:
        own, cells = f["agents"][row["key"]], row["cells"]
        g = lambda name: own.get(name) or 0
        if "resolved" in cells:
            c.same("resolved by " + row["key"], cells["resolved"]["value"], g("resolved"))
            c.same("fcr of " + row["key"], cells["fcr"]["value"], g("fcr_hits") / g("fcr_n"))
            c.same("reopen rate of " + row["key"], cells["reopen_rate"]["value"], g("reopened") / g("reopens_n"))
            c.same("resolution time of " + row["key"], cells["resolution_time"]["value"], own["res"])
            c.mean_interval("resolution time of " + row["key"], cells["resolution_time"]["interval"], own["res"], own["res_dev"], own["res_n"])
        if "csat" in cells:
            c.same("csat of " + row["key"], cells["csat"]["value"], (g("satisfied") + g("csat_hits")) / (g("rated") + g("csat_n")))
        if "frt" in cells:
            c.same("frt of " + row["key"], cells["frt"]["value"], own["frt"])
            if own.get("frt_low") is not None:
                c.interval("frt of " + row["key"], cells["frt"]["interval"], own["frt_low"], own["frt_high"])
        if "aht" in cells:
            c.same("aht of " + row["key"], cells["aht"]["value"], own["aht"])
            c.mean_interval("aht of " + row["key"], cells["aht"]["interval"], own["aht"], own["aht_dev"], own["aht_n"])
        if "calls_per_hour" in cells:
            c.same("calls per hour of " + row["key"], cells["calls_per_hour"]["value"], own["calls"] / (own["handled_s"] / 3600))
            mean, half = own["handled_s"] / own["calls"], stats.t.ppf(0.975, own["calls"] - 1) * own["handled_dev"] / sqrt(own["calls"])
            c.interval("calls per hour of " + row["key"], cells["calls_per_hour"]["interval"], 3600 / (mean + half), 3600 / (mean - half))
        if "hard_topics" in cells:
            c.same("hard topics of " + row["key"], cells["hard_topics"]["value"], own["hard"])
    return c.checked
