/** A text after a change, and what is chosen in it. */
export interface Edit {
  text: string;
  from: number;
  to: number;
}

/** Makes what is chosen bold, or plain if it is bold already. */
export function bold(text: string, from: number, to: number): Edit {
  const [before, chosen, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (before.endsWith("**") && after.startsWith("**"))
    return { text: before.slice(0, -2) + chosen + after.slice(2), from: from - 2, to: to - 2 };
  return { text: `${before}**${chosen}**${after}`, from: from + 2, to: to + 2 };
}

/** Makes the lines that are chosen entries of a list, or plain if all of them are entries already. */
export function listed(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const all = lines.every((line) => line.startsWith("- "));
  const made = lines.map((line) => (all ? line.slice(2) : line.startsWith("- ") ? line : `- ${line}`)).join("\n");
  return { text: text.slice(0, start) + made + text.slice(end), from: start, to: start + made.length };
}
