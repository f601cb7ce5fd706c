// Cuts the paper's fonts to what its pages print, and draws the demo's names.
// Whole families weigh 500 kB; what a page in French takes is 116 kB, in Arabic 70 kB.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import fontverter from "fontverter";
import subset from "subset-font";
import { withNarrowSpace } from "./narrow-space.mjs";
import { drawNames } from "./wordmark.mjs";

const resolve = createRequire(import.meta.url).resolve;
const built = fileURLToPath(new URL("built/", import.meta.url));

/** Every letter from one code point to another. */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join("");

// Spaces, dashes, quotation marks and signs of a French or English page.
const punctuation =
  "\u00a0\u00ab\u00b7\u00bb\u2009\u200a\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e" +
  "\u2022\u2026\u202f\u2030\u2039\u203a\u2212\u00d7\u00f7\u2190\u2191\u2192\u2193\u20ac\u2122\u00b2\u00b3\u00b9\u1d49\u02b3";
const latin = range(0x20, 0x7e) + range(0xa1, 0xff) + "ŒœŸŠšŽžĞğİıŁł" + punctuation;

// The Arabic block as newspapers use it: letters, marks, punctuation, the letters of
// foreign names (پ چ ژ ڤ ڨ ڭ گ ݣ), and Western figures.
const arabic = range(0x600, 0x65f) + "٪٫٬ٱپچژڤڨڭگکیݣ\u200c\u200d\u200e\u200f";
const figures = range(0x20, 0x40) + "[]{}|" + punctuation;

// What a page uses of OpenType: joining, kerning, marks, figures; no small capitals.
const features = [
  "calt", "ccmp", "clig", "curs", "fina", "init", "isol", "kern", "liga", "lnum", "locl",
  "mark", "medi", "mkmk", "pnum", "rlig", "tnum",
];

const newsreader = (style) => `@fontsource-variable/newsreader/files/newsreader-latin-opsz-${style}.woff2`;
const naskh = (part) => `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${part}-wght-normal.woff2`;
const plex = (part, weight) => `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${part}-${weight}-normal.woff2`;

// Newsreader is drawn for sizes from 6 to 72 points: headlines take the finest cut,
// the text a sturdy one, and neither carries the axis.
const cuts = [
  ["newsreader-display", newsreader("normal"), latin, { opsz: 72, wght: { min: 400, max: 700 } }],
  ["newsreader-text", newsreader("normal"), latin, { opsz: 18, wght: { min: 400, max: 600 } }],
  ["newsreader-italic", newsreader("italic"), latin, { opsz: 24, wght: 400 }],
  ["source-sans", "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", latin, { wght: { min: 400, max: 700 } }],
  ["noto-naskh-arabic", naskh("arabic"), arabic, { wght: { min: 400, max: 700 } }],
  ["noto-naskh-figures", naskh("latin"), figures, { wght: { min: 400, max: 700 } }],
  ["plex-arabic-400", plex("arabic", 400), arabic],
  ["plex-arabic-600", plex("arabic", 600), arabic],
  ["plex-figures-400", plex("latin", 400), figures],
  ["plex-figures-600", plex("latin", 600), figures],
];

await rm(built, { recursive: true, force: true });
await mkdir(`${built}wordmarks`, { recursive: true });
for (const [name, source, letters, variationAxes] of cuts) {
  const whole = await readFile(resolve(source));
  const options = { targetFormat: "sfnt", keepFeatures: features, noHinting: true, variationAxes };
  const font = await fontverter.convert(withNarrowSpace(await subset(whole, letters, options)), "woff2");
  await writeFile(`${built}${name}.woff2`, font);
  console.log(`${name}.woff2 ${font.length} bytes`);
}
// What the server itself draws with, for pictures of articles that have none: still cuts,
// which a drawing program reads without unpacking.
const drawn = [
  ["newsreader", newsreader("normal"), latin, { opsz: 72, wght: 600 }],
  ["source-sans", "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", latin, { wght: 600 }],
  ["noto-naskh-arabic", naskh("arabic"), arabic, { wght: 700 }],
  ["noto-naskh-figures", naskh("latin"), figures, { wght: 700 }],
  ["plex-arabic", plex("arabic", 600), arabic],
  ["plex-figures", plex("latin", 600), figures],
];
await mkdir(`${built}drawn`);
for (const [name, source, letters, variationAxes] of drawn) {
  const whole = await readFile(resolve(source));
  const options = { targetFormat: "sfnt", keepFeatures: features, noHinting: true, variationAxes };
  const font = withNarrowSpace(await subset(whole, letters, options));
  await writeFile(`${built}drawn/${name}.ttf`, font);
  console.log(`drawn/${name}.ttf ${font.length} bytes`);
}
for (const [name, svg] of await drawNames({
  latin: await readFile(resolve(newsreader("normal"))),
  arabic: await readFile(resolve(naskh("arabic"))),
})) {
  await writeFile(`${built}wordmarks/${name}.svg`, svg);
  console.log(`wordmarks/${name}.svg ${svg.length} bytes`);
}
