import type { Audience, PreviewPage, ReportQuery, ReportSpec } from "../../generated/types";
import type { Settings } from "../host";

const FAMILIES = ["speed", "quality", "satisfaction", "volume", "self_service", "cost_and_customers"].map((f) => `family:${f}`);
const WHOLE = ["cover", "contents", "summary", "actions", ...FAMILIES, "agents", "quality", "definitions"];

/** A page of paper with lines on it. */
const PAPER =
  "iVBORw0KGgoAAAANSUhEUgAAANIAAAEpAQAAAADOwEGBAAAAfUlEQVR42u3VsQ3AIAwAQUsUlIzEaKycDZK0UYyLpD23L5qXzce5n8CwNzviOQ37xewZhn37e2IV7B7OMi+tdBZ9w+xg5qXVrnvtevCZeZk56/W7YT8zL7N2vXI2NKe426ZHeqRHeqRHeqRHeqRHeqRHesSnHumRHmEYVrILoJC9/lWlX7YAAAAASUVORK5CYII=";

function template(name: string, sections: string[], audience: Audience, page = ""): ReportSpec {
  return {
    name,
    template: name,
    title: "",
    sections: sections.map((section) => ({ section, on: true })),
    kpis: [],
    audience,
    language: "",
    page,
    compare: "",
    privacy: false,
  };
}

/** The templates, then the arrangements saved, as the program gives them: with every section of their template. */
export function templates(settings: Settings): ReportSpec[] {
  const own = [
    template("leadership", WHOLE, "leadership"),
    template("one_pager", ["summary", "actions", "quality"], "leadership"),
    template("team", WHOLE, "team"),
    template("coaching", ["cover", "agent_pages", "definitions"], "team"),
    template("deck", WHOLE.filter((s) => s !== "contents" && s !== "definitions"), "leadership", "16x9"),
  ];
  const saved = (settings["reports"] ?? []) as ReportSpec[];
  const whole = saved.map((spec) => {
    const all = own.find((t) => t.name === spec.template)?.sections ?? [];
    if (spec.sections.length === 0) return { ...spec, sections: all };
    const missing = all.filter((s) => !spec.sections.some((c) => c.section === s.section));
    return { ...spec, sections: [...spec.sections, ...missing.map((s) => ({ ...s, on: false }))] };
  });
  return [...own, ...whole];
}

/** As if each section that is switched on took a page. */
export function previewReport(query: ReportQuery, page: number, width: number): PreviewPage {
  const heads = (query.spec?.sections ?? []).filter((s) => s.on).map((s) => s.section);
  const pages = Math.max(1, heads.length);
  return { pages, heads, warnings: [], page: Math.min(page, pages - 1), png: PAPER, width, height: Math.round(width * 1.414) };
}
