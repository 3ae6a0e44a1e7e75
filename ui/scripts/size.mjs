// What the page weighs, compressed: the start must stay small, the charts come later, and nothing of the host for
// tests may be shipped. Run after `npm run build`.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS = { start: 90_000, all: 400_000 };
const folder = new URL("../dist/assets/", import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const weight = Object.fromEntries(scripts.map((name) => [name, gzipSync(readFileSync(new URL(name, folder))).length]));
const start = scripts.filter((name) => name.startsWith("index-")).reduce((sum, name) => sum + weight[name], 0);
const all = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
const shipped = scripts.filter((name) => readFileSync(new URL(name, folder), "utf8").includes("alert(1)"));

console.log(`start ${start} of ${LIMITS.start} bytes, all ${all} of ${LIMITS.all} bytes`);
if (start === 0 || start > LIMITS.start || all > LIMITS.all || shipped.length > 0) {
  console.error(`too large, or data of the tests in: ${shipped.join(", ")}`);
  process.exitCode = 1;
}
