import type { Book } from "./text";

async function only(module: Promise<{ default: Book }>): Promise<Book> {
  return (await module).default;
}

/** The manual in each language, fetched when it is looked at. */
export const books: Readonly<Record<string, () => Promise<Book>>> = {
  en: () => only(import("virtual:manual-en")),
  sv: () => only(import("virtual:manual-sv")),
  es: () => only(import("virtual:manual-es")),
  ro: () => only(import("virtual:manual-ro")),
  az: () => only(import("virtual:manual-az")),
  ko: () => only(import("virtual:manual-ko")),
};

const files = import.meta.glob<string>("../../../../docs/manual/pictures/*.png", { eager: true, query: "?url", import: "default" });

/** Where each picture of the manual lies. */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ""), url]),
);
