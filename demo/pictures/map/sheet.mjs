// What every map is drawn with: sea, land, meridians, places, labels, scale, compass.

import { cobalt, cream, meridian, night, ochre, paper, ripple, sand, shoal, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, curve, disc, each, fill, hatch, line, n, outline, ring, shape, trail } from '../ink/stroke.mjs';
import { measure, words } from '../ink/type.mjs';

/**
 * A sheet of a map.
 * @param {{project: Function, unit: number, units: number, tall: number, size?: number, turn?: number}} setting
 *   `unit` is kilometers a unit, `size` the height of a place's name in units.
 */
export function sheet({ project, unit, units, tall, size = 27, turn = 0 }) {
  const taken = [];
  const points = (places) => places.map(project);

  /** Notes where words stand; words that touch others or leave the sheet are a mistake in the map. */
  function claim(text, x, y, w, h) {
    const spot = { text, left: x, right: x + w, top: y - h * 0.74, bottom: y + h * 0.2 };
    const hit = taken.find(
      (other) => spot.left < other.right && other.left < spot.right && spot.top < other.bottom && other.top < spot.bottom,
    );
    if (hit) throw new Error(`on a map, “${text}” touches “${hit.text}”`);
    if (spot.left < 6 || spot.right > units - 6 || spot.top < 6 || spot.bottom > tall - 6)
      throw new Error(`on a map, “${text}” leaves the sheet`);
    taken.push(spot);
  }

  const map = {
    points,
    place: project,

    /** Words at a spot of the sheet, noted so that none may touch them. */
    note(text, x, y, { anchor = 'start', ...setting } = {}) {
      const letters = { size, face: 'sans', color: night, halo: undefined, ...setting };
      const w = measure(text, letters.size, letters);
      claim(text, anchor === 'start' ? x : anchor === 'middle' ? x - w / 2 : x - w, y, w, letters.size);
      return words(text, x, y, { anchor, ...letters });
    },

    /** Sea with hatching, and land on it whose shore sends out three ripples. */
    ground(lands, smooth = true) {
      const d = lands
        .map((land) => (smooth && land.length > 12 ? `${curve(points([...land, land[0]]), 0.45)}z` : outline(points(land))))
        .join('');
      const halo = (w, color) => `<path d="${d}" fill="none" stroke="${color}" stroke-width="${w}" stroke-linejoin="round"/>`;
      return (
        fill(box(0, 0, units, tall), shoal) +
        fill(box(0, 0, units, tall), hatch(ripple, { slant: 'flat', step: 9, width: 1.5 })) +
        [
          [58, shoal],
          [46, ripple],
          [43, shoal],
          [30, ripple],
          [27, shoal],
          [15, ripple],
          [12, shoal],
        ]
          .map(([w, color]) => halo(w, color))
          .join('') +
        `<path d="${d}" fill="${wheat}" stroke="${night}" stroke-width="2.6" stroke-linejoin="round"/>`
      );
    },

    /** Meridians and parallels every `step` degrees. */
    grid([west, south, east, north], step) {
      const lines = [];
      for (let lon = Math.ceil(west / step) * step; lon <= east; lon += step)
        lines.push(trail(points(Array.from({ length: 25 }, (_, i) => [lon, south + ((north - south) * i) / 24]))));
      for (let lat = Math.ceil(south / step) * step; lat <= north; lat += step)
        lines.push(trail(points(Array.from({ length: 25 }, (_, i) => [west + ((east - west) * i) / 24, lat]))));
      return line(lines.join(''), 1.1, meridian);
    },

    /**
     * A place with its name beside it: `side` is e, w, n, s or a corner such as ne, with ! where the name
     * stands on the sea; `mark` is a function (x, y) that draws the place.
     */
    city(name, where, { side = 'e', bold = false, mark = dot, gap = 15, color = night, letters = size } = {}) {
      const [x, y] = project(where);
      const face = bold ? 'bold' : 'sans';
      const dx = side.includes('e') ? gap : side.includes('w') ? -gap : 0;
      const dy = side.includes('n')
        ? -gap * (dx ? 0.5 : 1)
        : side.includes('s')
          ? gap * (dx ? 0.5 : 1) + letters * 0.62
          : letters * 0.33;
      const lift = side === 'ne' || side === 'nw' ? letters * 0.05 : 0;
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const scale = dx && (side.includes('n') || side.includes('s')) ? 0.75 : 1;
      return (
        mark(x, y) +
        (name
          ? map.note(name, x + dx * scale, y + dy + lift, {
              anchor,
              face,
              color,
              size: letters,
              halo: haloFor(side),
              haloWidth: letters * 0.2,
            })
          : '')
      );
    },

    /** A way over the sea or the land, through places. */
    way(places, { width = 4.5, color = cobalt, dash = '', soft = true } = {}) {
      return line(soft ? curve(points(places), 0.9) : trail(points(places)), width, color, dash);
    },

    /** A bar of a round number of kilometers, its right end at (x, y). */
    scale(x, y, kilometers, label = `${kilometers.toLocaleString('fr').replace(/\s/g, '\u00a0')} km`) {
      const w = kilometers / unit;
      return (
        bar(`M${n(x - w)} ${n(y - 9)}V${n(y)}H${n(x)}V${n(y - 9)}M${n(x - w / 2)} ${n(y - 5)}V${n(y)}`, 2.2, night) +
        map.note(label, x, y + size * 0.98, { anchor: 'end', size: size * 0.86, color: night })
      );
    },

    /** A compass whose needle points north on the turned map. */
    compass(x, y, r = 44, letter = 'N') {
      const [dx, dy] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)];
      const star = each(8, (i) => {
        const reach = i % 2 ? r * 0.52 : r * 0.88;
        return `<g transform="rotate(${i * 45})">${fill(`M0 ${n(-reach)}L${n(r * 0.13)} ${n(-r * 0.17)}L0 0z`, cobalt)}${fill(`M0 ${n(-reach)}L${n(-r * 0.13)} ${n(-r * 0.17)}L0 0z`, cream)}${line(`M0 ${n(-reach)}L${n(-r * 0.13)} ${n(-r * 0.17)}L0 0L${n(r * 0.13)} ${n(-r * 0.17)}z`, 1.1, cobalt)}</g>`;
      });
      return (
        at(x, y, disc(0, 0, r, shoal) + ring(0, 0, r, 1.6) + ring(0, 0, r * 0.9, 0.9) + star, { turn }) +
        map.note(letter, x + dx * r * 1.32, y + dy * r * 1.32 + size * 0.33, {
          anchor: 'middle',
          face: 'bold',
          size: size * 0.95,
        })
      );
    },

    /** The name of a sea, in slanted letters set wide. */
    sea(name, x, y, { letters = size * 1.25, turned = 0, anchor = 'middle', arabic = false } = {}) {
      const setting = { size: letters, face: 'italic', track: arabic ? 0 : 0.2, color: cobalt };
      const w = measure(name, letters, setting);
      const left = anchor === 'middle' ? x - w / 2 : x;
      if (!turned) claim(name, left, y, w, letters);
      return words(name, x, y, { anchor, turn: turned, ...setting });
    },

    /** A big number and what it says, set flush right or left at (x, y). */
    fact(number, text, x, y, { anchor = 'end', letters = size * 2.7, face = 'serif', below = size, haloColor } = {}) {
      const lines = [text].flat();
      return (
        map.note(number, x, y, { anchor, size: letters, face, color: cobalt }) +
        lines
          .map((words1, i) =>
            map.note(words1, x, y + letters * 0.28 + below * (1.12 * i + 0.9), {
              anchor,
              size: below,
              color: night,
              halo: haloColor,
              haloWidth: below * 0.2,
            }),
          )
          .join('')
      );
    },

    /** A panel of signs and what they mean; each entry is [mark, words]. */
    legend(x, y, entries, { letters = size * 0.9, width = 0, rtl = false } = {}) {
      const w = width || 58 + letters * 0.6 + Math.max(...entries.map(([, text]) => measure(text, letters)));
      const h = entries.length * letters * 1.5 + letters * 0.7;
      return (
        fill(box(x, y, w, h), paper) +
        fill(box(x, y, w, 3), night) +
        entries
          .map(([mark, text], i) => {
            const row = y + letters * (1.2 + i * 1.5);
            return rtl
              ? mark(x + w - 30, row - letters * 0.3) +
                  map.note(text, x + w - 58, row, { anchor: 'end', size: letters, color: night })
              : mark(x + 30, row - letters * 0.3) + map.note(text, x + 58, row, { size: letters, color: night });
          })
          .join('')
      );
    },
  };
  return map;
}

const haloFor = (side) => (side.includes('!') ? shoal : wheat);

export const dot = (x, y) => disc(x, y, 6.5, paper) + ring(x, y, 6.5, 3, cobalt);
export const port = (x, y) => disc(x, y, 9, paper) + ring(x, y, 9, 4, cobalt);
export const big = (x, y) => disc(x, y, 11, cobalt) + disc(x, y, 4, paper);
export const square = (x, y) => shape(box(x - 8, y - 8, 16, 16), cobalt, 2.4, paper);
export const fish = (x, y) => disc(x, y, 7.5, sand) + ring(x, y, 7.5, 2.4, night);
export const quiet = (x, y) => disc(x, y, 4, night);

/** Mountains as rows of small peaks, each hatched on its right, at places of the map. */
export const peaks = (map, places, size = 26) =>
  places
    .map((where, i) => {
      const [x, y] = map.place(where);
      const s = size * (0.8 + ((i * 7) % 5) * 0.1);
      return (
        fill(
          outline([
            [x - s, y + s * 0.5],
            [x, y - s * 0.7],
            [x + s, y + s * 0.5],
          ]),
          straw,
        ) +
        fill(
          outline([
            [x, y - s * 0.7],
            [x + s, y + s * 0.5],
            [x + s * 0.2, y + s * 0.5],
          ]),
          hatch(ochre, { step: 6, width: 1.6 }),
        ) +
        line(
          trail([
            [x - s, y + s * 0.5],
            [x, y - s * 0.7],
            [x + s, y + s * 0.5],
          ]),
          1.8,
          umber,
        )
      );
    })
    .join('');

/** Sand dunes as small crescents, each with its shaded side, at places of the map. */
export const dunes = (map, places, size = 22) =>
  places
    .map((where, i) => {
      const [x, y] = map.place(where);
      const s = size * (0.8 + ((i * 5) % 4) * 0.14);
      return (
        line(`M${n(x - s)} ${n(y)}Q${n(x)} ${n(y - s * 0.62)} ${n(x + s)} ${n(y)}`, 2, sand) +
        fill(
          `M${n(x)} ${n(y - s * 0.31)}Q${n(x + s * 0.5)} ${n(y - s * 0.28)} ${n(x + s)} ${n(y)}Q${n(x + s * 0.3)} ${n(y - s * 0.06)} ${n(x)} ${n(y - s * 0.31)}z`,
          straw,
        )
      );
    })
    .join('');
