/** What a file can hold, in the order shown to people: the names of `qd_model::Dataset`. */
export const DATASETS = [
  "tickets",
  "calls",
  "surveys",
  "articles",
  "incidents",
  "services",
  "customers",
  "revenue",
  "orders",
  "finance",
  "quality",
  "agents",
  "aggregates",
] as const;

/** Encodings to choose from; one that was detected and is not here is added. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1254",
  "iso-8859-2",
  "euc-kr",
  "shift_jis",
  "gb18030",
] as const;

export const DELIMITERS = [
  { value: ",", key: "delimiter-comma" },
  { value: ";", key: "delimiter-semicolon" },
  { value: "\t", key: "delimiter-tab" },
  { value: "|", key: "delimiter-bar" },
] as const;
