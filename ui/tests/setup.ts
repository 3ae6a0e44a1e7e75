import "../src/seal";
import { afterEach } from "vitest";
import { setLanguage } from "../src/shared/text.svelte";

// jsdom measures no text and says so at every call.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(async () => {
  await setLanguage("en");
});

// jsdom lays nothing out: nothing is scrolled.
Element.prototype.scrollIntoView ??= () => undefined;

// … and nothing ever changes its size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
