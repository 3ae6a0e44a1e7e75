import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

/** The page knows its host through `src/host` alone, so that it runs and is tested without the desktop window. */
const hostOnly = {
  patterns: [{ group: ["@tauri-apps/*"], message: "Only src/host/tauri.ts speaks to the desktop shell." }],
};

export default ts.config(
  { ignores: ["dist", "dist-demo", "node_modules", "src/generated"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"] } },
  },
  {
    rules: {
      "svelte/no-at-html-tags": "error",
      "no-restricted-imports": ["error", hostOnly],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text is text: no markup from data." },
        { property: "outerHTML", message: "Text is text: no markup from data." },
        { property: "insertAdjacentHTML", message: "Text is text: no markup from data." },
        { object: "navigator", property: "language", message: "Can be no language tag at all; the language comes from the settings." },
      ],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["src/host/tauri.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
);
