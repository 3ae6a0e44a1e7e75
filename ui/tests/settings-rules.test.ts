// Rules of the settings: words that count as others, opening hours for some records, promises for several things at once.

import axe from "axe-core";
import { expect, test } from "vitest";
import { SettingsForm } from "../src/features/settings/form.svelte";
import { coveredBy, wrongWords } from "../src/features/settings/rules";
import type { FakeHost } from "../src/host/fake";
import { byId, choose, click, open, until, vi } from "./app";

async function show(part: string, before?: (host: FakeHost) => void): Promise<FakeHost> {
  const host = open("data", before);
  await click("nav-settings");
  await click(`settings-${part}`);
  return host;
}

async function write(id: string, text: string): Promise<void> {
  const field = (await byId(id)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

async function save(host: FakeHost): Promise<Record<string, unknown>> {
  const saved = vi.spyOn(host, "setSettings");
  await until(() => {
    expect(document.querySelector<HTMLButtonElement>("[data-testid=save-settings]")?.disabled).toBe(false);
  });
  await click("save-settings");
  await until(() => {
    expect(saved).toHaveBeenCalled();
  });
  return saved.mock.calls[0]?.[0] ?? {};
}

function told(text: string): Promise<void> {
  return until(() => {
    expect([...document.querySelectorAll("[role=alert]")].map((e) => e.textContent).join(" ")).toContain(text);
  });
}

test("a promise holds for several dimensions at once; the same one twice is refused beside its field", async () => {
  const host = await show("promises");
  await click("add-promise");
  await write("promise-name-0", "Urgent mail");
  await click("promise-0-where-add");
  await told("needed");
  await write("promise-0-where-word-0", "email");
  await click("promise-0-where-add");
  await write("promise-0-where-word-1", "high");
  choose(await byId("promise-0-where-dimension-1"), "channel");
  await told("stands twice");
  choose(await byId("promise-0-where-dimension-1"), "priority");
  expect((await save(host))["sla"]).toMatchObject([{ name: "Urgent mail", where: { channel: "email", priority: "high" } }]);
});

test("what a word stands in is told while it is written", async () => {
  await show("promises");
  await click("add-promise");
  await click("promise-0-where-add");
  const said = (): string => document.getElementById("promise-0-where-said-0")?.textContent ?? "";
  await write("promise-0-where-word-0", "EMAIL");
  await until(() => {
    expect(said()).toMatch(/in \S*5\D?120\S* records/);
  });
  await write("promise-0-where-word-0", "fax");
  await until(() => {
    expect(said()).toContain("nowhere");
  });
});

test("opening hours for some records: the first rule that fits, in an order that can be changed", async () => {
  const host = await show("hours");
  await click("add-schedule");
  await write("hours-name-1", "Night shift");
  await click("add-rule");
  choose(await byId("rule-0-where-dimension-0"), "team");
  await write("rule-0-where-word-0", "Night");
  await click("add-rule");
  choose(await byId("rule-1-where-dimension-0"), "team");
  await write("rule-1-where-word-0", "night");
  choose(await byId("rule-1-schedule"), "default");
  await byId("rule-1-covered");
  await click("rule-1-where-add");
  await write("rule-1-where-word-1", "chat");
  // Narrower than the one above: it is never reached where it stands, and is in front of it.
  await byId("rule-1-covered");
  await click("rule-1-up");
  await until(() => {
    expect(document.querySelector("[data-testid$=-covered]")).toBeNull();
  });
  expect((await save(host))["schedule_for"]).toEqual([
    { where: { team: "night", channel: "chat" }, schedule: "default" },
    { where: { team: "Night" }, schedule: "Night shift" },
  ]);
});

test("opening hours that get another name keep their rules; those that go leave a rule to correct", async () => {
  const host = await show("hours", (h) => {
    h.settings["schedules"] = { default: { week: {} }, night: { week: {} } };
    h.settings["schedule_for"] = [{ where: { team: "Night" }, schedule: "night" }];
  });
  await write("hours-name-1", "Late");
  expect((await save(host))["schedule_for"]).toEqual([{ where: { team: "Night" }, schedule: "Late" }]);
  const second = await byId("schedule-1");
  [...second.querySelectorAll("button")].at(-1)?.click();
  await told("no opening hours named");
  await click("settings-general");
  // From a part where nothing is wrong a button leads to where something is.
  const lead = await until(() => {
    const found = document.querySelector<HTMLButtonElement>("[data-testid=settings-state] button");
    expect(found?.textContent).toBe("Opening hours");
    return found;
  });
  lead?.click();
  await byId("rule-0-schedule");
});

test("a word of the data is counted as another, and undone", async () => {
  const host = await show("words");
  const words = await byId("words-of-data");
  [...words.querySelectorAll("button")].find((b) => b.textContent?.includes("E-Mail"))?.click();
  await until(() => {
    expect(document.activeElement?.getAttribute("data-testid")).toBe("word-0-to");
  });
  await told("needed");
  await write("word-0-to", "email");
  const saved = await save(host);
  expect(saved["synonyms"]).toEqual({ channel: { "E-Mail": "email" } });
  await click("toast-undo");
  await until(() => {
    expect(document.querySelector("[data-testid=words]")).toBeNull();
  });
});

test.each([
  [[["Mail", "email"], ["mail", "post"]], ["word-1-from"]],
  [[["Mail", "email"], ["Email", "E-post"]], ["word-0-to"]],
  [[["Mail", "email"], ["EMAIL", "email"]], []],
  [[["Mail", ""]], ["word-0-to"]],
])("words %j are wrong at %j", (pairs, wrong) => {
  const words = pairs.map(([from = "", to = ""]) => ({ dimension: "channel", from, to }));
  expect(wrongWords(words).map(([field]) => field)).toEqual(wrong);
});

test("the same word of another dimension is another word", () => {
  const words = [
    { dimension: "channel", from: "A", to: "B" },
    { dimension: "team", from: "B", to: "C" },
    { dimension: "team", from: "A", to: "C" },
  ];
  expect(wrongWords(words)).toEqual([]);
});

test("a rule is covered by a wider one above it alone", () => {
  const rule = (...where: [string, string][]): { conditions: { dimension: string; word: string; none: boolean }[]; schedule: string } => ({
    conditions: where.map(([dimension, word]) => ({ dimension, word, none: false })),
    schedule: "x",
  });
  const rules = [rule(["team", "a"], ["channel", "c"]), rule(["team", "a"]), rule(["team", "A"], ["priority", "p"]), rule(), rule(["topic", "t"])];
  expect(rules.map((_, i) => coveredBy(rules, i))).toEqual([null, null, 1, null, 3]);
});

test("rules and words of the settings come back as they came, those for records without a word too", () => {
  const form = new SettingsForm();
  const settings = {
    time_zone: "UTC",
    schedules: { night: { time_zone: "", week: {}, holidays: [], overrides: {} } },
    schedule_for: [{ where: { team: "" }, schedule: "night" }],
    sla: [{ name: "a", measure: "asa", where: { channel: "x", team: "" }, limit_s: 30, clock: "calendar", goal: null }],
    synonyms: { Plan: { GOLD: "gold" }, channel: { toString: "email", __proto: "email" } },
  };
  form.load(settings);
  expect(form.errors).toEqual({});
  expect(form.settings()).toMatchObject(settings);
  expect(form.changed).toBe(false);
});

test.each(["promises", "hours", "words"])("no violation of accessibility rules: settings with rules, %s", async (part) => {
  await show(part, (h) => {
    h.settings["schedule_for"] = [
      { where: { team: "", channel: "fax" }, schedule: "gone" },
      { where: { team: "", channel: "fax" }, schedule: "default" },
    ];
    h.settings["sla"] = [{ name: "a", measure: "frt", where: { channel: "x", team: "" }, limit_s: 30, clock: "calendar", goal: null }];
    h.settings["synonyms"] = { channel: { Mail: "email", email: "post" } };
  });
  await new Promise((done) => setTimeout(done, 50));
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual([]);
});
