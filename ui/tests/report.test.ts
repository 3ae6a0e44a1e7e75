import axe from "axe-core";
import { expect, test } from "vitest";
import { bold, listed } from "../src/features/report/marks";
import type { Issue, ReportSpec } from "../src/generated/types";
import type { FakeHost } from "../src/host/fake";
import { byId, choose, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

/** The screen, once its first page is there. */
async function arrange(before?: (host: FakeHost) => void): Promise<FakeHost> {
  const host = open("sample", before);
  await click("nav-report");
  await byId("page-picture");
  await quiet();
  return host;
}

/** No pages are on their way. */
async function quiet(): Promise<void> {
  await until(() => {
    expect(document.querySelector('[data-testid="preview-state"]')?.textContent.trim()).toBe("");
  });
}

const rows = (): string[] => [...document.querySelectorAll<HTMLElement>("[data-section]")].map((e) => e.dataset["section"] ?? "");

function write(area: HTMLElement, text: string): void {
  const field = area as HTMLTextAreaElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const last = (host: FakeHost): ReportSpec | null | undefined => host.previewed.at(-1)?.spec;

test("the screen opens with the report for leadership and its pages, and nothing is wrong for assistive tools", async () => {
  await arrange();
  expect((await byId("template-leadership")).getAttribute("aria-pressed")).toBe("true");
  expect((await byId("page-of")).textContent.replace(/[\u2068\u2069]/g, "")).toBe("Page 1 of 13");
  const picture = (await byId("page-picture")) as HTMLImageElement;
  expect(picture.alt.replace(/[\u2068\u2069]/g, "")).toBe("Page 1 of 13: cover");
  expect(picture.src).toMatch(/^data:image\/png;base64,/);
  await click("comment-summary");
  (await byId("builder-kpis")).setAttribute("open", "");
  expect(await violations()).toEqual([]);
});

test("a section switched off leaves the report, which is made anew; the old page stays meanwhile", async () => {
  const host = await arrange();
  const before = host.previewed.length;
  await click("switch-family:quality");
  // Nothing is asked at once: a person who switches three sections off waits once.
  expect(host.previewed.length).toBe(before);
  expect(document.querySelector('[data-testid="page-picture"]')).not.toBeNull();
  await until(() => {
    expect(last(host)?.sections.find((s) => s.section === "family:quality")?.on).toBe(false);
    expect(document.querySelector('[data-testid="page-of"]')?.textContent).toContain("12");
  });
});

test("three changes in a row are one report", async () => {
  const host = await arrange();
  const before = host.previewed.length;
  await click("switch-family:quality");
  await click("switch-family:volume");
  await click("switch-agents");
  await until(() => {
    expect(last(host)?.sections.filter((s) => !s.on)).toHaveLength(3);
  });
  await quiet();
  const asked = host.previewed.slice(before).map((q) => JSON.stringify(q.spec?.sections));
  expect(new Set(asked).size).toBe(1);
});

test("a section moves by its arrows and by Alt with an arrow, keeps the focus, and it is told", async () => {
  const host = await arrange();
  const order = rows();
  const up = await byId("up-actions");
  up.focus();
  up.click();
  await until(() => {
    expect(rows().slice(2, 4)).toEqual(["actions", "summary"]);
  });
  expect(document.activeElement).toBe(await byId("up-actions"));
  expect((await byId("report-said")).textContent.replace(/[\u2068\u2069]/g, "")).toBe("Actions agreed is now number 3 of 13.");
  const control = await byId("switch-actions");
  control.focus();
  control.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true, cancelable: true }));
  await until(() => {
    expect(rows()).toEqual(order);
  });
  expect(document.activeElement).toBe(await byId("switch-actions"));
  // At the end there is nowhere to go.
  await click("down-definitions");
  expect(rows()).toEqual(order);
  await until(() => {
    expect(last(host)?.sections.map((s) => s.section)).toEqual(order);
  });
});

test("a section is dragged to its place; Escape puts it back", async () => {
  await arrange();
  const order = rows();
  document.querySelectorAll("[data-section]").forEach((row, i) => {
    row.getBoundingClientRect = () => ({ top: i * 40, height: 40, bottom: i * 40 + 40 }) as DOMRect;
  });
  const handle = (section: string): Element | null | undefined =>
    document.querySelector(`[data-section="${section}"]`)?.querySelector(".handle");
  const at = (type: string, y: number): PointerEvent =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { button: 0, clientY: y }) as PointerEvent;
  handle("agents")?.dispatchEvent(at("pointerdown", 420));
  window.dispatchEvent(at("pointermove", 90));
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  window.dispatchEvent(at("pointerup", 90));
  expect(rows()).toEqual(order);
  handle("agents")?.dispatchEvent(at("pointerdown", 420));
  window.dispatchEvent(at("pointermove", 90));
  window.dispatchEvent(at("pointerup", 90));
  await until(() => {
    expect(rows().indexOf("agents")).toBe(2);
  });
});

test("a comment is kept while it is written, seen in the pages, and undone in one step", async () => {
  const host = await arrange((h) => {
    h.settings = { ...h.settings, comments: [{ period: "2026-Q2", place: "summary", text: "Before" }] };
  });
  await click("comment-summary");
  const area = await byId("comment-text-summary");
  const asked = host.previewed.length;
  write(area, "A **new** phone system");
  const kept = { period: "2026-Q3", place: "summary", text: "A **new** phone system" };
  await until(() => {
    expect(host.settings["comments"]).toEqual([{ period: "2026-Q2", place: "summary", text: "Before" }, kept]);
    expect(host.previewed.length).toBeGreaterThan(asked);
  });
  area.blur();
  expect((await byId("toast")).textContent).toContain("Summary");
  await click("toast-undo");
  await until(() => {
    expect(host.settings["comments"]).toEqual([{ period: "2026-Q2", place: "summary", text: "Before" }]);
    expect((area as HTMLTextAreaElement).value).toBe("");
  });
  await click("toast-redo");
  await until(() => {
    expect(host.settings["comments"]).toEqual([{ period: "2026-Q2", place: "summary", text: "Before" }, kept]);
    expect((area as HTMLTextAreaElement).value).toBe(kept.text);
  });
});

test("another period has comments of its own", async () => {
  const host = await arrange((h) => {
    h.settings = { ...h.settings, comments: [{ period: "2026-Q2", place: "kpi:frt", text: "Before" }] };
  });
  choose(await byId("builder-period"), "2026-Q2");
  (await byId("builder-kpis")).setAttribute("open", "");
  await click("comment-kpi:frt");
  expect(((await byId("comment-text-kpi:frt")) as HTMLTextAreaElement).value).toBe("Before");
  await until(() => {
    expect(host.previewed.at(-1)?.period).toBe("2026-Q2");
  });
});

test("bold and list are marks in the text", () => {
  expect(bold("a new day", 2, 5)).toEqual({ text: "a **new** day", from: 4, to: 7 });
  expect(bold("a **new** day", 4, 7)).toEqual({ text: "a new day", from: 2, to: 5 });
  expect(listed("one\ntwo\nthree", 1, 5)).toEqual({ text: "- one\n- two\nthree", from: 0, to: 11 });
  expect(listed("- one\n- two", 0, 11)).toEqual({ text: "one\ntwo", from: 0, to: 7 });
});

test("KPIs are chosen one by one or by family, never none, and all again", async () => {
  const host = await arrange();
  (await byId("builder-kpis")).setAttribute("open", "");
  await click("kpi-frt");
  await until(() => {
    expect(last(host)?.kpis).not.toContain("frt");
    expect(last(host)?.kpis).toContain("csat");
  });
  for (const family of ["speed", "quality", "satisfaction", "self_service", "cost_and_customers", "volume"]) {
    const box = (await byId(`kpis-${family}`)) as HTMLInputElement;
    if (box.indeterminate) box.click();
    if (box.checked) box.click();
  }
  // The last family stays: a report of no KPI at all would be one of all.
  await until(() => {
    expect(last(host)?.kpis.length).toBeGreaterThan(0);
    expect(last(host)?.kpis).not.toContain("csat");
  });
  await click("kpis-all");
  await until(() => {
    expect(last(host)?.kpis).toEqual([]);
  });
});

test("an arrangement is kept under a name, made again for the latest period, renamed and deleted, each undone in one step", async () => {
  const host = await arrange();
  await click("switch-agents");
  await click("keep-as");
  const field = (await byId("arrangement-name")) as HTMLInputElement;
  const name = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  name("Slides");
  await click("arrangement-keep");
  await until(() => {
    expect(document.querySelector("#arrangement-wrong")?.textContent).toContain("templates");
  });
  expect(host.settings["reports"]).toBeUndefined();
  name("Board");
  await click("arrangement-keep");
  const saved = (): ReportSpec[] => (host.settings["reports"] ?? []) as ReportSpec[];
  await until(() => {
    expect(saved().map((s) => [s.name, s.template, s.sections.find((x) => x.section === "agents")?.on])).toEqual([["Board", "leadership", false]]);
    expect(document.querySelector('[data-testid="template-Board"]')?.getAttribute("aria-pressed")).toBe("true");
  });

  // Another report, another period; then the kept one again: it comes with the latest period, and is saved at once.
  await click("template-team");
  choose(await byId("builder-period"), "2026-Q2");
  await click("template-Board");
  await quiet();
  await click("builder-save-report");
  await byId("builder-saved");
  expect(host.savedReport).toMatchObject({ period: "2026-Q3", spec: { name: "Board" } });

  await click("rename");
  const again = (await byId("arrangement-name")) as HTMLInputElement;
  again.value = "Board review";
  again.dispatchEvent(new Event("input", { bubbles: true }));
  await click("arrangement-keep");
  await byId("template-Board review");
  await click("remove");
  await until(() => {
    expect(saved()).toEqual([]);
  });
  await click("toast-undo");
  await byId("template-Board review");
  expect(saved().map((s) => s.name)).toEqual(["Board review"]);
  await click("toast-redo");
  await until(() => {
    expect(saved()).toEqual([]);
    expect(document.querySelector('[data-testid="template-Board review"]')).toBeNull();
  });
  await click("toast-undo");
  await byId("template-Board review");
});

test("what is arranged survives a look at another screen, and opening another template can be undone", async () => {
  const host = await arrange();
  await click("switch-cover");
  await click("nav-overview");
  await byId("tile-frt");
  await click("nav-report");
  expect(((await byId("switch-cover")) as HTMLInputElement).checked).toBe(false);
  await click("template-one_pager");
  await until(() => {
    expect(rows()).toEqual(["summary", "actions", "quality"]);
  });
  await click("toast-undo");
  await until(() => {
    expect(rows()).toHaveLength(13);
    expect(last(host)?.sections.find((s) => s.section === "cover")?.on).toBe(false);
  });
  await click("toast-redo");
  await until(() => {
    expect(rows()).toEqual(["summary", "actions", "quality"]);
  });
});

test("a report that cannot be made is said in words, and the page before stays", async () => {
  const host = await arrange();
  const issue: Issue = { code: "report_failed", message: "The logo could not be read.", hint: "Choose another." };
  vi.spyOn(host, "previewReport").mockRejectedValue(issue);
  await click("switch-cover");
  await until(() => {
    expect(document.querySelector('[data-testid="report-builder"]')?.textContent).toContain("The logo could not be read.");
  });
  expect(document.querySelector('[data-testid="page-picture"]')).not.toBeNull();
});

test("without data the screen says what to do", async () => {
  const host = open("");
  await byId("sample-data");
  host.menu("settings");
  await click("nav-report");
  expect((await byId("report-builder")).textContent).toContain("nothing to report yet");
  await click("report-add-files");
});

test("the options of the other screens lead here, with the reader chosen there", async () => {
  open("sample");
  await click("report-team");
  await click("arrange-report");
  expect((await byId("template-team")).getAttribute("aria-pressed")).toBe("true");
});

test("the key that saves the report saves what is arranged", async () => {
  const host = await arrange();
  await click("switch-cover");
  host.menu("save-report");
  await byId("builder-saved");
  expect(host.savedReport?.spec?.sections[0]).toEqual({ section: "cover", on: false });
});

test("the workbook of an arrangement has its rows if they are wanted; without names the box says why not", async () => {
  const host = await arrange();
  const asked: (boolean | undefined)[] = [];
  const write = host.saveWorkbook;
  host.saveWorkbook = (query, onProgress) => {
    asked.push(query.rows);
    return write(query, onProgress);
  };
  await click("builder-rows");
  await click("builder-save-workbook");
  await byId("builder-saved");
  await click("builder-privacy");
  const box = (await byId("builder-rows")) as HTMLInputElement;
  await until(() => {
    expect(box.disabled).toBe(true);
  });
  expect(box.parentElement?.textContent).toContain("without names there are none");
  await click("builder-save-workbook");
  await until(() => {
    expect(asked).toEqual([true, false]);
  });
  expect(host.previewed.every((q) => q.rows === undefined)).toBe(true);
});
