// What the page weighs, compressed: the start must stay small, what one person can fetch in the end is bounded, the manual (text and
// pictures, no program) has bounds of its own, and nothing of the host for tests may be shipped. Run after `npm run build`.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS = { start: 90_000, person: 380_000, manual: 48_000, picture: 60_000, pictures: 600_000 };
const folder = new URL("../dist/assets/", import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const weight = Object.fromEntries(scripts.map((name) => [name, gzipSync(readFileSync(new URL(name, folder))).length]));
const sum = (names) => names.reduce((all, name) => all + weight[name], 0);
const start = sum(scripts.filter((name) => name.startsWith("index-")));
// Texts of the window: a person reads one language, with English behind it. The heaviest two are counted.
const unread = ["ui-", "arrange-"].flatMap((kind) =>
  scripts
    .filter((name) => name.startsWith(kind))
    .sort((a, b) => weight[b] - weight[a])
    .slice(2),
);
// A book is read in one language, with English for what only it has.
const books = scripts.filter((name) => name.startsWith("_virtual_manual-")).sort((a, b) => weight[b] - weight[a]);
const manual = sum(books.slice(0, 2));
const person = sum(scripts) - sum(unread) - sum(books);
const pictures = readdirSync(folder).filter((name) => name.endsWith(".png")).map((name) => statSync(new URL(name, folder)).size);
const pictured = pictures.reduce((all, bytes) => all + bytes, 0);
const shipped = scripts.filter((name) => readFileSync(new URL(name, folder), "utf8").includes("alert(1)"));

console.log(`start ${start} of ${LIMITS.start} bytes, one person ${person} of ${LIMITS.person} bytes, all ${sum(scripts)} bytes`);
console.log(`manual ${manual} of ${LIMITS.manual} bytes, ${pictures.length} pictures ${pictured} of ${LIMITS.pictures} bytes`);
const heavy = manual === 0 || manual > LIMITS.manual || Math.max(...pictures) > LIMITS.picture || pictured > LIMITS.pictures;
if (start === 0 || start > LIMITS.start || person > LIMITS.person || heavy || shipped.length > 0) {
  console.error(`too large, or data of the tests in: ${shipped.join(", ")}`);
  process.exitCode = 1;
}
