import type { FieldGuess, FileChoice, FileInspection, Issue, OfferedFile, PreviewCell } from "../../generated/types";

export const FILES: readonly OfferedFile[] = [
  { handle: 1, name: "zendesk-tickets-2026.csv", bytes: 3_184_220 },
  { handle: 2, name: "ratings <b>Q3</b>.xlsx", bytes: 88_410 },
  { handle: 3, name: "report.pdf", bytes: 410_022 },
];

const REFUSED: Issue = {
  code: "unknown_format",
  file: "report.pdf",
  message: "This is a PDF document, not a table.",
  hint: "Nothing was imported. Export as CSV or as an Excel workbook (.xlsx).",
};

function cells(values: [string, string | null, string?][]): PreviewCell[] {
  return values.map(([raw, understood, problem]) => ({ raw, understood, problem: problem ?? null }));
}

const DATES: Readonly<Record<string, string[]>> = {
  dmy: ["3 August 2026, 08:14", "4 August 2026, 16:40", "11 August 2026, 09:02"],
  mdy: ["8 March 2026, 08:14", "8 April 2026, 16:40", "8 November 2026, 09:02"],
};

function tickets(choice: FileChoice): FileInspection {
  const order = choice.answers["created_at.order"] ?? "dmy";
  const mapped = choice.mapping?.fields;
  const column = (field: string, guess: string | null): string | null =>
    mapped ? (mapped[field]?.column ?? null) : guess;
  const field = (
    name: string,
    label: string,
    needed: boolean,
    guess: string | null,
    why: string,
    values: PreviewCell[],
  ): FieldGuess => {
    const taken = column(name, guess);
    return {
      field: name,
      label,
      needed,
      state: taken === null ? "missing" : mapped || needed ? "found" : "guessed",
      column: taken,
      why: taken === null ? null : why,
      cells: taken === null ? [] : values,
    };
  };
  const raw = ["03/08/2026 08:14", "04/08/2026 16:40", "11/08/2026 09:02"];
  const fields = [
    field("id", "Ticket id", true, "Ticket ID", "Zendesk’s own header", cells([["0004711", "0004711"], ["0004712", "0004712"]])),
    field("created_at", "Created", true, "Created at", "header; 9,412 of 9,412 values read as dates", [
      ...raw.map((text, i) => ({ raw: text, understood: DATES[order]?.[i] ?? null, problem: null })),
      { raw: "31/02/2026 10:00", understood: null, problem: "There is no 31 February." },
    ]),
    field("channel", "Channel", false, "Via", "synonym of the header", cells([["email", "email"], ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"], ["", null]])),
    field("resolved_at", "Resolved", false, "Solved at", "synonym of the header", cells([["03/08/2026 11:30", "3 August 2026, 11:30"], ["", null]])),
    field("priority", "Priority", false, "Prio", "synonym of the header", cells([["High", "High"]])),
    field("agent", "Agent", false, null, "", cells([["Kim", "Kim"]])),
    field("csat_score", "CSAT score", false, null, "", cells([["5", "5"]])),
  ];
  return {
    file: "zendesk-tickets-2026.csv",
    kind: choice.kind ?? "tickets",
    source: "zendesk",
    records: 9412,
    complete: true,
    detected: { format: "csv", encoding: choice.encoding ?? "utf-8", delimiter: choice.delimiter ?? ",", header_row: 1, sheet: null },
    mapping: choice.mapping ?? {
      kind: "tickets",
      source: "zendesk",
      fields: Object.fromEntries(fields.flatMap((f) => (f.column === null ? [] : [[f.field, { column: f.column }]]))),
    },
    mapping_saved: false,
    fields,
    headers: ["Ticket ID", "Created at", "Via", "Solved at", "Prio", "Assignee", "Notes"],
    questions:
      "created_at.order" in choice.answers
        ? []
        : [
            {
              id: "created_at.order",
              text: "“03/08/2026” in the column “Created at”: which day is it?",
              choices: [
                { value: "dmy", reads_as: "3 August 2026" },
                { value: "mdy", reads_as: "8 March 2026" },
              ],
              suggested: "dmy",
            },
          ],
    warnings: [{ code: "mangled_ids", n: 4, text: "4 ids look as if a spreadsheet had rounded them (1.00012E+15)." }],
    refused: null,
  };
}

function ratings(choice: FileChoice): FileInspection {
  const column = choice.mapping?.fields["survey_kind"]?.column ?? null;
  return {
    file: "ratings <b>Q3</b>.xlsx",
    kind: "surveys",
    source: "generic",
    records: 1874,
    complete: true,
    detected: { format: "xlsx", encoding: null, delimiter: null, header_row: 3, sheet: choice.sheet ?? "Answers", sheets: ["Answers", "Summary"] },
    mapping: choice.mapping ?? { kind: "surveys", source: "generic", fields: { score: { column: "Rating" } } },
    mapping_saved: true,
    fields: [
      {
        field: "survey_kind",
        label: "Kind of survey",
        needed: true,
        state: column === null ? "missing" : "found",
        column,
        why: null,
        cells: column === null ? [] : cells([["CSAT", "csat"]]),
      },
      { field: "score", label: "Score", needed: true, state: "found", column: "Rating", why: "synonym of the header", cells: cells([["5", "5"], ["4", "4"]]) },
    ],
    headers: ["Date", "Rating", "Survey"],
    questions: [],
    warnings: [],
    refused: null,
  };
}

const NOT_KEPT: Issue = {
  code: "bad_config",
  file: "zendesk-tickets-2026.csv",
  message: "“Notes” holds 9,012 different values in 9,412 records; it makes no groups.",
  hint: "Nothing was changed. Keep columns that sort records into groups.",
};

export function inspect(choice: FileChoice): FileInspection {
  if (choice.mapping?.keep?.includes("Notes")) return refusal(choice, NOT_KEPT);
  if (choice.handle === 1) return tickets(choice);
  if (choice.handle === 2) return ratings(choice);
  return refusal(choice, REFUSED);
}

function refusal(choice: FileChoice, refused: Issue): FileInspection {
  return {
    file: FILES.find((f) => f.handle === choice.handle)?.name ?? "?",
    kind: null,
    source: "generic",
    records: 0,
    complete: false,
    detected: { format: "", encoding: null, delimiter: null, header_row: 0, sheet: null },
    mapping: { kind: "", source: "generic", fields: {} },
    mapping_saved: false,
    fields: [],
    headers: [],
    questions: [],
    warnings: [],
    refused,
  };
}
