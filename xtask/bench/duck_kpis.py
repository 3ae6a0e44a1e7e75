"""What qd answers from the tickets file, asked of the peer: every KPI over all with its distribution, histogram and heat
map, and every KPI's value by channel and by topic with the deviation that its interval needs. The intervals of medians
and the exclusions, which qd gives besides, are not asked of it.

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
  avg(res) AS res_mean, stddev_samp(res) AS res_dev, avg(handle) AS aht, stddev_samp(handle) AS aht_dev,
  avg(CASE WHEN contacts = 1 AND reopens = 0 THEN 1.0 ELSE 0.0 END)
    FILTER (solved_at IS NOT NULL AND contacts IS NOT NULL AND reopens IS NOT NULL) AS fcr,
  avg(contacts) FILTER (solved_at IS NOT NULL) AS contacts,
  stddev_samp(contacts) FILTER (solved_at IS NOT NULL) AS contacts_dev,
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
  quantile_cont(contacts, [0.5, 0.9, 0.95]) FILTER (solved_at IS NOT NULL) AS contacts_q,
  quantile_cont(frt, 0.98) AS frt_reach, quantile_cont(res, 0.98) AS res_reach, quantile_cont(handle, 0.98) AS aht_reach,
  quantile_cont(epoch(last) + 1 - epoch(created_at), [0.5, 0.9]) FILTER (solved_at IS NULL) AS age_q,
  max(epoch(last) + 1 - epoch(created_at)) FILTER (solved_at IS NULL) AS age_max,
  count(*) FILTER (solved_at IS NULL AND epoch(last) + 1 - epoch(created_at) > 86400) AS older_1, count(*) FILTER (solved_at IS NULL AND epoch(last) + 1 - epoch(created_at) > 604800) AS older_7, count(*) FILTER (solved_at IS NULL AND epoch(last) + 1 - epoch(created_at) > 2592000) AS older_30, count(*) FILTER (solved_at IS NULL AND epoch(last) + 1 - epoch(created_at) > 7776000) AS older_90
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

# Steps in which such a time is read; the first that takes at most 40 bins to the 98th percentile.
WIDTHS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400, 172800, 432000,
          604800, 864000, 1209600, 2592000, 7776000, 15552000, 31536000]

HISTOGRAM = """
SELECT least(floor(VALUE / STEP), 40) AS bin, count(*) FROM t WHERE VALUE IS NOT NULL GROUP BY ALL ORDER BY ALL
"""

HEATMAP = """
SELECT isodow(created_at) AS day, hour(created_at) AS hour, count(*) FROM t GROUP BY ALL ORDER BY ALL
"""

SCORES = "SELECT score, count(*) FROM t WHERE score IS NOT NULL GROUP BY ALL ORDER BY ALL"

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
per_agent = c.execute(TICKETS + PER_AGENT).fetchall()[0]
whole = figures["all"][0]
histograms = {}
for x in ("frt", "res", "handle"):
    reach = whole[{"handle": "aht"}.get(x, x) + "_reach"]
    width = next(w for w in WIDTHS if reach / w < 40)
    bins = c.execute(TICKETS + HISTOGRAM.replace("VALUE", x).replace("STEP", str(width))).fetchall()
    histograms[x] = [width, bins]
heatmap = c.execute(TICKETS + HEATMAP).fetchall()
scores = c.execute(TICKETS + SCORES).fetchall()
print(json.dumps({"seconds": time.perf_counter() - START, "figures": figures, "per_agent": per_agent,
                  "histograms": histograms, "heatmap": heatmap, "scores": scores}, default=float))
