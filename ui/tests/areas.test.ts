import axe from "axe-core";
import { expect, test } from "vitest";
import { ordered } from "../src/features/agents/order";
import { placeOn, scaleOf } from "../src/features/area/scale";
import type { TableRow } from "../src/generated/types";
import { byId, choose, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

const names = (): string[] =>
  [...document.querySelectorAll('[data-testid="leaderboard"] tbody button')].map((e) => e.textContent);

test("agents stand in the engine's order; who has few cases is listed and not ranked", async () => {
  open("sample");
  await click("nav-agents");
  const table = await byId("leaderboard");
  expect(names()).toEqual(["Kim Berg", "<b>Lo</b> Ek", "Ali Nur", "New Hire", "Rare Guest"]);
  expect([...table.querySelectorAll("tbody td.place")].map((e) => e.textContent)).toEqual(["1", "2", "3", "–", "–"]);
  expect(table.textContent).toContain("too early to say: under two months");
  expect(document.querySelector("main b")).toBeNull();
});

test("another measure asks the engine for its ranking; the order can be another one", async () => {
  const host = open("sample");
  await click("nav-agents");
  await byId("leaderboard");
  const asked = vi.spyOn(host, "area");
  choose(await byId("rank-by"), "resolution_time");
  await until(() => {
    expect(asked).toHaveBeenLastCalledWith({ area: "agents", period: "2026-Q3", compare: "previous", rank_by: "resolution_time" });
    expect(names()[0]).toBe("<b>Lo</b> Ek");
  });
  choose(await byId("agents-order"), "name");
  await until(() => {
    expect(names()[1]).toBe("Ali Nur");
  });
});

test("an agent leads to the records behind the measure, and back", async () => {
  const host = open("sample");
  await click("nav-agents");
  await byId("leaderboard");
  const rows = vi.spyOn(host, "kpiRows");
  document.querySelector<HTMLElement>('[data-testid="leaderboard"] tbody button')?.click();
  await byId("rows-table");
  expect(rows.mock.calls[0]?.[0]).toMatchObject({ id: "fcr", filters: [["agent", "Kim Berg"]] });
  expect((await byId("filters")).textContent).toContain("Kim Berg");
  const back = document.querySelector<HTMLElement>("main .back");
  expect(back?.textContent).toContain("Agents");
  expect((await byId("nav-agents")).getAttribute("aria-current")).toBe("page");
  back?.click();
  await byId("leaderboard");
});

test("self-service: what is found but not read, the relation to calls, the articles", async () => {
  const host = open("sample");
  await click("nav-self_service");
  expect((await byId("found-not-read")).textContent).toContain("Track your order");
  expect((await byId("relation")).textContent).toContain("1 week before");
  const rows = vi.spyOn(host, "kpiRows");
  (await byId("by-article")).querySelector("button")?.click();
  await until(() => {
    expect(rows.mock.calls[0]?.[0]).toMatchObject({ id: "articles_read", filters: [["article", "Track your order"]] });
  });
});

test("reliability: every incident is on the line and in the list, an open one has no duration", async () => {
  open("sample");
  await click("nav-reliability");
  expect((await byId("time-line")).querySelectorAll(".mark")).toHaveLength(2);
  const list = (await byId("incidents")).textContent ?? "";
  expect(list).toContain("I-1");
  expect(list).toContain("still open");
  expect(document.querySelector("main img")).toBeNull();
  expect(document.body.textContent).toContain("No failure was seen.");
});

test("cost and customers: retention by experience, reasons, segments", async () => {
  open("sample");
  await click("nav-cost");
  expect((await byId("experience")).textContent).toContain("Last rating bad");
  expect((await byId("experience")).textContent).toContain("few cases");
  expect((await byId("reasons")).textContent).toContain("Too <b>expensive</b>");
  expect((await byId("by-segment")).textContent).toContain("Large");
});

test.each(["nav-agents", "nav-self_service", "nav-reliability", "nav-cost"])("no violation of accessibility rules after %s", async (id) => {
  open("sample");
  await byId("tile-frt");
  await click(id);
  await until(() => {
    expect(document.querySelector("main table")).not.toBeNull();
  });
  expect(await violations()).toEqual([]);
});

test("an area without data says which file would give it", async () => {
  open("sample", (host) => {
    host.area = (query) =>
      Promise.resolve({
        period: { label: query.period, from: "2026-07-01T00:00:00Z", to: "2026-10-01T00:00:00Z", time_zone: "UTC" },
        compare: null,
        tiles: [],
        insights: [],
        kpis: [],
        charts: [],
        missing: [{ id: "mtbf", name: "MTBF", text: "Import the incident list." }],
        incidents: [],
        incidents_total: 0,
      });
  });
  await click("nav-reliability");
  await byId("area-empty");
  expect(document.querySelector("details[open]")?.textContent).toContain("Import the incident list.");
});

test("who has no number stands last in either direction; a scale has room for bounds and the line", () => {
  const row = (key: string, value: number | null): TableRow => ({ key, cells: { x: { value, text: "", n: 1 } } });
  const rows = [row("a", 2), row("b", null), row("c", 1)];
  expect(ordered(rows, "value", "x", "up").map((r) => r.key)).toEqual(["a", "c", "b"]);
  expect(ordered(rows, "value", "x", "down").map((r) => r.key)).toEqual(["c", "a", "b"]);
  const scale = scaleOf([{ value: 5, interval: { level: 0.95, low: 2, high: 8 } }], 12);
  expect(scale).toEqual({ from: 2, to: 12 });
  expect([placeOn(scale, 2), placeOn(scale, 7), placeOn(scale, 99)]).toEqual([0, 50, 100]);
  expect(scaleOf([{ value: null }])).toEqual({ from: 0, to: 1 });
});
