// Sky, sun, clouds, sea, mountains, trees and birds.

import { azure, cobalt, cream, haze, night, ochre, paper, sand, sky as skyBlue, straw } from './color.mjs';
import { at, bar, box, curve, dice, disc, each, fill, hatch, line, n, outline, within } from './stroke.mjs';

/**
 * A sky engraved in level lines that thin out toward the horizon.
 * @param {{top?: number, bottom: number, width?: number, base: string, ink: string, step?: number, thick?: number, thin?: number}} sky
 */
export function sky({ top = 0, bottom, width = 1200, base, ink, step = 15, thick = 5, thin = 1.2 }) {
  const rows = Math.floor((bottom - top) / step);
  return (
    fill(box(0, top, width, bottom - top), base) +
    each(rows, (i) => {
      const weight = thick + (thin - thick) * (i / Math.max(rows - 1, 1));
      return fill(box(0, top + step * i, width, weight), ink);
    })
  );
}

/** The sun or the moon behind the lines of its sky; lines cross its lower part. */
export function sun(x, y, r, color = sand, ink = cream, { step = 15, from = 0.1 } = {}) {
  const first = Math.ceil((y + r * from) / step) * step;
  return (
    disc(x, y, r, color) +
    within(
      `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
      each(Math.max(0, Math.ceil((y + r - first) / step)), (i) => fill(box(x - r, first + i * step, 2 * r, 2 + i * 1.3), ink)),
    )
  );
}

/** A long flat cloud: rounded bars of unequal lengths on one base. */
export function cloud(x, y, width, color = cream, seed = 1) {
  const roll = dice(seed);
  const rows = 3 + Math.floor(roll() * 2);
  return each(rows, (i) => {
    const w = width * (1 - i * 0.22) * (0.8 + roll() * 0.2);
    const h = width * 0.06;
    const left = x + (width - w) * (0.2 + roll() * 0.6);
    return `<rect x="${n(left)}" y="${n(y - (i + 1) * h * 0.86)}" width="${n(w)}" height="${n(h)}" rx="${n(h / 2)}" fill="${color}"/>`;
  });
}

/** Sea with waves as broken lines, longer and farther apart toward the reader. */
export function sea({ top, bottom, left = 0, right = 1200, base = cobalt, ink = skyBlue, seed = 7, calm = 1, weight = 2.4 }) {
  const roll = dice(seed);
  let marks = '';
  for (let y = top + 7, gap = 9; y < bottom; y += gap, gap *= 1.055) {
    const length = (50 + (y - top) * 0.32) * calm;
    for (let x = left - roll() * length; x < right;) {
      const w = length * (0.4 + roll());
      marks += `M${n(Math.max(x, left))} ${n(y)}H${n(Math.min(x + w, right))}`;
      x += w + length * (0.5 + roll() * 1.6);
    }
  }
  return fill(box(left, top, right - left, bottom - top), base) + line(marks, weight, ink);
}

/** The glitter of a light on the water below it: dashes that spread toward the reader. */
export function glitter({ x, top, bottom, width = 60, spread = 0.5, ink = straw, seed = 3, weight = 4 }) {
  const roll = dice(seed);
  let marks = '';
  for (let y = top + 4, gap = 8; y < bottom; y += gap, gap *= 1.05) {
    const half = width / 2 + (y - top) * spread * 0.5;
    const count = 1 + Math.floor(roll() * 3);
    for (let i = 0; i < count; i += 1) {
      const w = half * (0.2 + roll() * 0.55);
      const from = x - half + roll() * (2 * half - w);
      marks += `M${n(from)} ${n(y)}h${n(w)}`;
    }
  }
  return line(marks, weight, ink);
}

/**
 * A range of mountains over its crest [[x, y], …]: each summit keeps its left slope in the light
 * and has its right one hatched down to the foot at `base`.
 */
export function range(crest, base, color, shade) {
  const body = fill(outline([...crest, [crest.at(-1)[0], base], [crest[0][0], base]]), color);
  return (
    body +
    crest
      .map(([x, y], i) => {
        const [before, after] = [crest[i - 1], crest[i + 1]];
        if (!before || !after || before[1] < y || after[1] < y) return '';
        const foot = Math.min(base, after[1] + (base - after[1]) * 0.7);
        const fold = [x - (x - before[0]) * 0.12, y + (base - y) * 0.42];
        return fill(
          outline([[x, y], after, [after[0] - (after[0] - x) * 0.18, foot], [x + (after[0] - x) * 0.22, base], fold]),
          shade,
        );
      })
      .join('')
  );
}

/** Rolling ground under a soft crest. */
export const hill = (crest, base, color) => fill(`${curve(crest)}L${crest.at(-1)[0]} ${base}L${crest[0][0]} ${base}z`, color);

/** A palm whose foot is at (x, y). */
export function palm(x, y, height, { ink = night, trunk = ink, lean = 0.06, seed = 1 } = {}) {
  const roll = dice(seed);
  const top = [lean * height, -height];
  const w = height * 0.035;
  const stem = fill(
    `M${n(-w)} 0Q${n(top[0] * 0.3 - w * 0.6)} ${n(-height * 0.6)} ${n(top[0] - w * 0.5)} ${n(top[1])}` +
      `H${n(top[0] + w * 0.5)}Q${n(top[0] * 0.3 + w * 0.8)} ${n(-height * 0.6)} ${n(w)} 0z`,
    trunk,
  );
  const length = height * 0.46;
  const fronds = [-168, -140, -112, -80, -50, -22, 6, -196, 28]
    .map((degrees) => {
      const a = ((degrees + (roll() - 0.5) * 12) * Math.PI) / 180;
      const reach = length * (0.85 + roll() * 0.3);
      const tip = [top[0] + Math.cos(a) * reach, top[1] + Math.sin(a) * reach * 0.72 + reach * 0.34];
      const knee = [top[0] + Math.cos(a) * reach * 0.52, top[1] + Math.sin(a) * reach * 0.86 - reach * 0.06];
      const under = [knee[0] - (tip[0] - top[0]) * 0.05, knee[1] + reach * 0.22];
      return fill(
        `M${n(top[0])} ${n(top[1])}Q${n(knee[0])} ${n(knee[1])} ${n(tip[0])} ${n(tip[1])}Q${n(under[0])} ${n(under[1])} ${n(top[0])} ${n(top[1])}z`,
        ink,
      );
    })
    .join('');
  return at(x, y, stem + fronds);
}

/** A broad low tree such as an argan: a crown of lobes, hatched on its right, on a forked trunk. */
export function tree(x, y, size, { ink = night, shade = hatch(azure), seed = 1, trunk = night } = {}) {
  const roll = dice(seed);
  const lobes =
    each(7, (i) => {
      const a = (i / 7) * Math.PI * 2;
      return disc(Math.cos(a) * size * 0.38, -size * 0.72 + Math.sin(a) * size * 0.16, size * (0.2 + roll() * 0.09), ink);
    }) + disc(0, -size * 0.74, size * 0.3, ink);
  const dark = each(3, (i) => disc(size * (0.16 + i * 0.16), -size * (0.62 + (i % 2) * 0.1), size * 0.15, shade));
  const stem = line(
    `M${n(-size * 0.03)} 0L${n(-size * 0.01)} ${n(-size * 0.36)}L${n(-size * 0.2)} ${n(-size * 0.62)}` +
      `M${n(-size * 0.01)} ${n(-size * 0.34)}L${n(size * 0.2)} ${n(-size * 0.6)}`,
    size * 0.07,
    trunk,
  );
  return at(x, y, stem + lobes + dark);
}

/** Foam where a swell breaks: crests that lean over, and drops above them. */
export function foam(x, y, width, height, { ink = paper, shade = haze, seed = 1 } = {}) {
  const roll = dice(seed);
  const crests = Math.max(3, Math.round(width / (height * 1.1)));
  const step = width / crests;
  let d = `M${n(x)} ${n(y)}`;
  let folds = '';
  let drops = '';
  for (let i = 0; i < crests; i += 1) {
    const left = x + i * step;
    const lift = height * (0.45 + 0.55 * roll()) * Math.sin((Math.PI * (i + 0.7)) / (crests + 0.4));
    d +=
      `C${n(left + step * 0.1)} ${n(y - lift * 0.7)} ${n(left - step * 0.1)} ${n(y - lift)} ${n(left + step * 0.3)} ${n(y - lift)}` +
      `C${n(left + step * 0.12)} ${n(y - lift * 0.7)} ${n(left + step * 0.5)} ${n(y - lift * 0.36)} ${n(left + step)} ${n(y - height * 0.06)}`;
    folds += `M${n(left + step * 0.3)} ${n(y - lift * 0.16)}Q${n(left + step * 0.34)} ${n(y - lift * 0.5)} ${n(left + step * 0.62)} ${n(y - lift * 0.2)}`;
    drops += each(3, (k) =>
      disc(left + step * (0.1 + roll() * 0.7), y - lift * (1.1 + roll() * 0.5), height * (0.03 + 0.02 * k), ink),
    );
  }
  return fill(`${d}L${n(x + width)} ${n(y)}z`, ink) + line(folds, Math.max(1.6, height * 0.04), shade) + drops;
}

/** A gull on the wing. */
export const gull = (x, y, span, ink = night) =>
  line(
    `M${n(x - span / 2)} ${n(y - span * 0.1)}Q${n(x - span * 0.25)} ${n(y - span * 0.34)} ${n(x)} ${n(y)}Q${n(x + span * 0.25)} ${n(y - span * 0.34)} ${n(x + span / 2)} ${n(y - span * 0.1)}`,
    Math.max(2, span * 0.07),
    ink,
  );

/** A round cactus-like tuft of dry grass. */
export const tuft = (x, y, size, ink = ochre) =>
  line(
    each(
      5,
      (i) =>
        `M${n(x + (i - 2) * size * 0.08)} ${n(y)}Q${n(x + (i - 2) * size * 0.16)} ${n(y - size * 0.5)} ${n(x + (i - 2) * size * 0.34)} ${n(y - size * (1 - Math.abs(i - 2) * 0.18))}`,
    ),
    2.5,
    ink,
  );

/** A lamp post with its head to the right. */
export const lamp = (x, y, height, { ink = night, glow = sand, reach = 0.18 } = {}) =>
  bar(`M${n(x)} ${n(y)}V${n(y - height)}H${n(x + height * reach)}`, Math.max(3, height * 0.022), ink) +
  fill(box(x + height * reach * 0.62, y - height, height * reach * 0.44, height * 0.03), glow) +
  fill(box(x - height * 0.02, y - height * 0.06, height * 0.04, height * 0.06), ink);
