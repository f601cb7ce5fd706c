// What is made and sold: glass, flour, spices.

import { azure, cobalt, cream, haze, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import {
  at,
  bar,
  box,
  dice,
  disc,
  each,
  fill,
  hatch,
  line,
  n,
  outline,
  oval,
  ring,
  shape,
  spots,
  within,
} from '../ink/stroke.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { figure, person, standing } from '../ink/people.mjs';
import { arch } from '../ink/town.mjs';

const bottle = (x, y, s, color) => {
  const d = `M${n(x - 15 * s)} ${n(y)}V${n(y - 46 * s)}Q${n(x - 15 * s)} ${n(y - 62 * s)} ${n(x - 6 * s)} ${n(y - 72 * s)}V${n(y - 96 * s)}H${n(x + 6 * s)}V${n(y - 72 * s)}Q${n(x + 15 * s)} ${n(y - 62 * s)} ${n(x + 15 * s)} ${n(y - 46 * s)}V${n(y)}z`;
  return (
    shape(d, color, Math.max(1.6, 2.6 * s)) +
    fill(
      `M${n(x + 3 * s)} ${n(y)}V${n(y - 50 * s)}Q${n(x + 8 * s)} ${n(y - 62 * s)} ${n(x + 4 * s)} ${n(y - 72 * s)}H${n(x + 6 * s)}Q${n(x + 15 * s)} ${n(y - 62 * s)} ${n(x + 15 * s)} ${n(y - 46 * s)}V${n(y)}z`,
      hatch(night, { step: 6, width: 1.6 }),
    ) +
    line(`M${n(x - 8 * s)} ${n(y - 12 * s)}V${n(y - 46 * s)}`, 2.6 * s, cream) +
    fill(box(x - 8 * s, y - 100 * s, 16 * s, 6 * s), night)
  );
};

function glassworks() {
  const rays = each(13, (i) => {
    const a = ((-100 + i * 16.5) * Math.PI) / 180;
    const b = a + 0.13;
    return fill(
      outline([
        [330 + Math.cos(a) * 170, 330 + Math.sin(a) * 170],
        [330 + Math.cos(a) * 1100, 330 + Math.sin(a) * 1100],
        [330 + Math.cos(b) * 1100, 330 + Math.sin(b) * 1100],
        [330 + Math.cos(b) * 170, 330 + Math.sin(b) * 170],
      ]),
      hatch(ochre, { slant: 'flat', step: 9, width: 2 }),
    );
  });
  const bricks = each(
    12,
    (r) => each(16, (c) => `M${-20 + c * 60 + (r % 2) * 30} ${70 + r * 44}v44`) + `M-20 ${70 + r * 44}H700`,
  );
  const furnaceWall =
    fill('M-10 40H690L640 600H-10z', cobalt) +
    within('M-10 40H690L640 600H-10z', line(bricks, 2.4, night)) +
    fill('M560 40H690L640 600H520z', hatch(night, { step: 9, width: 3 }));
  const mouth =
    fill('M150 520V330A180 180 0 0 1 510 330V520z', night) +
    fill('M176 520V334A154 154 0 0 1 484 334V520z', ochre) +
    fill('M206 520V340A124 124 0 0 1 454 340V520z', sand) +
    fill('M246 520V350A84 84 0 0 1 414 350V520z', straw) +
    fill('M286 520V366A44 44 0 0 1 374 366V520z', paper) +
    fill(box(110, 516, 440, 26), night);
  const beams =
    [0, 1, 2].map((i) => line(`M${760 + i * 170} 0V${480 - i * 10}`, 14 - i * 2, night)).join('') +
    line('M640 90H1210M640 150H1210', 10, night) +
    line(
      each(9, (i) => `M${640 + i * 66} 90l33 60l33 -60`),
      4,
      night,
    );
  const hall =
    fill(box(0, 0, 1200, 610), night) +
    fill(box(640, 0, 560, 610), cobalt) +
    fill(
      each(3, (r) => each(5, (c) => box(720 + c * 100, 190 + r * 76, 74, 54))),
      azure,
    ) +
    fill(
      each(3, (r) => each(5, (c) => box(720 + c * 100 + 37, 190 + r * 76, 37, 54))),
      pale,
    ) +
    beams;
  const belt =
    fill('M560 810L1010 520H1210V810z', night) +
    fill('M600 810L1030 532H1210V560L860 810z', azure) +
    fill('M600 810L1030 532H1060L660 810z', pale) +
    line('M860 810L1210 560', 5, sand);
  const row = Array.from({ length: 10 }, (_, i) => {
    const t = 1 - (i / 9) ** 0.8;
    const s = 2.5 - t * 1.86;
    return bottle(810 + 300 * t - 40 * (1 - t), 800 - 256 * t, s, i % 4 === 1 ? sand : pale);
  }).join('');
  return (
    hall +
    furnaceWall +
    rays +
    mouth +
    fill('M-10 600H1210V810H-10z', umber) +
    fill('M-10 600H700L560 810H-10z', ochre) +
    fill('M170 600H500L620 810H90z', sand) +
    fill('M230 600H440L500 810H190z', straw) +
    fill('M-10 600H1210V612H-10z', night) +
    belt +
    person(1120, 560, { h: 150, pose: 'hold', hat: 'helmet', top: night, left: true, trim: cream }) +
    row +
    line('M548 536L436 412', 8, cream) +
    disc(420, 396, 26, paper) +
    ring(420, 396, 26, 4, sand) +
    person(600, 752, {
      h: 372,
      pose: { lean: -4, near: [70, 24], far: [56, 30], leg: [12, 4], back: [-14, 4] },
      hat: 'cap',
      top: cobalt,
      ink: night,
      left: true,
      trim: sand,
    }) +
    person(90, 764, {
      h: 340,
      pose: 'hold',
      hat: 'helmet',
      wear: 'coat',
      top: night,
      ink: night,
      trim: cream,
      hand: (x, y) => line(`M${x - 6} ${y + 40}L${x + 26} ${y - 70}`, 2.6, azure),
    })
  );
}

function flourMill() {
  const view = eye({ y: 1.9, x: 0.6, focal: 820, cx: 620, cy: 352 });
  const [W, H, D] = [5.4, 4.8, 17];
  const roll = (z) =>
    block(view, [-4.6, 0, z], [1.5, 1.5, 1.4], { front: cream, right: [cream, hatch(azure)], top: pale }, 2.4) +
    block(view, [-4.35, 1.5, z + 0.25], [1, 0.55, 0.9], { front: cobalt, right: [cobalt, hatch(night)], top: azure }, 2.4) +
    (() => {
      const [px, py] = view.see([-3.1, 0.75, z + 0.7]);
      const k = view.scale([-3.1, 0.75, z + 0.7]);
      return oval(px, py, k * 0.16, k * 0.44, night) + oval(px, py, k * 0.06, k * 0.16, sand);
    })() +
    (() => {
      const [a, b] = [view.see([-3.85, 2.05, z + 0.7]), view.see([-3.85, H, z + 0.7])];
      return (
        bar(`M${a.map(n).join(' ')}L${b.map(n).join(' ')}`, view.scale([-3.85, 2, z + 0.7]) * 0.34, night) +
        bar(
          `M${a[0] - view.scale([0, 0, z]) * 0.06} ${n(a[1])}L${n(b[0] - view.scale([0, 0, z]) * 0.06)} ${n(b[1])}`,
          view.scale([0, 0, z]) * 0.08,
          azure,
        )
      );
    })();
  const mills = [14, 11.6, 9.2, 6.9, 4.8].map(roll).join('');
  const sack = (x, y, z, flip) => {
    const [px, py] = view.see([x, y, z]);
    const k = view.scale([x, y, z]);
    return at(
      px,
      py,
      shape('M-44 0Q-54 -26 -42 -50Q0 -62 44 -50Q54 -26 44 0Q0 8 -44 0z', cream, 2.6) +
        fill('M8 4Q54 2 50 -28Q52 -46 40 -50Q20 -56 8 -56Q22 -26 8 4z', hatch(ochre, { step: 7.5, width: 1.8 })) +
        line(flip ? 'M-44 -44l-10 -12M44 -48l12 -8' : 'M-20 -30H16M-14 -20H10', 3, cobalt),
      { scale: k / 100 },
    );
  };
  const pile = [12, 9.6, 7.4, 5.6]
    .map((z) =>
      [0, 1, 2, 3]
        .map((level) =>
          [0, 1]
            .slice(0, level === 3 ? 1 : 2)
            .map((c) => sack(2.9 + c * 1.02 + (level % 2) * 0.16, level * 0.5, z, level % 2))
            .join(''),
        )
        .join(''),
    )
    .join('');
  const bays = [
    [-1.7, 0.1],
    [0.7, 2.5],
  ]
    .map(([a, b]) => {
      const d = wall(view, a, 1.4, b, 4.1, D);
      return (
        fill(d, wheat) +
        within(d, disc(view.see([0.1, 0, D])[0], view.see([0, 2.9, D])[1], 34, sand)) +
        `<path d="${d}" fill="none" stroke="${night}" stroke-width="4"/>` +
        line(join(view, [(a + b) / 2, 1.4, D], [(a + b) / 2, 4.1, D]) + join(view, [a, 2.7, D], [b, 2.7, D]), 3)
      );
    })
    .join('');
  const beams = [3, 4.6, 6.8, 9.6, 13]
    .map((z) => block(view, [-W, H - 0.3, z], [2 * W, 0.3, 0.3], { front: night, bottom: night }, 0))
    .join('');
  const light = [
    [-1.7, 0.1],
    [0.7, 2.5],
  ]
    .map(([a, b]) => fill(view.path([a, 0, D], [b, 0, D], [b - 0.6, 0, 5], [a - 0.6, 0, 5]), cream))
    .join('');
  const walk = standing(view, 1.74);
  const load = (x, y) =>
    at(
      x + 2,
      y - 2,
      shape('M-30 -2Q-34 -20 -26 -26Q0 -32 26 -26Q34 -18 30 -2Q0 4 -30 -2z', cream, 1.6) +
        fill('M4 0Q34 0 30 -14Q30 -24 24 -26L4 -28Q14 -14 4 0z', hatch(ochre, { step: 6, width: 1.4 })),
      { turn: -8 },
    );
  return (
    fill(floor(view, -W, 1, W, D, H), cobalt) +
    fill(side(view, -W, 0, 1, H, D), azure) +
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(wall(view, -W, 0, W, H, D), pale) +
    bays +
    fill(floor(view, -W, 1, W, D), straw) +
    light +
    beams +
    mills +
    pile +
    walk(1.7, 13, { pose: 'hold', hat: 'cap', wear: 'coat', top: cream, trim: cream, left: true }) +
    walk(0.1, 5.4, { pose: 'shoulder', hat: 'cap', top: azure, trim: cream, left: true, hand: load }) +
    walk(-1.6, 7.6, { pose: 'work', hat: 'cap', top: cream, trim: cream, left: true }) +
    sack(2.2, 0, 3.5, false) +
    sack(3.2, 0, 3.1, true) +
    sack(2.8, 0.5, 3.3, false)
  );
}

function spiceStall() {
  const cone = (x, y, w, h, color, dark, ground) =>
    fill(
      `M${x - w} ${y}Q${n(x - w * 0.3)} ${n(y - h * 0.5)} ${x} ${y - h}Q${n(x + w * 0.3)} ${n(y - h * 0.5)} ${x + w} ${y}z`,
      color,
    ) +
    fill(
      `M${x} ${y - h}Q${n(x + w * 0.3)} ${n(y - h * 0.5)} ${x + w} ${y}H${n(x + w * 0.2)}Q${n(x + w * 0.26)} ${n(y - h * 0.4)} ${x} ${y - h}z`,
      hatch(dark, { step: 6, width: 2 }),
    ) +
    shape(
      `M${n(x - w * 1.08)} ${y - 6}Q${x} ${y + 20} ${n(x + w * 1.08)} ${y - 6}L${n(x + w * 1.02)} ${y + 62}Q${x} ${y + 86} ${n(x - w * 1.02)} ${y + 62}z`,
      ground,
      3,
    ) +
    fill(
      `M${n(x + w * 0.3)} ${y + 8}Q${n(x + w * 0.8)} ${y + 4} ${n(x + w * 1.08)} ${y - 6}L${n(x + w * 1.02)} ${y + 62}Q${n(x + w * 0.7)} ${y + 74} ${n(x + w * 0.3)} ${y + 76}z`,
      hatch(night, { step: 7.5, width: 2 }),
    ) +
    line(`M${n(x - w * 1.08)} ${y - 2}Q${x} ${y + 24} ${n(x + w * 1.08)} ${y - 2}`, 5);
  const vault = (x, y, w, h, color) => shape(arch(x, y, w, h), color, 4);
  const alley =
    shape(box(330, 0, 540, 560), cobalt, 0, cobalt) +
    fill(box(330, 0, 540, 560), hatch(night, { step: 9, width: 3 })) +
    vault(372, 560, 456, 470, azure) +
    vault(440, 540, 320, 350, pale) +
    vault(496, 520, 208, 244, haze) +
    vault(540, 506, 120, 160, cream) +
    fill(outline(spots('372,560 540,506 660,506 828,560')), straw) +
    within(
      arch(372, 560, 456, 470),
      fill('M440 60H540L640 520H560zM640 120H700L690 520H650z', hatch(cream, { slant: 'upright', step: 9, width: 1.8 })),
    );
  const jars = (x, y, count, seed) => {
    const roll = dice(seed);
    return each(
      count,
      (i) =>
        shape(
          `M${x + i * 44} ${y}v-34q0-8 6-10v-8h20v8q6 2 6 10v34z`,
          [sand, pale, cream, cobalt, ochre][Math.floor(roll() * 5)],
          2,
        ) + fill(box(x + i * 44 + 19, y - 34, 13, 34), hatch(night, { step: 6, width: 1.6 })),
    );
  };
  const shelves = [130, 226, 322, 418]
    .map(
      (y, i) =>
        fill(box(-10, y, 330, 10), night) + jars(4, y, 7, i + 1) + fill(box(880, y, 330, 10), night) + jars(892, y, 7, i + 20),
    )
    .join('');
  const hanging = each(
    5,
    (i) =>
      line(`M${360 + i * 120} 0V${60 + (i % 2) * 30}`, 2.4, sand) +
      shape(`M${340 + i * 120} ${60 + (i % 2) * 30}h40l8 20l-28 34l-28 -34z`, sand, 2.4) +
      fill(`M${360 + i * 120} ${60 + (i % 2) * 30}h20l8 20l-28 34z`, hatch(umber, { step: 6, width: 2 })),
  );
  return (
    fill(box(0, 0, 1200, 600), cobalt) +
    fill(box(0, 0, 332, 600), azure) +
    fill(box(868, 0, 332, 600), azure) +
    fill(box(868, 0, 332, 600), hatch(cobalt, { step: 9, width: 3 })) +
    shelves +
    alley +
    figure(566, 532, { h: 84, hat: 'scarf', wear: 'dress', top: ochre, trim: sand }) +
    figure(634, 542, { h: 104, wear: 'robe', hat: 'hood', top: night, trim: night }) +
    person(480, 566, { h: 148, pose: 'walk', hat: 'scarf', wear: 'dress', top: night, trim: sand }) +
    hanging +
    fill('M0 560H1200V810H0z', ochre) +
    fill('M0 560H1200V574H0z', night) +
    person(960, 640, {
      h: 300,
      pose: 'point',
      wear: 'robe',
      hat: 'hood',
      top: night,
      trim: night,
      left: true,
      hand: (x, y) =>
        line(`M${x} ${y}v14M${x - 16} ${y + 14}h32M${x - 16} ${y + 14}l-7 20h14zM${x + 16} ${y + 14}l-7 20h14z`, 1.6, cream) +
        fill(`M${x - 24} ${y + 34}h16q-8 9 -16 0zM${x + 8} ${y + 34}h16q-8 9 -16 0z`, sand),
    }) +
    person(262, 650, {
      h: 284,
      pose: 'hold',
      wear: 'dress',
      hat: 'scarf',
      top: cobalt,
      trim: cream,
      hand: (x, y) => shape(`M${x - 8} ${y - 2}q10 8 22 0l4 26q-14 8 -30 0z`, straw, 1.6),
    }) +
    cone(90, 640, 86, 120, straw, ochre, cobalt) +
    cone(410, 650, 84, 130, sand, umber, cream) +
    cone(600, 642, 80, 112, cobalt, night, straw) +
    cone(786, 652, 86, 132, straw, ochre, cream) +
    cone(1120, 640, 88, 118, sand, umber, cobalt) +
    cone(210, 742, 118, 160, umber, night, cream) +
    cone(498, 750, 120, 150, cream, ochre, cobalt) +
    cone(728, 752, 112, 156, sand, umber, straw) +
    cone(996, 746, 124, 170, straw, ochre, cream)
  );
}

export const scenes = [
  {
    name: 'usine-verre',
    alt: 'Un verrier cueille le verre à la gueule du four ; des bouteilles s’en vont sur un tapis',
    draw: glassworks,
  },
  {
    name: 'minoterie',
    alt: 'Dans une minoterie, une rangée de moulins à cylindres et des sacs de farine empilés',
    draw: flourMill,
  },
  {
    name: 'souk-epices',
    alt: 'Cônes d’épices à l’étal d’un souk, un marchand et une cliente, une ruelle voûtée derrière eux',
    draw: spiceStall,
  },
];
