"""Asks the peer what `qd kpi --period Y --compare previous --by channel` answers: every KPI over two years side by
side, over all and by channel, with distributions, histograms, the sums behind intervals and tests, and the table of
agents.

Arguments: the database, the year. Prints JSON: the seconds of the queries alone, and the figures by name.
"""
import json
import sys
import time
from math import ceil, floor, sqrt

START = time.perf_counter()
import duckdb  # noqa: E402

Z = 1.959963984540054
WIDTHS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400, 172800, 432000,
          604800, 864000, 1209600, 2592000, 7776000, 15552000, 31536000]

year = int(sys.argv[2])
c = duckdb.connect(sys.argv[1], read_only=True)
c.execute("SET threads = 2")
QUERIES = time.perf_counter()
LAST = c.execute("SELECT max(greatest(created_at, first_response_at, solved_at, closed_at, updated_at)) FROM tickets").fetchone()[0]

# p: 1 in the year, 0 in the one before. The end of each, or of what is known.
YEARS = """
WITH y AS (SELECT * FROM (VALUES (1, TIMESTAMP '%d-01-01', TIMESTAMP '%d-01-01'), (0, TIMESTAMP '%d-01-01', TIMESTAMP '%d-01-01')) v(p, a, b)),
""" % (year, year + 1, year - 1, year)

T = """ t AS (
  SELECT channel, topic, agent, created_at, first_response_at, solved_at, reopens, contacts, replies, transfers, handle_seconds AS handle,
    first_response_due, resolution_due, year(created_at) - %d AS p, year(solved_at) - %d AS q,
    CASE WHEN first_response_at >= created_at THEN epoch(first_response_at) - epoch(created_at) END AS frt,
    CASE WHEN solved_at >= created_at THEN epoch(solved_at) - epoch(created_at) END AS res,
    CASE WHEN csat BETWEEN 1 AND 5 THEN csat END AS score
  FROM tickets WHERE created_at < TIMESTAMP '%d-01-01')
""" % (year - 1, year - 1, year + 1)

C = """ k AS (
  SELECT agent, abandoned, year(queued_at) - %d AS p, answered_at IS NOT NULL AND NOT abandoned AS answered,
    epoch(answered_at) - epoch(queued_at) AS wait, epoch(ended_at) - epoch(queued_at) AS rang, hold_s, talk_s + hold_s + wrap_s AS handle
  FROM calls WHERE queued_at >= TIMESTAMP '%d-01-01' AND queued_at < TIMESTAMP '%d-01-01')
""" % (year - 1, year - 1, year + 1)

figures = {}


def rows(sql):
    c.execute(sql)
    names = [d[0] for d in c.description]
    return [dict(zip(names, r)) for r in c.fetchall()]


def place(row):
    """Prefix of the figures of a row: over all, or of a channel, now or before."""
    key = "all" if row["whole"] else row["channel"] or ""
    return "%s|%s|" % ("now" if row["p"] == 1 else "before", key)


def take(row, **names):
    at = place(row)
    for name, column in names.items():
        figures[at + name] = row[column]


def places(n):
    """Where the bounds of a median stand among more than 1,000 sorted numbers."""
    return floor(n / 2 - Z * sqrt(n) / 2) - 1, ceil(n / 2 + Z * sqrt(n) / 2)


def bounds(kpi, sql, value, keys):
    """The bounds of the median over all and of each group: one look for all of them."""
    wanted, parts = [], []
    for where, key, n in keys:
        if n > 1000:
            low, high = places(n)
            wanted.append(key)
            parts.append("quantile_cont(%s, [%.17g, %.17g]) FILTER (%s)" % (value, low / (n - 1), high / (n - 1), where))
    if parts:
        for key, (low, high) in zip(wanted, c.execute(sql % ", ".join(parts)).fetchone()):
            figures[key + kpi + "_low"], figures[key + kpi + "_high"] = low, high


def ranks(kpi, sql):
    """Sum of the ranks of the year's numbers among both years', and the term of the ties."""
    r = c.execute("""
      WITH g AS (%s), r AS (SELECT a, n, sum(n) OVER (ORDER BY v) - n AS below FROM g)
      SELECT sum(a * (below + (n + 1) / 2)), sum(n::DOUBLE * n * n - n), sum(a), sum(n - a) FROM r""" % sql).fetchone()
    for name, x in zip(("rank_sum", "ties", "n_now", "n_before"), r):
        figures["%s|%s" % (kpi, name)] = x


def histogram(kpi, sql, reach):
    width = next(w for w in WIDTHS if reach / w < 40)
    figures[kpi + "|histogram"] = [width, [list(r) for r in c.execute(sql % width).fetchall()]]


# By creation: both years, over all and by channel, in one look.
for r in rows(YEARS + T + """
  , i AS (SELECT t.*, least(y.b, TIMESTAMP '%s' + INTERVAL 1 SECOND) AS judged FROM t JOIN y USING (p))
  , j AS (SELECT *, CASE  -- a ticket met all its targets, or broke one; else one is pending or none is known
      WHEN first_response_at > first_response_due OR solved_at > resolution_due
        OR (first_response_at IS NULL AND solved_at IS NULL AND first_response_due < judged) OR (solved_at IS NULL AND resolution_due < judged) THEN 2
      WHEN (first_response_at IS NULL AND solved_at IS NULL AND first_response_due >= judged) OR (solved_at IS NULL AND resolution_due >= judged) THEN 0
      WHEN first_response_at <= first_response_due OR solved_at <= resolution_due THEN 1 ELSE 0 END AS state FROM i)
  SELECT p, channel, grouping(channel) = 1 AS whole, count(*) AS tickets, count(frt) AS frt_n,
    quantile_cont(frt, [0.5, 0.9, 0.95]) AS frt_q, avg(frt) AS frt_mean, min(frt) AS frt_min, max(frt) AS frt_max,
    quantile_cont(frt, 0.98) AS frt_reach, avg(CASE WHEN frt <= 86400 THEN 1.0 ELSE 0.0 END) FILTER (frt IS NOT NULL) AS within_24h,
    count(*) FILTER (state = 1) AS kept, count(*) FILTER (state = 2) AS broken,
    count(*) FILTER (first_response_at IS NULL) AS unanswered, count(*) FILTER (first_response_at < created_at) AS frt_negative,
    count(*) FILTER (first_response_due IS NULL AND resolution_due IS NULL) AS no_sla,
    count(*) FILTER (first_response_due IS NOT NULL AND first_response_at IS NULL AND solved_at IS NOT NULL) AS sla_unanswered,
    count(*) FILTER (first_response_at IS NULL AND solved_at IS NULL AND first_response_due >= judged)
      + count(*) FILTER (solved_at IS NULL AND resolution_due >= judged) AS sla_pending,
    count(transfers) AS transfers_n, count(*) FILTER (transfers > 0) AS transferred,
    count(*) FILTER (first_response_at <= first_response_due) + count(*) FILTER (solved_at <= resolution_due) AS met,
    count(*) FILTER (first_response_at > first_response_due) + count(*) FILTER (solved_at > resolution_due)
      + count(*) FILTER (first_response_at IS NULL AND solved_at IS NULL AND first_response_due < judged)
      + count(*) FILTER (solved_at IS NULL AND resolution_due < judged) AS breached
  FROM j GROUP BY GROUPING SETS ((p), (p, channel))""" % LAST):
    r["frt"] = r["frt_q"][0] if r["frt_q"] else None
    take(r, tickets="tickets", frt_n="frt_n", frt="frt", transfers_n="transfers_n", transferred="transferred", met="met", breached="breached", kept="kept", broken="broken")
    if r["whole"] and r["p"] == 1:
        take(r, unanswered="unanswered", frt_negative="frt_negative", no_sla="no_sla", sla_unanswered="sla_unanswered", sla_pending="sla_pending")
        take(r, frt_q="frt_q", frt_mean="frt_mean", frt_min="frt_min", frt_max="frt_max", within_24h="within_24h")
        reach = r["frt_reach"]
histogram("frt", "WITH" + T + "SELECT floor(frt / %d) AS bin, count(*) FROM t WHERE p = 1 AND frt IS NOT NULL GROUP BY 1 ORDER BY 1", reach)
keys = [("true" if k == "all" else "channel = '%s'" % k, "now|%s|" % k, figures["now|%s|frt_n" % k])
        for k in sorted({f.split("|")[1] for f in figures if f.startswith("now|") and f.endswith("|frt_n")})]
bounds("frt", "WITH" + T + "SELECT %s FROM t WHERE p = 1", "frt", keys)
ranks("frt", "WITH" + T + "SELECT frt AS v, count(*) FILTER (p = 1) AS a, count(*) AS n FROM t WHERE frt IS NOT NULL AND p BETWEEN 0 AND 1 GROUP BY frt")
figures["heatmap"] = [list(r) for r in c.execute("WITH" + T + "SELECT isodow(created_at), hour(created_at), count(*) FROM t WHERE p = 1 GROUP BY ALL ORDER BY ALL").fetchall()]

# By resolution.
for r in rows("WITH" + T + """
  SELECT q AS p, channel, grouping(channel) = 1 AS whole, count(*) AS resolved, count(res) AS res_n, avg(res) AS res_mean,
    stddev_samp(res) AS res_dev, quantile_cont(res, [0.5, 0.9, 0.95]) AS res_q, min(res) AS res_min, max(res) AS res_max,
    quantile_cont(res, 0.98) AS res_reach, avg(contacts) AS contacts, stddev_samp(contacts) AS contacts_dev, count(contacts) AS contacts_n,
    quantile_cont(contacts, [0.5, 0.9, 0.95]) AS contacts_q, min(contacts) AS contacts_min, max(contacts) AS contacts_max,
    count(*) FILTER (contacts = 1 AND reopens = 0) AS fcr_hits, count(*) FILTER (contacts IS NOT NULL AND (contacts <> 1 OR reopens IS NOT NULL)) AS fcr_n,
    count(*) FILTER (reopens > 0) AS reopened, count(reopens) AS reopens_n,
    count(*) FILTER (agent IS NULL) AS no_agent, count(*) FILTER (handle IS NULL) AS no_handle, count(*) FILTER (topic IS NULL OR agent IS NULL) AS nameless,
    count(*) FILTER (replies = 1 AND reopens = 0) AS replies_hits, count(replies) AS replies_n, count(*) FILTER (replies < 2) AS one_touch,
    count(*) FILTER (replies = 1) AS first_reply, count(*) FILTER (reopens = 0 AND transfers = 0) AS intercom, count(*) FILTER (res <= 900) AS first_solution,
    count(*) FILTER (agent IS NOT NULL) / count(DISTINCT agent) AS per_agent, count(score) AS rated, count(*) FILTER (score >= 4) AS satisfied, sum(score) AS score_sum
  FROM t WHERE q BETWEEN 0 AND 1 GROUP BY GROUPING SETS ((q), (q, channel))"""):
    take(r, resolved="resolved", res_n="res_n", res="res_mean", contacts="contacts", contacts_n="contacts_n", contacts_dev="contacts_dev", fcr_hits="fcr_hits",
         fcr_n="fcr_n", reopened="reopened", reopens_n="reopens_n", per_agent="per_agent", rated="rated", satisfied="satisfied", score_sum="score_sum")
    if r["p"] == 1:
        take(r, res_dev="res_dev")
    if r["whole"] and r["p"] == 1:
        take(r, no_agent="no_agent", no_handle="no_handle", nameless="nameless")
        take(r, res_q="res_q", res_min="res_min", res_max="res_max", contacts_q="contacts_q", contacts_min="contacts_min", contacts_max="contacts_max",
             replies_hits="replies_hits", replies_n="replies_n", one_touch="one_touch", first_reply="first_reply", intercom="intercom", first_solution="first_solution")
        reach = r["res_reach"]
histogram("res", "WITH" + T + "SELECT floor(res / %d) AS bin, count(*) FROM t WHERE q = 1 AND res IS NOT NULL GROUP BY 1 ORDER BY 1", reach)
ranks("res", "WITH" + T + "SELECT res AS v, count(*) FILTER (q = 1) AS a, count(*) AS n FROM t WHERE res IS NOT NULL AND q BETWEEN 0 AND 1 GROUP BY res")
r = c.execute("WITH" + T + """SELECT quantile_cont(n, [0.5, 0.9, 0.95]), avg(n), min(n), max(n) FROM
  (SELECT agent, count(*) AS n FROM t WHERE q = 1 AND agent IS NOT NULL GROUP BY agent)""").fetchone()
figures["per_agent"] = [*r[0], *r[1:]]

# Median time to resolution of an agent in a topic beside the topic's.
for columns in ("q AS p, NULL AS channel, true AS whole", "q AS p, channel, false AS whole"):
    for r in rows("WITH" + T + """
      , r AS (SELECT %s, topic, agent, res FROM t WHERE q BETWEEN 0 AND 1 AND res IS NOT NULL AND topic IS NOT NULL AND agent IS NOT NULL)
      , cell AS (SELECT p, channel, whole, topic, agent, count(*) AS n, median(res) AS m FROM r GROUP BY ALL HAVING count(*) >= 5)
      , kept AS (SELECT p, channel, whole, topic FROM cell GROUP BY ALL HAVING count(*) >= 2)
      , topics AS (SELECT r.p, r.channel, r.whole, r.topic, median(r.res) AS m FROM r
                   JOIN cell ON r.p = cell.p AND r.channel IS NOT DISTINCT FROM cell.channel AND r.topic = cell.topic AND r.agent = cell.agent
                   JOIN kept ON r.p = kept.p AND r.channel IS NOT DISTINCT FROM kept.channel AND r.topic = kept.topic GROUP BY ALL)
      SELECT c.p, c.channel, c.whole, 100 * (1 - sum(c.n * least(1, abs(c.m - w.m) / w.m)) / sum(c.n)) AS score, sum(c.n) AS n
      FROM cell c JOIN topics w ON c.p = w.p AND c.channel IS NOT DISTINCT FROM w.channel AND c.topic = w.topic GROUP BY ALL""" % columns):
        take(r, consistency="score", consistency_n="n")

# Open at the end of each year.
for r in rows(YEARS + T + """
  , j AS (SELECT y.p, t.channel, epoch(least(y.b, TIMESTAMP '%s' + INTERVAL 1 SECOND)) - epoch(t.created_at) AS age FROM t JOIN y ON t.created_at < y.b AND (t.solved_at IS NULL OR t.solved_at >= y.b))
  SELECT p, channel, grouping(channel) = 1 AS whole, count(*) AS backlog, quantile_cont(age, [0.5, 0.9]) AS age_q, max(age) AS age_max,
    count(*) FILTER (age > 86400) AS d1, count(*) FILTER (age > 604800) AS d7, count(*) FILTER (age > 2592000) AS d30, count(*) FILTER (age > 7776000) AS d90
  FROM j GROUP BY GROUPING SETS ((p), (p, channel))""" % LAST):
    take(r, backlog="backlog")
    if r["whole"] and r["p"] == 1:
        take(r, age_q="age_q", age_max="age_max", d1="d1", d7="d7", d30="d30", d90="d90")

# Calls; their channel is the phone.
for r in rows("WITH" + C + """
  SELECT p, true AS whole, count(*) AS calls, count(*) FILTER (abandoned) AS abandoned, count(*) FILTER (answered) AS answered,
    avg(wait) FILTER (answered) AS asa, stddev_samp(wait) FILTER (answered) AS asa_dev, quantile_cont(wait, [0.5, 0.9, 0.95]) FILTER (answered) AS asa_q,
    min(wait) FILTER (answered) AS asa_min, max(wait) FILTER (answered) AS asa_max, quantile_cont(wait, 0.98) FILTER (answered) AS asa_reach,
    count(*) FILTER (answered AND wait <= 30) AS within_30s, count(*) FILTER (coalesce(wait, rang) > 60) AS over_60s,
    count(*) FILTER (abandoned AND rang <= 30) AS abandoned_30s,
    avg(hold_s) FILTER (answered) AS hold_mean, quantile_cont(hold_s, [0.5, 0.9, 0.95]) FILTER (answered) AS hold_q, max(hold_s) FILTER (answered) AS hold_max,
    quantile_cont(hold_s, 0.98) FILTER (answered) AS hold_reach, count(*) FILTER (answered AND hold_s > 0) AS held, median(hold_s) FILTER (answered AND hold_s > 0) AS held_median,
    sum(handle) FILTER (answered) AS handled_s
  FROM k GROUP BY p"""):
    r["hold"] = r["hold_q"][0]
    take(r, calls="calls", abandoned="abandoned", answered="answered", asa="asa", asa_dev="asa_dev", hold="hold", handled_s="handled_s")
    if r["p"] == 1:
        take(r, asa_q="asa_q", asa_min="asa_min", asa_max="asa_max", within_30s="within_30s", over_60s="over_60s", abandoned_30s="abandoned_30s",
             hold_mean="hold_mean", hold_q="hold_q", hold_max="hold_max", held="held", held_median="held_median")
        reach, reach_hold, answered = r["asa_reach"], r["hold_reach"], r["answered"]
histogram("asa", "WITH" + C + "SELECT floor(wait / %d) AS bin, count(*) FROM k WHERE p = 1 AND answered GROUP BY 1 ORDER BY 1", reach)
histogram("hold", "WITH" + C + "SELECT floor(hold_s / %d) AS bin, count(*) FROM k WHERE p = 1 AND answered GROUP BY 1 ORDER BY 1", reach_hold)
bounds("hold", "WITH" + C + "SELECT %s FROM k WHERE p = 1 AND answered", "hold_s", [("true", "now|all|", answered)])
for kpi, value in (("asa", "wait"), ("hold", "hold_s")):
    ranks(kpi, "WITH" + C + "SELECT %s AS v, count(*) FILTER (p = 1) AS a, count(*) AS n FROM k WHERE answered GROUP BY 1" % value)

# Work on calls and tickets together.
H = "WITH" + T + "," + C + """
  , h AS (SELECT q AS p, channel, handle FROM t WHERE q BETWEEN 0 AND 1 AND handle IS NOT NULL
          UNION ALL SELECT p, 'phone', handle FROM k WHERE answered)
"""
for r in rows(H + """
  SELECT p, channel, grouping(channel) = 1 AS whole, count(*) AS n, avg(handle) AS aht, stddev_samp(handle) AS dev, quantile_cont(handle, [0.5, 0.9, 0.95]) AS aht_q,
    min(handle) AS aht_min, max(handle) AS aht_max, quantile_cont(handle, 0.98) AS reach FROM h GROUP BY GROUPING SETS ((p), (p, channel))"""):
    take(r, aht="aht", aht_n="n")
    if r["p"] == 1:
        take(r, aht_dev="dev")
    if r["whole"] and r["p"] == 1:
        take(r, aht_q="aht_q", aht_min="aht_min", aht_max="aht_max")
        reach = r["reach"]
histogram("aht", H + "SELECT floor(handle / %d) AS bin, count(*) FROM h WHERE p = 1 GROUP BY 1 ORDER BY 1", reach)
ranks("aht", H + "SELECT handle AS v, count(*) FILTER (p = 1) AS a, count(*) AS n FROM h GROUP BY 1")

# Topics; calls name none.
for r in rows("WITH" + T + "SELECT p, coalesce(topic, '') AS topic, count(*) AS n FROM t WHERE p BETWEEN 0 AND 1 GROUP BY ALL"):
    figures["topic|%d|%s" % (r["p"], r["topic"])] = r["n"]

# Answers.
for r in rows("""
  SELECT kind, year(answered_at) - %d AS p, count(score) AS n, avg(score) AS mean, stddev_samp(score) AS dev, sum(score) AS total,
    quantile_cont(score, [0.5, 0.9, 0.95]) AS q, min(score) AS least, max(score) AS most, count(*) FILTER (score >= 4) AS satisfied,
    count(*) FILTER (score >= 9) AS promoters, count(*) FILTER (score <= 6) AS detractors, count(*) FILTER (score > 4) AS easy
  FROM surveys WHERE answered_at >= TIMESTAMP '%d-01-01' AND answered_at < TIMESTAMP '%d-01-01'
    AND score BETWEEN CASE WHEN kind = 'NPS' THEN 0 ELSE 1 END AND scale_max GROUP BY ALL""" % (year - 1, year - 1, year + 1)):
    figures["%s|%d" % (r["kind"], r["p"])] = [r[x] for x in ("n", "mean", "dev", "total", "q", "least", "most", "satisfied", "promoters", "detractors", "easy")]
for kind, score, n in c.execute("""
  SELECT kind, score, count(*) FROM surveys WHERE year(answered_at) = %d AND score BETWEEN CASE WHEN kind = 'NPS' THEN 0 ELSE 1 END AND scale_max GROUP BY ALL""" % year).fetchall():
    figures["scores|%s|%d" % (kind, score)] = n
for score, n in c.execute("WITH" + T + "SELECT score, count(*) FROM t WHERE q = 1 AND score IS NOT NULL GROUP BY ALL").fetchall():
    figures["scores|tickets|%d" % score] = n

# The table of agents.
agents = {}
for r in rows("WITH" + T + """SELECT agent, count(*) AS resolved, avg(res) AS res, stddev_samp(res) AS res_dev, count(res) AS res_n,
    count(*) FILTER (contacts = 1 AND reopens = 0) AS fcr_hits, count(*) FILTER (contacts IS NOT NULL AND (contacts <> 1 OR reopens IS NOT NULL)) AS fcr_n,
    count(*) FILTER (reopens > 0) AS reopened, count(reopens) AS reopens_n, count(score) AS rated, count(*) FILTER (score >= 4) AS satisfied
  FROM t WHERE q = 1 AND agent IS NOT NULL GROUP BY agent"""):
    agents.setdefault(r.pop("agent"), {}).update(r)
for r in rows("WITH" + T + ", x AS (SELECT agent, frt, row_number() OVER (PARTITION BY agent ORDER BY frt) - 1 AS k, count(*) OVER (PARTITION BY agent) AS n FROM t WHERE p = 1 AND agent IS NOT NULL AND frt IS NOT NULL)" + """
  SELECT agent, any_value(n) AS frt_n, median(frt) AS frt, min(frt) FILTER (n > 1000 AND k = floor(n / 2 - %r * sqrt(n) / 2) - 1) AS frt_low, min(frt) FILTER (n > 1000 AND k = ceil(n / 2 + %r * sqrt(n) / 2)) AS frt_high
  FROM x GROUP BY agent""" % (Z, Z)):
    agents.setdefault(r.pop("agent"), {}).update(r)
for r in rows("WITH" + T + "," + C + """
  , h AS (SELECT agent, handle FROM t WHERE q = 1 AND handle IS NOT NULL UNION ALL SELECT agent, handle FROM k WHERE p = 1 AND answered)
  SELECT agent, avg(handle) AS aht, stddev_samp(handle) AS aht_dev, count(*) AS aht_n FROM h WHERE agent IS NOT NULL GROUP BY agent"""):
    agents.setdefault(r.pop("agent"), {}).update(r)
for r in rows("WITH" + C + "SELECT agent, count(*) AS calls, sum(handle) AS handled_s, stddev_samp(handle) AS handled_dev FROM k WHERE p = 1 AND answered AND agent IS NOT NULL GROUP BY agent"):
    agents.setdefault(r.pop("agent"), {}).update(r)
for r in rows("SELECT agent, count(*) AS csat_n, count(*) FILTER (score >= 4) AS csat_hits FROM surveys WHERE kind = 'CSAT' AND year(answered_at) = %d AND score BETWEEN 1 AND scale_max AND agent IS NOT NULL GROUP BY agent" % year):
    agents.setdefault(r.pop("agent"), {}).update(r)
for r in rows("WITH" + T + """
  , h AS (SELECT topic, row_number() OVER (ORDER BY median(res) DESC) AS k, count(*) OVER () AS topics FROM t WHERE q = 1 AND res IS NOT NULL AND topic IS NOT NULL GROUP BY topic HAVING count(*) >= 5)
  SELECT agent, avg(CASE WHEN k <= ceil(topics / 4) THEN 1.0 ELSE 0.0 END) AS hard FROM t JOIN h USING (topic) WHERE q = 1 AND agent IS NOT NULL GROUP BY agent"""):
    agents.setdefault(r.pop("agent"), {}).update(r)
figures["agents"] = agents
now = time.perf_counter()
print(json.dumps({"seconds": now - QUERIES, "figures": figures}, default=float))
