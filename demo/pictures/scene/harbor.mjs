// The commercial port: quays, containers, ships.

import { azure, cobalt, cream, haze, mist, night, ochre, sand, sky as pale, straw, wheat } from '../ink/color.mjs';
import { bar, box, disc, each, fill, hatch, line, outline, shape, spots } from '../ink/stroke.mjs';
import { glitter, gull, hill, range, sea, sky, sun } from '../ink/land.mjs';
import { block, eye, floor } from '../ink/view.mjs';
import { figure, person } from '../ink/people.mjs';
import { barque, bollard, coaster, gantry, sail, wash } from '../ink/boat.mjs';
import { lorry } from '../ink/town.mjs';

const floodlight = (x, y, reach, spread) =>
  fill(
    outline([
      [x - 6, y],
      [x + 6, y],
      [x + spread, y + reach],
      [x - spread, y + reach],
    ]),
    hatch(straw, { slant: 'upright', step: 6, width: 1.2 }),
  ) + fill(box(x - 14, y - 6, 28, 8), sand);

function portByNight() {
  const town = each(30, (i) => disc(20 + i * 41 + (i % 3) * 9, 500 - (i % 4) * 6, 2.6, i % 3 ? straw : sand));
  const cranes = gantry(860, 556, { scale: 1.28, drop: 150 }) + gantry(430, 552, { scale: 1.05, drop: 40, load: cobalt });
  const quay =
    fill(box(0, 552, 1200, 46), night) +
    fill(box(0, 560, 1200, 5), azure) +
    fill(box(0, 572, 1200, 26), hatch(cobalt, { slant: 'upright' }));
  const water =
    sea({ top: 596, bottom: 800, base: cobalt, ink: night, seed: 11, weight: 3 }) +
    glitter({ x: 180, top: 602, bottom: 720, width: 160, spread: 1.1, ink: azure, weight: 5 }) +
    glitter({ x: 792, top: 600, bottom: 740, width: 30, spread: 0.3, ink: sand, seed: 9 }) +
    glitter({ x: 1040, top: 600, bottom: 740, width: 30, spread: 0.3, ink: sand, seed: 5 });
  const ship = coaster(120, 668, { scale: 1.02, lit: true, name: 'CAP SIM', seed: 21 });
  const near =
    fill('M0 810V748L1200 728V810z', night) +
    fill('M440 741L720 736L800 780H340z', hatch(cobalt, { slant: 'flat', step: 6, width: 2 })) +
    line('M0 748L1200 728', 4, azure) +
    line('M0 782L1200 764M0 796L1200 778', 2.6, cobalt) +
    bollard(300, 750, 34, 150, 640) +
    lorry(930, 742, { scale: 0.7, mirror: true, body: cream }) +
    person(540, 746, { h: 96, pose: 'point', hat: 'helmet', top: cream, left: true }) +
    person(604, 745, { h: 96, pose: 'pocket', hat: 'helmet', top: pale, left: true });
  return (
    sky({ bottom: 520, base: azure, ink: night, step: 15, thick: 14, thin: 1 }) +
    sun(180, 170, 64, cream, night, { from: 0.2 }) +
    hill(spots('0,500 160,470 330,486 560,448 800,480 1010,460 1200,486'), 556, cobalt) +
    town +
    floodlight(792, 262, 300, 120) +
    floodlight(1062, 262, 300, 110) +
    floodlight(372, 312, 250, 90) +
    cranes +
    quay +
    water +
    ship +
    wash(140, 674, 620, pale) +
    near
  );
}

function freight(view, x, y, z, color, flip) {
  const rib = color === cobalt || color === azure ? night : ochre;
  const shaded = hatch(night, { step: 7.5, width: 2 });
  const body = block(view, [x, y, z], [2.44, 2.6, 6.1], { front: color, left: color, right: [color, shaded] }, 2.5);
  const seen = (px, py) => view.see([x + px, y + py, z]);
  const rods = [0.5, 1, 1.5, 1.95]
    .map((px) => `M${seen(px, 0.15).map(Math.round).join(' ')}L${seen(px, 2.45).map(Math.round).join(' ')}`)
    .join('');
  const ribs = each(9, (i) => {
    const [a, b] = [
      view.see([flip ? x : x + 2.44, y + 0.2, z + 0.6 + i * 0.6]),
      view.see([flip ? x : x + 2.44, y + 2.4, z + 0.6 + i * 0.6]),
    ];
    return `M${a.map(Math.round).join(' ')}L${b.map(Math.round).join(' ')}`;
  });
  const middle = [seen(1.22, 0.05), seen(1.22, 2.55)].map((p) => p.map(Math.round).join(' '));
  return body + line(ribs, 1.4, night) + line(rods, 2, rib) + line(`M${middle[0]}L${middle[1]}`, 2.6);
}

function liftedContainer() {
  const view = eye({ x: 0, y: 1.6, focal: 760, cx: 400, cy: 1010 });
  const inks = [
    [sand, cobalt, cream, sand, pale],
    [cobalt, cream, sand, azure, cobalt],
    [pale, sand, cobalt, cream, sand],
  ];
  const tower = (x, flip) =>
    [21, 14.4, 7.8]
      .map((z, row) =>
        [0, 1, 2, 3, 4]
          .slice(0, row === 2 ? 4 : 5)
          .map((level) => freight(view, x, level * 2.62, z, inks[row][(level + (flip ? 2 : 0)) % 5], flip))
          .join(''),
      )
      .join('');
  const [hx, hy] = view.see([-1.4, 9.4, 15]);
  const hung =
    block(view, [-1.4, 8.2, 15], [2.8, 3, 6.1], { front: sand, bottom: [night, hatch(cobalt)], left: sand }, 3) +
    line(`M${hx + 36} ${hy - 78}V${hy + 56}M${hx + 71} ${hy - 78}V${hy + 56}M${hx + 106} ${hy - 78}V${hy + 56}`, 2, ochre);
  const [sx, sy] = view.see([-1.4, 11.2, 15]);
  const spreader =
    fill(box(sx - 6, sy - 26, 154, 24), night) +
    line(`M${sx + 10} ${sy - 26}L${sx + 46} -10M${sx + 132} ${sy - 26}L${sx + 96} -10`, 4) +
    fill(box(sx + 30, sy - 40, 82, 16), cobalt);
  const ground =
    fill(floor(view, -60, 2, 60, 60), wheat) +
    fill(floor(view, -60, 34, 60, 200), straw) +
    fill(floor(view, -0.12, 2, 0.12, 40), cream) +
    fill(floor(view, -1.9, 2, 2.6, 24), hatch(ochre, { slant: 'flat', step: 7.5, width: 1.6 }));
  const crane =
    bar('M-20 70H820M-20 96H820', 12, night) +
    line(
      each(14, (i) => `M${i * 62 - 20} 96L${i * 62 + 11} 70L${i * 62 + 42} 96`),
      4,
    );
  return (
    sky({ bottom: 1010, width: 800, base: cream, ink: mist, step: 18, thick: 8, thin: 1.5 }) +
    sun(452, 840, 84, sand, cream, { step: 18 }) +
    range(
      spots('200,990 300,950 380,976 470,940 600,986'),
      1012,
      pale,
      hatch(azure, { slant: 'upright', step: 7.5, width: 1.6 }),
    ) +
    ground +
    tower(-6.5, false) +
    tower(4.06, true) +
    crane +
    spreader +
    hung +
    gull(300, 330, 46) +
    gull(352, 300, 30) +
    figure(372, 1150, { h: 214, hat: 'helmet', top: cobalt, arms: [152, 18] }) +
    fill(outline(spots('352,1150 398,1150 560,1188 470,1192')), hatch(ochre, { step: 6, width: 2 }))
  );
}

function shipAtSea() {
  const spray =
    fill('M232 540Q250 512 268 508Q262 524 300 530Q420 546 560 540Q420 552 330 548Q270 546 232 540z', cream) +
    line('M196 546q30 -10 52 -4M176 558q60 -10 120 0M250 560h190M620 548h170M960 540q80 8 190 6M930 552h150', 3.6, cream);
  const tail = fill('M940 526Q1060 518 1200 530V562Q1060 542 940 540z', pale);
  const boat =
    person(112, 612, { h: 92, pose: 'raise', hat: 'cap', top: sand, trim: cream }) +
    person(52, 616, { h: 84, pose: 'sit', hat: 'straw', top: azure, trim: straw }) +
    barque(6, 640, { scale: 1.02, hull: night });
  return (
    sky({ bottom: 420, base: wheat, ink: cream, step: 15, thick: 7, thin: 2 }) +
    sun(960, 300, 92, sand, wheat) +
    range(
      spots('0,386 90,330 170,362 270,318 360,370 440,356 540,400'),
      424,
      haze,
      hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 }),
    ) +
    fill('M70 334L73 288H87L90 334zM70 288H90L80 274z', night) +
    sea({ top: 414, bottom: 680, base: cobalt, ink: pale, seed: 23 }) +
    glitter({ x: 960, top: 416, bottom: 676, width: 130, spread: 0.7, ink: straw, weight: 4.5 }) +
    tail +
    coaster(256, 540, { scale: 1.12, name: 'CAP SIM', heights: [3, 5, 6, 6, 5, 6, 6, 5, 4], seed: 8 }) +
    spray +
    sail(1110, 418, 40, { hull: night }) +
    gull(420, 120, 60) +
    gull(500, 160, 40) +
    gull(330, 180, 34) +
    boat +
    line('M-10 646h230M30 656h120M170 660h90', 3, pale)
  );
}

function hullOnSlip() {
  const posts = each(13, (i) => `M${430 + i * 44} ${318 - i * 2}V${234 - i * 2}`);
  const props = each(
    6,
    (i) => `M${300 + i * 136} ${548 - i * 7}L${352 + i * 128} ${440}M${412 + i * 128} ${542 - i * 6}L${362 + i * 126} ${452}`,
  );
  const hull =
    shape('M236 282Q270 492 394 536L930 510Q1034 408 1064 236Q1004 286 930 296L398 318Q300 318 236 282z', sand, 4) +
    fill(
      'M270 398Q310 500 394 536L930 510Q1000 444 1034 356Q952 404 856 414L430 430Q330 430 270 398z',
      hatch(night, { step: 9, width: 2.4 }),
    ) +
    line(
      'M246 326Q312 362 406 362L930 338Q1006 326 1056 284M256 364Q320 398 416 398L930 374Q998 362 1046 320M284 428Q350 466 426 466L930 440Q976 424 1010 396M330 488Q380 506 440 504L930 476',
      3,
    ) +
    line('M420 318V362M560 312V355M700 306V349M840 300V342M480 362V398M630 355V390M780 348V382M920 338V374', 1.8);
  const slip =
    fill('M0 540L1200 478V675H0z', night) +
    line('M0 576L1200 514M0 616L1200 554M0 660L1200 598', 4, cobalt) +
    line(
      each(10, (i) => `M${60 + i * 124} ${537 - i * 6.4}l-34 120`),
      4,
      cobalt,
    );
  const timber = each(4, (i) =>
    shape(
      `M${70 - i * 6} ${600 - i * 16}L${330 + i * 10} ${586 - i * 16}v14L${70 - i * 6} ${614 - i * 16}z`,
      i % 2 ? straw : sand,
      2,
    ),
  );
  return (
    sky({ bottom: 430, base: straw, ink: wheat, step: 15, thick: 7, thin: 2 }) +
    sun(196, 168, 88, cream, straw) +
    fill('M0 400L80 372H190L220 404zM900 404l40 -64h30v-56h26v56h60l40 60z', azure) +
    fill('M1000 340h56l40 64h-60z', hatch(cobalt)) +
    sea({ top: 402, bottom: 545, seed: 31 }) +
    bar('M150 552V176M128 552V176M1130 520V100M1152 520V100', 6) +
    line('M88 252H200M88 332H200M88 412H200M88 492H200M1096 190H1190M1096 276H1190M1096 362H1190M1096 446H1190', 5) +
    line('M128 552L150 412L128 332L150 252M1130 446L1152 362L1130 276L1152 190', 2.5) +
    line(posts, 6) +
    line('M416 262L966 236M416 288L966 262', 3) +
    hull +
    slip +
    line(props, 8) +
    line('M1141 100L780 46M1141 100L1196 118M1141 70L790 44M1141 36V110', 5) +
    line('M812 50V214', 2.5) +
    shape('M770 214h84v12h-84z', straw, 2) +
    person(560, 306, { h: 74, pose: 'work', hat: 'cap', top: night }) +
    person(720, 300, { h: 74, pose: 'reach', hat: 'cap', top: cobalt }) +
    person(900, 296, { h: 72, pose: 'stand', hat: 'cap', top: night, left: true }) +
    person(140, 250, { h: 66, pose: 'point', hat: 'cap', top: cobalt }) +
    person(1146, 188, { h: 62, pose: 'hold', hat: 'cap', top: cobalt, left: true }) +
    timber +
    person(420, 604, {
      h: 122,
      pose: 'shoulder',
      hat: 'cap',
      top: cream,
      ink: azure,
      hand: (x, y) => shape(`M${x - 70} ${y - 6}h110v7h-110z`, sand, 1.5),
    }) +
    person(1010, 590, { h: 116, pose: 'bend', hat: 'cap', top: cream, ink: azure, left: true })
  );
}

export const scenes = [
  {
    name: 'port-nuit',
    alt: 'Un porte-conteneurs éclairé à quai sous deux portiques, la nuit ; deux dockers au premier plan',
    draw: portByNight,
  },
  {
    name: 'conteneurs-grue',
    size: [800, 1200],
    ground: wheat,
    alt: 'Entre deux piles de conteneurs, un docker guide du bras une boîte qui descend',
    draw: liftedContainer,
  },
  {
    name: 'cap-sim-navire',
    size: [1200, 675],
    alt: 'Le Cap Sim, chargé de conteneurs, fait route au soleil levant ; une barque le salue',
    draw: shipAtSea,
  },
  {
    name: 'chantier-naval',
    size: [1200, 675],
    alt: 'Une coque de bois sur sa cale, des charpentiers sur le pont et les échafaudages',
    draw: hullOnSlip,
  },
];
