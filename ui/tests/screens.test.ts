import axe from "axe-core";
import { expect, test } from "vitest";
import type { Issue } from "../src/generated/types";
import { byId, choose, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  // Colours and sizes are not known here; they are looked at in a browser.
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

test("sample data: numbers at once, marked on every screen, gone with one click", async () => {
  open("");
  await click("sample-data");
  expect((await byId("tile-value-frt")).textContent).toBe("1\u00a0h 30\u00a0min");
  for (const screen of ["nav-data", "nav-import", "nav-settings"]) {
    await click(screen);
    await byId("sample-banner");
  }
  await click("remove-sample");
  await byId("sample-data");
  expect(document.querySelector('[data-testid="sample-banner"]')).toBeNull();
});

test("a value is shown as the engine wrote it, to the letter", async () => {
  const host = open("sample");
  const shown = await host.overview({ period: "2026-Q3", compare: "previous", audience: null, headlines: false });
  for (const { kpi } of shown.tiles) {
    expect((await byId(`tile-value-${kpi.id}`)).textContent).toBe(kpi.text);
  }
});

test("no data is said with its reason and is never a zero", async () => {
  open("sample");
  const tile = await byId("tile-esat");
  expect(tile.textContent).toContain("no data");
  expect(tile.textContent).toContain("No survey of employees");
  expect(tile.textContent).not.toMatch(/\b0\b/);
});

test("a change has a word beside its colour; few cases have neither good nor bad", async () => {
  open("sample");
  expect((await byId("tile-frt")).querySelector(".better")?.textContent).toContain("Better");
  const nps = await byId("tile-nps");
  expect(nps.textContent).toContain("Few cases");
  expect(nps.querySelector(".better, .worse")).toBeNull();
});

test("the headlines of another period come first; what is below is out of reach until its own numbers are there", async () => {
  const host = open("sample");
  await byId("kpi-frt");
  const answer = host.overview;
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const asked = vi.spyOn(host, "overview").mockImplementation(async (query) => {
    if (!query.headlines) await gate;
    const given = await answer(query);
    const tiles = given.tiles.map((tile) => ({ ...tile, kpi: { ...tile.kpi, text: query.period } }));
    return { ...given, tiles };
  });
  choose(await byId("period"), "2026-Q2");
  await until(() => {
    expect(document.querySelector('[data-testid="tile-value-frt"]')?.textContent).toBe("2026-Q2");
  });
  const below = document.querySelector<HTMLElement>(".rest");
  await until(() => {
    expect(below?.inert).toBe(true);
  });
  expect(document.querySelector(".screen")?.getAttribute("aria-busy")).toBe("true");
  expect(document.querySelector('[data-testid="tiles"]')?.getAttribute("aria-busy")).toBe("false");
  go();
  await until(() => {
    expect(below?.inert).toBe(false);
  });
  expect(asked.mock.calls.map(([query]) => query.headlines)).toEqual([true, false]);
});

test("numbers of another period that could not be had leave none of the old ones behind", async () => {
  const host = open("sample");
  await byId("kpi-frt");
  const answer = host.overview;
  const refused: Issue = { code: "workspace_busy", message: "The workspace is in use.", hint: "Close it elsewhere." };
  vi.spyOn(host, "overview").mockImplementation((query) => {
    return query.headlines ? answer(query) : Promise.reject(Object.assign(new Error(), refused));
  });
  choose(await byId("period"), "2026-Q2");
  await until(() => {
    expect(document.body.textContent).toContain("The workspace is in use.");
  });
  expect(document.querySelector('[data-testid^="tile-value-"], [data-testid="kpi-frt"]')).toBeNull();
});

test("a file of another month leads on to it, unless another period was chosen", async () => {
  const host = open("sample");
  await byId("tile-frt");
  const shown = async (): Promise<string> => ((await byId("period")) as HTMLSelectElement).value;
  const arrives = async (id: string): Promise<void> => {
    const period = { id, label: id, kind: "month" };
    host.state = { ...host.state, periods: [period, ...host.state.periods] };
    await click("nav-settings");
    await click("save-settings");
    await click("nav-overview");
    await byId("tile-frt");
  };
  expect(await shown()).toBe("2026-Q3");
  await arrives("2026-10");
  expect(await shown()).toBe("2026-10");
  choose(await byId("period"), "2026-Q2");
  await arrives("2026-11");
  expect(await shown()).toBe("2026-Q2");
});

test("period and comparison are asked anew", async () => {
  const host = open("sample");
  await byId("tile-frt");
  const asked = vi.spyOn(host, "overview");
  choose(await byId("period"), "2026-Q2");
  choose(await byId("compare"), "");
  await until(() => {
    expect(asked).toHaveBeenLastCalledWith({ period: "2026-Q2", compare: null, audience: null, headlines: false });
  });
  await until(() => {
    expect(document.querySelector('[data-testid="tile-frt"] .better')).toBeNull();
  });
});

test("a tile leads to its page: definition, what was left out, breakdown by a dimension", async () => {
  open("sample");
  await click("tile-frt");
  const page = await byId("kpi-page");
  await until(() => {
    expect(page.textContent).toContain("first public reply by a person");
  });
  expect(page.textContent).toContain("no first response yet");
  choose(await byId("breakdown"), "channel");
  expect((await byId("breakdown-table")).textContent).toContain("(not given)");
});

test("the report is saved in one click and tells file and pages", async () => {
  open("sample");
  await click("save-report");
  expect((await byId("report-saved")).textContent.replace(/[\u2068\u2069]/g, "")).toContain(
    "Support report Q3 2026.pdf: 14 pages",
  );
});

test("the numbers are saved as a workbook beside it, with the choices of the report", async () => {
  const host = open("sample");
  const asked: unknown[] = [];
  const write = host.saveWorkbook;
  host.saveWorkbook = (query, onProgress) => {
    asked.push(query);
    return write(query, onProgress);
  };
  await click("save-workbook");
  expect((await byId("report-saved")).textContent.replace(/[\u2068\u2069]/g, "")).toContain(
    "Support numbers Q3 2026.xlsx: 12 sheets",
  );
  const query = { period: "2026-Q3", compare: "previous", language: "en", page: "a4", audience: "leadership" };
  expect(asked).toEqual([{ ...query, privacy: false, accessible: false, rows: false }]);
});

test("the workbook has the rows behind its numbers if they are wanted, and never without names", async () => {
  const host = open("sample");
  const asked: (boolean | undefined)[] = [];
  const write = host.saveWorkbook;
  host.saveWorkbook = async (query, onProgress) => {
    asked.push(query.rows);
    const made = await write(query, onProgress);
    return made && { ...made, warnings: ["Tickets: the latest are listed."] };
  };
  const box = (await byId("report-rows")) as HTMLInputElement;
  expect(box.checked).toBe(false);
  await click("report-rows");
  await click("save-workbook");
  expect((await byId("report-saved")).textContent).toContain("Tickets: the latest are listed.");
  await click("report-privacy");
  await until(() => {
    expect(box.disabled).toBe(true);
  });
  expect(box.checked).toBe(false);
  expect(box.parentElement?.textContent).toContain("without names there are none");
  await click("save-workbook");
  await until(() => {
    expect(asked).toEqual([true, false]);
  });
});

test("a dialog that is dismissed says nothing", async () => {
  const host = open("sample");
  host.saveReport = () => Promise.resolve(null);
  await click("save-report");
  await new Promise((done) => setTimeout(done, 20));
  expect(document.querySelector('[data-testid="report-saved"], [role="alert"]')).toBeNull();
});

test("a problem says what happened, whether the data is safe, and its code", async () => {
  const host = open("sample");
  const issue: Issue = { code: "disk_full", message: "The disk is full.", hint: "What was there before is unchanged." };
  host.saveReport = () => Promise.reject(Object.assign(new Error(), issue));
  await click("save-report");
  const note = await until(() => {
    const found = document.querySelector('[role="alert"]');
    if (!found) throw new Error("no alert");
    return found.textContent;
  });
  expect(note).toContain("The disk is full.");
  expect(note).toContain("What was there before is unchanged.");
  expect(note).toContain("disk_full");
});

test("a workspace that cannot be opened is told at the start", async () => {
  open("", (host) => {
    host.state = {
      ...host.state,
      problem: { code: "workspace_newer", message: "Made by a newer version.", hint: "The file was not touched." },
    };
  });
  await until(() => {
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Made by a newer version.");
  });
});

test("settings: what the form does not know is given back as it came; bad JSON cannot be saved", async () => {
  const host = open("data");
  await click("nav-settings");
  await click("settings-advanced");
  const before = structuredClone(host.settings);
  const box = (await byId("advanced")) as HTMLTextAreaElement;
  const save = (await byId("save-settings")) as HTMLButtonElement;
  const write = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const valid = box.value;
  write("{ not json");
  await until(() => {
    expect(save.disabled).toBe(true);
  });
  write('{"currency": "EUR"}');
  await until(() => {
    expect(document.getElementById("advanced-state")?.textContent).toContain("currency");
  });
  write(valid);
  await until(() => {
    expect(save.disabled).toBe(false);
  });
  const saved = vi.spyOn(host, "setSettings");
  save.click();
  await until(() => {
    expect(saved).toHaveBeenCalledOnce();
  });
  // What the form has a default for may be added; what was there comes back as it was.
  expect(saved.mock.calls[0]?.[0]).toMatchObject(before);
});

test("the language changes at once", async () => {
  open("data");
  await click("nav-settings");
  choose(await byId("language"), "sv");
  await until(() => {
    expect(document.querySelector("h1")?.textContent).toBe("Inställningar");
  });
  expect(document.documentElement.lang).toBe("sv");
});

test("the import history undoes an import", async () => {
  open("data");
  await click("nav-data");
  await click("undo-1");
  await until(() => {
    expect(document.querySelector('[data-testid="import-1"]')?.textContent).toContain("Taken back");
  });
});

test("the records behind a number are shown page by page, counted or left out", async () => {
  open("sample");
  await click("tile-frt");
  await click("show-rows");
  expect((await byId("rows-table")).textContent).toContain("T-1");
  expect((await byId("rows-table")).textContent).not.toContain("T-51");
  await click("rows-next");
  await until(() => {
    expect(document.querySelector('[data-testid="rows-table"]')?.textContent).toContain("T-51");
  });
  choose(await byId("rows-which"), "left");
  await until(() => {
    expect(document.querySelector('[data-testid="rows-table"]')?.textContent).toContain("no first response yet");
  });
  expect((await byId("kpi-page")).textContent?.replace(/[\u2068\u2069]/g, "")).toContain("1 to 3 of 3");
  expect(await violations()).toEqual([]);
});

test("hostile text is text: file names, cells, headers, breakdowns, rejected rows", async () => {
  open("import");
  expect((await byId("file-2")).textContent).toContain("ratings <b>Q3</b>.xlsx");
  await byId("question-created_at.order");
  await click("field-channel");
  await until(() => {
    expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
  });
  expect(document.querySelector("main b, main img, main script")).toBeNull();

  document.body.replaceChildren();
  open("data");
  await click("tile-frt");
  choose(await byId("breakdown"), "channel");
  expect((await byId("breakdown-table")).textContent).toContain("<img src=x onerror=alert(1)>");
  expect(document.querySelector("main img, main script")).toBeNull();
});

test.each([
  ["", "open-exports"],
  ["import", "question-created_at.order"],
  ["sample", "tile-frt"],
])("no violation of accessibility rules: %s", async (start, sign) => {
  open(start);
  await byId(sign);
  expect(await violations()).toEqual([]);
});

test.each(["nav-data", "nav-settings", "nav-help", "tile-frt"])("no violation of accessibility rules after %s", async (id) => {
  open("data");
  await byId("tile-frt");
  await click(id);
  await new Promise((done) => setTimeout(done, 50));
  expect(await violations()).toEqual([]);
});
