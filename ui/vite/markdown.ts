import { lexer, type Token, type Tokens } from "marked";
import type { Block, Inline } from "../src/features/help/text";

/** The name that GitHub gives a heading. */
export function anchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** What Markdown writes as `&lt;` when it reads it. */
function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

/** Pieces side by side; text beside text becomes one. */
function pieces(tokens: readonly Token[] | undefined): Inline[] {
  const out: Inline[] = [];
  const text = (more: string): void => {
    const last = out.at(-1);
    if (typeof last === "string") out[out.length - 1] = last + more;
    else out.push(more);
  };
  for (const token of tokens ?? []) {
    switch (token.type) {
      case "text":
      case "escape":
        text(plain((token as Tokens.Text).text).replaceAll("\n", " "));
        break;
      case "codespan":
        out.push({ kind: "code", text: plain((token as Tokens.Codespan).text) });
        break;
      case "strong":
      case "em":
        out.push({ kind: token.type, pieces: pieces((token as Tokens.Strong).tokens) });
        break;
      case "link":
        out.push({ kind: "link", to: (token as Tokens.Link).href, pieces: pieces((token as Tokens.Link).tokens) });
        break;
      case "html":
        // Never markup of the page: `<FILE>` is a word.
        text((token as Tokens.Tag).raw);
        break;
      default:
        throw new Error(`Our texts do not use this Markdown: ${token.raw}`);
    }
  }
  return out;
}

function item(each: Tokens.ListItem): Inline[] {
  const [only, ...more] = each.tokens.filter((token) => token.type !== "space");
  if (only === undefined || more.length > 0 || (only.type !== "text" && only.type !== "paragraph")) {
    throw new Error(`An item of a list is one paragraph: ${each.raw}`);
  }
  return pieces((only as Tokens.Text).tokens);
}

/** The blocks of a text of ours. What it does not know is an error: the build says so, and no reader misses it. */
export function blocks(source: string): Block[] {
  return lexer(source).flatMap((token): Block[] => {
    switch (token.type) {
      case "space":
        return [];
      case "heading": {
        const { depth, tokens, text } = token as Tokens.Heading;
        return [{ kind: "heading", level: depth, pieces: pieces(tokens), anchor: anchor(text.replaceAll("`", "")) }];
      }
      case "paragraph": {
        const { tokens } = token as Tokens.Paragraph;
        const [first] = tokens;
        if (tokens.length === 1 && first?.type === "image") {
          const { href, text } = first as Tokens.Image;
          return [{ kind: "picture", name: href.replace(/^.*\//, ""), alt: plain(text) }];
        }
        return [{ kind: "paragraph", pieces: pieces(tokens) }];
      }
      case "list": {
        const { ordered, items } = token as Tokens.List;
        return [{ kind: "list", ordered, items: items.map(item) }];
      }
      case "table": {
        const { header, rows } = token as Tokens.Table;
        return [{ kind: "table", head: header.map((c) => pieces(c.tokens)), rows: rows.map((row) => row.map((c) => pieces(c.tokens))) }];
      }
      case "code":
        return [{ kind: "code", text: (token as Tokens.Code).text }];
      case "html":
        if (token.raw.trim().startsWith("<!--")) return [];
        throw new Error(`No markup in our texts: ${token.raw}`);
      default:
        throw new Error(`Our texts do not use this Markdown: ${token.raw}`);
    }
  });
}
