// From a drawing to files: SVG, pixels, WebP; and from frames to a film.

import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import * as inks from './ink/color.mjs';
import { leaf } from './ink/stroke.mjs';
import { openFaces } from './ink/type.mjs';
import { webm } from './film/webm.mjs';

const INKS = new Set(Object.values(inks).map((color) => Number.parseInt(color.slice(1), 16)));

export async function openStudio() {
  sharp.concurrency(1);
  await openFaces();
}

/** A picture at each width: `files` as [width, bytes], and its dominant `color`. */
export async function drawPicture(picture, widths) {
  const files = [];
  let color;
  for (const width of widths) {
    const small = Boolean(picture.small) && width <= 400;
    const [units, tall] = small ? picture.small : picture.size;
    const height = Math.round((width * picture.size[1]) / picture.size[0]);
    const body = picture.draw({ small, units, tall });
    const pixels = rasterize(body, { units, width, height, ground: picture.ground });
    color ??= dominant(pixels);
    files.push([width, await smallest(pixels, width, height)]);
  }
  return { files, color };
}

/** The film, frame by frame; each is drawn, compressed as a lossy WebP and taken out of it as it is. */
export async function drawFilm({ width, height, units, frames, rate, quality, draw, ground }) {
  const pictures = [];
  const compress = async (i) => {
    const pixels = rasterize(draw(i / frames), { units, width, height, ground });
    pictures[i] = keyFrame(await raw(pixels, width, height).webp({ quality, effort: 6 }).toBuffer());
  };
  // While one frame is compressed the next is drawn.
  for (let i = 0; i < frames; i += 3) await Promise.all([i, i + 1, i + 2].filter((at) => at < frames).map(compress));
  return webm({ frames: pictures, width, height, rate });
}

function rasterize(body, sheet) {
  return new Resvg(leaf(body, sheet), { font: { loadSystemFonts: false } }).render().pixels;
}

const raw = (pixels, width, height) => sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();

/**
 * Flat inks are smaller without loss; where fine hatching makes it otherwise, a little loss is taken.
 * Below 0.4 bits a pixel no loss could win, and it is not tried.
 */
async function smallest(pixels, width, height) {
  const exact = await raw(settle(pixels), width, height).webp({ lossless: true, effort: 4 }).toBuffer();
  if (exact.length * 8 < 0.4 * width * height) return exact;
  const lossy = await raw(pixels, width, height).webp({ quality: 82, effort: 4 }).toBuffer();
  return exact.length <= lossy.length ? exact : lossy;
}

/** The same pixels with sixteen steps between two inks along an edge; the inks themselves stay exact. */
function settle(pixels) {
  const calm = Buffer.from(pixels);
  for (let i = 0; i < calm.length; i += 4) {
    if (INKS.has((calm[i] << 16) | (calm[i + 1] << 8) | calm[i + 2])) continue;
    for (let c = i; c < i + 3; c += 1) calm[c] = Math.round(calm[c] / 17) * 17;
  }
  return calm;
}

/** The ink that covers most, as #rrggbb. */
function dominant(pixels) {
  const count = new Map();
  for (let i = 0; i < pixels.length; i += 4) {
    const ink = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    if (INKS.has(ink)) count.set(ink, (count.get(ink) ?? 0) + 1);
  }
  const [ink] = [...count].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0xfdfcf8, 0]);
  return `#${ink.toString(16).padStart(6, '0')}`;
}

/** The VP8 key frame inside a lossy WebP: the body of its chunk "VP8 ". */
function keyFrame(file) {
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === 'VP8 ') return file.subarray(at + 8, at + 8 + size);
    at += 8 + size + (size & 1);
  }
  throw new Error('a frame came back without a VP8 chunk');
}
