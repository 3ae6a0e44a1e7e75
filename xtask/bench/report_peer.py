"""A report of as many pages and charts from the same computed values: qd beside matplotlib and reportlab, in one run.

Both begin with the values and end with a PDF; nothing of a KPI is computed here. The peer is in its best arrangement:
vector charts four to a page in one file of matplotlib's, so that its fonts are embedded once, and the pages of text and
tables by reportlab. Printed: CPU seconds (user + system) of the whole process, bytes, and the ratio.
"""
import argparse
import json
import os
import statistics
import sys

from bench import measured

HERE = os.path.dirname(os.path.abspath(__file__))
INK, ACCENT, MUTED, LINE = "#14213D", "#2F5DA8", "#5B6B82", "#E2E8F0"


def bars(ax, body):
    items = body["items"]
    places = range(len(items))
    ax.barh(places, [i["value"] for i in items], color=ACCENT, height=0.62)
    ax.set_yticks(list(places), [i["label"][:28] for i in items])
    ax.invert_yaxis()
    for at, i in zip(places, items):
        ax.annotate(i["text"], (i["value"], at), xytext=(3, 0), textcoords="offset points", va="center", fontsize=6)


def draw(ax, spec):
    body = spec["body"]
    form = body["form"]
    if form == "line":
        x = range(len(body["x"]))
        for i, s in enumerate(body["series"]):
            y = [float("nan") if v is None else v for v in s["values"]]
            ax.plot(x, y, color=ACCENT if i == 0 else MUTED, lw=1.6, ls="-" if i == 0 else "--", label=s["name"])
        if body["target"] is not None:
            ax.axhline(body["target"], color=INK, lw=0.8, ls="--")
        ax.set_xticks(list(x)[::3], [d[5:] for d in body["x"]][::3])
    elif form == "stacked_bars":
        x, base = range(len(body["x"])), [0.0] * len(body["x"])
        for s in body["series"]:
            y = [v or 0.0 for v in s["values"]]
            ax.bar(x, y, bottom=base, label=s["name"], width=0.7)
            base = [a + b for a, b in zip(base, y)]
        ax.set_xticks(list(x)[::3], [d[5:] for d in body["x"]][::3])
        ax.legend(fontsize=5, ncols=3, frameon=False)
    elif form == "bars":
        bars(ax, body)
    elif form == "dots":
        items = body["items"]
        places = range(len(items))
        low = [i["value"] - (i["low"] if i["low"] is not None else i["value"]) for i in items]
        high = [(i["high"] if i["high"] is not None else i["value"]) - i["value"] for i in items]
        err = [[max(v, 0.0) for v in low], [max(v, 0.0) for v in high]]
        ax.errorbar([i["value"] for i in items], places, xerr=err, fmt="o", ms=3, color=ACCENT)
        ax.set_yticks(list(places), [i["label"][:28] for i in items])
    elif form == "heatmap":
        ax.pcolormesh(body["cells"], cmap="Blues", edgecolors="white", linewidth=0.4)
    elif form == "histogram":
        bins = body["bins"]
        ax.bar([b[0] for b in bins], [b[2] for b in bins], width=[b[1] - b[0] for b in bins], align="edge", color=ACCENT)
        for name, value, text in body["marks"]:
            ax.axvline(value, color=INK, lw=0.8)
            ax.annotate("%s %s" % (name, text), (value, 0.95), xycoords=("data", "axes fraction"), fontsize=6)
    elif form == "nps":
        left = 0.0
        for name, colour in (("detractors", MUTED), ("passives", LINE), ("promoters", ACCENT)):
            ax.barh([0], [body[name]], left=left, color=colour)
            left += body[name]
    elif form == "bullet":
        bars(ax, body)
    elif form == "bridge":
        at = 0.0
        for y, step in enumerate(body["steps"]):
            start = 0.0 if step["total"] else at
            at = start + step["value"]
            ax.barh([y], [at - start], left=start, color=ACCENT if step["total"] else MUTED)
        ax.set_yticks(list(range(len(body["steps"]))), [s["label"][:28] for s in body["steps"]])
        ax.invert_yaxis()
    elif form == "cohorts":
        wide = max(len(r["cells"]) for r in body["rows"])
        cells = [[float("nan") if v is None else v for v in r["cells"]] + [float("nan")] * (wide - len(r["cells"])) for r in body["rows"]]
        ax.pcolormesh(cells, cmap="Blues", edgecolors="white", linewidth=0.4)
        ax.set_yticks([i + 0.5 for i in range(len(cells))], [r["label"] for r in body["rows"]])
    elif form == "gantt":
        for y, lane in enumerate(body["lanes"]):
            ax.broken_barh([(a, z - a) for a, z, _ in lane["spans"]], (y - 0.3, 0.6), color=ACCENT)
        ax.set_yticks(list(range(len(body["lanes"]))), [l["label"][:28] for l in body["lanes"]])
    elif form == "scatter":
        ax.plot([p[0] for p in body["points"]], [p[1] for p in body["points"]], "o", ms=3, color=ACCENT)
    else:
        sys.exit("no way to draw %s" % form)
    ax.set_title(spec["title"], fontsize=8, loc="left", color=INK, fontweight="bold")
    ax.set_xlabel(spec["finding"][:90], fontsize=6, color=MUTED, loc="left")
    ax.tick_params(labelsize=6, length=2)
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)


def chart_pages(values, to):
    import matplotlib
    import warnings
    matplotlib.use("pdf")
    warnings.filterwarnings("ignore", "Glyph .* missing")       # its font has no Hangul; ours has
    import matplotlib.pyplot as plt
    from matplotlib.backends.backend_pdf import PdfPages
    plt.rcParams["pdf.fonttype"] = 42
    with PdfPages(to) as out:
        for at in range(0, len(values["charts"]), 4):
            figure, axes = plt.subplots(2, 2, figsize=(8.27, 11.69))
            for ax, spec in zip(axes.flat, values["charts"][at:at + 4]):
                draw(ax, spec)
            figure.tight_layout()
            out.savefig(figure)
            plt.close(figure)


def text_pages(values, to):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle
    style = getSampleStyleSheet()
    look = TableStyle([("FONTSIZE", (0, 0), (-1, -1), 7), ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE)])
    table = lambda rows: Table(rows, repeatRows=1, style=look)
    story = [Paragraph(values["organisation"], style["Title"]), PageBreak(), Paragraph("Summary", style["Heading1"])]
    rows = [["KPI", "Value", "n", "Before", "Change"]]
    for k in values["report"]["kpis"]:
        before = k["comparison"] or {}
        rows.append([k["name"], k["text"], k["n"], before.get("text", ""), before.get("change_text", "")])
    story += [table(rows), PageBreak()]
    for k in values["report"]["kpis"]:
        if "agent" in k["by"]:
            story += [Paragraph(k["name"], style["Heading2"])]
            story += [table([["Agent", "Value", "n"]] + [[r["key"], r["text"], r["n"]] for r in k["by"]["agent"]])]
    story += [PageBreak(), Paragraph("Files", style["Heading1"])]
    files = [["File", "Kind", "Records", "Not understood"]]
    story += [table(files + [[i["file"], i["kind"], i["records"], i["rejected"]] for i in values["imports"]]), PageBreak()]
    for d in values["definitions"]:
        story += [Paragraph(d["name"], style["Heading3"]), Paragraph(d["formula"], style["BodyText"])]
    SimpleDocTemplate(to, pagesize=A4).build(story)


def peer(values, to):
    from pypdf import PdfWriter
    with open(values) as f:
        values = json.load(f)
    parts = [to + ".text", to + ".charts"]
    text_pages(values, parts[0])
    chart_pages(values, parts[1])
    out = PdfWriter()
    for part in parts:
        out.append(part)
    out.write(to)
    print(json.dumps({"pages": len(out.pages)}))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--ours", help="the example `company` of qd-report, built for release")
    p.add_argument("--place", help="a folder for what is written")
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--peer", nargs=2, metavar=("VALUES", "PDF"))
    a = p.parse_args()
    if a.peer:
        return peer(*a.peer)
    values = os.path.join(a.place, "report-values.json")
    pdf = {name: os.path.join(a.place, "report-%s.pdf" % name) for name in ("usual", "accessible", "peer")}
    measured([a.ours, pdf["usual"], "a4", "en", "usual", values])
    with open(values) as f:
        told = json.load(f)
    cpu = {name: [] for name in pdf}
    for _ in range(a.rounds):
        for name in ("usual", "accessible"):
            # An empty name: as many values, none written.
            cpu[name].append(measured([a.ours, pdf[name], "a4", "en", name, ""])[1])
        answer = measured([sys.executable, os.path.join(HERE, "report_peer.py"), "--peer", values, pdf["peer"]])
        cpu["peer"].append(answer[1])
    pages = {"usual": told["pages"], "accessible": told["pages"], "peer": json.loads(answer[3])["pages"]}
    print("a report from computed values, %d charts; medians of %d rounds" % (len(told["charts"]), a.rounds))
    mid = {name: statistics.median(rounds) for name, rounds in cpu.items()}
    for name, label in (("usual", "qd"), ("accessible", "qd, accessible edition"), ("peer", "matplotlib + reportlab")):
        print("%-34s %7.3f s CPU %8d bytes %3d pages   %6.1f x" % (
            label, mid[name], os.path.getsize(pdf[name]), pages[name], mid["peer"] / mid[name]), flush=True)


if __name__ == "__main__":
    main()
