import axe from "axe-core";
import { expect, test } from "vitest";
import { entryOf, SHORTCUTS } from "../src/app/menu";
import { found, plain } from "../src/features/help/text";
import { setLanguage } from "../src/shared/text.svelte";
import { blocks } from "../vite/markdown";
import { book } from "../vite/texts";
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

test("the manual is read whole: every page of it, in every language, has blocks", () => {
  for (const tag of ["en", "sv", "es", "ro", "az", "ko"]) {
    const pages = book(tag).flatMap((part) => part.pages);
    expect(pages.length).toBeGreaterThanOrEqual(tag === "en" ? 20 : 5);
    for (const page of pages) {
      expect(page.blocks.length).toBeGreaterThanOrEqual(2);
      const [first] = page.blocks;
      expect(first?.kind === "heading" && plain(first.pieces)).toBe(page.title);
    }
    const text = JSON.stringify(pages);
    for (const word of ["winget", "<script", "**"]) expect(text).not.toContain(word);
  }
  const pages = book("en").flatMap((part) => part.pages);
  expect(found(pages, "take back").length).toBeGreaterThan(0);
  expect(found(pages, "zxqvw")).toEqual([]);
});

test("Markdown becomes pieces and never markup", () => {
  expect(blocks("a **b `x`** *c* `d < e` [e](f) <b>\nz & y")).toEqual([
    {
      kind: "paragraph",
      pieces: [
        "a ",
        { kind: "strong", pieces: ["b ", { kind: "code", text: "x" }] },
        " ",
        { kind: "em", pieces: ["c"] },
        " ",
        { kind: "code", text: "d < e" },
        " ",
        { kind: "link", to: "f", pieces: ["e"] },
        " <b> z & y",
      ],
    },
  ]);
  expect(blocks("# h\n\n![p](../q/r.png)\n\n1. a\n   b\n2. c\n\n- d\n\n| x |\n| - |\n| y |\n\n```\nz\n```\n<!-- c -->").map((b) => b.kind)).toEqual([
    "heading",
    "picture",
    "list",
    "list",
    "table",
    "code",
  ]);
  expect(() => blocks("<div>x</div>")).toThrow("No markup");
  expect(() => blocks("> quoted")).toThrow("do not use");
});

test("a page is chosen, its links lead on, and the other languages have what is there", async () => {
  open("sample");
  await click("nav-help");
  const contents = await byId("manual-contents");
  const buttons = (): HTMLButtonElement[] => [...contents.querySelectorAll("button")];
  buttons().find((b) => b.textContent.startsWith("5."))?.click();
  await until(() => {
    expect(document.querySelector("[data-testid=help-text] h2")?.textContent).toMatch(/^5\./);
    expect(document.querySelector("[data-testid=help-text] img")?.getAttribute("alt")).not.toBe("");
  });
  const link = [...document.querySelectorAll<HTMLButtonElement>("[data-testid=help-text] p button")].find((b) => b.textContent === "everything that can be written");
  link?.click();
  await until(() => {
    expect(document.querySelector("[data-testid=help-text] h2")?.textContent).toBe("What can be written");
  });
  await setLanguage("sv");
  await until(() => {
    expect(buttons().length).toBe(book("en").flatMap((part) => part.pages).length);
    expect(contents.querySelectorAll("section[lang=sv] button").length).toBe(book("sv").flatMap((part) => part.pages).length);
  });
});

test("the help is searched; the glossary leads to the KPI", async () => {
  open("sample");
  await click("nav-help");
  await byId("help-text");
  await write("help-search", "circle of influence");
  await until(() => {
    expect(document.querySelectorAll("[data-testid=manual-contents] button").length).toBeLessThan(8);
    expect(document.querySelector("[data-testid=help-text]")?.textContent.toLowerCase()).toContain("circle of influence");
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

test("newer versions are looked for on a click alone, and only where the project has a page", async () => {
  const host = open("sample");
  const asked = vi.spyOn(host, "openHomepage").mockResolvedValue(false);
  await byId("tile-frt");
  host.menu("about");
  await byId("about");
  expect(document.querySelector('[data-testid="open-homepage"]')).toBeNull();
  host.homepage = "https://quarterdeck.example/versions";
  host.menu("settings");
  await byId("settings-page");
  host.menu("about");
  const button = await byId("open-homepage");
  expect(document.body.textContent).toContain("https://quarterdeck.example/versions");
  expect(asked).not.toHaveBeenCalled();
  button.click();
  await until(() => {
    expect(document.body.textContent).toContain("could not be started");
  });
  expect(asked).toHaveBeenCalledOnce();
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
