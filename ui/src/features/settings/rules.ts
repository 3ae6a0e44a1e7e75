import { t } from "../../shared/text.svelte";
import type { KnownWords } from "../../generated/types";

/** What records must say for a rule or a promise to hold for them. */
export interface Condition {
  dimension: string;
  word: string;
  /** It came without a word, and means records that have none. */
  none: boolean;
}

/** Which opening hours hold for which records, as it is edited. */
export interface RuleForm {
  conditions: Condition[];
  /** Name of the opening hours. */
  schedule: string;
}

/** A word of the data, and the word that it counts as. */
export interface WordForm {
  dimension: string;
  from: string;
  to: string;
}

/** Dimensions that are offered while the data are not known. */
const USUAL = ["channel", "priority", "topic", "product", "team", "agent", "segment", "source"] as const;
/** Not of tickets and calls: a promise or opening hours for them would hold for nothing. */
const OTHERS: readonly string[] = ["service", "severity", "category", "status"];

/** Told apart as the engine does: capitals are the same. */
export function fold(word: string): string {
  return word.trim().toLowerCase();
}

/** What conditions can name: the usual dimensions and the columns that were kept; and the one chosen, whatever it is. */
export function dimensionsOf(known: readonly KnownWords[], chosen: string): string[] {
  const all = known.map((k) => k.dimension).filter((d) => !OTHERS.includes(d));
  const offered = all.length > 0 ? all : [...USUAL];
  return chosen === "" || offered.includes(chosen) ? offered : [...offered, chosen];
}

/** In how many records a word stands; null while nothing is known of the dimension, or if the list may not name it. */
export function recordsWith(known: readonly KnownWords[], dimension: string, word: string): number | null {
  const words = known.find((k) => k.dimension === dimension)?.words ?? [];
  if (words.length === 0 || word.trim() === "") return null;
  const n = words.filter((w) => fold(w.word) === fold(word)).reduce((sum, w) => sum + w.records, 0);
  // Of very many words the rare ones are not told.
  return n === 0 && words.length >= 300 ? null : n;
}

export function conditionsOf(where: Record<string, unknown>): Condition[] {
  return Object.entries(where).map(([dimension, word]) => {
    const said = typeof word === "string" ? word : "";
    return { dimension, word: said, none: said === "" };
  });
}

export function whereOf(conditions: readonly Condition[]): Record<string, string> {
  return Object.fromEntries(conditions.map((c) => [c.dimension, c.none ? "" : c.word.trim()]));
}

export function wordsOf(synonyms: Record<string, unknown>): WordForm[] {
  return Object.entries(synonyms).flatMap(([dimension, words]) =>
    Object.entries((words ?? {}) as Record<string, unknown>).map(([from, to]) => ({ dimension, from, to: typeof to === "string" ? to : "" })),
  );
}

export function synonymsOf(words: readonly WordForm[]): Record<string, Record<string, string>> {
  const all = new Map<string, [string, string][]>();
  for (const { dimension, from, to } of words) all.set(dimension, [...(all.get(dimension) ?? []), [from.trim(), to.trim()]]);
  return Object.fromEntries([...all].map(([dimension, pairs]) => [dimension, Object.fromEntries(pairs)]));
}

/** What is wrong with a field: its name and why. */
export type Found = [field: string, why: string];

/** `field`: beginning of the names of the fields. */
export function wrongConditions(conditions: readonly Condition[], field: string): Found[] {
  return conditions.flatMap((c, i): Found[] => {
    const name = `${field}-${i}`;
    if (c.dimension === "") return [[name, t("form-error-needed")]];
    if (conditions.some((o, k) => k < i && fold(o.dimension) === fold(c.dimension))) return [[name, t("condition-twice")]];
    return !c.none && c.word.trim() === "" ? [[name, t("form-error-needed")]] : [];
  });
}

export function wrongWords(words: readonly WordForm[]): Found[] {
  return words.flatMap((w, i): Found[] => {
    const found: Found[] = [];
    const others = words.filter((o) => o !== w && o.dimension === w.dimension);
    if (w.from.trim() === "") found.push([`word-${i}-from`, t("form-error-needed")]);
    else if (words.some((o, k) => k < i && o.dimension === w.dimension && fold(o.from) === fold(w.from))) {
      found.push([`word-${i}-from`, t("words-error-twice")]);
    }
    // A word is counted once: what it counts as must not itself count as something else.
    const further = others.find((o) => fold(o.from) === fold(w.to) && fold(o.to) !== fold(w.to));
    if (w.to.trim() === "") found.push([`word-${i}-to`, t("form-error-needed")]);
    else if (further) found.push([`word-${i}-to`, t("words-error-further", { word: w.to.trim(), other: further.to.trim() })]);
    return found;
  });
}

/** The place of a rule above that holds for all that this one would hold for; null: it can hold. */
export function coveredBy(rules: readonly RuleForm[], i: number): number | null {
  const mine = rules[i]?.conditions ?? [];
  const covers = (r: RuleForm): boolean =>
    r.conditions.every((c) => mine.some((m) => fold(m.dimension) === fold(c.dimension) && m.none === c.none && fold(m.word) === fold(c.word)));
  const at = rules.slice(0, i).findIndex(covers);
  return at < 0 ? null : at;
}
