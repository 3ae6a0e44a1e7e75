import axe from "axe-core";
import { expect, test } from "vitest";
import type { FakeHost } from "../src/host/fake";
import { byId, choose, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

async function show(part: string, before?: (host: FakeHost) => void): Promise<FakeHost> {
  const host = open("sample", before);
  await click("nav-choose");
  await click(`choose-${part}`);
  return host;
}

function write(element: HTMLElement, value: string): void {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

const names = (): string[] => [...document.querySelectorAll('[data-testid="chosen"] .name')].map((e) => e.textContent);

/** What is announced. */
const said = (): string => document.querySelector('[data-testid="choose-said"]')?.textContent.replace(/[\u2068\u2069]/g, "") ?? "";

test("a goal brings its KPIs, and takes with it those that no other goal asks for", async () => {
  const host = await show("goals");
  await click("goal-callers_lost");
  await until(() => {
    expect(host.settings["kpis"]).toEqual(["abandonment", "asa", "sla"]);
  });
  await click("goal-first_answer");
  await until(() => {
    expect(host.settings["kpis"]).toEqual(["abandonment", "asa", "sla", "frt", "backlog"]);
  });
  await click("goal-callers_lost");
  await until(() => {
    expect(host.settings["kpis"]).toEqual(["asa", "sla", "frt", "backlog"]);
    expect(host.settings["goals"]).toEqual(["first_answer"]);
  });
});

test("KPIs are added, moved and taken out; the overview leads with them in that order", async () => {
  const host = await show("goals", (h) => (h.settings["kpis"] = ["csat", "frt"]));
  choose(await byId("add-kpi"), "aht");
  await until(() => {
    expect(host.settings["kpis"]).toEqual(["csat", "frt", "aht"]);
  });
  const up = await byId("up-aht");
  up.focus();
  up.click();
  await until(() => {
    expect(host.settings["kpis"]).toEqual(["csat", "aht", "frt"]);
    expect(document.activeElement?.getAttribute("data-testid")).toBe("up-aht");
  });
  await click("remove-csat");
  await until(() => {
    expect(names()[0]).toContain("Average handle time");
  });
  await click("nav-overview");
  await byId("tile-aht");
  const tiles = [...document.querySelectorAll('[data-testid^="tile-value-"]')].map((e) => e.getAttribute("data-testid"));
  expect(tiles).toEqual(["tile-value-aht", "tile-value-frt"]);
  await click("nav-choose");
  await click("choose-default");
  await until(() => {
    expect(host.settings["kpis"]).toEqual([]);
  });
});

test("a KPI is moved in the circle by the list: focus stays, it is said, and the default needs no entry", async () => {
  const host = await show("circle");
  await byId("place-abandonment");
  const edge = document.getElementById("place-abandonment-edge") as HTMLInputElement;
  edge.focus();
  edge.click();
  await until(() => {
    expect(host.settings["circle"]).toEqual({ abandonment: "edge" });
    expect(said()).toBe("Abandonment rate: Edge");
  });
  expect(document.activeElement?.id).toBe("place-abandonment-edge");
  (document.getElementById("place-abandonment-outside") as HTMLInputElement).click();
  await until(() => {
    expect(host.settings["circle"]).toEqual({});
  });
  expect(await violations()).toEqual([]);
});

test("two moves that follow each other quickly are both kept", async () => {
  const host = await show("circle");
  await byId("place-frt");
  (document.getElementById("place-frt-inside") as HTMLInputElement).click();
  (document.getElementById("place-asa-inside") as HTMLInputElement).click();
  await until(() => {
    expect(host.settings["circle"]).toEqual({ frt: "inside", asa: "inside" });
  });
});

test.each([600, 900])("a dot dragged over a ring is dropped there, in a box %i wide", async (width) => {
  const host = await show("circle");
  const picture = await byId("circle-picture");
  picture.getBoundingClientRect = () => new DOMRect(0, 0, width, 600);
  const middle = width / 2;
  const dot = await byId("dot-abandonment");
  dot.setPointerCapture = () => undefined;
  const point = (type: string, x: number, y: number): boolean =>
    dot.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, clientX: x, clientY: y }));
  point("pointerdown", middle, 40);
  point("pointermove", middle, 200);
  point("pointerup", middle - 120, 290);
  await until(() => {
    expect(host.settings["circle"]).toEqual({ abandonment: "inside" });
  });
  point("pointerdown", middle, 290);
  point("pointermove", middle, 300);
  point("pointerup", middle + 200, 300);
  await until(() => {
    expect(host.settings["circle"]).toEqual({ abandonment: "edge" });
  });
});

test("whom a KPI is for decides what the overview shows them", async () => {
  const host = await show("circle");
  choose(await byId("audience-csat"), "leadership");
  await until(() => {
    expect(host.settings["audience"]).toEqual({ csat: "leadership" });
  });
  await click("nav-overview");
  await byId("tile-csat");
  choose(await byId("audience"), "team");
  await until(() => {
    expect(document.querySelector('[data-testid="tile-csat"]')).toBeNull();
    expect(document.querySelector('[data-testid="tile-frt"]')).not.toBeNull();
  });
});

test("a target is written in minutes or per cent and kept in the KPI's unit; the history stays", async () => {
  const host = await show("targets");
  expect((await byId("targets")).textContent).toContain("2\u00a0h 30\u00a0min");
  choose(await byId("target-kpi"), "frt");
  write(await byId("target-value"), "90");
  write(await byId("target-from"), "2026-07-01");
  await click("add-target");
  await until(() => {
    expect(host.settings["targets"]).toContainEqual({ kpi: "frt", where: {}, value: 5400, from: "2026-07-01" });
  });
  await until(() => {
    expect(document.querySelector<HTMLInputElement>('[data-testid="target-value"]')?.value).toBe("");
  });
  choose(await byId("target-kpi"), "csat");
  write(await byId("target-value"), "88");
  choose(await byId("target-dimension"), "channel");
  write(await byId("target-key"), "chat");
  await click("add-target");
  await until(() => {
    expect(host.settings["targets"]).toContainEqual({ kpi: "csat", where: { channel: "chat" }, value: 0.88, from: "2026-07-01" });
  });
  const rows = [...document.querySelectorAll('[data-testid="targets"] tr')].map((r) => r.textContent);
  expect(rows.filter((r) => r.includes("holds now")).length).toBe(4);
  expect(rows.find((r) => r.includes("1\u00a0h 30\u00a0min"))).toContain("holds now");
  expect(await violations()).toEqual([]);
});

test("a target of a KPI that is neither good nor bad is not offered", async () => {
  await show("targets");
  const values = [...((await byId("target-kpi")) as HTMLSelectElement).options].map((o) => o.value);
  expect(values).toContain("frt");
  expect(values).not.toContain("tickets");
});

test("events are added and removed, the latest first", async () => {
  const host = await show("targets");
  write(await byId("event-on"), "2026-08-03");
  write(await byId("event-text"), "<b>Price rise</b>");
  await click("add-event");
  await until(() => {
    expect(host.settings["events"]).toContainEqual({ on: "2026-08-03", text: "<b>Price rise</b>" });
  });
  const list = await byId("events");
  expect(list.querySelector("li")?.textContent).toContain("<b>Price rise</b>");
  expect(list.querySelector("b")).toBeNull();
  list.querySelector("button")?.click();
  await until(() => {
    expect((host.settings["events"] as unknown[]).length).toBe(1);
  });
});

test("an action begins with one of the standard ones, is numbered, marked as done, changed and removed", async () => {
  const host = await show("actions");
  expect((await byId("action-1")).textContent).toContain("Better: 2.7% since then");
  expect((await byId("action-2")).textContent).toContain("Too early to say");
  expect(document.querySelector(".better .said")).not.toBeNull();
  await click("new-action");
  choose(await byId("action-kpi"), "csat");
  await click("idea");
  write(await byId("action-on"), "2026-09-20");
  await click("keep-action");
  const all = (): Record<string, unknown>[] => host.settings["actions"] as Record<string, unknown>[];
  await until(() => {
    expect(all().find((a) => a["id"] === "3")).toMatchObject({ kpi: "csat", agreed_on: "2026-09-20", done: null });
  });
  expect((await byId("action-3")).textContent).toContain("Staff by the map");
  await click("done-3");
  await until(() => {
    expect(all().find((a) => a["id"] === "3")?.["done"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  await click("edit-3");
  write(await byId("action-text"), "Ask detractors why");
  await click("keep-action");
  await until(() => {
    expect(all().find((a) => a["id"] === "3")?.["text"]).toBe("Ask detractors why");
  });
  await click("drop-3");
  await until(() => {
    expect(all().map((a) => a["id"])).toEqual(["1", "2"]);
  });
  expect(await violations()).toEqual([]);
});

test("the page of a KPI shows its actions alone, and adds one for it", async () => {
  const host = open("sample");
  await click("tile-frt");
  await byId("action-2");
  expect(document.querySelector('[data-testid="action-1"]')).toBeNull();
  await click("new-action");
  expect(document.querySelector('[data-testid="action-kpi"]')).toBeNull();
  write(await byId("action-text"), "Answers ready");
  await click("keep-action");
  await until(() => {
    expect((host.settings["actions"] as Record<string, unknown>[]).at(-1)).toMatchObject({ kpi: "frt", text: "Answers ready" });
  });
});

test("what is refused is told, and shown as it was", async () => {
  const host = await show("circle");
  await byId("place-frt");
  vi.spyOn(host, "setSettings").mockRejectedValue(
    Object.assign(new Error(), { code: "read_only", message: "The workspace cannot be written.", hint: "Nothing was changed." }),
  );
  (document.getElementById("place-frt-inside") as HTMLInputElement).click();
  await until(() => {
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("cannot be written");
    expect((document.getElementById("place-frt-edge") as HTMLInputElement).checked).toBe(true);
  });
  expect(said()).toBe("");
});

test("the report can be made for the team", async () => {
  const host = open("sample");
  const asked = vi.spyOn(host, "saveReport");
  await click("report-team");
  await click("save-report");
  await until(() => {
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ audience: "team" });
  });
});

test.each([
  ["goals", "chosen"],
  ["circle", "place-frt"],
  ["targets", "target-form"],
  ["actions", "action-1"],
])("no violation of accessibility rules: %s", async (part, there) => {
  await show(part);
  await byId(there);
  expect(await violations()).toEqual([]);
});
