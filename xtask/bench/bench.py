"""Speed of qd beside DuckDB, in one run. Each figure is the median of paired rounds: qd, then the peer, in turn.

Printed: wall seconds, CPU seconds (user + system), peak memory of the whole process, and the ratio. The figures of
both must agree, or the run fails.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def measured(command, env=None):
    """Runs a command; gives wall seconds, CPU seconds, peak MiB, and what it printed."""
    start = time.perf_counter()
    p = subprocess.Popen(command, stdout=subprocess.PIPE, env=env)
    out = p.stdout.read()
    _, status, usage = os.wait4(p.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 4):
        sys.exit("%s ended with %s\n%s" % (command, code, out.decode()[-2000:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out


def remove(*paths):
    for path in paths:
        folder, name = os.path.split(path)
        for f in os.listdir(folder):
            if f.startswith(name):
                os.remove(os.path.join(folder, f))


def row(name, ours, peer, extra=""):
    med = lambda rounds, i: statistics.median(r[i] for r in rounds)
    print("%-34s qd %6.3f s wall %6.3f s CPU %5.0f MiB | peer %6.3f s wall %6.3f s CPU %5.0f MiB | "
          "%5.2f x by wall, %5.2f x by CPU%s" % (
              name, med(ours, 0), med(ours, 1), med(ours, 2), med(peer, 0), med(peer, 1), med(peer, 2),
              med(peer, 0) / med(ours, 0), med(peer, 1) / med(ours, 1), extra), flush=True)


def same(name, a, b, tolerance=1e-9):
    if a is None or b is None or abs(a - b) > tolerance * max(1.0, abs(a), abs(b)):
        sys.exit("the engines do not agree on %s: qd %r, peer %r" % (name, a, b))


def main():
    p = argparse.ArgumentParser()
    for name in ("generator", "place", "qd"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--tickets", type=int, default=1_000_000)
    p.add_argument("--rounds", type=int, default=5)
    a = p.parse_args()
    data = os.path.join(a.place, "data-%d" % a.tickets)
    tickets = os.path.join(data, "tickets.csv")
    if not os.path.exists(os.path.join(data, "done")):
        subprocess.run([sys.executable, a.generator, "--tickets", str(a.tickets), "--seed", "7", "--out", data],
                       check=True, stdout=subprocess.DEVNULL)
        open(os.path.join(data, "done"), "w").close()
    env = dict(os.environ, TZ="UTC")
    ws, db = os.path.join(a.place, "qd.qdeck"), os.path.join(a.place, "duck.db")
    import duckdb
    print("%d tickets, %.0f MB; DuckDB %s; medians of %d paired rounds" % (
        a.tickets, os.path.getsize(tickets) / 1e6, duckdb.__version__, a.rounds))

    with open(tickets, "rb") as f:                                  # into the page cache
        while f.read(1 << 24):
            pass
    ours, peer = [], []
    for _ in range(a.rounds):
        remove(ws, db)
        ours.append(measured([a.qd, "--workspace", ws, "import", tickets, "--json"], env))
        peer.append(measured([sys.executable, os.path.join(HERE, "duck_import.py"), tickets, db]))
    counts = json.loads(ours[-1][3])["counts"]
    row("import to a durable file", ours, peer, "   " + json.dumps(counts))
    print("%-34s qd %.0f bytes a ticket, peer %.0f" % (
        "size", os.path.getsize(ws) / a.tickets, os.path.getsize(db) / a.tickets))

    ours, peer, inner = [], [], []
    for _ in range(a.rounds):
        ours.append(measured([a.qd, "--workspace", ws, "kpi", "--json", "--by", "channel", "--by", "topic"], env))
        peer.append(measured([sys.executable, os.path.join(HERE, "duck_kpis.py"), db]))
        inner.append((json.loads(peer[-1][3])["seconds"],))
    agree(json.loads(ours[-1][3]), json.loads(peer[-1][3]))
    row("all KPIs, by channel and topic", ours, peer)
    wall = statistics.median(r[0] for r in ours)
    query = statistics.median(r[0] for r in inner)
    print("%-34s %.2f x (peer's queries alone, %.3f s, against the whole qd process)" % ("", query / wall, query))

    beside_the_year_before(a, env, tickets)

    pdf = os.path.join(a.place, "report.pdf")
    rounds = [measured([a.qd, "--workspace", ws, "report", "-o", pdf, "--json"], env) for _ in range(a.rounds)]
    saved = json.loads(rounds[-1][3])
    print("%-34s qd %6.3f s wall %6.3f s CPU %5.0f MiB, %d pages, %d kB" % (
        "report, KPIs included", *(statistics.median(r[i] for r in rounds) for i in range(3)), saved["pages"],
        saved["bytes"] // 1000))
    shutil.copy(pdf, os.path.join(a.place, "bench-report.pdf"))


def beside_the_year_before(a, env, tickets):
    """All KPIs of a year beside the year before, by channel, over tickets, calls and answers."""
    import compare
    files = {"tickets": tickets}
    for name, share, seed in (("calls", 0.3 / 0.168, "8"), ("surveys", 0.2 / 0.06, "9")):
        out = os.path.join(a.place, "%s-%d" % (name, a.tickets))
        files[name] = os.path.join(out, name + ".csv")
        if not os.path.exists(os.path.join(out, "done")):
            subprocess.run([sys.executable, a.generator, "--tickets", str(int(a.tickets * share)), "--seed", seed, "--only", name, "--out", out],
                           check=True, stdout=subprocess.DEVNULL)
            open(os.path.join(out, "done"), "w").close()
    ws, db = os.path.join(a.place, "all.qdeck"), os.path.join(a.place, "all.db")
    remove(ws, db)
    answers = os.path.join(a.place, "answers.json")
    with open(answers, "w") as f:
        json.dump({"questions": {"score.easy_end": "highest"}}, f)
    for path in files.values():
        measured([a.qd, "--workspace", ws, "import", path, "--answers", answers, "--json"], env)
    measured([sys.executable, os.path.join(HERE, "duck_prepare.py"), db, a.place] + ["%s=%s" % f for f in files.items()])
    question = [a.qd, "--workspace", ws, "kpi", "--period", "2025", "--compare", "previous", "--by", "channel", "--json"]
    peers = {"duckdb": ["duck_compare.py", db, "2025"], "pandas": ["pandas_compare.py", a.place, "2025"]}
    ours, theirs = {name: [] for name in peers}, {name: [] for name in peers}
    for name, (script, *more) in peers.items():
        for _ in range(a.rounds):
            ours[name].append(measured(question, env))
            theirs[name].append(measured([sys.executable, "-W", "ignore", os.path.join(HERE, script)] + more))
        n = compare.agree(json.loads(ours[name][-1][3]), json.loads(theirs[name][-1][3])["figures"])
        row("a year beside the last: " + name, ours[name], theirs[name])
        print("%-34s the engines agree on all %d figures" % ("", n))
    print("%-34s columns %.0f MB" % ("", sum(os.path.getsize(os.path.join(a.place, f)) for f in os.listdir(a.place)
                                            if f.startswith("all.qdeck.") and f.endswith(".columns")) / 1e6))


def deviation(interval, n):
    """Standard deviation behind the t interval of a mean of many values."""
    z = 1.959963984540054
    df = n - 1
    t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df)
    return (interval["high"] - interval["low"]) / 2 / t * n ** 0.5


def agree(report, peer):
    """Every figure of the peer equals ours: over all with the distributions, by channel, by topic."""
    kpis = {k["id"]: k for k in report["kpis"]}
    figures = peer["figures"]
    whole, checked = figures["all"][0], 0
    for kpi, short in (("frt", "frt"), ("resolution_time", "res"), ("aht", "aht"),
                       ("contacts_to_resolution", "contacts")):
        stats = kpis[kpi]["stats"]
        for part, want in zip(("median", "p90", "p95"), whole[short + "_q"]):
            same(kpi + " " + part, stats[part], want)
            checked += 1
        for part in ("min", "max"):
            if short + "_" + part in whole:
                same(kpi + " " + part, stats[part], whole[short + "_" + part])
                checked += 1
    same("frt mean", kpis["frt"]["stats"]["mean"], whole["frt_mean"])
    same("frt within 24 h", kpis["frt"]["parts"]["within_24h"], whole["frt_24h"])
    same("csat mean", kpis["csat"]["parts"]["mean"], whole["csat_mean"])
    checked += 3
    values = (("tickets", "tickets"), ("resolved", "resolved"), ("backlog", "backlog"), ("frt", "frt_q"),
              ("resolution_time", "res_mean"), ("aht", "aht"), ("fcr", "fcr"), ("contacts_to_resolution", "contacts"),
              ("reopen_rate", "reopen"), ("transfer_rate", "transfer"), ("csat", "csat"),
              ("tickets_per_agent", "per_agent"), ("consistency", "consistency"), ("sla", "sla"))
    for dimension, rows in figures.items():
        for row in rows:
            row["sla"] = row["met"] / (row["met"] + row["breached"])
            for kpi, column in values:
                if column not in row:
                    continue
                want = row[column][0] if isinstance(row[column], list) else row[column]
                if dimension == "all":
                    found = kpis[kpi]["value"]
                else:
                    mine = [b for b in kpis[kpi]["by"][dimension] if b["key"] == (row["key"] or "")]
                    if len(mine) != 1:
                        sys.exit("no single %s %s = %s" % (kpi, dimension, row["key"]))
                    found = mine[0]["value"]
                same("%s by %s %s" % (kpi, dimension, row["key"]), found, want)
                checked += 1
    whole = figures["all"][0]
    for kpi, x in (("frt", "frt"), ("resolution_time", "res"), ("aht", "handle")):
        width, bins = peer["histograms"][x]
        mine = kpis[kpi]["histogram"]
        last, beyond = len(mine), kpis[kpi]["parts"]["beyond_last_bin"]
        counts = [0] * last
        rest = 0
        for k, n in bins:
            if k < last:
                counts[int(k)] = n
            else:
                rest += n
        for (start, end, n), want in zip(mine, counts):
            same("%s bin %s" % (kpi, start), end - start, width)
            same("%s bin %s" % (kpi, start), n, want)
        same(kpi + " beyond", beyond, rest)
        checked += last + 1
    for day, hour, n in peer["heatmap"]:
        same("tickets by weekday and hour", kpis["tickets"]["heatmap"][day - 1][hour], n)
        checked += 1
    scores = {start: n for start, _, n in kpis["csat"]["histogram"]}
    for score, n in peer["scores"]:
        same("answers of %s" % score, scores[score], n)
        checked += 1
    for part, want in zip(("median", "p90", "p95"), peer["per_agent"][0]):
        same("tickets per agent " + part, kpis["tickets_per_agent"]["stats"][part], want)
        checked += 1
    ages = kpis["backlog"]["parts"]
    for part, want in (("age_median", whole["age_q"][0]), ("age_p90", whole["age_q"][1]), ("age_max", whole["age_max"])):
        same("backlog " + part, ages[part], want)
        checked += 1
    for days in (1, 7, 30, 90):
        same("backlog older than %d d" % days, ages["older_than_%dd" % days], whole["older_%d" % days])
        checked += 1
    for dimension, rows in figures.items():
        for row in rows:
            for kpi, short in (("resolution_time", "res"), ("aht", "aht"), ("contacts_to_resolution", "contacts")):
                if dimension == "all":
                    mine = kpis[kpi]
                else:
                    mine = next(b for b in kpis[kpi]["by"][dimension] if b["key"] == (row["key"] or ""))
                if mine["n"] > 1000:
                    same("%s deviation by %s" % (kpi, dimension), deviation(mine["interval"], mine["n"]),
                         row[short + "_dev"], 1e-6)
                    checked += 1
    print("the engines agree on all %d figures" % checked)


if __name__ == "__main__":
    main()
