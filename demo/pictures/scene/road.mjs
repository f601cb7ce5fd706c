// Under way: a platform in the morning, a lorry on the coast road.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, disc, each, fill, hatch, line, n, ring, shape, spots } from '../ink/stroke.mjs';
import { gull, hill, range, sea, sky, sun, tuft } from '../ink/land.mjs';
import { block, eye, floor, join, side } from '../ink/view.mjs';
import { standing } from '../ink/people.mjs';
import { clock, lorry } from '../ink/town.mjs';
import { words } from '../ink/type.mjs';

function platform() {
  const view = eye({ y: 2.2, x: 0.6, focal: 800, cx: 520, cy: 350 });
  const stand = standing(view);
  const [near, far] = [3.2, 70];
  // The train stands on the left, its nose toward the reader at z = 9.
  const coach = (z1, z2) =>
    fill(side(view, -2.4, 0.2, z1, 3.9, z2), cream) +
    fill(side(view, -2.4, 0.2, z1, 1.1, z2), cobalt) +
    fill(side(view, -2.4, 1.1, z1, 1.3, z2), sand) +
    fill(side(view, -2.4, 1.8, z1 + 0.6, 2.9, z2 - 0.6), night) +
    each(5, (i) => {
      const z = z1 + 0.6 + ((z2 - z1 - 1.2) * (i + 1)) / 6;
      return line(join(view, [-2.4, 1.8, z], [-2.4, 2.9, z]), Math.max(1.4, view.scale([-2.4, 2, z]) * 0.09), cream);
    }) +
    shape(side(view, -2.4, 0.4, z1 + 0.8, 3.3, z1 + 2.2), azure, 2) +
    line(join(view, [-2.4, 0.2, z2], [-2.4, 3.9, z2]), 3) +
    line(join(view, [-2.4, 3.9, z1], [-2.4, 3.9, z2]), 3);
  const coaches = spots('55,69 40,54.4 25,39.4 10.4,24.4')
    .map(([a, b]) => coach(a, b))
    .join('');
  const nose =
    shape(view.path([-2.4, 0.2, 9], [-2.4, 0.2, 10.4], [-2.4, 3.9, 10.4], [-2.4, 2.6, 9.3]), cobalt, 2) +
    shape(
      view.path([-5.4, 0.2, 9], [-2.4, 0.2, 9], [-2.4, 2.6, 9.3], [-2.4, 3.9, 10.4], [-5.4, 3.9, 10.4], [-5.4, 2.6, 9.3]),
      cobalt,
      3,
    ) +
    shape(view.path([-5, 2, 9.2], [-2.8, 2, 9.2], [-2.8, 3.2, 9.9], [-5, 3.2, 9.9]), night, 2.4, haze) +
    fill(view.path([-5, 3.2, 9.9], [-4.3, 3.2, 9.9], [-4.7, 2, 9.2], [-5, 2, 9.2]), azure) +
    fill(view.path([-5.4, 1, 9.05], [-2.4, 1, 9.05], [-2.4, 1.24, 9.08], [-5.4, 1.24, 9.08]), sand) +
    [-4.9, -2.9]
      .map((x) => {
        const [px, py] = view.see([x, 0.75, 9]);
        return disc(px, py, 15, cream) + disc(px, py, 8, paper) + ring(px, py, 15, 3);
      })
      .join('') +
    fill(view.path([-5.2, -0.3, 9], [-2.6, -0.3, 9], [-2.4, 0.2, 9], [-5.4, 0.2, 9]), night);
  const rails =
    fill(floor(view, -9, near, -1.7, far, -0.9), ochre) +
    fill(floor(view, -9, near, -1.7, far, -0.9), hatch(umber, { slant: 'flat', step: 9, width: 2.4 })) +
    each(12, (i) => {
      const z = 3.4 * 1.16 ** i;
      return fill(floor(view, -5.6, z, -2.2, z * 1.05, -0.85), night);
    }) +
    [-4.9, -2.9].map((x) => fill(floor(view, x - 0.07, near, x + 0.07, 10, -0.8), haze)).join('');
  const deck =
    fill(floor(view, -1.7, 1.4, 9, far), wheat) +
    fill(floor(view, -1.7, 1.4, -1.2, far), cream) +
    fill(floor(view, -1.1, 1.4, -0.86, far), sand) +
    fill(side(view, -1.7, 0, near - 1.6, -0.9, far), night) +
    each(7, (i) => {
      const z = 4.4 + i * 7;
      return fill(view.path([1.8, 0, z], [7, 0, z + 1.4], [7, 0, z + 3.6], [1.8, 0, z + 2]), cream);
    });
  const roof =
    fill(view.path([-1.6, 5.2, near], [9, 5.9, near], [9, 5.9, far], [-1.6, 5.2, far]), cobalt) +
    fill(side(view, -1.6, 5.2, near, 4.8, far), sand) +
    [5, 9, 14, 20, 28, 38, 52]
      .map((z) => fill(view.path([-1.6, 5.2, z], [9, 5.9, z], [9, 5.5, z], [-1.6, 4.9, z]), night))
      .join('');
  const pillars = [52, 38, 28, 20, 14, 9]
    .map(
      (z) =>
        line(join(view, [3.2, 0, z], [3.2, 5.3, z]), view.scale([3.2, 0, z]) * 0.24, night) +
        line(join(view, [3.2, 4.2, z], [1.6, 5.2, z]), view.scale([3.2, 0, z]) * 0.1, night) +
        line(join(view, [3.2, 4.2, z], [4.8, 5.4, z]), view.scale([3.2, 0, z]) * 0.1, night),
    )
    .join('');
  const building =
    fill(side(view, 7, 0, near, 5.8, far), pale) +
    fill(side(view, 7, 0, near, 5.8, far), hatch(azure, { step: 9, width: 2.2 })) +
    [6, 10.5, 15, 20, 26, 34]
      .map((z) => shape(side(view, 7, 0, z, 3.4, z + 2.2), night, 2) + fill(side(view, 7, 0.9, z + 0.3, 3.1, z + 1.9), sand))
      .join('');
  const [cx, cy] = view.see([1.2, 4.15, 11]);
  const bag = (x, y) =>
    shape(box(x - 12, y + 12, 30, 32), sand, 1.8) + line(`M${x - 6} ${y + 12}v-10h18v10M${x - 12} ${y + 28}h30`, 1.8);
  return (
    sky({ bottom: 360, base: cream, ink: mist, thick: 7 }) +
    sun(150, 180, 66) +
    fill('M0 320L60 300V330H130V280H170V326H240V306H300V352H0z', haze) +
    line('M0 120Q300 220 470 330M0 60Q320 200 480 328', 2.4) +
    bar('M96 350V70M40 110H200M260 348V210M226 226H320', 5) +
    rails +
    coaches +
    nose +
    deck +
    building +
    roof +
    pillars +
    line(`M${n(cx)} ${n(cy - 44)}V${n(cy - 110)}`, 5) +
    clock(cx, cy, 46, 7, 25) +
    stand(0.6, 34, { pose: 'walk', hat: 'none', top: night }) +
    stand(1.6, 26, { pose: 'stand', hat: 'scarf', wear: 'dress', top: cobalt, left: true }) +
    stand(-0.4, 20, { pose: 'stand', hat: 'none', top: ochre, left: true }) +
    stand(2.4, 16, { pose: 'phone', hat: 'none', top: cobalt, left: true }) +
    stand(0.2, 12.4, { pose: 'walk', hat: 'hood', wear: 'robe', top: night, trim: night }) +
    stand(1.5, 9.6, { pose: 'walk', hat: 'none', wear: 'coat', top: ochre, hand: bag }) +
    block(view, [4.6, 0, 9.3], [1.7, 0.44, 0.5], { front: sand, top: straw }, 2) +
    stand(5.1, 9.2, { pose: 'sit', hat: 'cap', top: cobalt, left: true }) +
    stand(0.15, 5.1, { pose: 'stand', hat: 'scarf', wear: 'dress', top: cobalt, trim: cream, left: true }) +
    stand(0.72, 5, { h: 172, pose: 'stand', hat: 'none', top: sand, left: true }) +
    stand(2.1, 4.5, { pose: 'walk', hat: 'none', wear: 'coat', top: night, left: true, hand: bag })
  );
}

function lorryOnCoastRoad() {
  const poles = [
    [1130, 560, 200],
    [905, 524, 140],
    [756, 500, 100],
    [650, 482, 72],
    [572, 468, 52],
  ];
  const wire =
    poles
      .slice(0, -1)
      .map(([x, y, h], i) => {
        const [X, Y, H] = poles[i + 1];
        return `M${x} ${y - h}Q${(x + X) / 2} ${(y - h + Y - H) / 2 + h * 0.12} ${X} ${Y - H}`;
      })
      .join('') + 'M1130 360Q1180 386 1220 380';
  return (
    sky({ bottom: 430, base: cream, ink: straw, thick: 7, thin: 1.6 }) +
    sun(210, 210, 92, sand, cream) +
    range(
      spots('360,420 470,320 580,372 720,250 860,352 980,262 1090,340 1200,280'),
      436,
      pale,
      hatch(cobalt, { slant: 'upright', step: 7.5, width: 1.7 }),
    ) +
    hill(spots('300,436 520,392 760,412 980,380 1200,402'), 470, ochre) +
    sea({ top: 426, bottom: 560, right: 620, seed: 37 }) +
    fill('M620 426Q520 450 430 470Q330 500 240 560H0V580H1200V426z', straw) +
    fill('M620 426Q520 450 430 470Q330 500 240 560L300 560Q380 506 470 478Q560 452 660 430z', cream) +
    fill(box(0, 556, 1200, 254), straw) +
    fill('M0 556H240Q120 600 0 620z', cobalt) +
    fill('M0 620Q120 600 240 556H300Q170 620 0 650z', cream) +
    fill('M540 440Q800 460 1200 540V600Q800 500 540 450z', sand) +
    line(wire, 2) +
    poles.map(([x, y, h]) => bar(`M${x} ${y}V${y - h - 8}M${x - h * 0.14} ${y - h}H${x + h * 0.14}`, h * 0.035)).join('') +
    fill('M0 648L1200 590V730L0 760z', cobalt) +
    fill('M0 648L1200 590V604L0 664z', night) +
    fill('M0 744L1200 714V730L0 760z', night) +
    line('M-20 708L1220 656', 6, cream, '56 44') +
    fill('M330 742L1000 706L1180 740L560 780z', hatch(night, { slant: 'flat', step: 6, width: 3 })) +
    at(310, 742, lorry(0, 0, { scale: 1.9, body: cream }), { turn: -2.6 }) +
    at(524, 606, words('LIGNES ARGANE', 0, 0, { size: 34, face: 'bold', color: cobalt, track: 0.1 }), { turn: -2.6 }) +
    fill('M0 790Q300 760 620 780T1200 760V810H0z', ochre) +
    tuft(120, 780, 60, umber) +
    tuft(220, 800, 40, umber) +
    tuft(1060, 790, 66, umber) +
    tuft(760, 800, 40, umber) +
    tuft(1150, 566, 26) +
    gull(330, 120, 56) +
    gull(410, 150, 36) +
    gull(520, 110, 28)
  );
}

export const scenes = [
  {
    name: 'train-gare',
    alt: 'Un train à quai à l’heure du matin, des voyageurs sous la marquise et son horloge',
    draw: platform,
  },
  {
    name: 'camion-route',
    alt: 'Un camion frigorifique sur une route de corniche, la mer d’un côté, l’Atlas de l’autre',
    draw: lorryOnCoastRoad,
  },
];
