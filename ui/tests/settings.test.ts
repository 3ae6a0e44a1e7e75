import axe from "axe-core";
import { expect, test } from "vitest";
import { SettingsForm } from "../src/features/settings/form.svelte";
import { hoursOf, hoursText } from "../src/features/settings/hours";
import type { FakeHost } from "../src/host/fake";
import { byId, choose, click, open, until, vi } from "./app";

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

async function show(part: string): Promise<FakeHost> {
  const host = open("data");
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
  await click("save-settings");
  await until(() => {
    expect(saved).toHaveBeenCalled();
  });
  return saved.mock.calls[0]?.[0] ?? {};
}

test.each([
  ["8-12, 13-17", [["08:00", "12:00"], ["13:00", "17:00"]]],
  ["08:30–17.15", [["08:30", "17:15"]]],
  ["22:00 – 06:00", [["22:00", "06:00"]]],
  ["00:00-24:00", [["00:00", "24:00"]]],
  ["", []],
  ["9", null],
  ["25:00-26:00", null],
  ["9-9", null],
  ["9-12, 11-17", null],
  ["13-17, 8-12", null],
  ["closed", null],
])("hours written %s", (text, spans) => {
  expect(hoursOf(text)).toEqual(spans);
  if (spans) expect(hoursOf(hoursText(spans as [string, string][]))).toEqual(spans);
});

test("opening hours are written as text and kept as spans; what is not understood is told beside its field", async () => {
  const host = await show("hours");
  await write("hours-0-tue", "9 to 5");
  await until(() => {
    expect(document.querySelector(".field.wrong [role=alert]")?.textContent).toContain("08:00–12:00");
  });
  expect(((await byId("save-settings")) as HTMLButtonElement).disabled).toBe(true);
  await write("hours-0-tue", "9-12, 13-17:30");
  await write("holiday-0", "2026-12-25");
  await click("add-holiday-0");
  const saved = await save(host);
  expect(saved["schedules"]).toMatchObject({
    default: { week: { mon: [["08:00", "17:00"]], tue: [["09:00", "12:00"], ["13:00", "17:30"]] }, holidays: ["2026-12-25"] },
  });
});

test("a promise is written in hours and per cent and kept in seconds and shares", async () => {
  const host = await show("promises");
  await click("add-promise");
  const button = (await byId("save-settings")) as HTMLButtonElement;
  await until(() => {
    expect(button.disabled).toBe(true);
  });
  await write("promise-name-0", "E-mail in a day");
  await write("promise-limit-0", "2.5");
  await write("promise-goal-0", "85");
  await until(() => {
    expect(button.disabled).toBe(false);
  });
  const saved = await save(host);
  expect(saved["sla"]).toEqual([
    { name: "E-mail in a day", measure: "frt", where: {}, limit_s: 9000, clock: "business", goal: 0.85 },
  ]);
});

test("a saved setting is undone by the note and by Ctrl+Z, and what was changed elsewhere stays", async () => {
  const host = await show("scales");
  await click("own-csat");
  await write("satisfied-from", "5");
  await click("save-settings");
  await until(() => {
    expect(host.settings["scales"]).toMatchObject({ csat: { satisfied_from: 5 } });
  });
  await click("toast-undo");
  await until(() => {
    expect(host.settings["scales"]).toEqual({ csat: null, ces: null });
  });
  await click("settings-privacy");
  await click("agent-names");
  await click("save-settings");
  await until(() => {
    expect(host.settings["privacy"]).toMatchObject({ agent_names_in_reports: false });
  });
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  await until(() => {
    expect(host.settings["privacy"]).toEqual({ keep_subjects: false });
  });
});

test("what was undone is done again as it was made, and another change ends that", async () => {
  const host = open("sample");
  await click("nav-choose");
  await click("choose-targets");
  (await byId("events")).querySelector("button")?.click();
  await until(() => {
    expect(host.settings["events"]).toEqual([]);
  });
  const made = { ...host.settings };
  await click("toast-undo");
  await click("toast-redo");
  await until(() => {
    expect(host.settings).toEqual(made);
    expect(document.querySelector("[data-testid=toast]")?.textContent).toContain("Done again: ");
  });
  await click("toast-undo");
  await byId("toast-redo");
  await click("nav-settings");
  choose(await byId("language"), "sv");
  await until(() => {
    expect(document.querySelector("[data-testid=toast]")?.textContent).toContain("Sparat");
  });
  expect(document.querySelector("[data-testid=toast-redo]")).toBeNull();
  const events = host.settings["events"];
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "y", ctrlKey: true, bubbles: true }));
  await new Promise((done) => setTimeout(done, 50));
  expect(host.settings["events"]).toEqual(events);
});

test("an event that was removed comes back with Undo", async () => {
  const host = open("sample");
  await click("nav-choose");
  await click("choose-targets");
  const before = host.settings["events"];
  (await byId("events")).querySelector("button")?.click();
  await until(() => {
    expect(host.settings["events"]).toEqual([]);
  });
  await click("toast-undo");
  await until(() => {
    expect(host.settings["events"]).toEqual(before);
  });
});

test("the forms and the JSON show the same", async () => {
  const host = await show("promises");
  await click("add-promise");
  await write("promise-name-0", "Fast");
  await click("settings-advanced");
  const box = (await byId("advanced")) as HTMLTextAreaElement;
  expect(box.value).toContain('"Fast"');
  await write("advanced", box.value.replace('"Fast"', '"Faster"'));
  await click("settings-promises");
  expect(((await byId("promise-name-0")) as HTMLInputElement).value).toBe("Faster");
  const saved = await save(host);
  expect(saved["sla"]).toMatchObject([{ name: "Faster" }]);
});

test("what the forms do not know comes back as it came", () => {
  const form = new SettingsForm();
  const settings = {
    time_zone: "UTC",
    schedules: { night: { time_zone: "", week: { mon: [["22:00", "06:00"]], sun: [] }, holidays: [], overrides: { "2026-12-24": [["09:00", "12:00"]] } } },
    sla: [{ name: "a", measure: "asa", where: { channel: "x", team: "y" }, limit_s: 30, clock: "calendar", goal: null, paused: "always" }],
    scales: { csat: null, ces: { lowest: 1, highest: 7, easy_end: "lowest" } },
    goals: ["callers_lost"],
  };
  form.load(settings);
  expect(form.settings()).toMatchObject(settings);
  expect(form.changed).toBe(false);
});

test("the fiscal year is chosen by the month's name; a logo is chosen by the host alone", async () => {
  const host = await show("general");
  choose(await byId("fiscal"), "4");
  expect((await save(host))["fiscal_year_start"]).toBe(4);
  await click("settings-brand");
  await click("pick-logo");
  await until(() => {
    expect(document.body.textContent).toContain("A logo is set");
  });
});

test("a language that was chosen is told of in that language, and undone", async () => {
  const host = open("data");
  await click("nav-settings");
  choose(await byId("language"), "sv");
  await until(() => {
    expect(document.querySelector("[data-testid=toast]")?.textContent).toContain("Sparat");
  });
  await click("toast-undo");
  await until(() => {
    expect(host.state.language).toBe("en");
  });
});

test("a backup is restored only after a second yes", async () => {
  const host = await show("backups");
  const restored = vi.spyOn(host, "restoreBackup");
  await click("restore-backup");
  expect(restored).not.toHaveBeenCalled();
  await click("restore-now");
  await until(() => {
    expect(restored).toHaveBeenCalledOnce();
  });
});

test.each(["general", "hours", "promises", "words", "scales", "brand", "privacy", "backups", "advanced"])(
  "no violation of accessibility rules: settings, %s",
  async (part) => {
    await show(part);
    if (part === "promises") await click("add-promise");
    await new Promise((done) => setTimeout(done, 50));
    expect(await violations()).toEqual([]);
  },
);
