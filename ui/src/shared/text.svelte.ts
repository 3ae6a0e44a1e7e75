import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../../crates/qd-text/locales/en/ui.ftl?raw";

/** Languages of the window, by their own names; the same as in the program. */
export const LANGUAGES: readonly { tag: string; name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "sv", name: "Svenska" },
  { tag: "es", name: "Español" },
  { tag: "ro", name: "Română" },
  { tag: "az", name: "Azərbaycanca" },
  { tag: "ko", name: "한국어" },
];

/** English comes with the page and stands behind the others; each other one is fetched when it is chosen. */
const others = import.meta.glob<string>("../../../crates/qd-text/locales/*/ui.ftl", {
  query: "?raw",
  import: "default",
});

/** Texts of screens that come later, in every language: the first page does without them. */
const later = import.meta.glob<string>("../../../crates/qd-text/locales/*/arrange.ftl", {
  query: "?raw",
  import: "default",
});

function bundle(tag: string, source: string): FluentBundle {
  const made = new FluentBundle(tag);
  made.addResource(new FluentResource(source));
  return made;
}

const fallback = bundle("en", english);
const bundles: Partial<Record<string, FluentBundle>> = { en: fallback };

let current = $state("en");
/** The last one asked for: of two that are fetched at once it is shown, whichever comes first. */
let wanted = "en";

/** True once a screen asked for its texts: another language then brings them too. */
let extended = false;
let whole: readonly string[] = [];

async function extend(tag: string): Promise<void> {
  const source = whole.includes(tag) ? undefined : await later[`../../../crates/qd-text/locales/${tag}/arrange.ftl`]?.().catch(() => undefined);
  if (source === undefined) return;
  bundles[tag]?.addResource(new FluentResource(source));
  whole = [...whole, tag];
}

/** Fetches the texts of the screens that come later. */
export async function moreTexts(): Promise<void> {
  extended = true;
  await Promise.all([extend("en"), extend(current)]);
}

/** The language of the window: always one of `LANGUAGES`. */
export function language(): string {
  return current;
}

/** Changes the language, once its texts are there; one that has no catalogue becomes English. */
export async function setLanguage(tag: string): Promise<void> {
  const short = tag.split(/[-_]/)[0] ?? "en";
  const known = LANGUAGES.some((l) => l.tag === short) ? short : "en";
  wanted = known;
  if (!bundles[known]) {
    const source = await others[`../../../crates/qd-text/locales/${known}/ui.ftl`]?.().catch(() => undefined);
    if (source !== undefined) bundles[known] = bundle(known, source);
  }
  if (extended) await extend(known);
  if (wanted !== known) return;
  current = known;
  document.documentElement.lang = known;
}

// The program's own texts lie in the same catalogue: the page's are told apart by `ui-`.
function lookUp(key: string, args?: Record<string, FluentVariable>): string | undefined {
  for (const each of [bundles[current], fallback]) {
    const pattern = each?.getMessage(`ui-${key}`)?.value;
    if (each && pattern) return each.formatPattern(pattern, args ?? null, []);
  }
  return undefined;
}

/** The text of a key; English where the language has none. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return lookUp(key, args) ?? key;
}

/** The text of a code that comes as data (`kind` + `tickets`); a code without text is shown as words. */
export function word(prefix: string, code: string): string {
  const plain = code.replaceAll("_", " ");
  return lookUp(`${prefix}-${code}`) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
