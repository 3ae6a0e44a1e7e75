import { expect, test, vi } from "vitest";

// A language that no one speaks: each text is marked, accented and some 40 % longer. What is not marked does not come
// from the catalogue.
const { pseudo } = vi.hoisted(() => ({ pseudo: async (file: string): Promise<{ default: string }> => {
  const { readFileSync } = await import("node:fs");
  const accents: Readonly<Record<string, string>> = { a: "å", e: "ë", i: "ï", o: "ö", u: "ü", n: "ñ", c: "ç" };
  const longer = (text: string): string => {
    const accented = text.replace(/(\{[^}]*\})|([aeiounc])/g, (_, kept?: string, c?: string) => kept ?? accents[c ?? ""] ?? "");
    const bare = text.replace(/\{[^}]*\}/g, "").length;
    return `⟦${accented}${"~".repeat(Math.ceil(bare * 0.4))}⟧`;
  };
  const source = readFileSync(`../crates/qd-text/locales/en/${file}.ftl`, "utf8");
  const made = source.replace(
    /^(ui-[\w-]+ = |\s+\*?\[\w+\] )(.+)$/gm,
    (line, head: string, text: string) => (text.endsWith("->") ? line : head + longer(text)),
  );
  return { default: made };
} }));
vi.mock("../../crates/qd-text/locales/en/ui.ftl?raw", () => pseudo("ui"));

/** Texts of the frame that no mark surrounds. */
function unmarked(selector: string): string[] {
  // What stands in the body of a table, or is marked as such, is data; the manual is English in every language.
  const apart = "tbody, [data-testid=help-text], .data";
  const frame = [...document.querySelectorAll(selector)].filter((e) => e.closest(apart) === null);
  const found = frame.flatMap((e) => {
    const own = [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent?.trim() ?? "");
    return [...own, e.getAttribute("aria-label") ?? ""];
  });
  return found.filter((text) => /[A-Za-z]{2}/.test(text) && !text.includes("⟦"));
}

const FRAME = "h1, h3, nav *, label > span, dt, button";

test.each(["nav-data", "nav-import", "nav-settings", "nav-help", "tile-frt", "nav-agents", "nav-self_service", "nav-reliability", "nav-cost", "nav-report"])("every word of the frame after %s is the catalogue's", async (id) => {
  // The catalogue is read anew, in the language that no one speaks.
  vi.resetModules();
  // Texts that are fetched with their screen.
  vi.doMock("../../crates/qd-text/locales/en/arrange.ftl?import&raw", () => pseudo("arrange"));
  document.body.replaceChildren();
  const { byId, click, open, until } = await import("./app");
  open("sample");
  await byId("tile-frt");
  await click(id);
  // A screen that comes when it is looked at is waited for, and so is its answer.
  await until(() => {
    expect(document.querySelector("main h1")).not.toBeNull();
    expect(document.querySelector("main [aria-busy=true]")).toBeNull();
  });
  expect(document.body.textContent).toContain("⟦");
  // Words of the data: names of files, groups and KPIs.
  const data = /Quarterdeck|^Support$|\.csv|\.xlsx|\.qdeck|[Ff]irst response|Mean time|English|Q[1-4] 20\d\d/;
  expect(unmarked(FRAME).filter((text) => !data.test(text))).toEqual([]);
});
