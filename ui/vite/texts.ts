import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Book } from "../src/features/help/text";
import { blocks } from "./markdown";

const MANUAL = join(import.meta.dirname, "../../docs/manual");
const VIRTUAL = "virtual:manual-";
const LINE = /^## (?<part>.+)$|^- \[(?<title>.+)\]\((?<name>[\w-]+)\.md\)$/;

/** The book of a language: what `SUMMARY.md` names, in its order. */
export function book(language: string): Book {
  const read = (name: string): string => readFileSync(join(MANUAL, language, `${name}.md`), "utf8");
  const parts: Book = [];
  for (const line of read("SUMMARY").split("\n")) {
    const { part, title, name } = LINE.exec(line)?.groups ?? {};
    if (part !== undefined) parts.push({ title: part, pages: [] });
    if (title !== undefined && name !== undefined) parts.at(-1)?.pages.push({ name, title, blocks: blocks(read(name)) });
  }
  return parts;
}

/** Texts of the project as blocks, read when the page is built: `virtual:manual-en`, and any Markdown file with `?blocks`. */
export function texts(): Plugin {
  return {
    name: "texts",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(`\0${VIRTUAL}`)) return `export default ${JSON.stringify(book(id.slice(VIRTUAL.length + 1)))}`;
      if (!id.endsWith(".md?blocks")) return undefined;
      const path = id.slice(0, -"?blocks".length);
      this.addWatchFile(path);
      return `export default ${JSON.stringify(blocks(readFileSync(path, "utf8")))}`;
    },
  };
}
