import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../../crates/qd-text/locales/en/ui.ftl?raw";
import swedish from "../../../crates/qd-text/locales/sv/ui.ftl?raw";

/** Languages of the window, by their own names. */
export const LANGUAGES: readonly { tag: string; name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "sv", name: "Svenska" },
];

function bundle(tag: string, source: string): FluentBundle {
  const made = new FluentBundle(tag);
  made.addResource(new FluentResource(source));
  return made;
}

const fallback = bundle("en", english);
const bundles: Readonly<Partial<Record<string, FluentBundle>>> = { en: fallback, sv: bundle("sv", swedish) };

let current = $state("en");

/** The language of the window: always one of `LANGUAGES`. */
export function language(): string {
  return current;
}

/** Changes the language; one that has no catalogue becomes English. */
export function setLanguage(tag: string): void {
  const short = tag.split(/[-_]/)[0] ?? "en";
  current = bundles[short] ? short : "en";
  document.documentElement.lang = current;
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
