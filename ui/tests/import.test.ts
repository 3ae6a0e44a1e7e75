import { expect, test } from "vitest";
import type { Issue } from "../src/generated/types";
import { byId, choose, click, open, until } from "./app";

async function importable(): Promise<HTMLButtonElement> {
  const ratings = await byId("file-2");
  const select = await until(() => {
    const found = ratings.querySelector<HTMLElement>('[data-testid="column-select"]');
    if (!found) throw new Error("no select");
    return found;
  });
  choose(select, "Survey");
  const button = (await byId("import-button")) as HTMLButtonElement;
  await until(() => {
    expect(button.disabled).toBe(false);
  });
  return button;
}

test("the first screen opens files through the host's dialog", async () => {
  open("");
  await click("open-exports");
  expect((await byId("file-1")).textContent).toContain("zendesk-tickets-2026.csv");
});

test("files that are dropped are looked at; while they are held the window is a target", async () => {
  const host = open("");
  await byId("open-exports");
  host.hold(true);
  await byId("drop-target");
  host.drop();
  expect((await byId("file-1")).textContent).toContain("zendesk-tickets-2026.csv");
  expect(document.querySelector('[data-testid="drop-target"]')).toBeNull();
});

test("a button that is off says why", async () => {
  open("import");
  const button = (await byId("import-button")) as HTMLButtonElement;
  await until(() => {
    const why = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(button.disabled).toBe(true);
    expect(why?.textContent).toContain("Kind of survey");
  });
});

test("a refused file is named with what to do and is left out", async () => {
  const host = open("import");
  const pdf = await byId("file-3");
  await until(() => {
    expect(pdf.textContent).toContain("This is a PDF document");
  });
  expect(pdf.textContent).toContain("Export as CSV");
  (await importable()).click();
  await byId("import-summary");
  expect(host.imported.map((choice) => choice.handle)).toEqual([1, 2]);
});

test("the suggested answer is marked, seen, and sent", async () => {
  const host = open("import");
  const question = await byId("question-created_at.order");
  expect(question.querySelector<HTMLInputElement>("input:checked")?.value).toBe("dmy");
  (await importable()).click();
  await byId("import-summary");
  expect(host.imported[0]?.answers).toEqual({ "created_at.order": "dmy" });
});

test("another answer reads the cells anew, stays in sight, and is sent", async () => {
  const host = open("import");
  const question = await byId("question-created_at.order");
  question.querySelector<HTMLInputElement>('input[value="mdy"]')?.click();
  const file = await byId("file-1");
  await until(() => {
    expect(file.textContent).toContain("8 March 2026, 08:14");
  });
  expect(document.querySelector('[data-testid="question-created_at.order"]')).not.toBeNull();
  (await importable()).click();
  await byId("import-summary");
  expect(host.imported[0]?.answers).toEqual({ "created_at.order": "mdy" });
});

test("a column chosen by hand is part of the import", async () => {
  const host = open("import");
  (await importable()).click();
  await byId("import-summary");
  expect(host.imported[1]?.mapping?.fields).toMatchObject({
    survey_kind: { column: "Survey" },
    score: { column: "Rating" },
  });
});

test("a column that fills no field is kept as breakdown; what makes no groups is not, and the reason is told", async () => {
  const host = open("import");
  const box = (column: string): Promise<HTMLInputElement> =>
    until(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('[data-testid="keep-columns"] label')];
      const found = labels.find((label) => label.textContent.trim() === column)?.querySelector("input");
      if (!found) throw new Error(`no box for ${column}`);
      return found;
    });
  (await box("Assignee")).click();
  await until(async () => {
    expect((await box("Assignee")).checked).toBe(true);
  });
  (await box("Notes")).click();
  await until(() => {
    expect(document.querySelector('[data-testid="keep-columns"] [role="alert"]')?.textContent).toContain("makes no groups");
  });
  expect((await box("Notes")).checked).toBe(false);
  (await importable()).click();
  await byId("import-summary");
  expect(host.imported[0]?.mapping?.keep).toEqual(["Assignee"]);
});

test("the summary shows the five counts and the rejected rows by reason; undo takes the import back", async () => {
  open("import");
  (await importable()).click();
  const summary = await byId("import-summary");
  for (const [bin, n] of [["new", "9,391"], ["changed", "10"], ["same", "6"], ["duplicate", "2"], ["rejected", "3"]] as const) {
    expect(summary.querySelector(`[data-testid="count-${bin}"] dd`)?.textContent).toBe(n);
  }
  expect([...summary.querySelectorAll("summary")].map((s) => s.textContent.trim())).toEqual([
    "This day does not exist (2)",
    "A line of totals, not a record (1)",
  ]);
  await click("undo-1");
  await until(() => {
    expect(summary.textContent).toContain("Taken back");
  });
  await click("toast-redo");
  await until(() => {
    expect(summary.textContent).not.toContain("Taken back");
    expect(summary.querySelector("[data-testid=undo-1]")).not.toBeNull();
  });
});

test("all files of an import are taken back and put back as one step, by keys and by the menu", async () => {
  const host = open("import");
  (await importable()).click();
  await byId("import-summary");
  const press = (key: string, shiftKey = false): boolean =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: true, shiftKey, bubbles: true }));
  const undone = async (): Promise<boolean[]> => (await host.listImports()).map((entry) => entry.undone);
  const is = async (wanted: boolean): Promise<void> => {
    await until(async () => {
      expect(await undone()).toEqual((await undone()).map(() => wanted));
    });
    // The note says it once all is done.
    await byId(wanted ? "toast-redo" : "toast-undo");
  };
  await is(false);
  expect(await undone()).toHaveLength(host.imported.length);
  for (const [undo, redo] of [
    [() => press("z"), () => press("Z", true)],
    [() => host.menu("undo"), () => host.menu("redo")],
    [() => press("z"), () => press("y")],
  ] as const) {
    undo();
    await is(true);
    redo();
    await is(false);
  }
});

test("what cannot be put back as it was is not offered to be", async () => {
  const host = open("data");
  const undo = host.undoImport;
  host.undoImport = async (id) => ({ ...(await undo(id)), redoable: null });
  await click("nav-data");
  await click("undo-1");
  await until(() => {
    expect(document.querySelector("[data-testid=toast]")?.textContent).toContain("is taken back");
  });
  expect(document.querySelector("[data-testid=toast-redo]")).toBeNull();
});

test("an import that is stopped leaves the files as they were", async () => {
  const host = open("import");
  host.importFiles = (choices, onProgress) => {
    onProgress({ what: "t.csv", records: 10, share: 0.1, seconds_left: 9 });
    return new Promise((_done, fail) => {
      host.cancel = () => {
        fail(Object.assign(new Error(), { code: "cancelled", message: "Stopped.", hint: "Nothing was changed." }));
        return Promise.resolve();
      };
      void choices;
    });
  };
  (await importable()).click();
  await click("cancel");
  expect((await byId("file-1")).textContent).toContain("zendesk-tickets-2026.csv");
  expect(document.body.textContent).toContain("Nothing was changed.");
});

test("a change that answers late does not undo a later one", async () => {
  const host = open("import");
  const real = host.inspectFiles;
  const question = await byId("question-created_at.order");
  const waiting: (() => void)[] = [];
  host.inspectFiles = async (choices) => {
    if (choices[0]?.answers["created_at.order"] === "mdy") await new Promise<void>((go) => waiting.push(go));
    return real(choices);
  };
  question.querySelector<HTMLInputElement>('input[value="mdy"]')?.click();
  question.querySelector<HTMLInputElement>('input[value="dmy"]')?.click();
  const file = await byId("file-1");
  await until(() => {
    expect(file.getAttribute("aria-busy")).toBe("false");
  });
  for (const go of waiting) go();
  await new Promise((done) => setTimeout(done, 20));
  expect(waiting.length).toBe(1);
  expect(file.textContent).toContain("3 August 2026, 08:14");
});

test("files dropped while an import runs wait until its summary was seen", async () => {
  const host = open("import");
  const real = host.importFiles;
  let go = (): void => undefined;
  host.importFiles = async (choices, onProgress) => {
    await new Promise<void>((done) => (go = done));
    return real(choices, onProgress);
  };
  (await importable()).click();
  await byId("cancel");
  host.drop([{ handle: 9, name: "later.csv", bytes: 10 }]);
  await new Promise((done) => setTimeout(done, 20));
  go();
  expect((await byId("import-summary")).textContent).not.toContain("later.csv");
  await click("import-more");
  expect((await byId("file-9")).textContent).toContain("later.csv");
});

test("a file of several tables shows them all; a question that only the files together raise is asked of its file", async () => {
  const host = open("import");
  const inspect = host.inspectFiles.bind(host);
  host.inspectFiles = async (choices) => {
    const found = await inspect(choices);
    const first = found[0];
    if (choices[0]?.handle !== 2 || !first) return found;
    const table = { ...first, kind: "customers", fields: [], questions: [], warnings: [] };
    return [
      { ...table, file: "export.zip: customers.csv" },
      { ...table, file: "export.zip: contracts.csv" },
    ];
  };
  await ready();
  const archive = await byId("file-2");
  expect(archive.textContent).toContain("customers.csv");
  expect(archive.textContent).toContain("contracts.csv");
  const run = host.importFiles.bind(host);
  const asked = {
    id: "customers.twice",
    text: "Import it too?",
    choices: [{ value: "leave_out", reads_as: "No" }, { value: "import", reads_as: "Yes" }],
    suggested: null,
  };
  host.importFiles = async (choices, onProgress) => {
    const reports = await run(choices, onProgress);
    const open = choices.every((choice) => !("customers.twice" in choice.answers));
    if (!open) return reports;
    return reports.map((report, i) => ({
      ...report,
      import: null,
      file: i === 1 ? "export.zip: customers.csv" : report.file,
      questions: i === 1 ? [asked] : [],
    }));
  };
  await click("import-button");
  const question = await byId("question-customers.twice");
  expect(archive.contains(question) || (await byId("file-2")).contains(question)).toBe(true);
  expect(((await byId("import-button")) as HTMLButtonElement).disabled).toBe(true);
  question.querySelector<HTMLInputElement>('input[value="leave_out"]')?.click();
  await until(() => {
    expect(document.querySelector<HTMLButtonElement>('[data-testid="import-button"]')?.disabled).toBe(false);
  });
  await click("import-button");
  await byId("import-summary");
});

async function ready(): Promise<void> {
  await until(() => {
    expect(document.querySelector<HTMLButtonElement>('[data-testid="import-button"]')?.disabled).toBe(false);
  });
}

test("beside the sample company files wait until it is removed", async () => {
  const host = open("sample");
  await byId("sample-banner");
  host.drop();
  await byId("file-1");
  const button = (await byId("import-button")) as HTMLButtonElement;
  const why = (): string => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
  expect(button.disabled).toBe(true);
  expect(why()).toContain("Remove the sample data first");
  await click("remove-sample");
  await until(() => {
    expect(document.querySelector('[data-testid="sample-banner"]')).toBeNull();
  });
  await byId("file-1");
  await until(() => {
    expect(why()).not.toContain("sample data");
  });
  expect(host.imported).toEqual([]);
});

test("an import is tried: what it would do is told, and other choices make that void", async () => {
  const host = open("import");
  await importable();
  await click("try-button");
  const tried = await byId("tried");
  expect(tried.textContent).toContain("contract had ended");
  expect(tried.querySelector("[data-testid=count-new] dd")?.textContent).toBe("9,412");
  expect(document.activeElement?.id).toBe("tried-title");
  expect(await host.listImports()).toEqual([]);
  const [first] = document.querySelectorAll<HTMLElement>("[data-testid^=file-] header button");
  first?.click();
  await until(() => {
    expect(document.querySelector("[data-testid=tried]")).toBeNull();
  });
});

test("a list that is only compared takes part, and what the tables say against each other is in the summary", async () => {
  const host = open("import", (h) => {
    const { inspectFiles, importFiles } = h;
    h.inspectFiles = async (choices) => {
      const found = await inspectFiles(choices);
      return found.map((f, i) =>
        choices[i]?.handle === 2
          ? {
              ...f,
              kind: null,
              fields: [],
              questions: [],
              refused: { code: "unknown_format", message: "This is a list of cancellations.", hint: "" } as Issue,
              warnings: [{ code: "to_compare", n: 1, text: "It is held against the contracts." }],
            }
          : f,
      );
    };
    h.importFiles = async (choices, onProgress) => {
      const reports = await importFiles(choices, onProgress);
      return reports.map((r, i) => {
        if (choices[i]?.handle !== 2) return r;
        const warnings = ["One customer left by this list.", "Two customers have no contract."].map((text) => ({ code: "departed", n: 1, text }));
        return { ...r, import: null, kind: null, records: 0, warnings };
      });
    };
  });
  await until(() => {
    const button = document.querySelector<HTMLButtonElement>("[data-testid=import-button]");
    expect(button?.disabled).toBe(false);
    button?.click();
  });
  const summary = await byId("import-summary");
  expect(host.imported.map((choice) => choice.handle)).toContain(2);
  expect(summary.textContent).toContain("One customer left by this list.");
  expect(summary.textContent).toContain("Two customers have no contract.");
  expect(summary.textContent).not.toContain("still open");
});
