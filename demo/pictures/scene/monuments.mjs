// Public stone: the court, the bank.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, disc, each, fill, hatch, line, oval, ring, shape } from '../ink/stroke.mjs';
import { cloud, palm, sky } from '../ink/land.mjs';
import { bust, person } from '../ink/people.mjs';
import { arch, car, clock, column, windows } from '../ink/town.mjs';
import { words } from '../ink/type.mjs';

function courtroom() {
  const panel = each(
    10,
    (i) =>
      shape(box(i * 124 - 20, 150, 112, 320), i > 5 ? ochre : sand, 2.4) +
      shape(box(i * 124 - 2, 172, 76, 276), i > 5 ? umber : ochre, 2) +
      (i > 5 ? fill(box(i * 124 - 20, 150, 112, 320), hatch(night, { step: 9, width: 2 })) : ''),
  );
  const scales = at(
    600,
    60,
    disc(0, 96, 92, night) +
      ring(0, 96, 92, 5, sand) +
      line('M0 40V150M-58 66H58M-58 66L-78 116M-58 66L-38 116M58 66L38 116M58 66L78 116', 4.6, sand) +
      fill('M-82 116H-34Q-58 144 -82 116zM34 116H82Q58 144 34 116zM-24 150H24V158H-24z', sand) +
      disc(0, 40, 8, sand),
  );
  const light = fill('M120 40L700 640H300L120 390z', hatch(cream, { slant: 'fall', step: 9, width: 1.8 }));
  const windowLeft =
    shape(box(24, 30, 96, 360), cream, 5) + line('M72 30V390M24 150H120M24 270H120', 4) + fill('M24 270H120V390H24z', mist);
  const judge = (x, y, s, hair) =>
    at(
      x,
      y,
      fill('M-92 10Q-96 -92 -40 -108L-16 -118H16L40 -108Q96 -92 92 10z', night) +
        fill('M10 10V-116L40 -108Q96 -92 92 10z', hatch(cobalt, { step: 7.5, width: 2 })) +
        fill('M-15 -112H15L9 -52L0 -44L-9 -52z', paper) +
        line('M-40 -106L-26 0M40 -106L26 0', 4, cobalt) +
        fill('M-12 -112V-136H12V-112z', ochre) +
        oval(0, -162, 30, 37, sand) +
        hair,
      { scale: s },
    );
  const hairs = [
    fill('M-32 -160Q-36 -204 0 -204Q36 -204 32 -160Q26 -184 0 -184Q-26 -184 -32 -160z', night),
    fill('M-34 -140Q-44 -206 0 -206Q44 -206 34 -140L24 -146Q28 -184 0 -186Q-28 -184 -24 -146z', night),
    fill('M-32 -162Q-32 -190 -24 -194Q0 -204 24 -194Q32 -190 32 -162L26 -176Q0 -184 -26 -176z', haze),
  ];
  const bench =
    fill('M140 446H1060V470H140z', night) +
    shape('M160 470H1040V620H160z', sand, 3) +
    fill('M700 470H1040V620H700z', hatch(umber, { step: 9, width: 2.4 })) +
    each(6, (i) => shape(box(186 + i * 144, 492, 108, 104), i > 3 ? umber : ochre, 2.4)) +
    shape('M110 620H1090V650H110z', straw, 3);
  const desk =
    each(3, (i) => shape(`M${318 + i * 270} 446l10 -18h70l8 18z`, paper, 1.6)) +
    fill(box(560, 414, 8, 32), night) +
    shape('M466 446V424h44v22z', cobalt, 2) +
    shape('M462 426h50v-10h-50z', cream, 1.6);
  const lawyer = at(
    930,
    800,
    fill('M-74 10Q-84 -210 -66 -262Q-58 -296 -22 -304H22Q58 -296 64 -262Q92 -120 88 10z', night) +
      fill('M6 10V-304H22Q58 -296 64 -262Q92 -120 88 10z', hatch(cobalt, { step: 9, width: 2.4 })) +
      fill('M-52 -288Q-120 -310 -176 -376L-196 -360Q-186 -260 -70 -214z', night) +
      fill('M-176 -376L-196 -360L-208 -378Q-212 -396 -198 -400Q-186 -398 -176 -376z', ochre) +
      fill('M54 -284Q110 -230 116 -150L88 -120Q70 -200 50 -240z', night) +
      fill('M116 -150L88 -120L96 -96Q112 -92 118 -110z', ochre) +
      fill('M-14 -300V-330H14V-300z', ochre) +
      oval(0, -358, 30, 37, night) +
      fill('M-28 -350Q0 -330 28 -350Q24 -322 0 -320Q-24 -322 -28 -350z', ochre) +
      fill('M-30 -352Q-34 -400 0 -400Q34 -400 30 -352Q20 -332 0 -332Q-20 -332 -30 -352z', night) +
      shape('M74 -116h70v46h-70z', cream, 2),
  );
  const rail =
    shape('M-20 690H560V706H-20z', straw, 2.6) +
    line(
      each(14, (i) => `M${10 + i * 42} 706V810`),
      8,
      umber,
    ) +
    line(
      each(14, (i) => `M${10 + i * 42} 706V810`),
      3,
      sand,
    );
  const public1 = [
    [70, 838, 150],
    [214, 846, 158],
    [360, 838, 150],
    [500, 848, 156],
    [640, 842, 150],
    [1164, 838, 150],
  ]
    .map(([x, y, s], i) => bust(x, y, s, [cobalt, azure, night, cobalt, azure, cobalt][i], i % 3 === 1 ? cream : night))
    .join('');
  const clerk =
    person(330, 690, { h: 214, pose: 'sit', hat: 'none', wear: 'coat', top: cobalt }) +
    shape('M356 610h150v14h-150z', straw, 2) +
    shape('M400 610l8 -40h50l8 40z', haze, 2.4) +
    bar('M370 624V690M492 624V690', 6);
  return (
    fill(box(0, 0, 1200, 810), azure) +
    fill(box(0, 0, 1200, 150), cobalt) +
    fill(box(0, 0, 1200, 18), night) +
    fill(box(0, 132, 1200, 18), night) +
    fill(box(0, 470, 1200, 340), cobalt) +
    panel +
    windowLeft +
    light +
    scales +
    judge(345, 452, 0.84, hairs[2]) +
    judge(600, 452, 0.96, hairs[1]) +
    judge(855, 452, 0.84, hairs[0]) +
    desk +
    bench +
    fill('M0 650H1200V810H0z', ochre) +
    fill('M0 650H1200V664H0z', umber) +
    fill('M0 650H520L700 810H0z', sand) +
    clerk +
    lawyer +
    rail +
    public1
  );
}

function bankFront() {
  const x0 = 150;
  const w = 900;
  const stone =
    shape(box(x0, 150, w, 500), cream, 3) + fill(box(x0 + w * 0.5, 150, w * 0.5, 500), hatch(haze, { step: 9, width: 2 }));
  const attic =
    shape('M300 90H900V150H300z', cream, 3) +
    fill('M600 90H900V150H600z', hatch(haze)) +
    shape('M430 40H770V90H430z', cream, 3) +
    fill('M620 40H770V90H620z', hatch(azure)) +
    shape(box(120, 146, 960, 22), straw, 2.6) +
    shape(box(130, 250, 940, 14), straw, 2) +
    line(
      each(30, (i) => `M${160 + i * 31} 172v14`),
      7,
      sand,
    );
  const title = words('CRÉDIT DU RIVAGE', 600, 228, { size: 46, face: 'serif', anchor: 'middle', color: night, track: 0.16 });
  const bays = each(5, (i) => {
    const x = 236 + i * 152;
    return (
      shape(arch(x, 604, 120, 300), cobalt, 3) +
      fill(`M${x + 60} 604V304A60 60 0 0 1 ${x + 120} 364V604z`, azure) +
      line(`M${x + 60} 304V604M${x} 430H${x + 120}M${x} 520H${x + 120}`, 3.4) +
      fill(`M${x} 604V364A60 60 0 0 1 ${x + 30} 312L${x + 120} 480V604z`, hatch(night, { step: 9, width: 2.6 }))
    );
  });
  const door =
    fill(box(540, 430, 120, 174), night) +
    shape(box(548, 438, 50, 166), sand, 2) +
    shape(box(602, 438, 50, 166), ochre, 2) +
    disc(590, 524, 5, night) +
    disc(610, 524, 5, night) +
    fill(box(602, 438, 50, 166), hatch(umber, { step: 6 }));
  const columns = each(6, (i) =>
    column(214 + i * 154.4, 610, 46, 346, {
      color: cream,
      shade: hatch(i > 2 ? cobalt : azure, { slant: 'upright', step: 6, width: 2.4 }),
    }),
  );
  const steps = each(
    4,
    (i) =>
      shape(box(130 - i * 26, 606 + i * 20, 940 + i * 52, 20), i % 2 ? wheat : cream, 2) +
      fill(box(760, 606 + i * 20, 310 + i * 26, 20), hatch(haze)),
  );
  const left =
    shape('M-10 240H150V690H-10z', pale, 2.6) +
    windows(18, 290, { columns: 2, rows: 4, w: 38, h: 62, dx: 66, dy: 92, color: cobalt }) +
    fill('M60 240H150V690H60z', hatch(azure, { step: 9, width: 2 }));
  const right =
    shape('M1050 200H1210V690H1050z', haze, 2.6) +
    fill('M1050 200H1210V690H1050z', hatch(azure, { step: 9, width: 2.4 })) +
    windows(1084, 250, { columns: 2, rows: 5, w: 38, h: 56, dx: 66, dy: 82, color: cobalt });
  return (
    sky({ bottom: 640, base: mist, ink: cream, thick: 8, thin: 3 }) +
    cloud(60, 130, 240, cream, 5) +
    cloud(960, 110, 220, cream, 2) +
    left +
    right +
    attic +
    stone +
    attic +
    title +
    clock(600, 96, 40, 10, 10) +
    bays +
    door +
    columns +
    steps +
    fill(box(0, 686, 1200, 124), wheat) +
    fill(box(0, 686, 1200, 8), ochre) +
    fill(box(0, 742, 1200, 70), haze) +
    fill(box(0, 742, 1200, 8), cobalt) +
    line('M-10 786H1210', 5, paper, '60 46') +
    palm(70, 720, 330, { seed: 3 }) +
    palm(1140, 724, 360, { seed: 8, lean: -0.05 }) +
    person(520, 690, {
      h: 150,
      pose: 'walk',
      hat: 'none',
      wear: 'coat',
      top: night,
      hand: (x, y) => shape(box(x - 12, y + 2, 26, 18), sand, 1.6),
    }) +
    person(690, 668, { h: 132, pose: 'talk', hat: 'none', top: cobalt }) +
    person(744, 668, { h: 128, pose: 'stand', hat: 'scarf', wear: 'dress', trim: sand, top: night, left: true }) +
    person(330, 706, { h: 156, pose: 'walk', hat: 'hood', wear: 'robe', top: cobalt, trim: cobalt, left: true }) +
    person(890, 712, { h: 156, pose: 'stride', hat: 'none', top: ochre, left: true }) +
    person(450, 640, { h: 112, pose: 'stand', hat: 'cap', top: night, trim: cobalt }) +
    car(930, 792, { scale: 1.3, body: cobalt })
  );
}

export const scenes = [
  { name: 'tribunal', alt: 'Une salle d’audience : trois juges, un avocat qui plaide, le public de dos', draw: courtroom },
  {
    name: 'banque-facade',
    alt: 'La façade à colonnes du Crédit du Rivage, son horloge, des passants sur les marches',
    draw: bankFront,
  },
];
