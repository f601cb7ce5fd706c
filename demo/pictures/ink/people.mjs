// People: small sure silhouettes on jointed bones. A figure is 100 units tall before it is scaled.

import { cream, night, ochre, sand } from './color.mjs';
import { at, disc, fill, hatch, line, n, outline, oval } from './stroke.mjs';

/**
 * Angles in degrees from hanging straight down, positive toward where the figure looks:
 * lean of the back, [upper arm, bend of the elbow] near and far, [thigh, bend of the knee] near and far.
 */
const POSES = {
  stand: { lean: 2, near: [4, 12], far: [-10, 16], leg: [6, 3], back: [-7, 2] },
  walk: { lean: 4, near: [-26, 22], far: [26, 26], leg: [24, 6], back: [-20, 16] },
  stride: { lean: 8, near: [-36, 40], far: [36, 50], leg: [34, 10], back: [-28, 24] },
  run: { lean: 16, near: [-50, 80], far: [45, 85], leg: [52, 60], back: [-30, 55] },
  carry: { lean: 3, near: [34, 62], far: [40, 58], leg: [18, 6], back: [-14, 12] },
  hold: { lean: 2, near: [30, 66], far: [36, 62], leg: [4, 2], back: [-5, 2] },
  point: { lean: 2, near: [92, 6], far: [-8, 12], leg: [4, 2], back: [-6, 2] },
  raise: { lean: 0, near: [140, 12], far: [-10, 12], leg: [4, 2], back: [-6, 2] },
  reach: { lean: 6, near: [112, 18], far: [84, 20], leg: [8, 4], back: [-8, 4] },
  work: { lean: 22, near: [48, 40], far: [58, 36], leg: [12, 14], back: [-10, 10] },
  bend: { lean: 66, near: [10, 12], far: [26, 8], leg: [22, 14], back: [-4, 12] },
  rake: { lean: 26, near: [30, 36], far: [62, 14], leg: [26, 22], back: [-22, 10] },
  push: { lean: 26, near: [70, 14], far: [80, 8], leg: [30, 34], back: [-34, 10] },
  sit: { lean: 8, near: [36, 50], far: [46, 40], leg: [86, 84], back: [82, 80] },
  squat: { lean: 26, near: [40, 44], far: [58, 30], leg: [112, 128], back: [98, 120] },
  talk: { lean: 0, near: [40, 78], far: [-8, 12], leg: [4, 2], back: [-6, 2] },
  pocket: { lean: 0, near: [-14, 34], far: [-16, 36], leg: [4, 2], back: [-6, 2] },
  phone: { lean: 2, near: [34, 126], far: [-6, 10], leg: [4, 2], back: [-6, 2] },
  shoulder: { lean: 8, near: [118, 96], far: [30, 20], leg: [20, 8], back: [-16, 12] },
};

const aim = ([x, y], degrees, length) => {
  const a = (degrees * Math.PI) / 180;
  return [x + Math.sin(a) * length, y + Math.cos(a) * length];
};

/** The joints of a pose, feet on the ground at y = 0. */
function joints(pose) {
  const leg = ([thigh, bend]) => {
    const knee = aim([0, 0], thigh, 25);
    const ankle = aim(knee, thigh - bend, 23.5);
    return { knee, ankle, toe: aim(ankle, Math.max(40, 84 + (thigh - bend) * 0.5), 7.5) };
  };
  const [near, far] = [leg(pose.leg), leg(pose.back)];
  const drop = -Math.max(near.ankle[1], far.ankle[1]) - 2;
  const hip = [0, drop];
  const shift = (limb) => Object.fromEntries(Object.entries(limb).map(([k, [x, y]]) => [k, [x, y + drop]]));
  const shoulder = aim(hip, 180 - pose.lean, 31);
  const arm = ([upper, bend], from) => {
    const elbow = aim(from, upper, 16.5);
    return { from, elbow, hand: aim(elbow, upper + bend, 15.5) };
  };
  const head = aim(shoulder, 180 - pose.lean * 0.55 - 4, 12.6);
  return {
    hip,
    shoulder,
    head,
    near: shift(near),
    far: shift(far),
    nearArm: arm(pose.near, shoulder),
    farArm: arm(pose.far, shoulder),
  };
}

const limb = (points, width, color) => line(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`, width, color);

function legs({ hip, near, far }, color) {
  const one = ({ knee, ankle, toe }, dx) =>
    limb([[hip[0] + dx, hip[1]], knee], 9.6, color) + limb([knee, ankle], 7.4, color) + limb([ankle, toe], 4.6, color);
  return one(far, -0.8) + one(near, 0.8);
}

/** The trunk, from the shoulders to the hips. */
function trunk({ hip, shoulder }, color, broad = 8.4) {
  const dx = shoulder[0] - hip[0];
  const dy = shoulder[1] - hip[1];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const spot = (along, out) => [hip[0] + dx * along - uy * out, hip[1] + dy * along + ux * out];
  const [a, b, c, d, e, f] = [
    spot(1.04, -broad * 0.5),
    spot(0.86, -broad),
    spot(0.0, -6.2),
    spot(0.0, 6.2),
    spot(0.86, broad),
    spot(1.04, broad * 0.5),
  ];
  return (
    fill(
      `M${n(a[0])} ${n(a[1])}Q${n(spot(1.02, -broad)[0])} ${n(spot(1.02, -broad)[1])} ${n(b[0])} ${n(b[1])}L${n(c[0])} ${n(c[1])}L${n(d[0])} ${n(d[1])}L${n(e[0])} ${n(e[1])}` +
        `Q${n(spot(1.02, broad)[0])} ${n(spot(1.02, broad)[1])} ${n(f[0])} ${n(f[1])}z`,
      color,
    ) + limb([hip, hip], 12.4, color)
  );
}

/** Cloth that falls from the shoulders: a coat to the knees, a robe or a dress to the ankles. */
function cloth({ hip, shoulder, near, far }, color, hem, flare) {
  const low = hip[1] * hem;
  const reach = [near.knee[0], far.knee[0]].map((x) => x * (1 - hem) * 1.5);
  const [left, right] = [Math.min(...reach, 0) - flare, Math.max(...reach, 0) + flare];
  return fill(
    outline([
      [shoulder[0] - 4, shoulder[1] - 2.5],
      [shoulder[0] - 8, shoulder[1] + 4],
      [hip[0] - 7.4, hip[1]],
      [left, low],
      [right, low],
      [hip[0] + 7.4, hip[1]],
      [shoulder[0] + 8, shoulder[1] + 4],
      [shoulder[0] + 4, shoulder[1] - 2.5],
    ]),
    color,
  );
}

const HATS = {
  none: (x, y, ink) =>
    fill(
      `M${n(x - 6.4)} ${n(y + 3)}Q${n(x - 8)} ${n(y - 8.6)} ${n(x)} ${n(y - 8)}Q${n(x + 7)} ${n(y - 7.6)} ${n(x + 5.4)} ${n(y - 2.4)}Q${n(x - 1)} ${n(y - 4.6)} ${n(x - 2.4)} ${n(y + 1)}Q${n(x - 3.4)} ${n(y + 4)} ${n(x - 6.4)} ${n(y + 3)}z`,
      ink,
    ),
  bun: (x, y, ink) => HATS.none(x, y, ink) + disc(x - 6.6, y - 3, 3.6, ink),
  cap: (x, y, ink, trim) =>
    HATS.none(x, y, ink) +
    fill(
      `M${n(x - 7)} ${n(y - 2)}Q${n(x - 6)} ${n(y - 9.6)} ${n(x + 1)} ${n(y - 9)}Q${n(x + 6)} ${n(y - 8.4)} ${n(x + 6.4)} ${n(y - 3.6)}L${n(x + 11)} ${n(y - 2)}L${n(x + 6)} ${n(y - 1.4)}z`,
      trim,
    ),
  helmet: (x, y, ink, trim) =>
    fill(
      `M${n(x - 8)} ${n(y - 1.6)}Q${n(x - 8)} ${n(y - 10.6)} ${n(x)} ${n(y - 10.6)}Q${n(x + 7.6)} ${n(y - 10.6)} ${n(x + 8)} ${n(y - 2.6)}L${n(x + 10.6)} ${n(y - 1.4)}z`,
      trim,
    ),
  straw: (x, y, ink, trim) =>
    fill(
      `M${n(x - 14)} ${n(y - 1)}Q${n(x)} ${n(y - 7)} ${n(x + 14)} ${n(y - 1)}Q${n(x)} ${n(y - 3)} ${n(x - 14)} ${n(y - 1)}zM${n(x - 6.4)} ${n(y - 4)}Q${n(x - 5)} ${n(y - 11)} ${n(x)} ${n(y - 11)}Q${n(x + 5)} ${n(y - 11)} ${n(x + 6.4)} ${n(y - 4)}z`,
      trim,
    ),
  hood: (x, y, ink, trim) =>
    fill(
      `M${n(x + 4.6)} ${n(y - 7.2)}Q${n(x - 4)} ${n(y - 11)} ${n(x - 12)} ${n(y - 11)}Q${n(x - 8)} ${n(y - 4)} ${n(x - 8.6)} ${n(y + 8)}L${n(x + 1)} ${n(y + 9)}Q${n(x - 3)} ${n(y)} ${n(x + 4.6)} ${n(y - 7.2)}z`,
      trim,
    ),
  scarf: (x, y, ink, trim) =>
    fill(
      `M${n(x + 4.4)} ${n(y - 6.6)}Q${n(x - 2)} ${n(y - 10.4)} ${n(x - 6.6)} ${n(y - 5)}Q${n(x - 9.6)} ${n(y + 2)} ${n(x - 9)} ${n(y + 13)}L${n(x + 4)} ${n(y + 12)}L${n(x + 2)} ${n(y + 5.4)}Q${n(x - 2.6)} ${n(y)} ${n(x + 4.4)} ${n(y - 6.6)}z`,
      trim,
    ),
  fur: (x, y, ink, trim) =>
    fill(
      `M${n(x - 8.6)} ${n(y + 4)}Q${n(x - 10)} ${n(y - 11)} ${n(x)} ${n(y - 11)}Q${n(x + 8.6)} ${n(y - 11)} ${n(x + 7.6)} ${n(y - 3)}L${n(x - 2)} ${n(y - 2)}L${n(x - 3)} ${n(y + 5)}z`,
      trim,
    ),
};

/**
 * A person whose feet are at (x, y).
 * @param {{h?: number, pose?: string|object, wear?: 'work'|'coat'|'robe'|'dress', hat?: string, ink?: string,
 *   top?: string, trim?: string, skin?: string, left?: boolean, hand?: (x: number, y: number) => string}} look
 *   `h` is the height in units, `top` the color of what covers the trunk, `left` turns the figure to the
 *   left, `hand` draws what the near hand holds.
 */
export function person(
  x,
  y,
  {
    h = 100,
    pose = 'stand',
    wear = 'work',
    hat = 'cap',
    ink = night,
    top = ink,
    trim = sand,
    skin = ochre,
    left = false,
    hand,
    far,
  } = {},
) {
  const bones = joints(typeof pose === 'string' ? POSES[pose] : pose);
  const sleeve = wear === 'robe' ? 8.6 : 6.6;
  const arm = ({ from, elbow, hand: end }, dx, color) => {
    const root = [from[0] + dx, from[1] + 3.4];
    return (
      limb([root, [elbow[0] + dx, elbow[1] + 3], [end[0] + dx * 0.4, end[1] + 2]], sleeve, color) +
      disc(end[0] + dx * 0.4, end[1] + 2, 2.7, skin)
    );
  };
  const dress = {
    work: () => trunk(bones, top),
    coat: () => trunk(bones, top) + cloth(bones, top, 0.46, 9),
    robe: () => trunk(bones, top, 8.4) + cloth(bones, top, 0.09, 10),
    dress: () => cloth(bones, ink, 0.16, 10) + trunk(bones, top),
  }[wear];
  const [hx, hy] = bones.head;
  const head =
    limb([bones.shoulder, [hx - 0.6, hy + 4]], 5, skin) +
    `<ellipse cx="${n(hx)}" cy="${n(hy)}" rx="5.7" ry="7" fill="${skin}"/>` +
    disc(hx + 5.6, hy + 1, 1.5, skin);
  const end = bones.nearArm.hand;
  const distant = bones.farArm.hand;
  return at(
    x,
    y,
    arm(bones.farArm, -1.5, top) +
      (far ? far(distant[0], distant[1] + 2) : '') +
      legs(bones, ink) +
      dress() +
      head +
      HATS[hat](hx, hy, ink, trim) +
      (hand ? hand(end[0], end[1] + 2) : '') +
      arm(bones.nearArm, 1, top),
    { scale: h / 100, mirror: left },
  );
}

/** A way to put persons of `tall` meters at places of the world, sized by their distance. */
export const standing =
  (view, tall = 1.74) =>
  (x, z, look, y = 0) => {
    const [px, py] = view.see([x, y, z]);
    return person(px, py, { h: view.scale([x, y, z]) * tall, ...look });
  };

/** Somebody seen from behind or from the front: shoulders square, arms at the sides. */
export function figure(
  x,
  y,
  {
    h = 100,
    wear = 'work',
    hat = 'none',
    ink = night,
    top = ink,
    trim = sand,
    skin = ochre,
    arms = [8, 8],
    walk = 0,
    facing = false,
  } = {},
) {
  const lower =
    wear === 'robe' || wear === 'dress'
      ? fill(`M-9 -52L-13 -3H13L9 -52z`, wear === 'robe' ? top : ink)
      : limb(
          [
            [-4.4, -48],
            [-5 - walk, -25],
            [-5, -3],
          ],
          8.6,
          ink,
        ) +
        limb(
          [
            [4.4, -48],
            [5 + walk, -25],
            [5, -3 - walk * 0.6],
          ],
          8.6,
          ink,
        ) +
        (wear === 'coat' ? fill('M-10 -54L-12.5 -28H12.5L10 -54z', top) : '');
  const arm = (out, sign) => {
    const a = ((out * Math.PI) / 180) * sign;
    const elbow = [sign * 11 + Math.sin(a) * 15, -77 + Math.cos(a) * 15];
    const end = [elbow[0] + Math.sin(a * 0.6) * 15, elbow[1] + Math.cos(a * (out > 100 ? 1.1 : 0.6)) * 15];
    return limb([[sign * 10.4, -77], elbow, end], 6.4, top) + disc(end[0], end[1], 3, skin);
  };
  const body = fill('M-4 -85Q-13.6 -84 -13.8 -76L-9.6 -47H9.6L13.8 -76Q13.6 -84 4 -85z', top);
  const covers = {
    none: fill('M-6.4 -90Q-7.6 -101 0 -101Q7.6 -101 6.4 -90Q6 -86.4 4 -86H-4Q-6 -86.4 -6.4 -90z', ink),
    cap: fill('M-6.8 -93Q-6.8 -102 0 -102Q6.8 -102 6.8 -93z', trim),
    helmet: fill('M-8.6 -93Q-8.6 -103.4 0 -103.4Q8.6 -103.4 8.6 -93z', trim),
    scarf: fill('M-7 -92Q-7.4 -102 0 -102Q7.4 -102 7 -92L9.6 -79H-9.6z', trim),
    hood: fill('M0 -106Q-8.6 -99 -8.8 -84L0 -76L8.8 -84Q8.6 -99 0 -106z', trim),
    straw: fill('M-15 -92Q0 -100 15 -92zM-6.6 -95Q-6 -103 0 -103Q6 -103 6.6 -95z', trim),
    fur: fill('M-8.4 -90Q-9 -103 0 -103Q9 -103 8.4 -90z', trim),
  };
  const neck = limb(
    [
      [0, -84],
      [0, -90],
    ],
    5.6,
    skin,
  );
  const head = `<ellipse cx="0" cy="-93.4" rx="5.9" ry="7" fill="${facing ? skin : ink}"/>`;
  const face = facing
    ? fill('M-6.4 -93Q-7.4 -101.4 0 -101.4Q7.4 -101.4 6.4 -93Q4 -97.6 0 -97.6Q-4 -97.6 -6.4 -93z', ink)
    : covers.none;
  return at(x, y, neck + lower + body + arm(arms[0], -1) + arm(arms[1], 1) + head + (hat === 'none' ? face : covers[hat]), {
    scale: h / 100,
  });
}

export const crate =
  (w, h, color = sand, ink = night) =>
  (x, y) =>
    `<rect x="${n(x - w * 0.35)}" y="${n(y - h * 0.6)}" width="${w}" height="${h}" fill="${color}" stroke="${ink}" stroke-width="1.6"/>` +
    line(`M${n(x - w * 0.35)} ${n(y - h * 0.1)}h${w}`, 1.4, ink);

export const bust = (x, y, s, coat, hair, front = false) =>
  at(
    x,
    y,
    fill('M-50 6Q-52 -44 -26 -52L-10 -58H10L26 -52Q52 -44 50 6z', coat) +
      fill('M2 6V-56H10L26 -52Q52 -44 50 6z', hatch(night, { step: 7.5, width: 2 })) +
      fill('M-8 -50V-66H8V-50z', ochre) +
      oval(0, -84, 20, 25, front ? ochre : hair) +
      (front
        ? fill('M-21 -84Q-24 -112 0 -112Q24 -112 21 -84Q14 -98 0 -98Q-14 -98 -21 -84z', hair) +
          fill('M-9 -52L0 -36L9 -52z', cream)
        : oval(0, -72, 13, 8, hair)),
    { scale: s / 100 },
  );
