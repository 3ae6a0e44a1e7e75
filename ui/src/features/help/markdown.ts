/** A piece of a line. */
export type Inline =
  | { kind: "text" | "strong" | "em" | "code"; text: string }
  | { kind: "link"; text: string; to: string };

/** A block of a text. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; lines: Inline[] }
  | { kind: "list"; items: Inline[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] }
  | { kind: "code"; text: string };

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** A line of our own texts as pieces: nothing of it ever becomes markup of the page. */
export function inline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) pieces.push({ kind: "text", text: text.slice(at, match.index) });
    const [all, code, strong, em, link, to] = match;
    if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (strong !== undefined) pieces.push({ kind: "strong", text: strong });
    else if (em !== undefined) pieces.push({ kind: "em", text: em });
    else pieces.push({ kind: "link", text: link ?? "", to: to ?? "" });
    at = match.index + all.length;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return pieces;
}

function cells(line: string): Inline[][] {
  return line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll("\\|", "|")));
}

/** The blocks of the little Markdown that the manual and the list of changes are written in. */
export function blocks(source: string): Block[] {
  const out: Block[] = [];
  // A picture lies beside the text in the project, and not in the window.
  const lines = source.replace(/<!--[\s\S]*?-->|^!\[.*\)$/gm, "").split("\n");
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? "";
    const run = (belongs: (line: string) => boolean): string[] => {
      const from = i;
      while (i < lines.length && belongs(lines[i] ?? "")) i += 1;
      return lines.slice(from, i);
    };
    const heading = /^(#{1,4}) (.+)$/.exec(line);
    if (line.trim() === "") {
      i += 1;
    } else if (heading) {
      out.push({ kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" });
      i += 1;
    } else if (line.startsWith("```")) {
      i += 1;
      out.push({ kind: "code", text: run((l) => !l.startsWith("```")).join("\n") });
      i += 1;
    } else if (line.startsWith("|")) {
      const [head, , ...rows] = run((l) => l.startsWith("|"));
      out.push({ kind: "table", head: cells(head ?? ""), rows: rows.map(cells) });
    } else if (/^[-*] /.test(line)) {
      const items: string[] = [];
      for (const each of run((l) => /^[-*] |^ +\S/.test(l))) {
        if (/^[-*] /.test(each)) items.push(each.slice(2));
        else items.push(`${items.pop() ?? ""} ${each.trim()}`);
      }
      out.push({ kind: "list", items: items.map(inline) });
    } else {
      out.push({ kind: "paragraph", lines: inline(run((l) => l.trim() !== "" && !/^(#{1,4} |```|\||[-*] )/.test(l)).join(" ")) });
    }
  }
  return out;
}

/** A heading with what stands below it. */
export interface Section {
  title: string;
  blocks: Block[];
}

function plain(block: Block): string {
  const of = (pieces: Inline[]): string => pieces.map((p) => p.text).join("");
  switch (block.kind) {
    case "heading":
    case "code":
      return block.text;
    case "paragraph":
      return of(block.lines);
    case "list":
      return block.items.map(of).join(" ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(of).join(" ")).join(" ");
  }
}

/** The sections of a text, by its second level of headings. */
export function sections(source: string): Section[] {
  const out: Section[] = [];
  for (const block of blocks(source)) {
    if (block.kind === "heading" && block.level <= 2) out.push({ title: block.text, blocks: [] });
    else out.at(-1)?.blocks.push(block);
  }
  return out;
}

/** The sections in which every word looked for stands somewhere. */
export function found(all: readonly Section[], search: string): Section[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return all.filter((section) => {
    const text = [section.title, ...section.blocks.map(plain)].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
