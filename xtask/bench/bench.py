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

DUCK_IMPORT = """
import sys, duckdb
c = duckdb.connect(sys.argv[2]); c.execute("SET threads = 2")
c.execute("CREATE TABLE tickets AS SELECT * FROM read_csv(?)", [sys.argv[1]])
c.execute("CHECKPOINT"); c.close()
"""

# The figures of the tickets file that both compute: for all tickets, and by channel.
DUCK_KPI = """
import sys, json, time
import duckdb
start = time.perf_counter()
c = duckdb.connect(sys.argv[1], read_only=True); c.execute("SET threads = 2")
SQL = '''
WITH t AS (
  SELECT channel, topic,
    epoch(first_response_at) - epoch(created_at) AS frt, epoch(solved_at) - epoch(created_at) AS res,
    solved_at, reopens, contacts, transfers, handle_seconds, csat FROM tickets)
SELECT {key} AS key, count(*) AS tickets,
  count(frt) FILTER (frt >= 0) AS frt_n, quantile_cont(frt, [0.5, 0.9, 0.95]) FILTER (frt >= 0) AS frt_q,
  avg(frt) FILTER (frt >= 0) AS frt_mean,
  count(res) FILTER (res >= 0) AS res_n, quantile_cont(res, [0.5, 0.9, 0.95]) FILTER (res >= 0) AS res_q,
  avg(res) FILTER (res >= 0) AS res_mean,
  count(csat) FILTER (csat BETWEEN 1 AND 5) AS csat_n,
  avg(CASE WHEN csat >= 4 THEN 1.0 ELSE 0.0 END) FILTER (csat BETWEEN 1 AND 5) AS csat,
  avg(CASE WHEN reopens > 0 THEN 1.0 ELSE 0.0 END) FILTER (solved_at IS NOT NULL AND reopens IS NOT NULL) AS reopen,
  avg(CASE WHEN contacts = 1 AND reopens = 0 THEN 1.0 ELSE 0.0 END)
    FILTER (solved_at IS NOT NULL AND contacts IS NOT NULL AND reopens IS NOT NULL) AS fcr,
  avg(CASE WHEN transfers > 0 THEN 1.0 ELSE 0.0 END) FILTER (transfers IS NOT NULL) AS transfer,
  avg(handle_seconds) FILTER (solved_at IS NOT NULL) AS aht, count(solved_at) AS resolved
FROM t GROUP BY ALL'''
out = {}
for name, key in (("all", "'all'"), ("channel", "channel"), ("topic", "topic")):
    q = SQL.replace("{key}", key)
    out[name] = [dict(zip([d[0] for d in c.description], r)) for r in c.execute(q).fetchall()]
print(json.dumps({"seconds": time.perf_counter() - start, "figures": out}, default=float))
"""


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
        peer.append(measured([sys.executable, "-c", DUCK_IMPORT, tickets, db]))
    counts = json.loads(ours[-1][3])["counts"]
    row("import to a durable file", ours, peer, "   " + json.dumps(counts))
    print("%-34s qd %.0f bytes a ticket, peer %.0f" % (
        "size", os.path.getsize(ws) / a.tickets, os.path.getsize(db) / a.tickets))

    ours, peer, inner = [], [], []
    for _ in range(a.rounds):
        ours.append(measured([a.qd, "--workspace", ws, "kpi", "--json", "--by", "channel", "--by", "topic"], env))
        peer.append(measured([sys.executable, "-c", DUCK_KPI, db]))
        inner.append((json.loads(peer[-1][3])["seconds"],))
    agree(json.loads(ours[-1][3]), json.loads(peer[-1][3])["figures"])
    row("all KPIs, by channel and topic", ours, peer)
    wall = statistics.median(r[0] for r in ours)
    query = statistics.median(r[0] for r in inner)
    print("%-34s %.2f x (peer's queries alone, %.3f s, against the whole qd process)" % ("", query / wall, query))

    pdf = os.path.join(a.place, "report.pdf")
    rounds = [measured([a.qd, "--workspace", ws, "report", "-o", pdf, "--json"], env) for _ in range(a.rounds)]
    saved = json.loads(rounds[-1][3])
    print("%-34s qd %6.3f s wall %6.3f s CPU %5.0f MiB, %d pages, %d kB" % (
        "report, KPIs included", *(statistics.median(r[i] for r in rounds) for i in range(3)), saved["pages"],
        saved["bytes"] // 1000))
    shutil.copy(pdf, os.path.join(a.place, "bench-report.pdf"))


def agree(report, figures):
    """Every figure of the peer equals ours: over all, by channel, by topic."""
    kpis = {k["id"]: k for k in report["kpis"]}
    whole = figures["all"][0]
    same("tickets", kpis["tickets"]["value"], whole["tickets"])
    same("resolved", kpis["resolved"]["value"], whole["resolved"])
    for kpi, short in (("frt", "frt"), ("resolution_time", "res")):
        stats = kpis[kpi]["stats"]
        same(kpi + " n", kpis[kpi]["n"], whole[short + "_n"])
        for part, want in zip(("median", "p90", "p95"), whole[short + "_q"]):
            same(kpi + " " + part, stats[part], want)
        same(kpi + " mean", stats["mean"], whole[short + "_mean"])
    for kpi, column in (("csat", "csat"), ("reopen_rate", "reopen"), ("fcr", "fcr"), ("transfer_rate", "transfer"),
                        ("aht", "aht")):
        same(kpi, kpis[kpi]["value"], whole[column])
    checked = 0
    for dimension in ("channel", "topic"):
        for row in figures[dimension]:
            for kpi, column in (("tickets", "tickets"), ("frt", "frt_q"), ("resolution_time", "res_q"),
                                ("csat", "csat"), ("fcr", "fcr"), ("reopen_rate", "reopen")):
                want = row[column][0] if isinstance(row[column], list) else row[column]
                found = [b for b in kpis[kpi]["by"][dimension] if b["key"] == (row["key"] or "")]
                if len(found) != 1:
                    sys.exit("no single %s %s = %s" % (kpi, dimension, row["key"]))
                same("%s by %s %s" % (kpi, dimension, row["key"]), found[0]["value"], want)
                checked += 1
    print("the engines agree on all figures: 15 over all, %d by channel and topic" % checked)


if __name__ == "__main__":
    main()
