// node draw.mjs OUT [--only name,…]
//
// Draws the pictures that are missing from OUT or older than these scripts, and says in pictures.json
// what each of them is.

import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from './catalog.mjs';
import { FILM } from './film/tide.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const WIDTHS = [1600, 800, 400];

const { out, only } = readArguments(process.argv.slice(2));
await mkdir(out, { recursive: true });
const scriptsAge = await newestScript(HERE);
const known = await readCatalog();

const stale = [];
for (const picture of catalog) if (await isStale(picture, filesOf(picture.name))) stale.push(picture);
const filmIsStale = (!only || only.has(FILM.name)) && (await isOld(join(out, `${FILM.name}.webm`)));

if (stale.length > 0 || filmIsStale) {
  // The renderer and the fonts are read only when there is something to draw.
  const { drawPicture, drawFilm, openStudio } = await import('./studio.mjs');
  await openStudio();
  await inParallel(3, stale, async (picture) => {
    const { files, color } = await drawPicture(picture, WIDTHS);
    for (const [width, bytes] of files) await put(`${picture.name}-${width}.webp`, bytes);
    known.set(picture.name, { color });
  });
  if (filmIsStale) await put(`${FILM.name}.webm`, await drawFilm(FILM));
  await put('pictures.json', `${JSON.stringify(describe(), null, 1)}\n`);
}
process.stdout.write(
  `${stale.length} drawn, ${catalog.length - stale.length} as they were${filmIsStale ? ', film drawn' : ''}\n`,
);

function readArguments(words) {
  const at = words.indexOf('--only');
  const names = at < 0 ? null : new Set((words[at + 1] ?? '').split(',').filter(Boolean));
  const [folder] = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
  if (!folder || names?.size === 0) fail('usage: node draw.mjs OUT [--only name,…]');
  const strange = [...(names ?? [])].filter((name) => !catalog.some((picture) => picture.name === name));
  if (strange.length > 0) fail(`no such picture: ${strange.join(', ')}`);
  return { out: resolve(folder), only: names };
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** When the youngest of the scripts was written. */
async function newestScript(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const ages = await Promise.all(
    entries.map((entry) => {
      if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : newestScript(join(folder, entry.name));
      return /\.mjs$|^package-lock\.json$/.test(entry.name) ? age(join(folder, entry.name)) : 0;
    }),
  );
  return Math.max(0, ...ages);
}

async function age(file) {
  return (await stat(file)).mtimeMs;
}

async function isOld(file) {
  return (await age(file).catch(() => -1)) < scriptsAge;
}

async function isStale({ name }, files) {
  if (only) return only.has(name);
  if (!known.has(name)) return true;
  return (await Promise.all(files.map(isOld))).includes(true);
}

function filesOf(name) {
  return WIDTHS.map((width) => join(out, `${name}-${width}.webp`));
}

/** The colors that an earlier run found. */
async function readCatalog() {
  const text = await readFile(join(out, 'pictures.json'), 'utf8').catch(() => '[]');
  return new Map(JSON.parse(text).map(({ name, color }) => [name, { color }]));
}

function describe() {
  return catalog
    .filter(({ name }) => known.has(name))
    .map(({ name, kind, size, alt }) => ({
      name,
      kind,
      width: WIDTHS[0],
      height: Math.round((WIDTHS[0] * size[1]) / size[0]),
      color: known.get(name).color,
      alt,
      ...(name === FILM.name ? { film: `${FILM.name}.webm`, seconds: FILM.seconds } : {}),
    }));
}

/** Writes a file whole or not at all. */
async function put(name, content) {
  const file = join(out, name);
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

async function inParallel(lanes, items, act) {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let item = queue.shift(); item; item = queue.shift()) await act(item);
    }),
  );
}
