import axe from "axe-core";
import { expect, test } from "vitest";
import { entryOf, SHORTCUTS } from "../src/app/menu";
import { blocks, found, inline, sections } from "../src/features/help/markdown";
import manual from "../../docs/manual.md?raw";
import { byId, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

async function write(id: string, text: string): Promise<void> {
  const field = (await byId(id)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

test("the manual is read whole: every line of it stands in a block", () => {
  const all = sections(manual);
  expect(all.length).toBeGreaterThan(8);
  const text = JSON.stringify(all);
  for (const word of ["winget", "<script"]) expect(text).not.toContain(word);
  expect(found(all, "take back").length).toBeGreaterThan(0);
  expect(found(all, "zxqvw")).toEqual([]);
  expect(text).not.toMatch(/\*\*/);
});

test("Markdown becomes pieces and never markup", () => {
  expect(inline("a **b** *c* `d` [e](f) <b>")).toEqual([
    { kind: "text", text: "a " },
    { kind: "strong", text: "b" },
    { kind: "text", text: " " },
    { kind: "em", text: "c" },
    { kind: "text", text: " " },
    { kind: "code", text: "d" },
    { kind: "text", text: " " },
    { kind: "link", text: "e", to: "f" },
    { kind: "text", text: " <b>" },
  ]);
  expect(blocks("# h\n\np\nq\n\n- a\n  b\n- c\n\n| x |\n| - |\n| y |\n\n```\nz\n```").map((b) => b.kind)).toEqual([
    "heading",
    "paragraph",
    "list",
    "table",
    "code",
  ]);
});

test("the help is searched; the glossary leads to the KPI", async () => {
  open("sample");
  await click("nav-help");
  await byId("help-text");
  await write("help-search", "circle of influence");
  await until(() => {
    expect(document.querySelectorAll("[data-testid=help-text] details").length).toBe(1);
  });
  await click("help-glossary");
  await write("help-search", "first response");
  await until(() => {
    expect(document.querySelectorAll("[data-testid=glossary] dt").length).toBeGreaterThan(0);
    expect(document.querySelectorAll("[data-testid=glossary] dt").length).toBeLessThan(5);
  });
  (await byId("glossary")).querySelector("button")?.click();
  await byId("kpi-page");
});

test("a question mark shows the keys, but not in a field", async () => {
  open("sample");
  await byId("tile-frt");
  const press = (target: Element, key: string, more: KeyboardEventInit = {}): void => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  };
  press(document.body, "?", { shiftKey: true });
  expect((await byId("shortcuts")).textContent).toContain("Undo what was done last");
  await click("help-manual");
  press(await byId("help-search"), "?", { shiftKey: true });
  await byId("help-text");
  press(document.body, ",", { ctrlKey: true });
  await byId("settings-page");
  press(document.body, "F1");
  await byId("help-page");
});

test("every shortcut of the list is told apart by its keys", () => {
  const keys = SHORTCUTS.map((each) => each.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(entryOf(new KeyboardEvent("keydown", { key: "x", ctrlKey: true }))).toBeNull();
  expect(entryOf(new KeyboardEvent("keydown", { key: "O", ctrlKey: true, shiftKey: true }))).toBe("open-workspace");
});

test("the native menu does what the page's own buttons do", async () => {
  const host = open("sample");
  await byId("tile-frt");
  host.menu("about");
  expect((await byId("about")).textContent).toContain("/home/kim");
  host.menu("settings");
  await byId("settings-page");
  const report = vi.spyOn(host, "saveReport");
  host.menu("save-report");
  await until(() => {
    expect(report).toHaveBeenCalledOnce();
  });
  host.menu("recent-0");
  await until(() => {
    expect(document.title).toContain("Last year");
  });
});

test("costs are entered by hand, and taken back with Undo", async () => {
  const host = open("data");
  await click("nav-data");
  await click("costs-enter");
  await until(() => {
    expect((document.querySelector("[data-testid=costs-form]")?.textContent ?? "")).toContain("Choose a month");
  });
  await write("costs-month", "2026-08");
  await write("costs-cost", "51000.5");
  const undone = vi.spyOn(host, "undoImport");
  await click("costs-enter");
  await until(() => {
    expect(host.costs.at(-1)).toEqual({ month: "2026-08", support_cost: 51_000.5, company_revenue: null, currency: "" });
  });
  await click("toast-undo");
  await until(() => {
    expect(undone).toHaveBeenCalledOnce();
  });
});

test("everything is deleted only after the word was written", async () => {
  const host = open("data");
  await click("nav-data");
  const gone = vi.spyOn(host, "deleteEverything");
  await click("delete-everything");
  expect(((await byId("delete-now")) as HTMLButtonElement).disabled).toBe(true);
  await write("delete-typed", "delete");
  await until(async () => {
    expect(((await byId("delete-now")) as HTMLButtonElement).disabled).toBe(false);
  });
  await click("delete-now");
  await byId("open-exports");
  expect(gone).toHaveBeenCalledOnce();
});

test("everything is exported into a file that is named", async () => {
  open("data");
  await click("nav-data");
  await click("export-everything");
  await until(() => {
    expect(document.querySelector("[data-testid=toast]")?.textContent).toContain("Quarterdeck, everything.zip");
  });
});

test.each(["manual", "glossary", "shortcuts", "news", "about"])("no violation of accessibility rules: help, %s", async (part) => {
  open("sample");
  await click("nav-help");
  await click(`help-${part}`);
  await new Promise((done) => setTimeout(done, 150));
  expect(await violations()).toEqual([]);
});
