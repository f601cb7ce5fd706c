// What is grown: greenhouses, citrus, grain.

import { azure, cobalt, cream, haze, mist, night, ochre, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { box, dice, disc, each, fill, hatch, line, n, ring, shape, spots, within } from '../ink/stroke.mjs';
import { cloud, gull, hill, range, sky, sun, tree } from '../ink/land.mjs';
import { crate, person } from '../ink/people.mjs';
import { lorry } from '../ink/town.mjs';

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
    person(392, 668, { h: 164, pose: 'reach', hat: 'straw', top: cream, ink: haze, wear: 'dress', trim: straw }) +
    person(884, 670, {
      h: 164,
      pose: 'carry',
      hat: 'straw',
      top: sand,
      ink: pale,
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
];
