"""Reads a deck with python-pptx and openpyxl, and holds each chart against what `qd kpi --json` says.

    python deck.py DECK.pptx VALUES.json

VALUES.json: {"kpis": […], "channels": {word: […steps]}}. Prints what it compared; the first difference ends it.
"""

import io
import json
import re
import sys
from datetime import date

import openpyxl
from pptx import Presentation

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"

# The order of the schema: PowerPoint repairs, or refuses, what stands otherwise.
ORDER = {
    "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes",
    "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
    "plotArea": "layout lineChart barChart scatterChart catAx valAx spPr",
    "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
    "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
    "scatterChart": "scatterStyle varyColors ser dLbls axId",
    "ser": "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat xVal val yVal smooth",
    "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
    "dLbls": "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
    "dLbl": "idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
    "errBars": "errDir errBarType errValType noEndCap plus minus val spPr",
    "scaling": "logBase orientation max min",
    "catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
    "valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit",
    "legend": "legendPos legendEntry layout overlay spPr txPr",
}

compared = {"charts": 0, "values": 0, "categories": 0, "kinds": {}}


def same(found, wanted, what):
    if found is None or wanted is None:
        fits = found is None and wanted is None
    else:
        fits = abs(found - wanted) <= 1e-12 * max(abs(wanted), 1e-9)
    if not fits:
        sys.exit(f"{what}: {found!r} for {wanted!r}")
    compared["values"] += 1


def in_order(element, where):
    tag = element.tag.replace(C, "")
    if tag in ORDER:
        known = ORDER[tag].split()
        places = []
        for child in element:
            name = re.sub(r"{.*}", "", child.tag)
            if name not in known:
                sys.exit(f"{where}: {tag} holds {name}")
            places.append(known.index(name))
        if places != sorted(places):
            sys.exit(f"{where}: the children of {tag} stand out of order")
    for child in element:
        in_order(child, where)


def step(day):
    d = date.fromisoformat(day[:10])
    return f"{d.day} {MONTHS[d.month - 1]}"


def columns(chart):
    """The embedded workbook, column by column: head and cells."""
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert len(book.sheetnames) == 1, book.sheetnames
    sheet = book.worksheets[0]
    cells = [[c.value for c in column] for column in sheet.iter_cols()]
    return [(c[0], c[1:]) for c in cells]


def lengths(element, tag):
    points = element.findall(f".//{C}{tag}//{C}pt")
    return [float(p.find(f"{C}v").text) for p in points]


def factor(chart):
    """What a number of the chart is multiplied with to be raw: the unit that its format names."""
    code = chart.part._element.find(f".//{C}valAx/{C}numFmt").get("formatCode")
    unit = re.search(r'"\s*(\w+)"', code)
    return SECONDS[unit.group(1)] if unit else 1


def read(name, chart, kpis, channels):
    in_order(chart.part._element, name)
    plot = chart.plots[0]
    words = [str(c) for c in plot.categories]
    series = {s.name: list(s.values) for s in plot.series}
    book = columns(chart)
    if [w or "" for w in book[0][1]] != words and words:
        sys.exit(f"{name}: {book[0][1]} in the workbook, {words} in the chart")
    for (head, cells), (own, values) in zip(book[1:], series.items()):
        if head != own:
            sys.exit(f"{name}: the column {head} is not the series {own}")
        for a, b in zip(cells + [None] * (len(values) - len(cells)), values):
            same(a, b, f"{name}, {head}, workbook against chart")
    compared["charts"] += 1
    compared["categories"] += len(words)
    kpi_id, _, form = name.rpartition("-")
    compared["kinds"][form] = compared["kinds"].get(form, 0) + 1
    kpi = kpis[kpi_id]
    times = factor(chart)
    lists = list(series.values())
    if form == "series":
        steps = kpi["series"]
        if words != [step(s["from"]) for s in steps]:
            sys.exit(f"{name}: {words}")
        for i, s in enumerate(steps):
            # A step that is not whole stands in a series of its own.
            cut = series.get("step not complete", [None] * len(steps))[i]
            own = lists[0][i]
            assert own is None or cut is None
            found = own if own is not None else cut
            same(None if found is None else found * times, s["value"], f"{name} {s['from']}")
        if "Target" in series:
            same(series["Target"][0] * times, kpi["target"]["value"], f"{name} target")
    elif form == "channels":
        for word, values in series.items():
            if word in channels:
                for v, s in zip(values, channels[word]):
                    same(v, s["value"], f"{name} {word} {s['from']}")
    elif form == "shares":
        for part, values in zip(["detractors", "passives", "promoters"], lists):
            same(values[0], kpi["parts"][part], f"{name} {part}")
    elif form == "histogram":
        bins = kpi.get("histogram", [])
        for (a, b, n), v in zip(bins, lists[0]):
            same(v, float(n), f"{name} {a} to {b}")
    elif form == "relation":
        rows = next(t for t in kpi["tables"] if t["name"] == "weeks")["rows"]
        across = lengths(chart.part._element, "xVal")
        assert len(across) == len(rows), name
        for x, y, row in zip(across, lists[0], rows):
            same(x, row["cells"]["reads"]["value"], f"{name} {row['key']} reads")
            same(y, row["cells"]["contacts"]["value"], f"{name} {row['key']} contacts")
    elif form == "bridge":
        bridge(name, words, lists, kpi["parts"])
    else:
        dimension = "agent" if form == "agents" else form
        rows = {r["key"] or "(not given)": r for r in kpi["by"][dimension]}
        for i, word in enumerate(words):
            same(lists[0][i] * times, rows[word]["value"], f"{name} {word}")
            if "Before" in series and lists[1][i] is not None:
                same(lists[1][i] * times, rows[word]["previous"], f"{name} {word} before")
        if form == "agents":
            below, above = lengths(chart.part._element, "minus"), lengths(chart.part._element, "plus")
            for i, word in enumerate(words):
                r = rows[word]
                for found, wanted in [
                    (below[i] * times, r["value"] - r["interval"]["low"]),
                    (above[i] * times, r["interval"]["high"] - r["value"]),
                ]:
                    assert abs(found - wanted) <= 1e-9 * max(1.0, abs(r["value"])), (name, word, found, wanted)


BRIDGE = {
    "At the start": ("active_at_start", "revenue_at_start"),
    "At the end": ("active_at_end", "revenue_at_end"),
    "New": ("joined", "joined_revenue"),
    "Cancelled": ("cancelled",),
    "Downgraded": ("downgraded",),
    "Expanded": ("expanded",),
    "Came back": ("reactivated",),
    "Left": ("lost",),
}


def bridge(name, words, lists, parts):
    """Each bar is its part, stands where the one before ended, and all lead from the start to the end."""
    at, named = 0.0, 0.0
    for word, floor, there, more, less in zip(words, *lists):
        length = next(v for v in (there, more, less) if v is not None)
        if there is not None:
            at = there
        else:
            after = at + (more or 0.0) - (less or 0.0)
            assert abs(floor - min(at, after)) <= 1e-9 * max(1.0, at), (name, word, floor, at, after)
            at = after
        if word.startswith("Left: "):
            reason = word.removeprefix("Left: ")
            named += length
            wanted = parts["lost"] - (named - length) if reason == "other" else parts[f"reason.{reason}"]
        else:
            wanted = next(parts[p] for p in BRIDGE[word] if p in parts)
        same(length, wanted, f"{name} {word}")
    last = next(v for v in (parts.get("active_at_end"), parts.get("revenue_at_end")) if v is not None)
    assert abs(at - last) <= 1e-9 * max(1.0, last), (name, at, last)


def main(deck, values):
    told = json.load(open(values, encoding="utf-8"))
    kpis = {k["id"]: k for k in told["kpis"]}
    titles = []
    for slide in Presentation(deck).slides:
        title = slide.shapes.title
        assert title is not None and title.text.strip(), "a slide has no title"
        titles.append(title.text)
        for shape in slide.shapes:
            if shape.has_chart:
                assert slide.has_notes_slide and len(slide.notes_slide.notes_text_frame.text) > 40, title.text
                assert shape._element.nvGraphicFramePr.cNvPr.get("descr"), f"{shape.name} has no words"
                read(shape.name, shape.chart, kpis, told["channels"])
    assert len(set(titles)) == len(titles), [t for t in titles if titles.count(t) > 1]
    print(json.dumps({**compared, "slides": len(titles)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
