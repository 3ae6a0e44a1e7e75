"""As duck_compare.py, in pandas over Parquet files. Arguments: the folder of the files, the year."""
import json
import sys
import time
from math import ceil, floor, sqrt

START = time.perf_counter()
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

QUERIES = time.perf_counter()
Z = 1.959963984540054
WIDTHS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400, 172800, 432000,
          604800, 864000, 1209600, 2592000, 7776000, 15552000, 31536000]
place, year = sys.argv[1], int(sys.argv[2])
figures = {}
t = pd.read_parquet(place + "/tickets.parquet", columns=[
    "channel", "topic", "agent", "created_at", "first_response_at", "solved_at", "closed_at", "updated_at", "reopens", "contacts",
    "replies", "transfers", "handle_seconds", "first_response_due", "resolution_due", "csat"])
k = pd.read_parquet(place + "/calls.parquet", columns=["agent", "abandoned", "queued_at", "answered_at", "ended_at", "hold_s", "talk_s", "wrap_s"])
s = pd.read_parquet(place + "/surveys.parquet", columns=["answered_at", "kind", "score", "scale_max", "agent"])
for name in ("channel", "topic", "agent"):
    t[name] = t[name].astype("category")
BEGIN = {1: pd.Timestamp(year, 1, 1), 0: pd.Timestamp(year - 1, 1, 1)}
END = {1: pd.Timestamp(year + 1, 1, 1), 0: pd.Timestamp(year, 1, 1)}
last = max(t[x].max() for x in ("created_at", "first_response_at", "solved_at", "closed_at", "updated_at"))


def seconds(a, b):
    x = (b - a).dt.total_seconds()
    return x.where(x >= 0)


t["frt"], t["res"] = seconds(t.created_at, t.first_response_at), seconds(t.created_at, t.solved_at)
t["p"] = np.where(t.created_at >= BEGIN[1], 1, 0)
t["q"] = np.select([t.solved_at >= END[1], t.solved_at >= BEGIN[1], t.solved_at >= BEGIN[0]], [2, 1, 0], -1)
t["score"] = t.csat.where(t.csat.between(1, 5))
k["p"] = np.where(k.queued_at >= BEGIN[1], 1, 0)
k = k[(k.queued_at >= BEGIN[0]) & (k.queued_at < END[1])]
k["answered"] = k.answered_at.notna() & ~k.abandoned
k["wait"], k["rang"] = (k.answered_at - k.queued_at).dt.total_seconds(), (k.ended_at - k.queued_at).dt.total_seconds()
k["handle"] = k.talk_s + k.hold_s + k.wrap_s


def both(p, frame, what):
    """`what` gives figures of a frame: over all and by channel."""
    at = "now" if p == 1 else "before"
    for name, x in what(frame, True).items():
        figures["%s|all|%s" % (at, name)] = x
    for key, own in frame.groupby("channel", observed=True, dropna=False):
        for name, x in what(own, False).items():
            figures["%s|%s|%s" % (at, key if isinstance(key, str) else "", name)] = x


def bounds(values):
    n = len(values)
    if n <= 1000:
        return None, None
    low, high = floor(n / 2 - Z * sqrt(n) / 2) - 1, ceil(n / 2 + Z * sqrt(n) / 2)
    part = np.partition(values.to_numpy(), [low, high])
    return part[low], part[high]


def ranks(kpi, now, before):
    both_ = pd.concat([now, before])
    order = both_.rank()
    counts = both_.value_counts().to_numpy().astype(float)
    figures[kpi + "|rank_sum"] = order.iloc[:len(now)].sum()
    figures[kpi + "|ties"] = float((counts ** 3 - counts).sum())
    figures[kpi + "|n_now"], figures[kpi + "|n_before"] = len(now), len(before)


def histogram(kpi, values):
    reach = values.quantile(0.98)
    width = next(w for w in WIDTHS if reach / w < 40)
    figures[kpi + "|histogram"] = [width, sorted((values // width).value_counts().items())]


def created(p):
    judged = min(END[p], last + pd.Timedelta(seconds=1))

    def what(x, whole):
        frt = x.frt.dropna()
        open_ = x.solved_at.isna()
        waits = x.first_response_at.isna() & open_
        met = x.first_response_at <= x.first_response_due, x.solved_at <= x.resolution_due
        broken = ((x.first_response_at > x.first_response_due) | (waits & (x.first_response_due < judged)),
                  (x.solved_at > x.resolution_due) | (open_ & (x.resolution_due < judged)))
        any_broken = broken[0] | broken[1]
        pending = (waits & (x.first_response_due >= judged)) | (open_ & (x.resolution_due >= judged))
        out = {"tickets": len(x), "frt_n": len(frt), "frt": frt.median(), "transfers_n": int(x.transfers.count()),
               "transferred": int((x.transfers > 0).sum()),
               "met": int(met[0].sum() + met[1].sum()), "breached": int(broken[0].sum() + broken[1].sum()),
               "kept": int(((met[0] | met[1]) & ~any_broken & ~pending).sum()), "broken": int(any_broken.sum())}
        if p == 1:
            out["frt_low"], out["frt_high"] = bounds(frt)
        if whole and p == 1:
            none = x.first_response_at.isna()
            out.update(unanswered=int(none.sum()), frt_negative=int((x.first_response_at < x.created_at).sum()),
                       no_sla=int((x.first_response_due.isna() & x.resolution_due.isna()).sum()),
                       sla_unanswered=int((x.first_response_due.notna() & none & ~open_).sum()),
                       sla_pending=int((waits & (x.first_response_due >= judged)).sum() + (open_ & (x.resolution_due >= judged)).sum()))
            out.update(frt_q=list(frt.quantile([0.5, 0.9, 0.95])), frt_mean=frt.mean(), frt_min=frt.min(), frt_max=frt.max(), within_24h=(frt <= 86400).mean())
        return out
    return what


for p in (1, 0):
    both(p, t[t.p == p], created(p))
now, before = t[t.p == 1], t[t.p == 0]
histogram("frt", now.frt.dropna())
ranks("frt", now.frt.dropna(), before.frt.dropna())
figures["heatmap"] = [[d + 1, h, n] for (d, h), n in now.groupby([now.created_at.dt.day_of_week, now.created_at.dt.hour]).size().items()]


def resolved(p):
    def what(x, whole):
        out = {"resolved": len(x), "res_n": int(x.res.count()), "res": x.res.mean(), "contacts": x.contacts.mean(), "contacts_n": int(x.contacts.count()),
               "contacts_dev": x.contacts.std(), "fcr_hits": int(((x.contacts == 1) & (x.reopens == 0)).sum()),
               "fcr_n": int((x.contacts.notna() & ((x.contacts != 1) | x.reopens.notna())).sum()), "reopened": int((x.reopens > 0).sum()),
               "reopens_n": int(x.reopens.count()), "per_agent": x.agent.count() / x.agent.nunique(), "rated": int(x.score.count()),
               "satisfied": int((x.score >= 4).sum()), "score_sum": x.score.sum()}
        if p == 1:
            out["res_dev"] = x.res.std()
        if whole and p == 1:
            out.update(no_agent=int(x.agent.isna().sum()), no_handle=int(x.handle_seconds.isna().sum()), nameless=int((x.topic.isna() | x.agent.isna()).sum()))
            out.update(res_q=list(x.res.quantile([0.5, 0.9, 0.95])), res_min=x.res.min(), res_max=x.res.max(),
                       contacts_q=list(x.contacts.quantile([0.5, 0.9, 0.95])), contacts_min=x.contacts.min(), contacts_max=x.contacts.max(),
                       replies_hits=int(((x.replies == 1) & (x.reopens == 0)).sum()), replies_n=int(x.replies.count()), one_touch=int((x.replies < 2).sum()),
                       first_reply=int((x.replies == 1).sum()), intercom=int(((x.reopens == 0) & (x.transfers == 0)).sum()), first_solution=int((x.res <= 900).sum()))
        return out
    return what


solved = {p: t[t.q == p] for p in (1, 0)}
for p in (1, 0):
    both(p, solved[p], resolved(p))
histogram("res", solved[1].res.dropna())
ranks("res", solved[1].res.dropna(), solved[0].res.dropna())
per = solved[1].agent.value_counts()
per = per[per > 0]
figures["per_agent"] = [*per.quantile([0.5, 0.9, 0.95]), per.mean(), per.min(), per.max()]


def consistency(x, whole):
    x = x[x.res.notna() & x.topic.notna() & x.agent.notna()]
    cell = x.groupby(["topic", "agent"], observed=True).res.agg(["size", "median"]).reset_index()
    cell = cell[cell["size"] >= 5]
    cell = cell[cell.groupby("topic", observed=True).agent.transform("size") >= 2]
    kept = x.merge(cell[["topic", "agent"]], on=["topic", "agent"])
    topic = kept.groupby("topic", observed=True).res.median().rename("m").reset_index()
    cell = cell.merge(topic, on="topic")
    n = cell["size"]
    return {"consistency": 100 * (1 - (n * ((cell["median"] - cell.m).abs() / cell.m).clip(upper=1)).sum() / n.sum()), "consistency_n": int(n.sum())}


for p in (1, 0):
    both(p, solved[p], consistency)


def backlog(p):
    def what(x, whole):
        age = (min(END[p], last + pd.Timedelta(seconds=1)) - x.created_at).dt.total_seconds()
        out = {"backlog": len(x)}
        if whole and p == 1:
            out.update(age_q=list(age.quantile([0.5, 0.9])), age_max=age.max(), d1=int((age > 86400).sum()), d7=int((age > 604800).sum()),
                       d30=int((age > 2592000).sum()), d90=int((age > 7776000).sum()))
        return out
    return what


for p in (1, 0):
    both(p, t[(t.created_at < END[p]) & (t.solved_at.isna() | (t.solved_at >= END[p]))], backlog(p))

for p, at in ((1, "now|all|"), (0, "before|all|")):
    x = k[k.p == p]
    a = x[x.answered]
    out = {"calls": len(x), "abandoned": int(x.abandoned.sum()), "answered": len(a), "asa": a.wait.mean(), "asa_dev": a.wait.std(), "hold": a.hold_s.median(), "handled_s": a.handle.sum()}
    if p == 1:
        held = a.hold_s[a.hold_s > 0]
        out.update(asa_q=list(a.wait.quantile([0.5, 0.9, 0.95])), asa_min=a.wait.min(), asa_max=a.wait.max(), within_30s=int((a.wait <= 30).sum()),
                   over_60s=int((x.wait.fillna(x.rang) > 60).sum()), abandoned_30s=int((x.abandoned & (x.rang <= 30)).sum()), hold_mean=a.hold_s.mean(),
                   hold_q=list(a.hold_s.quantile([0.5, 0.9, 0.95])), hold_max=a.hold_s.max(), held=len(held), held_median=held.median())
        out["hold_low"], out["hold_high"] = bounds(a.hold_s)
        histogram("asa", a.wait)
        histogram("hold", a.hold_s)
    for name, x in out.items():
        figures[at + name] = x
answered = {p: k[(k.p == p) & k.answered] for p in (1, 0)}
ranks("asa", answered[1].wait, answered[0].wait)
ranks("hold", answered[1].hold_s, answered[0].hold_s)


def work(p):
    a = solved[p].loc[solved[p].handle_seconds.notna(), ["channel", "handle_seconds", "agent"]].rename(columns={"handle_seconds": "handle"})
    b = answered[p][["handle", "agent"]].assign(channel="phone")
    return pd.concat([a, b], ignore_index=True)


both_work = {p: work(p) for p in (1, 0)}


def handle(p):
    def what(x, whole):
        out = {"aht": x.handle.mean(), "aht_n": len(x)}
        if p == 1:
            out["aht_dev"] = x.handle.std()
        if whole and p == 1:
            out.update(aht_q=list(x.handle.quantile([0.5, 0.9, 0.95])), aht_min=x.handle.min(), aht_max=x.handle.max())
        return out
    return what


for p in (1, 0):
    both(p, both_work[p], handle(p))
histogram("aht", both_work[1].handle)
ranks("aht", both_work[1].handle, both_work[0].handle)
for p in (1, 0):
    for topic, n in t[t.p == p].topic.value_counts(dropna=False).items():
        figures["topic|%d|%s" % (p, topic if isinstance(topic, str) else "")] = n

s = s[(s.answered_at >= BEGIN[0]) & (s.answered_at < END[1]) & (s.score >= np.where(s.kind == "NPS", 0, 1)) & (s.score <= s.scale_max)]
s["p"] = np.where(s.answered_at >= BEGIN[1], 1, 0)
for (kind, p), x in s.groupby(["kind", "p"]):
    x = x.score
    figures["%s|%d" % (kind, p)] = [len(x), x.mean(), x.std(), x.sum(), list(x.quantile([0.5, 0.9, 0.95])), x.min(), x.max(), int((x >= 4).sum()),
                                    int((x >= 9).sum()), int((x <= 6).sum()), int((x > 4).sum())]
for (kind, score), n in s[s.p == 1].groupby(["kind", "score"]).size().items():
    figures["scores|%s|%d" % (kind, score)] = n
for score, n in solved[1].score.value_counts().items():
    figures["scores|tickets|%d" % score] = n

x = solved[1]
x = x[x.agent.notna()].assign(fcr_hit=(x.contacts == 1) & (x.reopens == 0), fcr_case=x.contacts.notna() & ((x.contacts != 1) | x.reopens.notna()),
                              again=x.reopens > 0, happy=x.score >= 4)
by = x.groupby("agent", observed=True)
agents = pd.DataFrame({"resolved": by.size(), "res": by.res.mean(), "res_dev": by.res.std(), "res_n": by.res.count(), "fcr_hits": by.fcr_hit.sum(), "fcr_n": by.fcr_case.sum(),
                       "reopened": by.again.sum(), "reopens_n": by.reopens.count(), "rated": by.score.count(), "satisfied": by.happy.sum()})
frt = now[now.frt.notna()].groupby("agent", observed=True).frt
low_high = frt.agg(lambda v: bounds(v))
agents = agents.join(pd.DataFrame({"frt": frt.median(), "frt_n": frt.size(), "frt_low": low_high.str[0], "frt_high": low_high.str[1]}), how="outer")
by = both_work[1].groupby("agent", observed=True).handle
agents = agents.join(pd.DataFrame({"aht": by.mean(), "aht_dev": by.std(), "aht_n": by.size()}), how="outer")
by = answered[1].groupby("agent").handle
agents = agents.join(pd.DataFrame({"calls": by.size(), "handled_s": by.sum(), "handled_dev": by.std()}), how="outer")
x = s[(s.kind == "CSAT") & (s.p == 1)]
by = x.assign(hit=x.score >= 4).groupby("agent").hit
agents = agents.join(pd.DataFrame({"csat_n": by.size(), "csat_hits": by.sum()}), how="outer")
topics = solved[1].groupby("topic", observed=True).res.agg(["size", "median"])
topics = topics[topics["size"] >= 5].sort_values("median", ascending=False)
hard = set(topics.index[:ceil(len(topics) / 4)])
x = solved[1][solved[1].topic.isin(topics.index)]
agents = agents.join(x.assign(is_hard=x.topic.isin(hard)).groupby("agent", observed=True).is_hard.mean().rename("hard"), how="outer")
figures["agents"] = {name: {c: (None if pd.isna(x) else x) for c, x in row.items()} for name, row in agents.to_dict("index").items()}
print(json.dumps({"seconds": time.perf_counter() - QUERIES, "figures": figures}, default=float))
