/** A piece of a line; words without form are plain. */
export type Inline =
  | string
  | { kind: "code"; text: string }
  | { kind: "strong" | "em"; pieces: Inline[] }
  | { kind: "link"; to: string; pieces: Inline[] };

/** A block of a text. */
export type Block =
  | { kind: "heading"; level: number; pieces: Inline[]; anchor: string }
  | { kind: "paragraph"; pieces: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] }
  | { kind: "code"; text: string }
  | { kind: "picture"; name: string; alt: string };

/** A page of the manual. */
export interface Page {
  name: string;
  title: string;
  blocks: Block[];
}

/** The manual in a language: its parts in order. */
export type Book = { title: string; pages: Page[] }[];

/** A heading with what stands below it. */
export interface Section {
  title: string;
  blocks: Block[];
}

/** What a reader reads of the pieces. */
export function plain(pieces: readonly Inline[]): string {
  return pieces.map((p) => (typeof p === "string" ? p : p.kind === "code" ? p.text : plain(p.pieces))).join("");
}

function words(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plain(block.pieces);
    case "code":
      return block.text;
    case "picture":
      return block.alt;
    case "list":
      return block.items.map(plain).join(" ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(plain).join(" ")).join(" ");
  }
}

/** The sections of a text, by its second level of headings. */
export function sections(all: readonly Block[]): Section[] {
  const out: Section[] = [];
  for (const block of all) {
    if (block.kind === "heading" && block.level <= 2) out.push({ title: plain(block.pieces), blocks: [] });
    else out.at(-1)?.blocks.push(block);
  }
  return out;
}

/** Those in which every word looked for stands somewhere. */
export function found<T extends { title: string; blocks: Block[] }>(all: readonly T[], search: string): T[] {
  const wanted = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return all.filter((each) => {
    const text = [each.title, ...each.blocks.map(words)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
