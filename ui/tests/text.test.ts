import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATASETS } from "../src/features/import/options";
import { language, LANGUAGES, moreTexts, setLanguage, t, word } from "../src/shared/text.svelte";

const LOCALES = "../crates/qd-text/locales";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith("generated") || path.endsWith("fake") ? [] : sources(path);
    return /\.(svelte|ts)$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

function keysOf(language: string): Set<string> {
  const text = ["ui", "arrange"].map((file) => readFileSync(`${LOCALES}/${language}/${file}.ftl`, "utf8")).join("\n");
  return new Set([...text.matchAll(/^ui-([a-zA-Z0-9_-]+) =/gm)].map((m) => m[1] ?? ""));
}

const code = sources("src").join("\n");
const english = keysOf("en");
const quoted = new Set([...code.matchAll(/["'`]([a-z][a-zA-Z0-9_-]*)["'`]/g)].map((m) => m[1] ?? ""));
/** Beginnings of keys that are put together: `word("kind", …)` and t(`stat-${key}`). */
const beginnings = new Set([
  ...[...code.matchAll(/word\(\s*"([a-z]+)"/g)].map((m) => m[1] ?? ""),
  ...[...code.matchAll(/t\(`([a-z]+)-\$\{/g)].map((m) => m[1] ?? ""),
]);

test("every key that is asked for by name exists in English", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([^"]+)"/g)].map((m) => m[1] ?? "");
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !english.has(key))).toEqual([]);
});

test("every key chosen between two exists in English", () => {
  const chosen = [...code.matchAll(/\bt\(([^;]*?)\)/g)].flatMap((m) =>
    [...(m[1] ?? "").matchAll(/[?:]\s*"([a-z0-9-]+)"/g)].map((k) => k[1] ?? ""),
  );
  expect(chosen.length).toBeGreaterThan(10);
  expect(chosen.filter((key) => !english.has(key))).toEqual([]);
});

test("every English key is used", () => {
  const unused = [...english].filter((key) => !quoted.has(key) && !beginnings.has(key.split("-")[0] ?? ""));
  expect(unused).toEqual([]);
});

test("every data set has a name for people", () => {
  expect(DATASETS.filter((kind) => !english.has(`kind-${kind}`))).toEqual([]);
});

test("the languages of the window are those with a catalogue", () => {
  expect(LANGUAGES.map((l) => l.tag).sort()).toEqual(readdirSync(LOCALES).sort());
});

test.each(LANGUAGES.map((l) => l.tag))("%s has every key of English and no other", (tag) => {
  expect([...keysOf(tag)].sort()).toEqual([...english].sort());
});

test.each([
  ["sv", "Översikt"],
  ["es", "Resumen"],
  ["ro", "Prezentare generală"],
  ["az", "İcmal"],
  ["ko", "개요"],
])("%s is fetched and shown when it is chosen", async (tag, text) => {
  await setLanguage(tag);
  expect(language()).toBe(tag);
  expect(document.documentElement.lang).toBe(tag);
  expect(t("nav-overview")).toBe(text);
});

test("texts of later screens come when they are asked for, and with each language from then on", async () => {
  expect(t("arrange-zoom-page")).toBe("arrange-zoom-page");
  await moreTexts();
  expect(t("arrange-zoom-page")).toBe("Whole page");
  await setLanguage("sv");
  expect(t("arrange-zoom-page")).toBe("Hela sidan");
});

test("of two languages chosen at once the last is shown", async () => {
  await Promise.all([setLanguage("ko"), setLanguage("en"), setLanguage("ro")]);
  expect(language()).toBe("ro");
});

test("plural forms follow the language", async () => {
  await setLanguage("ro");
  const cases = [1, 2, 20].map((n) => t("cases", { n }).replace(/[\u2068\u2069]/g, ""));
  expect(cases).toEqual(["1 caz", "2 cazuri", "20 de cazuri"]);
});

test("a language without a catalogue is English, and a code without a text is shown as words", async () => {
  await setLanguage("tlh-QS");
  expect(t("nav-overview")).toBe("Overview");
  expect(word("kind", "tickets")).toBe("Tickets");
  expect(word("reason", "no_such_reason_known")).toBe("No such reason known");
});
