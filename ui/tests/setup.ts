import "../src/seal";
import { afterEach } from "vitest";
import { setLanguage } from "../src/shared/text.svelte";

// jsdom measures no text and says so at every call.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(async () => {
  await setLanguage("en");
});

// jsdom lays nothing out, so that nothing ever changes its size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
