import type { HelpPart, Session } from "./session.svelte";

const HELP: Readonly<Partial<Record<string, HelpPart>>> = {
  help: "manual",
  shortcuts: "shortcuts",
  "whats-new": "news",
  about: "about",
};

/** Keys and what they do, as the help lists them. `Mod` is Ctrl, and Cmd on a Mac. */
export const SHORTCUTS: readonly { keys: string; entry: string; text: string }[] = [
  { keys: "Mod+O", entry: "open-exports", text: "key-open" },
  { keys: "Mod+Shift+O", entry: "open-workspace", text: "key-workspace" },
  { keys: "Mod+S", entry: "save-report", text: "key-report" },
  { keys: "Mod+Z", entry: "undo", text: "key-undo" },
  { keys: "Mod+Shift+Z", entry: "redo", text: "key-redo" },
  { keys: "Mod+Y", entry: "redo", text: "key-redo" },
  { keys: "Mod+,", entry: "settings", text: "key-settings" },
  { keys: "F1", entry: "help", text: "key-help" },
  { keys: "?", entry: "shortcuts", text: "key-shortcuts" },
];

/** Done by the native menu itself; told in the help. */
export const MENU_SHORTCUTS: readonly { keys: string; text: string }[] = [
  { keys: "Mod+=", text: "key-larger" },
  { keys: "Mod+-", text: "key-smaller" },
  { keys: "Mod+0", text: "key-usual" },
  { keys: "Mod+P", text: "key-print" },
  { keys: "Mod+Q", text: "key-quit" },
];

function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

/** The entry that a key stands for; null for all others. A text being edited has an undo and a question mark of its own. */
export function entryOf(event: KeyboardEvent): string | null {
  const mod = event.ctrlKey || event.metaKey;
  const name = event.key.length === 1 && mod ? event.key.toUpperCase() : event.key;
  const pressed = [mod ? "Mod" : "", event.shiftKey && mod ? "Shift" : "", name].filter((part) => part !== "").join("+");
  const found = SHORTCUTS.find((each) => each.keys === pressed);
  if (!found || event.altKey) return null;
  return writes(event.target) && (found.entry === "undo" || found.entry === "redo" || found.keys === "?") ? null : found.entry;
}

/** Does what an entry of the menu, or its key, stands for. */
export async function follow(session: Session, entry: string): Promise<void> {
  const part = HELP[entry];
  if (part) {
    session.show({ name: "help", part });
    return;
  }
  const recent = /^recent-(\d+)$/.exec(entry);
  if (recent) {
    const state = await session.attempt(() => session.host.openRecent(Number(recent[1])));
    if (state) session.arrive(state);
    return;
  }
  switch (entry) {
    case "open-exports":
      await session.pickFiles();
      return;
    case "open-workspace":
    case "new-workspace": {
      const call = entry === "open-workspace" ? session.host.openWorkspace : session.host.newWorkspace;
      const state = await session.attempt(() => call());
      if (state) session.arrive(state);
      return;
    }
    case "forget-recent": {
      const state = await session.attempt(() => session.host.forgetRecent());
      if (state) session.apply(state);
      return;
    }
    case "reload": {
      const state = await session.attempt(() => session.host.hello());
      if (state) session.arrive(state);
      return;
    }
    case "save-report":
      if (!session.state?.has_data) return;
      session.wantsReport = true;
      // What is being arranged is what is saved.
      if (session.screen.name !== "report") session.show({ name: "overview" });
      return;
    case "settings":
      session.show({ name: "settings" });
      return;
    case "undo":
      await session.undo();
      return;
    case "redo":
      await session.redo();
      return;
  }
}
