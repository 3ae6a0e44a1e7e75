import { render } from "@testing-library/svelte";
import { vi } from "vitest";
import App from "../src/app/App.svelte";
import { fakeHost, type FakeHost } from "../src/host/fake";

/** The whole window on a host without a program. */
export function open(start: string, before?: (host: FakeHost) => void): FakeHost {
  const host = fakeHost(start, 0);
  before?.(host);
  render(App, { props: { host } });
  return host;
}

/** Waits until a check no longer throws; long, since the machine may be busy. */
export function until<T>(check: () => T): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000, interval: 10 });
}

/** The element of a test id, once it is there. */
export function byId(id: string): Promise<HTMLElement> {
  return until(() => {
    const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    if (!found) throw new Error(`no element "${id}"`);
    return found;
  });
}

export async function click(id: string): Promise<void> {
  const element = await byId(id);
  if ((element as HTMLButtonElement).disabled) throw new Error(`"${id}" is off`);
  element.click();
}

export function choose(element: HTMLElement, value: string): void {
  (element as HTMLSelectElement).value = value;
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

export { vi };
