// Walls, windows, columns, vehicles and machines of the town.

import { azure, cobalt, cream, haze, mist, night, sand, straw } from './color.mjs';
import { at, bar, box, disc, each, fill, hatch, line, n, ring, shape } from './stroke.mjs';

/** A grid of windows. */
export function windows(x, y, { columns, rows, w, h, dx, dy, color = night, sill = '', lit = () => false, glow = sand }) {
  return each(rows, (r) =>
    each(columns, (c) => {
      const [left, top] = [x + c * dx, y + r * dy];
      return fill(box(left, top, w, h), lit(c, r) ? glow : color) + (sill ? fill(box(left - 3, top + h, w + 6, 4), sill) : '');
    }),
  );
}

/** An opening with a round head: x is its left side, y its sill. */
export const arch = (x, y, w, h) =>
  `M${n(x)} ${n(y)}V${n(y - h + w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(x + w)} ${n(y - h + w / 2)}V${n(y)}z`;

/** A house: a wall with its right part in shade, a parapet and windows. */
export function house(
  x,
  ground,
  w,
  h,
  { color = cream, shade = hatch(azure), dark = 0.3, edge = 2, columns = 3, rows = 2, pane = cobalt } = {},
) {
  const [gapX, gapY] = [w / columns, h / (rows + 0.6)];
  return (
    shape(box(x, ground - h, w, h), color, edge) +
    fill(box(x + w * (1 - dark), ground - h, w * dark, h), shade) +
    windows(x + gapX * 0.3, ground - h + gapY * 0.4, {
      columns,
      rows,
      w: gapX * 0.4,
      h: gapY * 0.5,
      dx: gapX,
      dy: gapY,
      color: pane,
    })
  );
}

/** A fluted column standing on y. */
export const column = (x, y, w, h, { color = cream, shade = hatch(cobalt), edge = 2 } = {}) =>
  shape(box(x - w / 2, y - h, w, h), color, edge) +
  fill(box(x + w * 0.06, y - h, w * 0.44, h), shade) +
  shape(box(x - w * 0.68, y - h - w * 0.24, w * 1.36, w * 0.26), color, edge) +
  shape(box(x - w * 0.68, y - w * 0.24, w * 1.36, w * 0.26), color, edge);

/** A lorry with a refrigerated body, its cab to the left; 330 units long. */
export function lorry(x, y, { scale = 1, mirror = false, body = cream, cab = cobalt, stripe = sand } = {}) {
  const wheel = (cx) => disc(cx, -19, 20, night) + disc(cx, -19, 8, haze);
  return at(
    x,
    y,
    fill('M4 -8H330V-24H4z', night) +
      shape('M92 -142H330V-30H92z', body, 2.6) +
      fill('M262 -142H330V-30H262z', hatch(azure)) +
      fill('M92 -58H330V-44H92z', stripe) +
      line(
        each(7, (i) => `M${124 + i * 30} -136V-64`),
        1,
        haze,
      ) +
      shape('M66 -128h26v40h-26z', haze, 2) +
      shape('M6 -22V-62L22 -110H84V-22z', cab, 2.6) +
      shape('M17 -68L30 -102H62V-68z', mist, 2) +
      fill('M2 -34h16v8h-16z', sand) +
      line('M66 -60V-28M44 -56h10', 2) +
      wheel(48) +
      wheel(226) +
      wheel(272) +
      wheel(120),
    { scale, mirror },
  );
}

/** A saloon car, bonnet to the left; 170 units long. */
export const car = (x, y, { scale = 1, mirror = false, body = cobalt } = {}) =>
  at(
    x,
    y,
    shape('M2 -14Q0 -38 30 -42L52 -64Q56 -68 62 -68H112Q120 -68 128 -60L144 -42Q168 -40 168 -26V-14z', body, 2.4) +
      fill('M46 -44L60 -60H84V-44zM90 -44V-60H112L128 -44z', mist) +
      disc(38, -14, 14, night) +
      disc(132, -14, 14, night) +
      disc(38, -14, 6, haze) +
      disc(132, -14, 6, haze) +
      line('M88 -40V-18M4 -30h8', 2),
    { scale, mirror },
  );

/** A wind turbine; `turn` sets its blades. */
export const turbine = (x, y, height, { ink = night, turn = 0, shade = '' } = {}) => {
  const blade = (a) =>
    `<path transform="translate(0 -232) rotate(${n(a)})" d="M-3 0Q-9 -22 -6 -40L1.6 -136Q5 -60 3.4 0z" fill="${ink}"/>`;
  return at(
    x,
    y,
    fill('M-6 0L-2.6 -232H2.6L6 0z', ink) +
      (shade ? fill('M0 0V-232H2.6L6 0z', shade) : '') +
      blade(turn) +
      blade(turn + 120) +
      blade(turn + 240) +
      disc(0, -232, 6.5, ink),
    { scale: height / 232 },
  );
};

/** A tower crane whose jib points left; (x, y) is its foot. */
export function towerCrane(x, y, height, reach, { ink = night, mirror = false, hook = 0.55, drop = 0.3 } = {}) {
  const w = height * 0.03;
  const steps = Math.round(height / (w * 2.2));
  const rise = height / steps;
  const mast =
    bar(`M${n(-w)} 0V${n(-height)}M${n(w)} 0V${n(-height)}`, w * 0.34, ink) +
    line(
      each(steps, (i) => `M${n(i % 2 ? w : -w)} ${n(-i * rise)}L${n(i % 2 ? -w : w)} ${n(-(i + 1) * rise)}`),
      w * 0.22,
      ink,
    );
  const bays = Math.round(reach / (w * 2));
  const jib =
    bar(
      `M${n(reach * 0.3)} ${n(-height)}H${n(-reach)}M${n(reach * 0.3)} ${n(-height - w * 1.4)}H${n(-reach * 0.94)}`,
      w * 0.3,
      ink,
    ) +
    line(
      each(
        bays,
        (i) =>
          `M${n(-(reach * i) / bays)} ${n(-height - (i % 2 ? w * 1.4 : 0))}L${n(-(reach * (i + 1)) / bays)} ${n(-height - (i % 2 ? 0 : w * 1.4))}`,
      ),
      w * 0.18,
      ink,
    );
  const top = -height - height * 0.13;
  return at(
    x,
    y,
    mast +
      jib +
      fill(`M${n(-w)} ${n(-height)}L0 ${n(top)}L${n(w)} ${n(-height)}z`, ink) +
      line(`M0 ${n(top)}L${n(-reach * 0.72)} ${n(-height - w)}M0 ${n(top)}L${n(reach * 0.28)} ${n(-height - w)}`, w * 0.18, ink) +
      fill(box(reach * 0.2, -height, reach * 0.1, w * 2.4), ink) +
      shape(box(-w * 2.4, -height - w * 0.2, w * 1.6, w * 2), sand, w * 0.14, ink) +
      line(`M${n(-reach * hook)} ${n(-height)}V${n(-height * (1 - drop))}`, w * 0.18, ink),
    { mirror },
  );
}

/** A round clock face that shows the time. */
export function clock(x, y, r, hours, minutes, { face = cream, ink = night } = {}) {
  const hand = (turn, length, weight) => {
    const a = (turn / 180) * Math.PI;
    return line(`M${n(x)} ${n(y)}L${n(x + Math.sin(a) * length)} ${n(y - Math.cos(a) * length)}`, weight, ink);
  };
  const ticks = each(12, (i) => {
    const a = (i / 6) * Math.PI;
    return `M${n(x + Math.sin(a) * r * 0.8)} ${n(y - Math.cos(a) * r * 0.8)}L${n(x + Math.sin(a) * r * 0.9)} ${n(y - Math.cos(a) * r * 0.9)}`;
  });
  return (
    disc(x, y, r, face) +
    ring(x, y, r, Math.max(2.5, r * 0.1), ink) +
    line(ticks, Math.max(1.4, r * 0.05), ink) +
    hand((hours % 12) * 30 + minutes / 2, r * 0.5, Math.max(2.4, r * 0.1)) +
    hand(minutes * 6, r * 0.76, Math.max(1.8, r * 0.06))
  );
}

/** A ladder or a scaffold: posts and decks between two corners. */
export function scaffold(x, y, w, h, { bays = 3, decks = 4, ink = night, plank = straw } = {}) {
  const posts = each(bays + 1, (i) => `M${n(x + (w * i) / bays)} ${n(y)}V${n(y - h)}`);
  const rails = each(decks, (i) => `M${n(x)} ${n(y - (h * (i + 0.62)) / decks)}H${n(x + w)}`);
  const braces = each(
    bays,
    (i) =>
      `M${n(x + (w * i) / bays)} ${n(y - (i % 2) * h * 0.5)}L${n(x + (w * (i + 1)) / bays)} ${n(y - h * 0.5 - (i % 2) * h * 0.5)}`,
  );
  return (
    line(braces, 1.6, ink) +
    line(rails, 1.6, ink) +
    each(decks, (i) => shape(box(x - 6, y - (h * (i + 1)) / decks, w + 12, 6), plank, 1.4, ink)) +
    bar(posts, 3.4, ink)
  );
}
