// Factories: a sewing hall, a car line.

import { azure, cobalt, cream, haze, night, ochre, paper, sand, sky as pale, straw, wheat } from '../ink/color.mjs';
import { at, box, disc, each, fill, hatch, line, n, outline, oval, ring, shape, spots } from '../ink/stroke.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { car } from '../ink/town.mjs';

// The sewing hall: half its width, its height, its depth, in meters.
const [W, H, D] = [7, 4.6, 22];

function sewingHall() {
  const view = eye({ y: 2.15, x: -0.3, focal: 800, cx: 560, cy: 300 });
  const put = standing(view);
  return (
    fill(floor(view, -W, 1, W, D, H), cobalt) +
    [2.6, 3.6, 5, 7.2, 10, 14, 19].map((z) => fill(wall(view, -W, H, W, H - 0.26, z), night)).join('') +
    fill(side(view, -W, 0, 1, H, D), azure) +
    glassWall(view) +
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(wall(view, -W, 0, W, H, D), pale) +
    fill(wall(view, -2, 0, 1.6, 3, D), night) +
    fill(wall(view, -1.8, 0, -0.25, 2.8, D), cream) +
    fill(floor(view, -W, 1, W, D), sand) +
    daylight(view) +
    fill(floor(view, -0.9, 1, 0.95, D), straw) +
    workLamps(view) +
    seamstresses(view) +
    put(0.1, 7.4, {
      pose: 'hold',
      wear: 'coat',
      hat: 'none',
      top: cream,
      ink: night,
      hand: (x, y) => fill(box(x - 2, y - 14, 12, 16), sand),
    }) +
    clothBolts(view)
  );
}

/** A table with its machine and a piece of cloth that hangs over the edge. */
function sewingTable(view, x, z, tone) {
  const cloth = (() => {
    const p = [
      [x + 0.2, 0.82, z + 0.1],
      [x + 1.1, 0.82, z + 0.05],
      [x + 1.3, 0.82, z + 0.5],
      [x + 0.3, 0.82, z + 0.55],
    ].map(view.see);
    const q = [
      [x + 0.3, 0.82, z],
      [x + 1, 0.82, z],
      [x + 0.95, 0.36, z - 0.02],
      [x + 0.4, 0.4, z - 0.02],
    ].map(view.see);
    return shape(outline(p), tone, 1.6) + shape(outline(q), tone, 1.6);
  })();
  const machine = (() => {
    const k = view.scale([x, 0.82, z + 0.3]);
    const [px, py] = view.see([x + 0.9, 0.82, z + 0.3]);
    return at(
      px,
      py,
      shape('M-34 0V-8H-20V-34Q-20 -44 -8 -44H22Q34 -44 34 -32V0H20V-26Q20 -30 14 -30H-4V-8H0V0z', cream, 3.4) +
        disc(34, -36, 8, sand) +
        line('M-12 -34V0', 3),
      { scale: k / 115 },
    );
  })();
  return (
    block(view, [x, 0, z + 0.6], [0.08, 0.76, 0.06], { front: night }, 0) +
    block(view, [x, 0, z], [0.08, 0.76, 0.06], { front: night }, 0) +
    block(view, [x + 1.62, 0, z], [0.08, 0.76, 0.06], { front: night }, 0) +
    block(view, [x, 0.76, z], [1.7, 0.06, 0.7], { top: straw, front: ochre, left: ochre, right: ochre }, 1.8) +
    cloth +
    machine
  );
}

/** Lamps on long cords, the farthest first. */
function workLamps(view) {
  return [4.2, 6.4, 9, 12.2, 16]
    .map((z, r) =>
      [-4, 0.4, 4.8]
        .map((x) => {
          const [px, py] = view.see([x, 3.1, z]);
          const [, top] = view.see([x, H, z]);
          const k = view.scale([x, 3, z]) / 100;
          return (
            line(`M${n(px)} ${n(top)}V${n(py - 20 * k)}`, 2.4, night) +
            at(px, py, fill('M-52 6Q-38 -28 0 -28Q38 -28 52 6z', night) + fill('M-50 6H50L46 14H-46z', sand), { scale: k })
          );
        })
        .join(''),
    )
    .reverse()
    .join('');
}

/** Five rows of four. */
function seamstresses(view) {
  const seat = standing(view);
  return [14.5, 11.4, 8.7, 6.4, 4.4]
    .map((z, r) =>
      [-5.4, -2.9, 1.2, 3.9]
        .map(
          (x, c) =>
            seat(x + 0.25, z + 0.95, {
              pose: { lean: 20, near: [52, 34], far: [60, 30], leg: [6, 2], back: [-5, 2] },
              wear: 'coat',
              hat: (r + c) % 3 ? 'scarf' : 'bun',
              trim: [cream, sand, straw, pale][(r * 2 + c) % 4],
              top: [cobalt, night, ochre, cobalt][(r + c * 3) % 4],
              ink: night,
            }) + sewingTable(view, x, z, [cobalt, pale, sand, azure, cobalt, cream][(r + c * 2) % 6]),
        )
        .join(''),
    )
    .join('');
}

/** Windows along the left. */
function glassWall(view) {
  return each(6, (i) => {
    const z = 3.4 + i * 3.1;
    const d = side(view, -W, 1.2, z, 3.7, z + 2.3);
    return (
      shape(d, cream, 4) +
      line(join(view, [-W, 1.2, z + 1.15], [-W, 3.7, z + 1.15]) + join(view, [-W, 2.45, z], [-W, 2.45, z + 2.3]), 3)
    );
  });
}

/** The light that they throw on the floor. */
function daylight(view) {
  return each(6, (i) => {
    const z = 3.4 + i * 3.1;
    return fill(view.path([-W, 0, z], [-W + 4.2, 0, z - 0.4], [-W + 4.2, 0, z + 1.8], [-W, 0, z + 2.3]), wheat);
  });
}

/** Three bolts of cloth by the near table. */
function clothBolts(view) {
  return spots('1.5,2 1.86,1.84 2.22,2')
    .map(([x, z], i) => {
      const [px, py] = view.see([x, 0, z + 1.2]);
      const k = view.scale([x, 0, z + 1.2]) / 100;
      return at(
        px,
        py,
        shape('M-24 0V-150H24V0z', [sand, cream, azure][i], 3) +
          fill('M6 0V-150H24V0z', hatch(night, { step: 7.5, width: 2 })) +
          oval(0, -150, 24, 9, [straw, paper, pale][i]) +
          ring(0, -150, 7, 2),
        { scale: k },
      );
    })
    .join('');
}

const carBody = (x, y, s, color) =>
  at(
    x,
    y,
    shape(
      'M0 -30Q-4 -66 40 -74L98 -82L142 -124Q150 -132 166 -132H250Q270 -132 286 -118L326 -84Q342 -80 342 -56V-30H318A34 34 0 0 0 250 -30H104A34 34 0 0 0 36 -30z',
      color,
      4,
    ) +
      fill('M116 -84L150 -116Q154 -120 160 -120H196V-84zM208 -84V-120H248Q260 -120 272 -108L296 -84z', night) +
      fill(
        'M202 -132H250Q270 -132 286 -118L326 -84Q342 -80 342 -56V-30H318A34 34 0 0 0 250 -30H202z',
        hatch(night, { step: 7.5, width: 1.8 }),
      ) +
      line('M202 -124V-36M112 -80Q104 -56 116 -36M214 -70h22', 2.6) +
      fill('M2 -56h22l-4 12h-20z', straw),
    { scale: s },
  );

function robot(x, y, s, a1, a2, ink = sand) {
  const rad = (d) => (d * Math.PI) / 180;
  const p1 = [Math.sin(rad(a1)) * 150, -70 - Math.cos(rad(a1)) * 150];
  const p2 = [p1[0] + Math.sin(rad(a2)) * 140, p1[1] - Math.cos(rad(a2)) * 140];
  return at(
    x,
    y,
    shape('M-50 0H50L34 -40H-34z', night, 2) +
      line(`M0 -70L${n(p1[0])} ${n(p1[1])}`, 44, night) +
      line(`M0 -70L${n(p1[0])} ${n(p1[1])}`, 36, ink) +
      line(`M${n(p1[0])} ${n(p1[1])}L${n(p2[0])} ${n(p2[1])}`, 32, night) +
      line(`M${n(p1[0])} ${n(p1[1])}L${n(p2[0])} ${n(p2[1])}`, 25, ink) +
      disc(0, -62, 38, night) +
      disc(0, -62, 16, ink) +
      disc(p1[0], p1[1], 26, night) +
      disc(p1[0], p1[1], 11, ink) +
      disc(p2[0], p2[1], 17, night) +
      line(`M${n(p2[0])} ${n(p2[1])}l0 44`, 11, night) +
      line(`M8 -100Q${n(p1[0] + 50)} ${n(p1[1] - 40)} ${n(p2[0])} ${n(p2[1] - 16)}`, 4, night),
    { scale: s },
  );
}

function carLine() {
  const spark = (x, y, r) =>
    line(
      each(11, (i) => {
        const a = (i / 11) * Math.PI * 2 + 0.2;
        return `M${n(x + Math.cos(a) * r * 0.3)} ${n(y + Math.sin(a) * r * 0.3)}L${n(x + Math.cos(a) * r * (i % 2 ? 1 : 0.66))} ${n(y + Math.sin(a) * r * (i % 2 ? 1 : 0.66))}`;
      }),
      4,
      straw,
    ) + disc(x, y, r * 0.2, paper);
  const truss =
    fill(box(0, 66, 1200, 14), night) +
    fill(box(0, 128, 1200, 14), night) +
    line(
      each(16, (i) => `M${i * 76} 132l38 -60l38 60`),
      5,
      night,
    ) +
    line(
      each(6, (i) => `M${100 + i * 200} 0V66`),
      8,
      night,
    );
  const rail =
    fill(box(0, 196, 1200, 12), cobalt) +
    each(
      4,
      (i) => line(`M${140 + i * 320} 208V264M${240 + i * 320} 208V264`, 5, night) + fill(box(120 + i * 320, 260, 140, 9), night),
    );
  const panes = each(11, (i) => fill(box(20 + i * 108, 16, 84, 42), cream));
  return (
    fill(box(0, 0, 1200, 520), azure) +
    fill(box(0, 0, 1200, 520), hatch(cobalt, { slant: 'upright', step: 12, width: 2 })) +
    panes +
    truss +
    rail +
    carBody(40, 330, 0.6, pale) +
    carBody(360, 330, 0.6, pale) +
    carBody(680, 330, 0.6, pale) +
    carBody(1000, 330, 0.6, pale) +
    robot(310, 470, 0.7, -30, 96, haze) +
    robot(640, 470, 0.7, 24, -100, haze) +
    robot(960, 470, 0.7, -28, 94, haze) +
    fill(box(0, 470, 1200, 340), pale) +
    fill(box(0, 470, 1200, 10), night) +
    fill('M0 520H1200V560H0z', wheat) +
    line('M0 520H1200M0 560H1200', 3, ochre) +
    robot(470, 600, 1.22, 10, 118) +
    robot(1010, 610, 1.26, -24, -112) +
    fill(box(0, 664, 1200, 54), night) +
    fill(box(0, 664, 1200, 10), azure) +
    each(13, (i) => disc(46 + i * 96, 692, 13, haze) + disc(46 + i * 96, 692, 4, night)) +
    carBody(-170, 676, 1.12, cream) +
    carBody(500, 676, 1.28, cobalt) +
    carBody(1120, 676, 1.2, cream) +
    spark(652, 492, 62) +
    spark(770, 496, 50) +
    fill(box(0, 716, 1200, 94), wheat) +
    fill(box(0, 716, 1200, 10), ochre) +
    fill(
      each(20, (i) =>
        outline([
          [i * 64, 748],
          [i * 64 + 32, 748],
          [i * 64 + 16, 772],
          [i * 64 - 16, 772],
        ]),
      ),
      sand,
    ) +
    fill('M520 772Q700 752 960 772L1000 800H480z', hatch(ochre, { slant: 'flat', step: 6, width: 2 })) +
    person(300, 790, {
      h: 318,
      pose: 'hold',
      hat: 'helmet',
      top: night,
      trim: cream,
      ink: night,
      hand: (x, y) => shape(box(x - 4, y - 18, 22, 16), cream, 1.4),
    }) +
    person(1110, 788, { h: 306, pose: 'point', hat: 'helmet', top: ochre, trim: cream, ink: night, left: true })
  );
}

export const scenes = [
  {
    name: 'atelier-textile',
    alt: 'Des rangs de couturières à leurs machines, dans un atelier éclairé par des verrières',
    draw: sewingHall,
  },
  { name: 'voiture-usine', alt: 'Des caisses de voitures sur une chaîne, des robots qui soudent, deux ouvriers', draw: carLine },
];
