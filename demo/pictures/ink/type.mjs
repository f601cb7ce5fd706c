// Words as outlines: letters are shaped (Arabic joins, digits keep their order) and become paths, so that
// a label can be measured before it is placed and needs no font where the picture is shown.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { black } from './color.mjs';
import { n } from './stroke.mjs';

const FACES = {
  sans: 'source-sans-3/files/source-sans-3-latin-400-normal',
  bold: 'source-sans-3/files/source-sans-3-latin-600-normal',
  serif: 'newsreader/files/newsreader-latin-600-normal',
  italic: 'newsreader/files/newsreader-latin-400-italic',
  arabicSans: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal',
  arabicBold: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal',
  arabicSerif: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal',
};

const ARABIC = { sans: 'arabicSans', bold: 'arabicBold', serif: 'arabicSerif', italic: 'arabicSerif' };

const faces = {};

/** Reads the faces (WOFF2, decompressed in memory). Words can be set only after this. */
export async function openFaces() {
  const { create } = await import('fontkit');
  const packages = createRequire(import.meta.url);
  await Promise.all(
    Object.entries(FACES).map(async ([name, file]) => {
      faces[name] = create(await readFile(packages.resolve(`@fontsource/${file}.woff2`)));
    }),
  );
}

const isArabic = (text) => /[\u0600-\u06ff]/.test(text);

/** The runs of one direction in a line, in the order in which they stand from the left. */
function runs(text) {
  if (!isArabic(text)) return [text];
  const parts = text.match(/[\u0600-\u06ff](?:[\u0600-\u06ff\s]*[\u0600-\u06ff])?|[^\u0600-\u06ff]+/g);
  // A run of digits keeps its own order; the spaces around it change sides with the rest of the line.
  return parts.map((part) => (isArabic(part) ? part : part.replace(/^(\s*)(.*?)(\s*)$/s, '$3$2$1'))).reverse();
}

function shaped(text, face) {
  return runs(text).map((run) => {
    const arabic = isArabic(run);
    const font = faces[arabic ? ARABIC[face] : face];
    const laid = font.layout(run, undefined, arabic ? 'arab' : 'latn', undefined, arabic ? 'rtl' : 'ltr');
    return { laid, per: 1 / font.unitsPerEm };
  });
}

/** The width of words at a size, in units. `track` is added after each letter, in ems. */
export const measure = (text, size, { face = 'sans', track = 0 } = {}) =>
  shaped(text, face).reduce((sum, { laid, per }) => sum + laid.advanceWidth * per * size + track * size * laid.glyphs.length, 0);

/**
 * Words whose baseline starts, is centered or ends at (x, y).
 * @param {{size?: number, face?: 'sans'|'bold'|'serif'|'italic', anchor?: 'start'|'middle'|'end', color?: string,
 *   track?: number, halo?: string, haloWidth?: number, turn?: number}} setting
 */
export function words(
  text,
  x,
  y,
  { size = 24, face = 'sans', anchor = 'start', color = black, track = 0, halo, haloWidth, turn = 0 } = {},
) {
  const parts = shaped(text, face);
  const width = measure(text, size, { face, track });
  let pen = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  let d = '';
  for (const { laid, per } of parts) {
    const k = per * size;
    laid.glyphs.forEach((glyph, i) => {
      const place = laid.positions[i];
      d += letter(glyph.path.commands, pen + place.xOffset * k, -place.yOffset * k, k);
      pen += place.xAdvance * k + track * size;
    });
  }
  const around = halo
    ? `<path d="${d}" fill="${halo}" stroke="${halo}" stroke-width="${n(haloWidth ?? size * 0.28)}" stroke-linejoin="round"/>`
    : '';
  return `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}">${around}<path d="${d}" fill="${color}"/></g>`;
}

const COMMANDS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'z' };

function letter(commands, x, y, k) {
  const two = (v) => Math.round(v * 100) / 100;
  return commands
    .map(({ command, args }) => COMMANDS[command] + args.map((v, i) => two(i % 2 ? y - v * k : x + v * k)).join(' '))
    .join('');
}
