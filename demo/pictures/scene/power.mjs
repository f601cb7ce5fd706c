// Wind, sun and water put to work.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { bar, box, curve, disc, each, fill, hatch, line, n, outline, ring, shape, spots, within } from '../ink/stroke.mjs';
import { cloud, foam, gull, range, sea, sky, sun, tree, tuft } from '../ink/land.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { sail } from '../ink/boat.mjs';
import { turbine } from '../ink/town.mjs';

function turbinesOnCliff() {
  const cliff = 'M470 560Q520 470 640 436Q780 420 900 388Q1060 350 1200 352V800H380Q400 660 470 560z';
  const face = 'M470 560Q520 470 640 436Q700 428 752 420Q700 500 640 540Q580 590 556 680Q530 740 520 800H380Q400 660 470 560z';
  return (
    sky({ bottom: 440, base: mist, ink: cream, thick: 8, thin: 3 }) +
    cloud(90, 170, 300, cream, 3) +
    cloud(420, 260, 200, cream, 9) +
    sun(170, 250, 60, sand, mist, { from: 0 }) +
    range(spots('0,420 110,380 220,410 330,392 450,440'), 446, haze, hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 })) +
    sea({ top: 438, bottom: 810, seed: 17 }) +
    turbine(640, 440, 170, { ink: azure, turn: 14 }) +
    turbine(742, 428, 210, { ink: azure, turn: 62 }) +
    turbine(868, 408, 250, { ink: cobalt, turn: 34 }) +
    fill(cliff, wheat) +
    fill(face, straw) +
    fill(face, hatch(night, { step: 9, width: 2.2 })) +
    line('M640 540Q820 470 1200 450M600 620Q800 540 1200 520M560 720Q800 620 1200 600', 3, sand) +
    line('M540 800Q760 690 1200 690', 3, ochre) +
    line('M470 560Q520 470 640 436Q780 420 900 388Q1060 350 1200 352', 3) +
    fill('M1200 470Q1000 520 880 600Q800 660 780 800H900Q910 690 980 620Q1070 548 1200 520z', cream) +
    line('M1200 470Q1000 520 880 600Q800 660 780 800M1200 520Q1070 548 980 620Q910 690 900 800', 2, ochre) +
    turbine(720, 520, 330, { ink: night, turn: 5, shade: cobalt }) +
    turbine(1060, 560, 500, { ink: night, turn: 80, shade: cobalt }) +
    fill('M1060 560L1200 600V612L1060 566z', hatch(ochre, { slant: 'flat', step: 6, width: 3 })) +
    tuft(640, 690, 34) +
    tuft(700, 752, 40) +
    tuft(980, 740, 46) +
    tuft(1130, 690, 36) +
    person(900, 668, { h: 66, pose: 'walk', hat: 'helmet', top: cobalt, left: true }) +
    person(934, 672, { h: 66, pose: 'point', hat: 'helmet', top: night }) +
    sail(180, 560, 130) +
    sail(390, 470, 44) +
    gull(300, 330, 44) +
    gull(360, 350, 30) +
    gull(500, 380, 26) +
    line('M110 568h150M130 578h60', 3, pale)
  );
}

function archDam() {
  const crest = spots('244,420 380,452 600,470 820,452 956,420');
  const face = `${curve(crest)}L900 600L820 720L740 812H460L380 720L300 600z`;
  const bands = each(11, (i) => {
    const [y, k] = [456 + i * 36, i / 10];
    return `M${n(250 + k * 230)} ${n(y - 34 + k * 36)}Q600 ${n(y + 30)} ${n(950 - k * 230)} ${n(y - 34 + k * 36)}`;
  });
  const joints = each(9, (i) => `M${308 + i * 73} 430L${436 + i * 41} 812`);
  const spill = (x, tone) =>
    fill(box(x - 22, 474, 44, 34), night) +
    fill(`M${x - 16} 504h32q10 160 24 308h-80q14 -148 24 -308z`, tone) +
    line(`M${x - 6} 516q-4 150 -12 290M${x + 6} 516q4 150 12 290`, 2, pale);
  const left = 'M-10 300Q80 320 150 372Q220 396 246 420L300 600L380 720L430 812H-10z';
  const right = 'M1210 290Q1120 316 1050 372Q980 396 954 420L900 600L820 720L770 812H1210z';
  const leftDark = 'M150 372Q220 396 246 420L300 600L380 720L430 812H300L230 640L190 500z';
  const rightDark = 'M1210 290Q1120 316 1050 372Q980 396 954 420L900 600L820 720L770 812H1210V640L1080 560L1120 420z';
  // The dry banks of the reservoir are ringed where the water stood, year after year.
  const rings = each(5, (i) => `M${150 + i * 26} ${330 + i * 13}Q600 ${292 + i * 13} ${1050 - i * 26} ${330 + i * 13}`);
  return (
    sky({ bottom: 320, base: cream, ink: mist, thick: 7 }) +
    sun(230, 118, 64) +
    cloud(760, 120, 260, mist, 6) +
    range(
      spots('0,250 110,150 240,236 390,112 520,216 660,142 800,232 960,104 1100,214 1200,164'),
      330,
      pale,
      hatch(cobalt, { slant: 'upright', step: 7.5, width: 1.6 }),
    ) +
    fill('M0 322Q300 286 600 296T1200 316V470H0z', straw) +
    fill('M120 318Q600 276 1080 318L960 430Q600 480 240 430z', sand) +
    line(rings, 2.4, ochre) +
    fill('M286 384Q440 352 620 356Q800 352 914 384Q940 400 950 424Q600 490 250 424Q262 396 286 384z', cobalt) +
    line('M340 392h150M540 380h170M760 392h110M420 414h110M600 424h170M700 404h60M470 366h90M640 366h60', 2.6, pale) +
    fill(left, sand) +
    fill(right, sand) +
    fill(leftDark, ochre) +
    fill(leftDark, hatch(umber, { step: 9, width: 2.4 })) +
    fill(rightDark, ochre) +
    fill(rightDark, hatch(umber, { step: 9, width: 2.4 })) +
    line(
      'M-10 380Q90 400 176 470M-10 450Q100 470 200 560M-10 530Q120 550 236 660M-10 620Q140 640 280 770M-10 700Q110 720 200 812',
      3,
      ochre,
    ) +
    line('M1200 380Q1120 400 1060 440M1200 460Q1100 480 1020 530M1200 560Q1080 580 980 650M1200 660Q1060 690 930 780', 3, umber) +
    fill(face, cream) +
    within(
      face,
      fill('M640 400H1000V820H560Q660 620 640 400z', hatch(azure, { step: 9, width: 2 })) +
        fill('M790 400H1000V820H700Q800 620 790 400z', hatch(cobalt, { step: 9, width: 2.6 })) +
        line(bands, 2, haze) +
        line(joints, 1.6, haze),
    ) +
    `<path d="${face}" fill="none" stroke="${night}" stroke-width="3.5"/>` +
    spill(500, mist) +
    spill(600, paper) +
    spill(700, mist) +
    fill('M236 412Q600 506 964 412V432Q600 530 236 432z', night) +
    line(
      each(34, (i) => {
        const x = 252 + i * 21.1;
        const t = (x - 600) / 350;
        return `M${n(x)} ${n(459 - t * t * 44)}v-18`;
      }),
      2.2,
    ) +
    line('M246 396Q600 484 954 396', 2.6) +
    [
      [372, 446, 'stand', cream, false],
      [398, 450, 'point', azure, false],
      [770, 452, 'walk', cream, true],
    ]
      .map(([x, y, pose, top, turned]) => person(x, y, { h: 62, pose, hat: 'helmet', top, ink: night, left: turned }))
      .join('') +
    fill('M420 768Q600 738 780 768L812 812H388z', cobalt) +
    foam(450, 800, 300, 40, { seed: 5 }) +
    line('M420 800h60M730 804h60', 3, pale) +
    tree(84, 322, 56, { seed: 4 }) +
    tree(1128, 318, 50, { seed: 6 }) +
    gull(520, 200, 40) +
    gull(566, 180, 28)
  );
}

function membraneHall() {
  const view = eye({ y: 1.7, x: -0.4, focal: 820, cx: 640, cy: 380 });
  const [W, H, D] = [4.2, 5, 20];
  // The rack stands across the look: the ends of its pressure vessels face the reader.
  const rack = (x0, z, columns, rows, s) => {
    const cells = each(rows, (r) =>
      each(columns, (c) => {
        const [[px, py], k] = [view.see([x0 + c * s + s / 2, 0.5 + r * s + s / 2, z]), view.scale([x0, 0, z]) * s];
        return (
          disc(px, py, k * 0.42, (c + r) % 7 === 3 ? sand : cream) +
          fill(
            `M${n(px)} ${n(py - k * 0.42)}A${n(k * 0.42)} ${n(k * 0.42)} 0 0 1 ${n(px)} ${n(py + k * 0.42)}Q${n(px + k * 0.3)} ${n(py)} ${n(px)} ${n(py - k * 0.42)}z`,
            hatch(azure, { step: 6, width: 1.8 }),
          ) +
          ring(px, py, k * 0.42, 2.4) +
          disc(px, py, k * 0.12, cobalt) +
          ring(px, py, k * 0.24, 1.4, azure)
        );
      }),
    );
    const back = block(
      view,
      [x0 - 0.1, 0.3, z],
      [columns * s + 0.2, rows * s + 0.4, 3.4],
      {
        front: night,
        right: [cobalt, hatch(night, { slant: 'flat', step: 12, width: 4 })],
        left: [cobalt, hatch(night, { slant: 'flat', step: 12, width: 4 })],
        top: azure,
      },
      2.5,
    );
    const feet =
      block(view, [x0, 0, z], [0.16, 0.3, 0.2], { front: night }, 0) +
      block(view, [x0 + columns * s - 0.16, 0, z], [0.16, 0.3, 0.2], { front: night }, 0);
    return back + cells + feet;
  };
  const header = (x, y, z1, z2, r, color) => {
    const [a, b] = [view.see([x, y, z1]), view.see([x, y, z2])];
    const [k1, k2] = [view.scale([x, y, z1]) * r, view.scale([x, y, z2]) * r];
    return (
      shape(
        outline([
          [a[0], a[1] - k1],
          [b[0], b[1] - k2],
          [b[0], b[1] + k2],
          [a[0], a[1] + k1],
        ]),
        color,
        2.5,
      ) +
      fill(
        outline([
          [a[0], a[1] + k1 * 0.2],
          [b[0], b[1] + k2 * 0.2],
          [b[0], b[1] + k2],
          [a[0], a[1] + k1],
        ]),
        hatch(night, { step: 7.5, width: 2 }),
      )
    );
  };
  const door = wall(view, -0.9, 0, 1.9, 3.4, D);
  const outside = within(
    door,
    sky({ top: 200, bottom: 384, base: cream, ink: mist, step: 9, thick: 4 }) +
      sea({ top: 380, bottom: 420, left: 560, right: 780, seed: 9 }) +
      fill(box(560, 412, 240, 50), straw) +
      disc(view.see([0.6, 0, D])[0], 330, 18, sand) +
      bar('M600 420V396H640V420', 4, night),
  );
  const roof =
    fill(floor(view, -W, 1, W + 1, D, H), cobalt) +
    [2.6, 3.6, 5, 7, 10, 14].map((z) => fill(wall(view, -W, H, W + 1, H - 0.26, z), night)).join('');
  const stand = standing(view, 1.74);
  return (
    fill(wall(view, -W, 0, W + 1, H, D), azure) +
    outside +
    `<path d="${door}" fill="none" stroke="${night}" stroke-width="5"/>` +
    fill(side(view, -W, 0, 1, H, D), azure) +
    fill(side(view, W + 1, 0, 1, H, D), cobalt) +
    fill(side(view, W + 1, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    roof +
    fill(floor(view, -W, 1, W + 1, D), wheat) +
    fill(view.path([-0.9, 0, D], [1.9, 0, D], [1.2, 0, 2.4], [-1.5, 0, 2.4]), cream) +
    line([2.8, 3.4, 4.2, 5.2, 6.6, 8.6, 11.4, 15].map((z) => join(view, [-W, 0, z], [W + 1, 0, z])).join(''), 1.8, straw) +
    rack(2.6, 13.4, 4, 7, 0.46) +
    rack(-4, 13.2, 4, 7, 0.46) +
    rack(2.4, 8.4, 5, 7, 0.46) +
    rack(-4.1, 8, 5, 7, 0.46) +
    stand(1.45, 10.6, { pose: 'walk', hat: 'helmet', top: night, left: true }) +
    rack(-4.3, 4.3, 6, 7, 0.46) +
    header(-1.2, 0.32, 4.2, 13, 0.16, cobalt) +
    rack(2.1, 4.6, 5, 7, 0.46) +
    stand(0.1, 4.4, {
      pose: 'hold',
      hat: 'helmet',
      wear: 'coat',
      top: azure,
      ink: night,
      left: true,
      hand: (x, y) => fill(box(x - 3, y - 15, 14, 18), night) + fill(box(x - 1, y - 13, 10, 13), haze),
    })
  );
}

function solarRows() {
  const view = eye({ y: 5.4, x: 2, focal: 780, cx: 640, cy: 300 });
  const panel = (x, z, w) => {
    const low = [
      [x, 0.5, z],
      [x + w, 0.5, z],
    ].map(view.see);
    const high = [
      [x + w, 2.5, z + 1.9],
      [x, 2.5, z + 1.9],
    ].map(view.see);
    const d = outline([...low, ...high]);
    const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    const cells =
      each(w * 1 - 1, (i) => {
        const t = (i + 1) / w;
        const [p, q] = [mix(low[0], low[1], t), mix(high[1], high[0], t)];
        return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
      }) +
      [0.33, 0.66]
        .map((t) => {
          const [p, q] = [mix(low[0], high[1], t), mix(low[1], high[0], t)];
          return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
        })
        .join('');
    const glare = outline([
      mix(low[0], low[1], 0.12),
      mix(low[0], low[1], 0.3),
      mix(high[1], high[0], 0.5),
      mix(high[1], high[0], 0.32),
    ]);
    const shadow = fill(
      floor(view, x + 0.4, z + 0.3, x + w + 1.6, z + 2.2),
      hatch(umber, { slant: 'flat', step: 6, width: 2.4 }),
    );
    const legs = [0.15, 0.85]
      .map((t) => {
        const g = view.see([x + w * t, 0, z + 1]);
        const p = view.see([x + w * t, 1.4, z + 1]);
        return `M${g.map(n).join(' ')}L${p.map(n).join(' ')}`;
      })
      .join('');
    return (
      shadow +
      line(legs, Math.max(2, view.scale([x, 0, z]) * 0.09), night) +
      shape(d, cobalt, 2.6) +
      fill(glare, azure) +
      line(cells, Math.max(1.2, view.scale([x, 0, z]) * 0.022), pale)
    );
  };
  const rows = [62, 48, 38, 30, 24, 18.6, 14, 10]
    .map((z) => [-42, -32, -22, -12, 5, 15, 25, 35].map((x) => panel(x, z, 9)).join(''))
    .join('');
  return (
    sky({ bottom: 300, base: cream, ink: straw, thick: 6, thin: 1.6 }) +
    sun(250, 140, 84, sand, cream) +
    range(
      spots('0,280 130,232 270,268 420,214 600,274 760,200 900,258 1040,190 1200,262'),
      304,
      haze,
      hatch(azure, { slant: 'upright', step: 7.5, width: 1.6 }),
    ) +
    fill(box(0, 298, 1200, 510), sand) +
    fill(box(0, 298, 1200, 30), straw) +
    fill(floor(view, -2.6, 3, 4.4, 140), straw) +
    line(join(view, [-1, 0, 7], [-1, 0, 100]) + join(view, [2.8, 0, 7], [2.8, 0, 100]), 2.4, ochre) +
    rows +
    shape(box(1086, 196, 8, 110), night, 0) +
    line('M1040 214H1140M1050 232H1130M1090 206Q960 264 836 262M836 262Q780 288 716 284M1134 214Q1170 226 1220 226', 2.4) +
    bar('M836 300V256M822 264H850M716 300V278M708 284H724', 3.4) +
    person(590, 690, {
      h: 200,
      pose: 'reach',
      hat: 'helmet',
      top: cream,
      ink: night,
      left: true,
      hand: (x, y) =>
        line(`M${x - 26} ${y + 18}L${x + 92} ${y - 54}`, 3, night) + line(`M${x + 82} ${y - 70}L${x + 104} ${y - 36}`, 7, ochre),
    }) +
    person(700, 520, { h: 104, pose: 'hold', hat: 'helmet', top: cobalt, trim: cream }) +
    tuft(660, 760, 44, umber) +
    tuft(800, 640, 30, umber)
  );
}

export const scenes = [
  {
    name: 'eoliennes',
    alt: 'Des éoliennes au bord d’une falaise au-dessus de la mer, deux techniciens sur la piste',
    draw: turbinesOnCliff,
  },
  { name: 'barrage', alt: 'Un barrage-voûte qui lâche de l’eau ; derrière, une retenue très basse', draw: archDam },
  {
    name: 'dessalement-usine',
    alt: 'Dans une usine de dessalement, des rangées de tubes à membranes, une technicienne, la mer par la porte',
    draw: membraneHall,
  },
  {
    name: 'panneaux-solaires',
    alt: 'Des rangées de panneaux solaires dans la plaine, un ouvrier en nettoie un',
    draw: solarRows,
  },
];
