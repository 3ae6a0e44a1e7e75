import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { texts } from "./vite/texts";

/** The policy of the desktop window, so that `npm run demo` breaks where the window would. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "connect-src ipc: http://ipc.localhost",
  "img-src 'self' data: blob:",
  "font-src 'self' typeface: http://typeface.localhost",
].join("; ");

export default defineConfig({
  plugins: [texts(), svelte(), svelteTesting()],
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  preview: { port: 4173, headers: { "Content-Security-Policy": policy } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  test: { environment: "jsdom", include: ["tests/**/*.test.ts"], setupFiles: ["tests/setup.ts"], testTimeout: 60_000 },
});
