import type { Host } from "./host";

export type { Host, OnProgress, Settings, Unsubscribe } from "./host";

/** The host this page runs in. The one without the desktop program is left out of a production build. */
export async function connect(): Promise<Host> {
  if (import.meta.env.MODE !== "production") {
    if (!("__TAURI_INTERNALS__" in window)) {
      const { fakeHost } = await import("./fake");
      return fakeHost(new URLSearchParams(window.location.search).get("fake") ?? "");
    }
  }
  return (await import("./tauri")).tauriHost;
}
