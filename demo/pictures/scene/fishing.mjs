// The fishing port: the auction hall, the nets, the salt pans.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, wheat } from '../ink/color.mjs';
import { box, curve, dice, disc, each, fill, hatch, line, n, shape, spots, within } from '../ink/stroke.mjs';
import { glitter, gull, range, sea, sky, sun } from '../ink/land.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { crate, figure, person, standing } from '../ink/people.mjs';
import { barque, trawler } from '../ink/boat.mjs';
import { words } from '../ink/type.mjs';

function fishCrate(view, x, z, color) {
  const [w, h, d] = [0.86, 0.34, 0.62];
  const body = block(
    view,
    [x, 0, z],
    [w, h, d],
    { top: cream, front: color, left: color, right: [color, hatch(night, { step: 6 })] },
    2,
  );
  const fish = each(5, (i) => {
    const u = x + 0.1 + i * 0.165;
    const [a, b, c, e] = [
      [u, h, z + 0.08],
      [u + 0.06, h, z + 0.26],
      [u, h, z + 0.52],
      [u - 0.05, h, z + 0.26],
    ].map(view.see);
    return fill(
      `M${n(a[0])} ${n(a[1])}Q${n(b[0])} ${n(b[1])} ${n(c[0])} ${n(c[1])}Q${n(e[0])} ${n(e[1])} ${n(a[0])} ${n(a[1])}z`,
      i % 2 ? azure : night,
    );
  });
  return body + fish;
}

function auctionHall() {
  const view = eye({ y: 2.3, focal: 820, cx: 600, cy: 372 });
  const [W, H, D] = [8.6, 5.6, 24];
  const ground =
    fill(floor(view, -W, 1, W, D), straw) +
    [0, 1, 2]
      .map((i) =>
        fill(view.path([-5.4 + i * 4.2, 0, D], [-2.6 + i * 4.2, 0, D], [-3.6 + i * 4.9, 0, 7], [-8 + i * 4.9, 0, 7]), wheat),
      )
      .join('');
  const roof =
    fill(floor(view, -W, 1, W, D, H), cobalt) +
    [3.2, 5, 7.4, 10.6, 15, 20].map((z) => fill(wall(view, -W, H, W, H - 0.34, z), night)).join('') +
    [-5, 0, 5].map((x) => line(join(view, [x, H - 0.2, 2], [x, H - 0.2, D]), 4)).join('') +
    [4, 6.2, 9, 13]
      .map((z) => [-3.4, 3.4].map((x) => fill(floor(view, x - 0.7, z, x + 0.7, z + 0.7, H - 0.5), cream)).join(''))
      .join('');
  const left = fill(side(view, -W, 0, 1, H, D), azure) + fill(side(view, -W, 0, 1, 1.3, D), cobalt);
  const right =
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(side(view, W, 0, 1, 1.3, D), night);
  const openings = [-7.3, -4.1, 1.2, 4.4].map((x) => wall(view, x, 0.7, x + 2.9, 4.3, D));
  const [, level] = view.see([0, 1.9, D]);
  const harbor =
    fill(box(300, 250, 600, 160), wheat) +
    disc(386, level - 18, 24, sand) +
    sea({ top: level, bottom: level + 60, left: 300, right: 900, seed: 3 }) +
    trawler(420, level + 26, { scale: 0.26, mirror: true, hull: night }) +
    trawler(660, level + 22, { scale: 0.3, hull: night }) +
    trawler(790, level + 10, { scale: 0.16, hull: azure });
  const bays =
    within(openings.join(''), harbor) +
    openings.map((d) => `<path d="${d}" fill="none" stroke="${night}" stroke-width="4"/>`).join('');
  const back = fill(wall(view, -W, 0, W, H, D), cream) + bays;
  const [bx, by] = view.see([-1.9, 4.75, 12]);
  const board =
    line(`M${n(bx + 26)} ${n(by)}V120M${n(bx + 234)} ${n(by)}V120`, 3) +
    shape(box(bx, by, 260, 104), night, 3, cream) +
    words('LOT 412 · SARDINE', bx + 18, by + 36, { size: 23, face: 'bold', color: haze }) +
    words('4,35', bx + 18, by + 86, { size: 50, face: 'bold', color: sand }) +
    words('DH/kg', bx + 126, by + 86, { size: 27, color: cream });
  const roll = dice(4);
  const rows = [15.6, 12.8, 10.2, 8, 6.2, 4.7].map((z) =>
    Array.from({ length: 12 }, (_, i) => i)
      .filter((i) => i !== 6)
      .map((i) => fishCrate(view, -5.9 + i * 1, z, [sand, cobalt, cobalt, ochre][Math.floor(roll() * 4)]))
      .join(''),
  );
  const stand = standing(view, 1.74);
  const crowd = [
    [stand(-3, 16.6, { pose: 'point', top: cobalt }), stand(2.6, 16.4, { pose: 'talk', left: true, hat: 'none' })].join('') +
      rows[0],
    stand(-6.3, 13.6, { wear: 'robe', hat: 'hood', top: night, trim: night }) +
      stand(3.4, 14.4, { pose: 'phone', left: true, top: ochre, hat: 'none' }) +
      rows[1],
    rows[2],
    stand(0.45, 10, { pose: 'hold', top: cobalt, hat: 'cap', hand: (x, y) => fill(box(x, y - 9, 9, 12), cream) }) + rows[3],
    stand(-6.6, 7.2, { pose: 'talk', top: night }) +
      stand(6.2, 7.3, { pose: 'point', left: true, top: cobalt, hat: 'none', wear: 'coat' }) +
      rows[4],
    rows[5],
  ].join('');
  const near =
    figure(1082, 880, { h: 468, hat: 'cap', wear: 'coat', top: night, arms: [14, 12] }) +
    fill('M1090 520L1146 540V672H1090z', hatch(cobalt)) +
    figure(928, 890, { h: 430, hat: 'hood', wear: 'robe', top: cobalt, trim: cobalt, arms: [14, 10] }) +
    fill('M930 530L978 556L984 880H930z', hatch(night));
  return left + right + back + roof + ground + board + crowd + near;
}

function netMenders() {
  const mound = (d, base) =>
    fill(d, base) +
    fill(d, hatch(pale, { step: 12, width: 1.8 })) +
    fill(d, hatch(pale, { slant: 'fall', step: 12, width: 1.8 }));
  const back = 'M560 640Q620 540 740 548Q820 500 920 540Q1030 520 1100 600Q1180 620 1230 690V760H520z';
  const front = 'M-20 800Q-10 700 90 690Q150 640 260 664Q360 640 430 706Q540 720 600 800z';
  const spill = 'M430 720Q560 690 700 716Q850 742 1000 728Q1130 742 1220 728V810H400z';
  const floats = (points, r) =>
    points.map(([x, y]) => disc(x, y, r, sand) + fill(`M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}z`, ochre)).join('');
  const rope = spots('540,690 640,604 740,574 850,560 950,572 1060,616 1160,680');
  const rope2 = spots('20,730 110,704 210,694 320,700 420,730 510,772');
  return (
    sky({ bottom: 330, base: cream, ink: mist, thick: 7 }) +
    sun(250, 200, 74) +
    range(
      spots('500,320 620,262 700,290 820,220 930,280 1040,236 1200,300'),
      336,
      haze,
      hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 }),
    ) +
    fill('M0 336V314H430V336z', night) +
    fill('M392 314L400 224H424L432 314zM398 224h28v-20h-28zM400 204L412 190 424 204z', cream) +
    line('M400 224L392 314H432L424 224zM398 224h28v-20h-28zM400 204L412 190 424 204', 2.4) +
    fill('M396 270h32l2 20h-36z', cobalt) +
    sea({ top: 334, bottom: 560, base: cobalt, ink: pale, seed: 41 }) +
    glitter({ x: 250, top: 336, bottom: 520, width: 90, spread: 0.7, ink: straw }) +
    trawler(640, 446, { scale: 1.12, hull: night }) +
    trawler(70, 420, { scale: 0.8, hull: azure }) +
    barque(440, 474, { scale: 0.8, hull: cream, trim: cobalt }) +
    line('M640 452h350M660 462h260M74 426h240M446 480h140', 3, pale) +
    fill('M0 506L1200 490V800H0z', wheat) +
    fill('M0 506L1200 490V506L0 523z', cream) +
    line('M0 524L1200 507', 3) +
    line('M120 520L20 640M420 517L340 660M740 513V560M1040 508L1120 560M0 600H600M0 570H1200', 1.8, straw) +
    person(760, 690, {
      h: 250,
      pose: 'reach',
      hat: 'cap',
      top: azure,
      ink: night,
      trim: cream,
      hand: (x, y) => line(`M${x} ${y}Q${x + 14} ${y + 14} ${x + 2} ${y + 34}`, 2.4, night),
    }) +
    mound(back, cobalt) +
    line(curve(rope), 4, night) +
    floats(rope, 13) +
    person(520, 726, { h: 262, pose: 'sit', hat: 'cap', top: night, ink: cobalt }) +
    shape(box(470, 640, 86, 84), ochre, 3) +
    fill(box(520, 640, 36, 84), hatch(night)) +
    line('M470 668H556', 2) +
    person(1032, 706, { h: 254, pose: 'sit', hat: 'straw', top: sand, ink: night, left: true, trim: straw }) +
    shape(box(994, 622, 84, 82), azure, 3) +
    fill(box(1044, 622, 34, 82), hatch(night)) +
    mound(spill, cobalt) +
    mound(front, night) +
    line(curve(rope2), 4, azure) +
    floats(rope2, 16) +
    gull(520, 130, 56) +
    gull(600, 170, 36) +
    gull(760, 120, 30)
  );
}

function saltPans() {
  const view = eye({ y: 5.2, focal: 760, cx: 600, cy: 232 });
  const rows = [8, 11.5, 16, 22, 30, 42, 62, 100];
  const pans = rows
    .slice(0, -1)
    .map((z, r) =>
      [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4]
        .map((c) => {
          const x = c * 7 + 0.4;
          const d = floor(view, x, z + 0.3, x + 6.2, rows[r + 1] - 0.3);
          const tone = [pale, haze, mist, cream][(c * 3 + r * 5 + 40) % 4];
          return fill(d, tone) + fill(d, hatch(tone === cream ? mist : azure, { slant: 'flat', step: 12, width: 2 }));
        })
        .join(''),
    )
    .reverse()
    .join('');
  const cone = (x, z, r) => {
    const [[px, py], k] = [view.see([x, 0, z]), view.scale([x, 0, z]) * r];
    return (
      fill(
        `M${n(px - k)} ${n(py)}Q${n(px - k * 0.3)} ${n(py - k * 0.55)} ${n(px)} ${n(py - k * 1.02)}Q${n(px + k * 0.3)} ${n(py - k * 0.55)} ${n(px + k)} ${n(py)}Q${n(px)} ${n(py + k * 0.26)} ${n(px - k)} ${n(py)}z`,
        paper,
      ) +
      fill(
        `M${n(px)} ${n(py - k * 1.02)}Q${n(px + k * 0.3)} ${n(py - k * 0.55)} ${n(px + k)} ${n(py)}Q${n(px + k * 0.5)} ${n(py + k * 0.12)} ${n(px + k * 0.1)} ${n(py + k * 0.12)}Q${n(px + k * 0.2)} ${n(py - k * 0.4)} ${n(px)} ${n(py - k * 1.02)}z`,
        hatch(azure, { step: 7.5 }),
      ) +
      fill(
        `M${n(px + k * 0.3)} ${n(py + k * 0.12)}L${n(px + k)} ${n(py)}L${n(px + k * 2.1)} ${n(py + k * 0.2)}z`,
        hatch(ochre, { slant: 'flat', step: 6, width: 2 }),
      )
    );
  };
  const heaps = [
    [-24, 58, 1.4],
    [-9.9, 58, 1.4],
    [4, 58, 1.4],
    [18, 58, 1.4],
    [32, 58, 1.4],
    [-21, 36, 1.5],
    [-7, 36, 1.5],
    [7, 36, 1.5],
    [21, 36, 1.5],
    [-14, 22.2, 1.6],
    [0.2, 22.2, 1.6],
    [14, 22.2, 1.6],
  ]
    .map((c) => cone(...c))
    .join('');
  const rake = (x, y) =>
    line(`M${x - 8} ${y - 6}L${x + 66} ${y + 48}`, 3, ochre) + line(`M${x + 58} ${y + 56}L${x + 76} ${y + 40}`, 5, night);
  const stand = standing(view, 1.8);
  return (
    sky({ bottom: 232, base: cream, ink: straw, thick: 6, thin: 1.5 }) +
    sun(240, 150, 66, sand, cream) +
    range(
      spots('420,232 560,196 660,214 800,172 930,206 1060,186 1200,216'),
      234,
      haze,
      hatch(azure, { slant: 'upright', step: 7.5, width: 1.4 }),
    ) +
    fill(box(0, 230, 1200, 450), sand) +
    fill(box(0, 230, 1200, 12), ochre) +
    pans +
    glitter({ x: 240, top: 262, bottom: 420, width: 60, spread: 0.8, ink: sand, weight: 3.4 }) +
    heaps +
    stand(-8.6, 30.4, { pose: 'rake', hat: 'straw', hand: rake }) +
    stand(9.5, 29, { pose: 'push', hat: 'straw', top: cobalt, left: true }) +
    stand(26, 44, { pose: 'walk', hat: 'straw' }) +
    cone(-7.2, 12.4, 1.5) +
    cone(5.4, 11.2, 1.7) +
    cone(8.6, 12.6, 1.2) +
    person(470, 610, { h: 196, pose: 'rake', hat: 'straw', top: cobalt, hand: rake }) +
    person(1010, 470, { h: 136, pose: 'carry', hat: 'straw', top: night, left: true, hand: crate(30, 18, straw) }) +
    gull(700, 90, 46) +
    gull(760, 66, 30)
  );
}

export const scenes = [
  {
    name: 'criee-halle',
    alt: 'La halle d’une criée à l’aube : caisses de sardines en rangs, mareyeurs, un écran au-dessus d’eux',
    draw: auctionHall,
  },
  {
    name: 'filets-pecheurs',
    alt: 'Trois pêcheurs assis sur le quai ravaudent un filet, chalutiers à quai derrière eux',
    draw: netMenders,
  },
  {
    name: 'salines',
    size: [1200, 675],
    alt: 'Des ouvriers au râteau entre les bassins d’une saline, cônes de sel alignés',
    draw: saltPans,
  },
];
