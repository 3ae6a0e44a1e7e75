import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import Tables from "../src/features/kpi/Tables.svelte";
import { wordOf } from "../src/features/kpi/words";
import type { KpiValue } from "../src/generated/types";
import { kpiValue } from "../src/host/fake/kpis";

function withTables(tables: KpiValue["tables"]): KpiValue {
  const kpi = kpiValue("frt", null);
  if (!kpi) throw new Error("frt");
  return { ...kpi, tables };
}

test("agents stand in their order, those too early to tell without a rank and with the reason", () => {
  const cell = { value: 0.9, text: "90 %", n: 30, interval: { level: 0.95, low: 0.744, high: 0.965 } };
  const kpi = withTables([
    {
      name: "agents",
      of: "agent",
      columns: [{ name: "fcr", unit: "share", better: "up" }],
      rows: [
        { key: "ann", rank: 1, cells: { fcr: cell } },
        { key: "bob", rank: null, note: "few_cases", cells: {} },
      ],
    },
  ]);
  render(Tables, { props: { kpi } });
  const rows = within(screen.getByTestId("table-agents")).getAllByRole("row");
  expect(rows.length).toBe(3);
  // A name is shown in the spelling of the source.
  expect(rows[1]?.textContent).toMatch(/1\s*ann\s*90 %/);
  expect(within(rows[1] as HTMLElement).getByTitle("74.4% – 96.5%")).toBeDefined();
  expect(rows[2]?.textContent).toMatch(/–\s*bob\s*too early to say: few cases\s*–/);
});

test("a table's own keys are words of the program", () => {
  const kpi = withTables([
    {
      name: "experience",
      of: "experience",
      columns: [{ name: "kept", unit: "share", better: "up" }],
      rows: [{ key: "bad_rating", cells: { kept: { value: 0.5, text: "50 %", n: 2 } } }],
    },
  ]);
  render(Tables, { props: { kpi } });
  expect(screen.getByTestId("table-experience").textContent).toContain("Last rating bad");
});

test("weekdays and hours are shown in the window's language, words of the data as they are", () => {
  expect(wordOf("weekday", "mon")).toBe("Mon");
  expect(wordOf("hour", "08")).toBe("08:00");
  expect(wordOf("team", "mon")).toBe("mon");
});

test("a table can be saved by its name", async () => {
  const kpi = withTables([
    {
      name: "agents",
      of: "agent",
      columns: [{ name: "fcr", unit: "share", better: "up" }],
      rows: [{ key: "ann", rank: null, cells: {} }],
    },
  ]);
  const onsave = vi.fn();
  render(Tables, { props: { kpi, onsave } });
  await fireEvent.click(screen.getByTestId("save-table-agents"));
  expect(onsave).toHaveBeenCalledWith("agents");
});
