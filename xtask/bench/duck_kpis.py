"""What qd answers from the tickets file, asked of the peer: every KPI over all with its distribution, and every KPI's
value by channel and by topic. The intervals, histograms and exclusions that qd adds are not asked of it.

Argument: the database. Prints JSON: the seconds of the queries alone, and the figures.
"""
import json
import sys
import time

import duckdb

START = time.perf_counter()

TICKETS = """
WITH t AS (
  SELECT channel, topic, agent, created_at, first_response_at, solved_at, reopens, contacts, transfers, csat,
    first_response_due, resolution_due, m.last,
    CASE WHEN first_response_at >= created_at THEN epoch(first_response_at) - epoch(created_at) END AS frt,
    CASE WHEN solved_at >= created_at THEN epoch(solved_at) - epoch(created_at) END AS res,
    CASE WHEN solved_at IS NOT NULL THEN handle_seconds END AS handle,
    CASE WHEN csat BETWEEN 1 AND 5 THEN csat END AS score
  FROM tickets, (SELECT max(greatest(created_at, first_response_at, solved_at, closed_at, updated_at)) AS last
                 FROM tickets) m)
"""

VALUES = """
  count(*) AS tickets, count(solved_at) AS resolved, count(*) - count(solved_at) AS backlog,
  avg(res) AS res_mean, avg(handle) AS aht,
  avg(CASE WHEN contacts = 1 AND reopens = 0 THEN 1.0 ELSE 0.0 END)
    FILTER (solved_at IS NOT NULL AND contacts IS NOT NULL AND reopens IS NOT NULL) AS fcr,
  avg(contacts) FILTER (solved_at IS NOT NULL) AS contacts,
  avg(CASE WHEN reopens > 0 THEN 1.0 ELSE 0.0 END) FILTER (solved_at IS NOT NULL AND reopens IS NOT NULL) AS reopen,
  avg(CASE WHEN transfers > 0 THEN 1.0 ELSE 0.0 END) FILTER (transfers IS NOT NULL) AS transfer,
  avg(CASE WHEN score >= 4 THEN 1.0 ELSE 0.0 END) FILTER (score IS NOT NULL) AS csat, avg(score) AS csat_mean,
  count(CASE WHEN agent IS NOT NULL THEN solved_at END) / count(DISTINCT CASE WHEN solved_at IS NOT NULL THEN agent END)
    AS per_agent,
  count(*) FILTER (first_response_at <= first_response_due) + count(*) FILTER (solved_at <= resolution_due) AS met,
  count(*) FILTER (first_response_at > first_response_due) + count(*) FILTER (solved_at > resolution_due)
    + count(*) FILTER (first_response_at IS NULL AND solved_at IS NULL AND first_response_due <= last)
    + count(*) FILTER (solved_at IS NULL AND resolution_due <= last) AS breached
"""

DISTRIBUTIONS = """,
  quantile_cont(frt, [0.5, 0.9, 0.95]) AS frt_q, avg(frt) AS frt_mean, min(frt) AS frt_min, max(frt) AS frt_max,
  avg(CASE WHEN frt <= 86400 THEN 1.0 ELSE 0.0 END) FILTER (frt IS NOT NULL) AS frt_24h,
  quantile_cont(res, [0.5, 0.9, 0.95]) AS res_q, min(res) AS res_min, max(res) AS res_max,
  quantile_cont(handle, [0.5, 0.9, 0.95]) AS aht_q, min(handle) AS aht_min, max(handle) AS aht_max,
  quantile_cont(contacts, [0.5, 0.9, 0.95]) FILTER (solved_at IS NOT NULL) AS contacts_q
"""

# Median time to resolution of an agent in a topic beside the topic's; KEY is the breakdown.
CONSISTENCY = """
, r AS (SELECT KEY AS key, topic, agent, res FROM t WHERE res IS NOT NULL AND topic IS NOT NULL AND agent IS NOT NULL)
, cell AS (SELECT key, topic, agent, count(*) AS n, median(res) AS m FROM r GROUP BY ALL HAVING count(*) >= 5)
, kept AS (SELECT key, topic FROM cell GROUP BY ALL HAVING count(*) >= 2)
, whole AS (SELECT key, topic, median(res) AS m FROM r JOIN cell USING (key, topic, agent) JOIN kept USING (key, topic)
            GROUP BY ALL)
SELECT c.key, 100 * (1 - sum(c.n * least(1, abs(c.m - w.m) / w.m)) / sum(c.n)) AS score
FROM cell c JOIN whole w USING (key, topic) GROUP BY ALL
"""

PER_AGENT = """
SELECT quantile_cont(n, [0.5, 0.9, 0.95]), avg(n), min(n), max(n) FROM
  (SELECT agent, count(*) AS n FROM t WHERE solved_at IS NOT NULL AND agent IS NOT NULL GROUP BY agent)
"""

c = duckdb.connect(sys.argv[1], read_only=True)
c.execute("SET threads = 2")
figures = {}
for name, key in (("all", "'all'"), ("channel", "channel"), ("topic", "topic")):
    more = DISTRIBUTIONS if name == "all" else ", quantile_cont(frt, [0.5]) AS frt_q"
    c.execute(TICKETS + "SELECT " + key + " AS key, " + VALUES + more + " FROM t GROUP BY ALL")
    names = [d[0] for d in c.description]
    figures[name] = [dict(zip(names, row)) for row in c.fetchall()]
    if name != "topic":
        scores = dict(c.execute(TICKETS + CONSISTENCY.replace("KEY", key)).fetchall())
        for row in figures[name]:
            row["consistency"] = scores.get(row["key"])
c.execute(TICKETS + PER_AGENT).fetchall()
print(json.dumps({"seconds": time.perf_counter() - START, "figures": figures}, default=float))
