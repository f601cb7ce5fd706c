// Rails and roads.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, disc, each, fill, hatch, line, n, outline, ring, shape, spots } from '../ink/stroke.mjs';
import { gull, hill, palm, range, sea, sky, sun, tuft } from '../ink/land.mjs';
import { block, eye, floor, side, join } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
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
    shape(
      view.path([
        [-2.4, 0.2, 9],
        [-2.4, 0.2, 10.4],
        [-2.4, 3.9, 10.4],
        [-2.4, 2.6, 9.3],
      ]),
      cobalt,
      2,
    ) +
    shape(
      view.path([
        [-5.4, 0.2, 9],
        [-2.4, 0.2, 9],
        [-2.4, 2.6, 9.3],
        [-2.4, 3.9, 10.4],
        [-5.4, 3.9, 10.4],
        [-5.4, 2.6, 9.3],
      ]),
      cobalt,
      3,
    ) +
    shape(
      view.path([
        [-5, 2, 9.2],
        [-2.8, 2, 9.2],
        [-2.8, 3.2, 9.9],
        [-5, 3.2, 9.9],
      ]),
      night,
      2.4,
      haze,
    ) +
    fill(
      view.path([
        [-5, 3.2, 9.9],
        [-4.3, 3.2, 9.9],
        [-4.7, 2, 9.2],
        [-5, 2, 9.2],
      ]),
      azure,
    ) +
    fill(
      view.path([
        [-5.4, 1, 9.05],
        [-2.4, 1, 9.05],
        [-2.4, 1.24, 9.08],
        [-5.4, 1.24, 9.08],
      ]),
      sand,
    ) +
    [-4.9, -2.9]
      .map((x) => {
        const [px, py] = view.see([x, 0.75, 9]);
        return disc(px, py, 15, cream) + disc(px, py, 8, paper) + ring(px, py, 15, 3);
      })
      .join('') +
    fill(
      view.path([
        [-5.2, -0.3, 9],
        [-2.6, -0.3, 9],
        [-2.4, 0.2, 9],
        [-5.4, 0.2, 9],
      ]),
      night,
    );
  const rails =
    fill(
      view.path([
        [-9, -0.9, near],
        [-1.7, -0.9, near],
        [-1.7, -0.9, far],
        [-9, -0.9, far],
      ]),
      ochre,
    ) +
    fill(
      view.path([
        [-9, -0.9, near],
        [-1.7, -0.9, near],
        [-1.7, -0.9, far],
        [-9, -0.9, far],
      ]),
      hatch(umber, { slant: 'flat', step: 9, width: 2.4 }),
    ) +
    each(12, (i) => {
      const z = 3.4 * 1.16 ** i;
      return fill(
        view.path([
          [-5.6, -0.85, z],
          [-2.2, -0.85, z],
          [-2.2, -0.85, z * 1.05],
          [-5.6, -0.85, z * 1.05],
        ]),
        night,
      );
    }) +
    [-4.9, -2.9]
      .map((x) =>
        fill(
          view.path([
            [x - 0.07, -0.8, near],
            [x + 0.07, -0.8, near],
            [x + 0.07, -0.8, 10],
            [x - 0.07, -0.8, 10],
          ]),
          haze,
        ),
      )
      .join('');
  const deck =
    fill(floor(view, -1.7, 1.4, 9, far), wheat) +
    fill(floor(view, -1.7, 1.4, -1.2, far), cream) +
    fill(floor(view, -1.1, 1.4, -0.86, far), sand) +
    fill(
      view.path([
        [-1.7, 0, near - 1.6],
        [-1.7, 0, far],
        [-1.7, -0.9, far],
        [-1.7, -0.9, near - 1.6],
      ]),
      night,
    ) +
    each(7, (i) => {
      const z = 4.4 + i * 7;
      return fill(
        view.path([
          [1.8, 0, z],
          [7, 0, z + 1.4],
          [7, 0, z + 3.6],
          [1.8, 0, z + 2],
        ]),
        cream,
      );
    });
  const roof =
    fill(
      view.path([
        [-1.6, 5.2, near],
        [9, 5.9, near],
        [9, 5.9, far],
        [-1.6, 5.2, far],
      ]),
      cobalt,
    ) +
    fill(
      view.path([
        [-1.6, 5.2, near],
        [-1.6, 5.2, far],
        [-1.6, 4.8, far],
        [-1.6, 4.8, near],
      ]),
      sand,
    ) +
    [5, 9, 14, 20, 28, 38, 52]
      .map((z) =>
        fill(
          view.path([
            [-1.6, 5.2, z],
            [9, 5.9, z],
            [9, 5.5, z],
            [-1.6, 4.9, z],
          ]),
          night,
        ),
      )
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

function tramAvenue() {
  const view = eye({ y: 1.9, x: 0, focal: 820, cx: 560, cy: 380 });
  const stand = standing(view);
  const house = (x, z, w, d, h, color, dark) => {
    const left = x < 0;
    const body = block(
      view,
      [x, 0, z],
      [w, h, d],
      { front: color, right: [color], left: [color, hatch(azure, { step: 9, width: 2 })] },
      2.6,
    );
    const face = left ? x + w : x;
    const floors = Math.round(h / 3.4);
    return (
      body +
      each(floors - 1, (f) =>
        each(Math.round(d / 3), (b) => {
          const z1 = z + 0.8 + b * 3;
          const y = 4.4 + f * 3.3;
          return z1 + 1.2 < z + d ? fill(side(view, face, y, z1, y + 2, z1 + 1.2), dark) : '';
        }),
      ) +
      each(Math.round(d / 3), (b) => {
        const z1 = z + 0.5 + b * 3;
        return z1 + 2.2 < z + d
          ? shape(
              view.path([
                [face, 0, z1],
                [face, 2.4, z1],
                [face, 3.1, z1 + 0.5],
                [face, 3.3, z1 + 1.1],
                [face, 3.1, z1 + 1.7],
                [face, 2.4, z1 + 2.2],
                [face, 0, z1 + 2.2],
              ]),
              night,
              1,
            )
          : '';
      }) +
      line(join(view, [face, 3.9, z], [face, 3.9, z + d]), 3, night) +
      line(join(view, [face, h - 0.5, z], [face, h - 0.5, z + d]), 3, ochre)
    );
  };
  const tall =
    house(-22, 60, 12, 30, 14, pale, azure) +
    house(10, 62, 12, 30, 17, haze, azure) +
    house(-21, 40, 11, 19, 17, cream, cobalt) +
    house(10, 44, 11, 17, 13, wheat, cobalt) +
    house(-21, 22, 11, 17, 13.5, wheat, cobalt) +
    house(10, 26, 11, 17, 16, cream, cobalt) +
    house(-21, 6, 11, 15, 16, cream, cobalt) +
    house(10, 8, 11, 17, 13, straw, cobalt);
  const ground =
    fill(floor(view, -60, 1, 60, 400), wheat) +
    fill(floor(view, -4.6, 1, 4.6, 400), haze) +
    fill(floor(view, -10, 1, -7.6, 400), cream) +
    fill(floor(view, 7.6, 1, 10, 400), cream) +
    [-3.4, -1.9, 1.9, 3.4].map((x) => fill(floor(view, x - 0.06, 1, x + 0.06, 300), night)).join('') +
    each(6, (i) => fill(floor(view, -7.4 + i * 2.6, 6.4, -5.9 + i * 2.6, 9), paper));
  const wires =
    line([-2.65, 2.65].map((x) => join(view, [x, 6, 3], [x, 6, 120])).join(''), 2.2) +
    [60, 34, 20, 12.4]
      .map(
        (z) =>
          line(join(view, [-6, 0, z], [-6, 7.4, z]), Math.max(3, view.scale([0, 0, z]) * 0.16)) +
          line(join(view, [6, 0, z], [6, 7.4, z]), Math.max(3, view.scale([0, 0, z]) * 0.16)) +
          line(join(view, [-6, 6.8, z], [6, 6.8, z]), 2.4),
      )
      .join('');
  // The tram comes along the right-hand track, its face at z = 13.
  const [x1, x2, z] = [1.3, 4.1, 13];
  const p = (x, y, dz = 0) => view.see([x, y, z + dz]);
  const body =
    fill(side(view, x1, 0.4, z + 0.5, 3.5, z + 34), cream) +
    fill(side(view, x1, 0.4, z + 0.5, 1.2, z + 34), sand) +
    fill(side(view, x1, 1.5, z + 1.2, 2.8, z + 34), night) +
    each(9, (i) => line(join(view, [x1, 0.4, z + 3 + i * 3], [x1, 2.8, z + 3 + i * 3]), 3, cream)) +
    line(join(view, [x1, 3.5, z + 0.5], [x1, 3.5, z + 34]), 3) +
    shape(
      view.path([
        [x1, 0.35, z],
        [x2, 0.35, z],
        [x2, 2.9, z],
        [x2 - 0.5, 3.6, z + 0.3],
        [x1 + 0.5, 3.6, z + 0.3],
        [x1, 2.9, z],
      ]),
      cream,
      3,
    ) +
    fill(
      view.path([
        [x1, 0.35, z],
        [x2, 0.35, z],
        [x2, 1.2, z],
        [x1, 1.2, z],
      ]),
      sand,
    ) +
    shape(
      view.path([
        [x1 + 0.2, 1.35, z],
        [x2 - 0.2, 1.35, z],
        [x2 - 0.3, 2.8, z],
        [x1 + 0.3, 2.8, z],
      ]),
      night,
      2,
    ) +
    fill(outline([p(x1 + 0.4, 2.75), p(x1 + 1.2, 2.75), p(x1 + 0.7, 1.4), p(x1 + 0.25, 1.4)]), azure) +
    fill(
      view.path([
        [x1 + 0.7, 2.95, z],
        [x2 - 0.7, 2.95, z],
        [x2 - 0.7, 3.35, z],
        [x1 + 0.7, 3.35, z],
      ]),
      night,
    ) +
    disc(...p(x1 + 0.42, 0.82), 9, paper) +
    disc(...p(x2 - 0.42, 0.82), 9, paper) +
    fill(
      view.path([
        [x1 + 0.2, 0.02, z],
        [x2 - 0.2, 0.02, z],
        [x2, 0.35, z],
        [x1, 0.35, z],
      ]),
      night,
    ) +
    line(`${join(view, [2.7, 3.6, z + 4], [2.2, 4.8, z + 5], [2.65, 6, z + 6])}`, 4);
  const sign = words(
    'LIGNE 2',
    ...(() => {
      const [a, b] = p(2.7, 3.06);
      return [a, b];
    })(),
    { size: 17, face: 'bold', anchor: 'middle', color: sand },
  );
  const palms = spots('-6.8,70 6.8,74 -6.8,44 6.8,50 -6.8,28 6.8,30 -6.8,17')
    .map(([x, zz], i) => {
      const [px, py] = view.see([x, 0, zz]);
      return palm(px, py, view.scale([x, 0, zz]) * 7.4, { seed: i + 2, lean: x < 0 ? 0.04 : -0.04 });
    })
    .join('');
  return (
    sky({ bottom: 384, base: mist, ink: cream, thick: 8, thin: 3 }) +
    sun(560, 300, 60, sand, mist, { from: 0 }) +
    ground +
    tall +
    palms +
    wires +
    body +
    sign +
    stand(-3.2, 30, { pose: 'walk', hat: 'none', top: night }) +
    stand(-5.4, 22, { pose: 'walk', hat: 'hood', wear: 'robe', top: cobalt, trim: cobalt, left: true }) +
    stand(6.2, 15, { pose: 'phone', hat: 'none', top: night, left: true }) +
    stand(-6.2, 9.6, { pose: 'walk', hat: 'scarf', wear: 'dress', top: cobalt, trim: sand }) +
    stand(-1.6, 8, {
      pose: 'stride',
      hat: 'none',
      wear: 'coat',
      top: night,
      hand: (x, y) => shape(box(x - 14, y + 4, 28, 20), sand, 1.8),
    }) +
    stand(-3, 7.6, { pose: 'walk', hat: 'none', top: ochre }) +
    at(
      250,
      760,
      ring(0, -34, 32, 5) +
        ring(92, -34, 32, 5) +
        line('M0 -34L34 -84H76L46 -34zM34 -84L46 -34M92 -34L70 -98H88M34 -92h-18', 4.6, cobalt),
      { scale: 1.25 },
    ) +
    person(306, 730, {
      h: 246,
      pose: { lean: 22, near: [62, 20], far: [66, 16], leg: [56, 70], back: [18, 20] },
      hat: 'cap',
      top: ochre,
      ink: night,
    }) +
    person(1030, 782, {
      h: 304,
      pose: 'walk',
      hat: 'none',
      wear: 'coat',
      top: night,
      left: true,
      hand: (x, y) => fill(box(x - 3, y - 10, 8, 13), cream),
    })
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
  { name: 'tramway', alt: 'Un tramway descend une avenue à arcades et palmiers, des passants traversent', draw: tramAvenue },
  {
    name: 'camion-route',
    alt: 'Un camion frigorifique sur une route de corniche, la mer d’un côté, l’Atlas de l’autre',
    draw: lorryOnCoastRoad,
  },
];
