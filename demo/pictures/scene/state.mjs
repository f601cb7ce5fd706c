// Where things are decided: the chamber, the table.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, box, dice, each, fill, hatch, line, n, outline, shape, spots, within } from '../ink/stroke.mjs';
import { sky } from '../ink/land.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { bust, figure, person } from '../ink/people.mjs';
import { arch } from '../ink/town.mjs';

function hemicycle() {
  const view = eye({ y: 9.4, z: -3, focal: 900, cx: 600, cy: 176 });
  const zc = 25;
  const spot = (r, a, y) => view.see([Math.sin(a) * r, y, zc - Math.cos(a) * r]);
  const arcPath = (r, y, a1, a2, steps = 40) =>
    Array.from({ length: steps + 1 }, (_, i) => spot(r, a1 + ((a2 - a1) * i) / steps, y));
  const strip = (r1, y1, r2, y2, a1, a2) => outline([...arcPath(r1, y1, a1, a2), ...arcPath(r2, y2, a2, a1)]);
  const roll = dice(6);
  const rows = Array.from({ length: 7 }, (_, i) => {
    const r = 8 + i * 2.05;
    const y = i * 0.62;
    const sectors = spots('-1.36,-0.5 -0.42,0.42 0.5,1.36');
    return sectors
      .map(([a1, a2], k) => {
        const count = Math.max(3, Math.round(((a2 - a1) * (r + 0.9)) / 1.25));
        const desk =
          fill(strip(r, y + 0.95, r, y, a1, a2), k === 2 ? umber : ochre) +
          fill(strip(r, y + 0.95, r, y, a1, a2), k === 2 ? hatch(night, { step: 9, width: 2 }) : 'none') +
          shape(strip(r, y + 0.98, r + 0.62, y + 0.98, a1, a2), straw, 1.6) +
          each(count, (c) => {
            const a = a1 + ((c + 0.5) * (a2 - a1)) / count;
            const d = [
              spot(r + 0.12, a - 0.016, y + 1),
              spot(r + 0.12, a + 0.016, y + 1),
              spot(r + 0.5, a + 0.016, y + 1),
              spot(r + 0.5, a - 0.016, y + 1),
            ];
            return fill(outline(d), paper);
          });
        const people = each(count, (c) => {
          if (roll() < 0.13) return '';
          const a = a1 + ((c + 0.5) * (a2 - a1)) / count;
          const [px, py] = spot(r + 1.15, a, y + 0.75);
          const k2 = view.scale([Math.sin(a) * r, y, zc - Math.cos(a) * (r + 1.15)]);
          const tone = roll();
          return bust(px, py, k2 * 0.74, tone < 0.6 ? night : tone < 0.82 ? cobalt : azure, roll() < 0.2 ? cream : night);
        });
        const riser =
          fill(strip(r + 1.9, y + 0.62, r + 1.9, y, a1, a2), cobalt) + fill(strip(r + 0.62, y, r + 1.9, y, a1, a2), cobalt);
        return riser + desk + people;
      })
      .join('');
  }).join('');
  const pillar = (x) => {
    const [px, py] = view.see([x, 0, 33]);
    const k = view.scale([x, 0, 33]);
    return (
      fill(box(px - k * 0.5, 40, k, py - 40), cream) +
      fill(box(px, 40, k * 0.5, py - 40), hatch(azure, { step: 9, width: 2 })) +
      fill(box(px - k * 0.75, 34, k * 1.5, 16), straw) +
      fill(box(px - k * 0.75, py - 14, k * 1.5, 14), straw)
    );
  };
  const [, foot] = view.see([0, 0, 33]);
  const back =
    fill(box(0, 0, 1200, foot + 30), azure) +
    [-20.2, -15, -9.8, -3.4, 3.4, 9.8, 15, 20.2]
      .map((x) => fill(arch(view.see([x, 0, 33])[0] - 42, foot, 84, 250), cobalt))
      .join('') +
    [-17.6, -12.4, -7.2, 7.2, 12.4, 17.6].map(pillar).join('') +
    fill(box(0, 0, 1200, 36), night) +
    fill(box(0, 36, 1200, 10), sand);
  const light = fill('M470 0H730L960 470H240z', hatch(cream, { slant: 'upright', step: 12, width: 2 }));
  const tribune =
    block(view, [-5.4, 0, 27.4], [10.8, 2.4, 3], { front: sand, top: straw }, 2.6) +
    line(
      each(9, (i) => {
        const a = view.see([-4.8 + i * 1.2, 0.3, 27.4]);
        const b = view.see([-4.8 + i * 1.2, 2.1, 27.4]);
        return `M${n(a[0])} ${n(a[1])}V${n(b[1])}`;
      }),
      2,
      umber,
    ) +
    [-3.2, 0, 3.2]
      .map((x) => {
        const [px, py] = view.see([x, 2.4, 27.8]);
        return fill(box(px - 15, py - 68, 30, 66), cobalt) + bust(px, py, 34, night, night, true);
      })
      .join('') +
    block(view, [-5.4, 2.4, 27.4], [10.8, 0.3, 0.5], { front: ochre, top: straw }, 2) +
    block(view, [-1.2, 0, 23.4], [2.4, 1.35, 1], { front: ochre, top: straw }, 2.6);
  const [sx, sy] = view.see([0, 0.4, 24.6]);
  const speaker = figure(sx, sy, { h: view.scale([0, 0, 24.6]) * 1.85, top: night, facing: true, arms: [70, 16] });
  return (
    fill(box(0, 0, 1200, 810), cobalt) +
    back +
    fill(strip(8, 0, 0.1, 0, -1.9, 1.9), wheat) +
    fill(outline(arcPath(7.6, 0, -3.14, 3.14, 80)), straw) +
    light +
    tribune +
    speaker +
    block(view, [-1.2, 0, 23.4], [2.4, 1.35, 0.1], { front: ochre, top: straw }, 2.6) +
    fill(strip(7.6, 0, 23, 4.6, -0.5, -0.42), straw) +
    fill(strip(7.6, 0, 23, 4.6, 0.42, 0.5), straw) +
    rows
  );
}

// The room of the talks: half its width, its height, its depth, in meters; and where the delegates sit along the table.
const [W, H, D] = [5.2, 4.6, 17];
const SEATS = [13.4, 11.6, 9.9, 8.3, 6.8, 5.4];

function negotiation() {
  const view = eye({ y: 2.25, focal: 860, cx: 600, cy: 310 });
  const delegates = SEATS.map((z, i) => delegate(view, -1.95, z, false, i) + delegate(view, 1.95, z, true, i)).join('');
  return (
    talksRoom(view) + talksWindows(view) + chandeliers(view) + delegates + longTable(view) + onTheTable(view) + emptyChairs(view)
  );
}

/** Walls, ceiling, carpet and pictures. */
function talksRoom(view) {
  return (
    fill(wall(view, -W, 0, W, H, D), pale) +
    fill(side(view, -W, 0, 1, H, D), azure) +
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(floor(view, -W, 1, W, D, H), wheat) +
    [3, 5, 8, 12].map((z) => fill(floor(view, -W, z, W, z + 0.5, H), cream)).join('') +
    fill(floor(view, -W, 1, W, D), sand) +
    fill(floor(view, -3.4, 1, 3.4, D - 1), ochre) +
    fill(floor(view, -3.4, 1, 3.4, D - 1), hatch(umber, { slant: 'flat', step: 9, width: 2 })) +
    [6.4, 10.6]
      .map(
        (z) =>
          shape(side(view, W, 1.5, z, 3.5, z + 2.2), azure, 3, sand) + fill(side(view, W, 1.8, z + 0.3, 3.2, z + 1.9), night),
      )
      .join('') +
    [4.5, 8.6, 12.7]
      .map(
        (z) =>
          shape(side(view, -W, 1.4, z, 3.6, z + 2.4), cobalt, 3, sand) + fill(side(view, -W, 1.7, z + 0.3, 3.3, z + 2.1), night),
      )
      .join('')
  );
}

/** Three windows on far hills, between curtains. */
function talksWindows(view) {
  return spots('-4.2,-2 -1.1,1.1 2,4.2')
    .map(([a, b]) => {
      const d = wall(view, a, 0.8, b, 4, D);
      return (
        fill(d, cream) +
        within(
          d,
          sky({ top: 120, bottom: 330, base: cream, ink: mist, step: 9, thick: 4, thin: 2 }) +
            fill('M320 330L420 296 500 318 600 286 700 316 800 292 900 330V380H320z', haze),
        ) +
        `<path d="${d}" fill="none" stroke="${night}" stroke-width="4"/>` +
        line(
          `M${view
            .see([(a + b) / 2, 0.8, D])
            .map(n)
            .join(' ')}V${n(view.see([0, 4, D])[1])}M${view.see([a, 2.9, D]).map(n).join(' ')}H${n(view.see([b, 2.9, D])[0])}`,
          3,
        ) +
        fill(wall(view, a - 0.5, 0.3, a + 0.2, 4.3, D - 0.05), cobalt) +
        fill(wall(view, b - 0.2, 0.3, b + 0.5, 4.3, D - 0.05), cobalt) +
        fill(wall(view, b - 0.2, 0.3, b + 0.5, 4.3, D - 0.05), hatch(night, { slant: 'upright', step: 6, width: 2 }))
      );
    })
    .join('');
}

/** Two chandeliers, the farther one first. */
function chandeliers(view) {
  return [
    [0, 12],
    [0, 7],
  ]
    .map(([x, z]) => {
      const [px, py] = view.see([x, 3.6, z]);
      const [, top] = view.see([x, H, z]);
      const k = view.scale([x, 3.6, z]) / 100;
      return (
        line(`M${n(px)} ${n(top)}V${n(py)}`, 3) +
        at(
          px,
          py,
          line('M-90 20Q-60 50 0 40Q60 50 90 20M-50 24Q-30 40 0 40Q30 40 50 24', 5, night) +
            each(5, (i) => fill(`M${-98 + i * 45} 20h16v-26h-16z`, straw) + fill(box(-100 + i * 45, 18, 20, 5), night)),
          { scale: k },
        )
      );
    })
    .join('');
}

/** A chair of the left or the right side of the table. */
function chair(view, x, z, right) {
  const back = right ? x + 0.28 : x - 0.28;
  return block(
    view,
    [right ? back : back - 0.08, 0.5, z - 0.3],
    [0.08, 0.85, 0.6],
    { front: night, left: cobalt, right: cobalt, top: night },
    1.6,
  );
}

/** Somebody seated at the table, with the chair. */
function delegate(view, x, z, right, i) {
  const [px, py] = view.see([x, 0.02, z]);
  const k = view.scale([x, 0, z]) * 1.68;
  const poses = [
    { lean: 10, near: [44, 46], far: [56, 30], leg: [86, 84], back: [82, 80] },
    { lean: 2, near: [30, 64], far: [40, 50], leg: [86, 84], back: [82, 80] },
    { lean: 14, near: [40, 100], far: [58, 30], leg: [86, 84], back: [82, 80] },
  ];
  return (
    (right ? '' : chair(view, x, z, right)) +
    person(px, py, {
      h: k,
      pose: poses[(i + (right ? 1 : 0)) % 3],
      top: right ? [cobalt, night, cobalt, azure][i % 4] : [night, night, ochre, night][i % 4],
      ink: night,
      hat: (i + (right ? 2 : 0)) % 4 === 2 ? 'bun' : 'none',
      left: right,
    }) +
    (right ? chair(view, x, z, right) : '')
  );
}

/** The table with its runner. */
function longTable(view) {
  return (
    fill(floor(view, -1.5, 3, 1.5, 14.4, 0.76), cream) +
    fill(floor(view, 0.2, 3, 1.5, 14.4, 0.76), wheat) +
    fill(floor(view, -0.5, 3, 0.5, 14.4, 0.765), cobalt) +
    shape(floor(view, -1.5, 3, 1.5, 14.4, 0.76), 'none', 3) +
    shape(wall(view, -1.5, 0.76, 1.5, 0.6, 3), sand, 2.6) +
    fill(wall(view, -1.4, 0.6, 1.4, -0.2, 3), umber) +
    fill(wall(view, -1.4, 0.6, 1.4, -0.2, 3), hatch(night, { slant: 'upright', step: 12, width: 4 }))
  );
}

/** Papers and glasses before each delegate; carafes and pairs of small flags, no country’s, between them. */
function onTheTable(view) {
  return SEATS.map(
    (z, i) =>
      [-1, 1]
        .map((s) => {
          const sheet = (x, dz) => shape(floor(view, x - 0.17, z + dz - 0.14, x + 0.17, z + dz + 0.16, 0.77), paper, 1.2, azure);
          const [px, py] = view.see([s * 0.74, 0.77, z + 0.42]);
          const k = view.scale([0, 0.77, z]) / 100;
          return sheet(s * 1.1, 0) + at(px, py, shape('M-8 0L-10 -26H10L8 0z', haze, 2.4), { scale: k });
        })
        .join('') +
      (() => {
        const [px, py] = view.see([0, 0.77, z + 0.7]);
        const k = view.scale([0, 0.77, z]) / 100;
        return i % 2
          ? at(
              px,
              py,
              shape('M-14 0Q-18 -24 -6 -34V-46H6V-34Q18 -24 14 0z', pale, 2.6) +
                fill('M-14 0Q-17 -14 -12 -22H12Q17 -14 14 0z', paper),
              { scale: k },
            )
          : at(
              px,
              py,
              line('M0 0V-64', 3.4, cream) +
                fill('M-1 -64H-28V-44H-1z', i % 4 ? sand : azure) +
                fill('M2 -64H28V-44H2z', i % 4 ? azure : sand) +
                fill('M-10 0h20v-5h-20z', sand),
              { scale: k },
            );
      })(),
  ).join('');
}

/** The backs of two chairs at the near end. */
function emptyChairs(view) {
  return [-0.95, 0.95]
    .map((x) => {
      const [px, py] = view.see([x, 0, 2.2]);
      const k = view.scale([x, 0, 2.2]) / 100;
      return at(
        px,
        py,
        shape('M-34 -50V-118Q-34 -128 -24 -128H24Q34 -128 34 -118V-50z', night, 0) +
          fill('M-27 -56V-114Q-27 -120 -20 -120H20Q27 -120 27 -114V-56z', cobalt) +
          fill('M4 -56V-120H20Q27 -120 27 -114V-56z', hatch(night, { step: 6, width: 2 })) +
          fill('M-40 -52H40V-38H-40z', night),
        { scale: k },
      );
    })
    .join('');
}

export const scenes = [
  { name: 'hemicycle', alt: 'Un hémicycle en séance, vu du haut des gradins : un orateur à la tribune', draw: hemicycle },
  {
    name: 'table-negociation',
    alt: 'Deux délégations face à face le long d’une grande table, trois fenêtres au fond',
    draw: negotiation,
  },
];
