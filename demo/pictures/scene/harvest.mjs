// What is grown, milled and sold: greenhouses, citrus, grain, flour, spices.

import { azure, cobalt, cream, haze, mist, night, ochre, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
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
  oval,
  outline,
  ring,
  shape,
  within,
  spots,
} from '../ink/stroke.mjs';
import { cloud, gull, hill, range, sky, sun, tree } from '../ink/land.mjs';
import { block, eye, floor, side, wall, join } from '../ink/view.mjs';
import { crate, figure, person, standing } from '../ink/people.mjs';
import { arch, lorry } from '../ink/town.mjs';

function greenhouses() {
  const bay = (x, y, w, h) => {
    const top = y - h;
    const roof = `M${x} ${y}V${n(top + h * 0.42)}Q${x + w / 2} ${n(top - h * 0.42)} ${x + w} ${n(top + h * 0.42)}V${y}z`;
    return (
      shape(roof, cream, Math.max(1.6, h / 50)) +
      within(
        roof,
        fill(`M${x + w * 0.52} ${y}V${top - h}H${x + w}V${y}z`, hatch(azure, { step: 7.5, width: 1.8 })) +
          fill(box(x, y - h * 0.3, w, h * 0.3), hatch(cobalt, { slant: 'upright', step: 6, width: 1.8 })),
      ) +
      line(`M${x} ${n(top + h * 0.42)}H${x + w}`, 1.6, azure) +
      line(
        `M${x + w * 0.25} ${n(top + h * 0.12)}V${y}M${x + w * 0.75} ${n(top + h * 0.12)}V${y}M${x + w / 2} ${n(top)}V${y}`,
        1.2,
        azure,
      )
    );
  };
  const row = (y, w, h, shift) => each(Math.ceil(1240 / w) + 1, (i) => bay(shift + i * w, y, w, h));
  const plants = (x1, x2, y, size, seed) => {
    const roll = dice(seed);
    return each(Math.round((x2 - x1) / (size * 0.8)), (i) => {
      const cx = x1 + i * size * 0.8;
      return (
        line(`M${n(cx)} ${y}v${n(-size * 1.5)}`, size * 0.07, straw) +
        each(4, (k) =>
          fill(
            `M${n(cx)} ${n(y - size * 0.34 * (k + 0.6))}q${n((k % 2 ? 1 : -1) * size * 0.3)} ${n(-size * 0.34)} ${n((k % 2 ? 1 : -1) * size * 0.56)} ${n(-size * 0.06)}q${n((k % 2 ? -1 : 1) * size * 0.3)} ${n(size * 0.24)} ${n((k % 2 ? -1 : 1) * size * 0.56)} ${n(size * 0.06)}z`,
            k % 2 ? cobalt : azure,
          ),
        ) +
        each(2, () => {
          const [fx, fy] = [cx + (roll() - 0.5) * size * 0.7, y - size * (0.24 + roll() * 0.86)];
          return (
            disc(fx, fy, size * 0.15, sand) +
            fill(
              `M${n(fx)} ${n(fy - size * 0.15)}A${n(size * 0.15)} ${n(size * 0.15)} 0 0 1 ${n(fx)} ${n(fy + size * 0.15)}Q${n(fx + size * 0.1)} ${n(fy)} ${n(fx)} ${n(fy - size * 0.15)}z`,
              ochre,
            )
          );
        })
      );
    });
  };
  return (
    sky({ bottom: 330, base: cream, ink: mist, thick: 7 }) +
    sun(190, 130, 64) +
    range(
      spots('0,290 120,196 230,248 380,132 500,230 640,150 760,236 900,120 1050,226 1200,170'),
      336,
      pale,
      hatch(cobalt, { slant: 'upright', step: 7.5, width: 1.6 }),
    ) +
    hill(spots('0,310 240,296 520,312 820,294 1200,308'), 360, straw) +
    tree(150, 322, 44) +
    tree(560, 326, 36, { seed: 3 }) +
    tree(1010, 322, 48, { seed: 5 }) +
    fill(box(0, 336, 1200, 470), straw) +
    row(372, 138, 52, -70) +
    fill(box(0, 372, 1200, 16), sand) +
    row(440, 212, 74, -40) +
    fill(box(0, 440, 1200, 22), sand) +
    row(566, 336, 122, -210) +
    fill(box(0, 566, 1200, 240), sand) +
    fill('M0 590H1200V640H0z', ochre) +
    fill(
      'M0 562Q40 548 80 560T160 560T240 560T320 560T400 560T480 560T560 560T640 560T720 560T800 560T880 560T960 560T1040 560T1120 560T1200 560V632H0z',
      night,
    ) +
    plants(20, 1200, 634, 62, 3) +
    person(392, 668, { h: 158, pose: 'reach', hat: 'straw', top: cobalt, wear: 'dress', trim: cream }) +
    person(884, 670, {
      h: 164,
      pose: 'carry',
      hat: 'straw',
      top: night,
      left: true,
      trim: cream,
      hand: (x, y) => crate(34, 20, straw)(x, y) + each(4, (i) => disc(x - 7 + i * 8, y - 15, 4.6, ochre)),
    }) +
    fill(
      'M0 668Q50 644 100 664T200 664T300 664T400 664T500 664T600 664T700 664T800 664T900 664T1000 664T1100 664T1200 664V780H0z',
      night,
    ) +
    plants(-20, 1240, 770, 92, 8) +
    fill('M0 770H1200V810H0z', umber) +
    fill('M0 770H1200V810H0z', hatch(night, { step: 9, width: 2 }))
  );
}

/** An orange with its shade on the right and a leaf now and then. */
const orange = (x, y, r, leafy) =>
  disc(x, y, r, sand) +
  fill(
    `M${n(x + r * 0.2)} ${n(y - r * 0.98)}A${n(r)} ${n(r)} 0 0 1 ${n(x - r * 0.1)} ${n(y + r)}Q${n(x + r * 0.9)} ${n(y + r * 0.2)} ${n(x + r * 0.2)} ${n(y - r * 0.98)}z`,
    ochre,
  ) +
  ring(x, y, r, 1.8) +
  disc(x - r * 0.3, y - r * 0.4, r * 0.14, cream) +
  (leafy
    ? fill(
        `M${n(x)} ${n(y - r * 0.8)}q${n(r * 0.7)} ${n(-r * 0.9)} ${n(r * 1.3)} ${n(-r * 0.3)}q${n(-r * 0.5)} ${n(r * 0.6)} ${n(-r * 1.3)} ${n(r * 0.3)}z`,
        cobalt,
      )
    : '');

function citrusPacking() {
  const roll = dice(12);
  const box1 = (x, y, w, h) => {
    const fruit = each(3, (r) =>
      each(Math.floor(w / 50), (i) => orange(x + 34 + i * 50 + (r % 2) * 18 + roll() * 6, y - 34 + r * 22, 27, roll() > 0.72)),
    );
    const slats =
      each(3, (r) => shape(box(x, y + r * (h / 3), w, h / 3 - 6), r % 2 ? wheat : straw, 2.6)) +
      fill(box(x + w * 0.7, y, w * 0.3, h - 6), hatch(ochre, { step: 9, width: 2.4 })) +
      shape(box(x - 4, y - 8, 20, h + 4), straw, 2.6) +
      shape(box(x + w - 16, y - 8, 20, h + 4), sand, 2.6);
    return fill(box(x + 4, y - 26, w - 8, 40), night) + fruit + slats;
  };
  const belt =
    fill(box(0, 452, 1200, 22), night) +
    fill(box(0, 474, 1200, 46), cobalt) +
    fill(box(0, 474, 1200, 46), hatch(night, { slant: 'upright', step: 12, width: 3 })) +
    each(15, (i) => disc(30 + i * 82, 497, 15, pale) + disc(30 + i * 82, 497, 5, night)) +
    fill('M90 520h26v90h-26zM560 520h26v90h-26zM1040 520h26v90h-26z', night);
  const rolling = each(30, (i) => orange(18 + i * 40 + roll() * 10, 434 - (i % 5 === 2 ? 4 : 0), 18, false));
  const lampAt = (x) =>
    line(`M${x} 0V92`, 3) +
    fill(`M${x - 54} 126Q${x - 40} 92 ${x} 92Q${x + 40} 92 ${x + 54} 126z`, night) +
    fill(`M${x - 50} 126H${x + 50}L${x + 130} 330H${x - 130}z`, hatch(cream, { slant: 'upright', step: 9, width: 2 })) +
    fill(box(x - 40, 124, 80, 6), sand);
  const bins = each(
    4,
    (i) =>
      shape(box(40 + i * 300, 190, 200, 120), pale, 3) +
      fill(box(180 + i * 300, 190, 60, 120), hatch(azure)) +
      line(`M${40 + i * 300} 230h200M${40 + i * 300} 270h200`, 2, azure),
  );
  const women = [
    [150, 'cream', false],
    [352, 'sand', false],
    [560, 'cream', true],
    [770, 'sand', true],
    [985, 'cream', false],
    [1130, 'sand', true],
  ]
    .map(([x, c, left], i) =>
      person(x, 590, {
        h: 300,
        pose: i % 2 ? 'work' : 'hold',
        wear: 'coat',
        hat: 'scarf',
        trim: c === 'cream' ? cream : straw,
        top: i % 3 === 1 ? ochre : night,
        ink: night,
        left,
      }),
    )
    .join('');
  return (
    fill(box(0, 0, 1200, 470), azure) +
    fill(box(0, 0, 1200, 470), hatch(cobalt, { slant: 'upright', step: 12, width: 2 })) +
    fill(box(0, 0, 1200, 44), night) +
    bins +
    lampAt(250) +
    lampAt(660) +
    lampAt(1070) +
    fill(box(0, 470, 1200, 340), wheat) +
    fill(box(0, 470, 1200, 86), haze) +
    fill(box(0, 470, 1200, 86), hatch(azure, { slant: 'upright', step: 12, width: 2 })) +
    fill(box(0, 552, 1200, 8), cobalt) +
    women +
    belt +
    rolling +
    box1(-60, 632, 380, 110) +
    box1(348, 650, 420, 120) +
    box1(798, 634, 440, 112) +
    fill(box(0, 776, 1200, 34), ochre) +
    fill(box(0, 776, 1200, 34), hatch(umber, { step: 9, width: 3 }))
  );
}

function grainSilos() {
  const silo = (x, w, h, y) =>
    shape(box(x, y - h, w, h), cream, 3) +
    fill(box(x + w * 0.36, y - h, w * 0.22, h), hatch(haze, { slant: 'upright', step: 9, width: 1.6 })) +
    fill(box(x + w * 0.56, y - h, w * 0.24, h), hatch(azure, { slant: 'upright', step: 9, width: 3 })) +
    fill(box(x + w * 0.78, y - h, w * 0.22, h), hatch(cobalt, { slant: 'upright', step: 9, width: 6 })) +
    shape(`M${x} ${y - h}L${x + w / 2} ${y - h - w * 0.2}L${x + w} ${y - h}z`, pale, 3) +
    fill(`M${x + w / 2} ${y - h - w * 0.2}L${x + w} ${y - h}H${x + w * 0.56}z`, hatch(cobalt)) +
    line(
      each(4, (i) => `M${x} ${n(y - h * (0.18 + i * 0.22))}h${w}`),
      1.6,
      azure,
    );
  const tower =
    shape(box(820, 120, 120, 490), pale, 3) +
    fill(box(884, 120, 56, 490), hatch(cobalt, { step: 9, width: 2.4 })) +
    fill('M844 170h32v34h-32zM844 250h32v34h-32zM844 330h32v34h-32z', night) +
    shape('M810 120H950V100L880 70L810 100z', night, 1);
  const gallery =
    shape('M150 160H830V196H150z', cobalt, 3) +
    fill(
      each(11, (i) => box(176 + i * 60, 168, 34, 18)),
      straw,
    ) +
    line(
      each(12, (i) => `M${190 + i * 52} 196l26 30l26 -30`),
      3,
    );
  const chute = line('M940 300L1040 470M940 330L1020 470', 5) + fill('M1012 466h40l6 24h-52z', night);
  const roll = dice(8);
  const heap =
    fill('M-20 760Q90 640 180 574Q210 556 244 580Q360 660 520 760z', sand) +
    fill('M206 566Q220 560 244 580Q360 660 520 760H330Q260 660 206 566z', ochre) +
    fill('M244 580Q360 660 520 760H400Q320 660 244 580z', hatch(umber, { step: 9, width: 2.4 })) +
    each(60, () => {
      const t = roll();
      return disc(10 + t * 460, 752 - roll() * 40 * Math.sin(t * 3), 2.6, roll() > 0.5 ? umber : straw);
    });
  const pour = fill('M1022 490h20l8 80h-34z', sand) + line('M1026 494v70M1034 494v72', 1.6, ochre);
  return (
    sky({ bottom: 600, base: mist, ink: cream, thick: 8, thin: 3 }) +
    cloud(60, 150, 260, cream, 4) +
    cloud(960, 230, 220, cream, 7) +
    sun(1080, 110, 50, sand, mist) +
    hill(spots('0,590 300,566 700,584 1200,556'), 640, straw) +
    line(
      each(16, (i) => `M${i * 80} ${604 - (i % 3) * 6}l60 -8`),
      2,
      sand,
    ) +
    tower +
    silo(640, 150, 380, 610) +
    silo(484, 150, 380, 610) +
    silo(328, 150, 380, 610) +
    silo(172, 150, 380, 610) +
    gallery +
    chute +
    fill(box(0, 606, 1200, 200), wheat) +
    fill(box(0, 606, 1200, 9), ochre) +
    fill('M172 612H940L1010 640H240z', hatch(ochre, { slant: 'flat', step: 6, width: 2 })) +
    lorry(830, 690, { scale: 1.08, body: cream }) +
    fill('M936 540Q1034 500 1180 540z', sand) +
    pour +
    heap +
    person(560, 742, {
      h: 176,
      pose: 'rake',
      hat: 'cap',
      top: cobalt,
      left: true,
      hand: (x, y) =>
        line(`M${x - 26} ${y - 30}L${x + 44} ${y + 30}`, 3, umber) + fill(`M${x + 40} ${y + 22}l22 12l-14 16l-18 -14z`, night),
    }) +
    person(700, 736, {
      h: 172,
      pose: 'hold',
      hat: 'helmet',
      top: night,
      left: true,
      hand: (x, y) => fill(box(x - 2, y - 12, 11, 15), cream),
    }) +
    gull(420, 80, 40) +
    gull(470, 100, 28)
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
    .map(([a, b]) =>
      fill(
        view.path([
          [a, 0, D],
          [b, 0, D],
          [b - 0.6, 0, 5],
          [a - 0.6, 0, 5],
        ]),
        cream,
      ),
    )
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
    fill(
      view.path([
        [-W, H, 1],
        [W, H, 1],
        [W, H, D],
        [-W, H, D],
      ]),
      cobalt,
    ) +
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
    fill('M440 90L540 90L650 530H540zM640 190L700 200L690 530H650z', hatch(cream, { slant: 'upright', step: 9, width: 1.8 }));
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
  { name: 'serres', alt: 'Rangs de serres et plants de tomates devant l’Atlas ; deux ouvriers à la récolte', draw: greenhouses },
  {
    name: 'agrumes-caisses',
    alt: 'Des trieuses devant un tapis d’oranges ; au premier plan, des caisses pleines',
    draw: citrusPacking,
  },
  {
    name: 'silo-grain',
    alt: 'Quatre silos à grain et leur tour ; un camion se remplit, deux hommes près d’un tas de blé',
    draw: grainSilos,
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
