// Factories and building sites.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, box, disc, each, fill, hatch, line, n, oval, outline, ring, shape, within, spots } from '../ink/stroke.mjs';
import { cloud, sky, sun } from '../ink/land.mjs';
import { block, eye, floor, side, wall, join } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { scaffold, towerCrane, windows } from '../ink/town.mjs';

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

function sewingHall() {
  const view = eye({ y: 2.15, x: -0.3, focal: 800, cx: 560, cy: 300 });
  const [W, H, D] = [7, 4.6, 22];
  const person3 = standing(view);
  const table = (x, z, tone) => {
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
  };
  const tones = [cobalt, pale, sand, azure, cobalt, cream];
  const lamps = [4.2, 6.4, 9, 12.2, 16]
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
  const rows = [14.5, 11.4, 8.7, 6.4, 4.4]
    .map((z, r) =>
      [-5.4, -2.9, 1.2, 3.9]
        .map(
          (x, c) =>
            person3(x + 0.25, z + 0.95, {
              pose: { lean: 20, near: [52, 34], far: [60, 30], leg: [6, 2], back: [-5, 2] },
              wear: 'coat',
              hat: (r + c) % 3 ? 'scarf' : 'bun',
              trim: [cream, sand, straw, pale][(r * 2 + c) % 4],
              top: [cobalt, night, ochre, cobalt][(r + c * 3) % 4],
              ink: night,
            }) + table(x, z, tones[(r + c * 2) % 6]),
        )
        .join(''),
    )
    .join('');
  const glass = each(6, (i) => {
    const z = 3.4 + i * 3.1;
    const d = side(view, -W, 1.2, z, 3.7, z + 2.3);
    return (
      shape(d, cream, 4) +
      line(join(view, [-W, 1.2, z + 1.15], [-W, 3.7, z + 1.15]) + join(view, [-W, 2.45, z], [-W, 2.45, z + 2.3]), 3)
    );
  });
  const pools = each(6, (i) => {
    const z = 3.4 + i * 3.1;
    return fill(
      view.path([
        [-W, 0, z],
        [-W + 4.2, 0, z - 0.4],
        [-W + 4.2, 0, z + 1.8],
        [-W, 0, z + 2.3],
      ]),
      wheat,
    );
  });
  const bolts = spots('1.5,2 1.86,1.84 2.22,2')
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
  return (
    fill(
      view.path([
        [-W, H, 1],
        [W, H, 1],
        [W, H, D],
        [-W, H, D],
      ]),
      cobalt,
    ) +
    [2.6, 3.6, 5, 7.2, 10, 14, 19]
      .map((z) =>
        fill(
          view.path([
            [-W, H, z],
            [W, H, z],
            [W, H - 0.26, z],
            [-W, H - 0.26, z],
          ]),
          night,
        ),
      )
      .join('') +
    fill(side(view, -W, 0, 1, H, D), azure) +
    glass +
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(wall(view, -W, 0, W, H, D), pale) +
    fill(wall(view, -2, 0, 1.6, 3, D), night) +
    fill(wall(view, -1.8, 0, -0.25, 2.8, D), cream) +
    fill(floor(view, -W, 1, W, D), sand) +
    pools +
    fill(floor(view, -0.9, 1, 0.95, D), straw) +
    lamps +
    rows +
    person3(0.1, 7.4, {
      pose: 'hold',
      wear: 'coat',
      hat: 'none',
      top: cream,
      ink: night,
      hand: (x, y) => fill(box(x - 2, y - 14, 12, 16), sand),
    }) +
    bolts
  );
}

/** A bare car body on the line, bonnet to the left, 340 units long. */
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

/** A welding robot; (x, y) is its foot, the angles those of its two arms from upright. */
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

function buildingSite() {
  const frame = (x, y, w, bays, floors, done) => {
    const [bw, fh] = [w / bays, 92];
    const slabs = each(
      floors + 1,
      (f) =>
        shape(box(x - 10, y - f * fh - 12, w + 20, 12), cream, 2) +
        fill(box(x + w * 0.5, y - f * fh - 12, w * 0.5 + 10, 12), hatch(azure, { step: 6 })),
    );
    const posts = each(floors, (f) =>
      each(bays + 1, (b) => shape(box(x + b * bw - 7, y - (f + 1) * fh, 14, fh - 12), b > bays / 2 ? pale : cream, 2)),
    );
    const dark =
      fill(box(x, y - floors * fh, w, floors * fh), cobalt) +
      fill(box(x, y - floors * fh, w, floors * fh), hatch(night, { step: 9, width: 2.6 }));
    const walls = each(done, (f) =>
      each(bays, (b) =>
        (b + f) % 4 === 3
          ? ''
          : shape(box(x + b * bw + 7, y - (f + 1) * fh, bw - 14, fh - 12), b > bays / 2 - 1 ? ochre : sand, 2) +
            line(
              each(
                5,
                (r) =>
                  `M${n(x + b * bw + 8)} ${n(y - (f + 1) * fh + 13 + r * 13)}h${n(bw - 16)}` +
                  each(3, (c) => `M${n(x + b * bw + 14 + (c * (bw - 20)) / 3 + (r % 2) * 9)} ${n(y - (f + 1) * fh + r * 13)}v13`),
              ),
              1.3,
              umber,
            ) +
            fill(box(x + b * bw + bw * 0.34, y - (f + 1) * fh + 20, bw * 0.32, 36), night),
      ),
    );
    const bars = line(
      each(bays + 1, (b) => each(4, (k) => `M${n(x + b * bw - 6 + k * 4)} ${n(y - floors * fh - 12)}v-38`)),
      2,
      night,
    );
    return dark + walls + posts + slabs + bars;
  };
  const finished =
    shape(box(-10, 250, 210, 440), wheat, 3) +
    fill(box(130, 250, 70, 440), hatch(ochre, { step: 9, width: 2 })) +
    windows(18, 290, { columns: 2, rows: 5, w: 46, h: 52, dx: 76, dy: 78, color: cobalt, sill: ochre }) +
    line('M200 330Q240 350 286 336', 2) +
    [
      [212, 334, cream],
      [232, 341, cobalt],
      [254, 341, sand],
    ]
      .map(([x, y, c]) => shape(`M${x} ${y}h16l2 26h-20z`, c, 1.6))
      .join('') +
    fill(box(-10, 236, 220, 14), ochre);
  return (
    sky({ bottom: 690, base: cream, ink: mist, thick: 8, thin: 2 }) +
    sun(170, 130, 62) +
    cloud(820, 120, 260, mist, 4) +
    fill(box(940, 420, 280, 270), haze) +
    fill(box(1010, 360, 90, 330), pale) +
    fill(box(940, 420, 280, 270), hatch(azure, { slant: 'upright', step: 9, width: 1.6 })) +
    windows(956, 450, { columns: 6, rows: 3, w: 18, h: 28, dx: 42, dy: 70, color: azure }) +
    towerCrane(980, 690, 580, 640, { hook: 0.72, drop: 0.22 }) +
    line('M520 240l-60 30M520 240l60 30', 2.4) +
    shape('M440 268H604v16H440z', sand, 2.4) +
    finished +
    frame(290, 690, 560, 5, 5, 2) +
    scaffold(276, 690, 130, 470, { bays: 2, decks: 5 }) +
    person(470, 218, { h: 64, pose: 'reach', hat: 'helmet', top: cobalt }) +
    person(640, 218, { h: 64, pose: 'raise', hat: 'helmet', top: night, left: true }) +
    person(720, 218, { h: 62, pose: 'bend', hat: 'helmet', top: ochre }) +
    person(560, 402, { h: 62, pose: 'push', hat: 'helmet', top: cream, ink: pale, trim: sand }) +
    person(322, 496, { h: 60, pose: 'work', hat: 'helmet', top: cobalt }) +
    person(360, 310, { h: 60, pose: 'carry', hat: 'helmet', top: night }) +
    person(700, 494, { h: 62, pose: 'stand', hat: 'helmet', top: cream, ink: haze, trim: sand, left: true }) +
    fill(box(0, 686, 1200, 124), straw) +
    fill(box(0, 686, 1200, 7), ochre) +
    fill('M290 693H880L1000 730H420z', hatch(ochre, { slant: 'flat', step: 6, width: 2 })) +
    fill('M920 760Q970 700 1010 672Q1030 664 1050 676Q1110 716 1160 760z', sand) +
    fill('M1030 668Q1040 668 1050 676Q1110 716 1160 760H1060Q1060 700 1030 668z', hatch(umber, { step: 9, width: 2.2 })) +
    shape('M60 760V700H236V760z', pale, 2.6) +
    line(
      'M60 720H236M60 740H236M104 700V720M160 700V720M214 700V720M82 720V740M136 720V740M190 720V740M104 740V760M160 740V760',
      2,
    ) +
    shape('M300 776l14 -52h92l18 52z', cobalt, 2.6) +
    disc(360, 716, 30, pale) +
    ring(360, 716, 30, 2.6) +
    fill('M360 686A30 30 0 0 1 360 746z', hatch(night)) +
    disc(336, 778, 12, night) +
    disc(392, 778, 12, night) +
    person(820, 774, {
      h: 176,
      pose: 'push',
      hat: 'helmet',
      top: cobalt,
      hand: (x, y) => line(`M${x - 12} ${y}L${x + 26} ${y + 14}`, 3),
    }) +
    at(
      878,
      774,
      line('M-12 -70L60 -44', 5) +
        shape('M20 -66H112L94 -24H46z', azure, 2.6) +
        disc(92, -14, 15, night) +
        disc(92, -14, 6, haze) +
        line('M46 -24L34 -2', 5),
    ) +
    person(610, 770, {
      h: 172,
      pose: 'hold',
      hat: 'helmet',
      wear: 'coat',
      top: night,
      left: true,
      trim: cream,
      hand: (x, y) => shape(`M${x - 6} ${y - 14}h26l-2 16h-26z`, cream, 1.4),
    })
  );
}

export const scenes = [
  {
    name: 'usine-verre',
    alt: 'Un verrier cueille le verre à la gueule du four ; des bouteilles s’en vont sur un tapis',
    draw: glassworks,
  },
  {
    name: 'atelier-textile',
    alt: 'Des rangs de couturières à leurs machines, dans un atelier éclairé par des verrières',
    draw: sewingHall,
  },
  { name: 'voiture-usine', alt: 'Des caisses de voitures sur une chaîne, des robots qui soudent, deux ouvriers', draw: carLine },
  {
    name: 'immeuble-chantier',
    alt: 'Un immeuble en construction sous une grue, des ouvriers aux étages et au pied',
    draw: buildingSite,
  },
];
