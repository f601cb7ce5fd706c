// What a picture is made of: filled paths, lines, groups and hatching, as SVG text.
// A drawing is a string; pictures are put together by joining strings, nearest things last.

import { night } from './color.mjs';

/** A number as SVG wants it: one decimal, no trailing zero. */
export const n = (value) => String(Math.round(value * 10) / 10);

/** Points [[x, y], …] read from words such as '0,40 12,38'. */
export const spots = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number));

/** Points [[x, y], …] as a closed path. */
export const outline = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`;

/** Points as an open path. */
export const trail = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

/** Points as an open path that bends softly through every one of them. */
export function curve(points, tension = 0.5) {
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let i = 0; i < points.length - 1; i += 1) {
    const before = points[i - 1] ?? points[i];
    const [from, to] = [points[i], points[i + 1]];
    const after = points[i + 2] ?? to;
    const k = tension / 3;
    d +=
      `C${n(from[0] + (to[0] - before[0]) * k)} ${n(from[1] + (to[1] - before[1]) * k)} ` +
      `${n(to[0] - (after[0] - from[0]) * k)} ${n(to[1] - (after[1] - from[1]) * k)} ${n(to[0])} ${n(to[1])}`;
  }
  return d;
}

/** A point moved by some units. */
export const move = ([x, y], dx, dy) => [x + dx, y + dy];

export const fill = (d, color) => `<path d="${d}" fill="${color}"/>`;

export const line = (d, width = 2, color = night, dash = '') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"` +
  `${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;

/** A line whose ends are cut square, for bars, rails and posts. */
export const bar = (d, width = 2, color = night) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linejoin="miter"/>`;

/** A filled path with its contour. */
export const shape = (d, color, width = 2.5, edge = night) =>
  `<path d="${d}" fill="${color}" stroke="${edge}" stroke-width="${n(width)}" stroke-linejoin="round"/>`;

export const box = (x, y, w, h) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;

export const disc = (x, y, r, color) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${color}"/>`;

export const ring = (x, y, r, width = 2, color = night) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${color}" stroke-width="${n(width)}"/>`;

export const oval = (x, y, rx, ry, color) => `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${color}"/>`;

/** A drawing moved to a place, and perhaps scaled, turned (degrees) or mirrored. */
export function at(x, y, body, { scale = 1, turn = 0, mirror = false } = {}) {
  const size = `${mirror ? -scale : scale} ${scale}`;
  return (
    `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}` +
    `${scale !== 1 || mirror ? ` scale(${size})` : ''}">${body}</g>`
  );
}

let clips = 0;

/** A drawing cut out along a path. */
export function within(d, body) {
  clips += 1;
  return `<clipPath id="c${clips}"><path d="${d}"/></clipPath><g clip-path="url(#c${clips})">${body}</g>`;
}

/** A list of drawings, one for each index below `count`. */
export const each = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');

/** Numbers between 0 and 1 that are the same at every run. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A hatching as a paint: `slant` is rise, fall, flat or upright. The step is a multiple of 0.75
 * units, so that a line falls on the same pixels in each tile and the picture stays small.
 */
export const hatch = (color = night, { slant = 'rise', step = 9, width = 2 } = {}) =>
  `url(#hatch-${slant}-${String(step).replace('.', '_')}-${String(width).replace('.', '_')}-${color.slice(1)})`;

const SLANTS = {
  rise: (s) => `M-1 1L1 -1M0 ${s}L${s} 0M${s - 1} ${s + 1}L${s + 1} ${s - 1}`,
  fall: (s) => `M-1 ${s - 1}L1 ${s + 1}M0 0L${s} ${s}M${s - 1} -1L${s + 1} 1`,
  flat: (s) => `M0 ${s / 2}H${s}`,
  upright: (s) => `M${s / 2} 0V${s}`,
};

/** The definitions of the hatchings that a drawing uses; `grain` coarsens them for a small rendition. */
function hatchings(body, grain) {
  const used = new Set(body.match(/hatch-\w+-[\d_]+-[\d_]+-[0-9a-f]{6}/g) ?? []);
  return [...used]
    .map((id) => {
      const [, slant, step, width, color] = id.split('-');
      const s = Number(step.replace('_', '.')) * grain;
      const w = Number(width.replace('_', '.')) * (1 + (grain - 1) * 0.8);
      return (
        `<pattern id="${id}" width="${s}" height="${s}" patternUnits="userSpaceOnUse">` +
        `<path d="${SLANTS[slant](s)}" fill="none" stroke="#${color}" stroke-width="${n(w)}"/></pattern>`
      );
    })
    .join('');
}

/** A whole drawing `units` wide as an SVG file of the given pixels. */
export function leaf(body, { units, width, height, ground }) {
  const tall = (units * height) / width;
  const grain = width * 1200 <= 500 * units ? 2 : 1;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${units} ${tall}">` +
    `<defs>${hatchings(body, grain)}</defs><path d="${box(0, 0, units, tall)}" fill="${ground}"/>${body}</svg>`
  );
}
