// Under way: a platform in the morning, a lorry on the coast road, Moscow under snow.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, dice, disc, each, fill, hatch, line, n, ring, shape, spots } from '../ink/stroke.mjs';
import { gull, hill, range, sea, sky, sun, tuft } from '../ink/land.mjs';
import { block, eye, floor, join, side } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { clock, lorry, windows } from '../ink/town.mjs';
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

function moscowUnderSnow() {
  return (
    sky({ bottom: 566, base: pale, ink: haze, thick: 11, thin: 5 }) +
    disc(650, 170, 50, wheat) +
    skyscraper() +
    fortress() +
    church() +
    frozenRiver() +
    embankment() +
    fill(box(0, 690, 1200, 120), mist) +
    fill('M0 690Q260 704 520 694T1200 700V690z', paper) +
    fill('M0 760Q300 730 640 752T1200 742V810H0z', paper) +
    line('M180 742q60 -8 130 0M500 726q70 -8 160 2M820 750q90 -10 200 0', 3, haze) +
    streetLamp(250) +
    streetLamp(1010) +
    person(440, 748, { h: 176, pose: 'walk', wear: 'coat', hat: 'fur', trim: ochre, top: night }) +
    person(510, 744, { h: 168, pose: 'walk', wear: 'coat', hat: 'scarf', trim: sand, top: cobalt }) +
    person(720, 760, { h: 186, pose: 'pocket', wear: 'coat', hat: 'fur', trim: night, top: azure, ink: night, left: true }) +
    person(860, 772, {
      h: 184,
      pose: { lean: 4, near: [30, 96], far: [-16, 20], leg: [22, 6], back: [-18, 14] },
      wear: 'coat',
      hat: 'none',
      top: night,
    }) +
    umbrella() +
    snowfall()
  );
}

/** A church of five domes. */
function church() {
  return (
    shape('M330 560V430H590V560z', cream, 3) +
    fill('M480 430H590V560H480z', hatch(azure, { step: 9, width: 2.2 })) +
    shape('M320 434L360 392L400 434L440 392L480 434L520 392L560 434L600 434V446H320z', pale, 2.4) +
    fill('M362 474h30v86h-30zM446 466h36v94h-36zM530 474h30v86h-30z', cobalt) +
    fill('M318 436L360 388L402 434L360 398z', paper) +
    drum(370, 404, 46, 56) +
    drum(550, 404, 46, 56) +
    drum(460, 400, 70, 92) +
    onion(370, 346, 62, 66, cobalt, hatch(night)) +
    onion(550, 346, 62, 66, cobalt, hatch(night)) +
    onion(460, 304, 98, 104, sand, hatch(umber, { step: 7.5, width: 2 })) +
    drum(420, 402, 34, 30) +
    drum(500, 402, 34, 30) +
    onion(420, 370, 44, 48, azure, hatch(cobalt)) +
    onion(500, 370, 44, 48, azure, hatch(cobalt))
  );
}

/** A crenellated wall and its clock tower. */
function fortress() {
  return (
    shape('M-10 560V500H330V560zM590 560V506H760V560z', ochre, 2.6) +
    fill('M120 500H330V560H120zM590 506H760V560H590z', hatch(umber, { step: 7.5, width: 2 })) +
    each(16, (i) => shape(`M${-6 + i * 21} 500v-14l6 5l6 -5v14z`, ochre, 1.6)) +
    each(8, (i) => shape(`M${594 + i * 21} 506v-14l6 5l6 -5v14z`, ochre, 1.6)) +
    fill('M-10 500H330V495H-10zM590 506H760V501H590z', paper) +
    shape('M110 560V380H190V560z', ochre, 2.6) +
    fill('M150 380H190V560H150z', hatch(umber, { step: 7.5, width: 2 })) +
    shape('M100 384H200V366H100zM122 366V320H178V366z', ochre, 2.4) +
    shape('M116 322L150 226L184 322z', cobalt, 2.4) +
    fill('M150 226L184 322H154z', hatch(night)) +
    fill('M116 322L150 226L154 240L132 322z', paper) +
    line('M150 226V196', 3.4, sand) +
    fill('M150 186l4 8l9 1l-7 6l2 9l-8 -5l-8 5l2 -9l-7 -6l9 -1z', sand) +
    disc(150, 412, 18, cream) +
    ring(150, 412, 18, 3) +
    line('M150 412V400M150 412L158 416', 2.4)
  );
}

/** The river under ice, with what it mirrors. */
function frozenRiver() {
  return (
    fill('M0 560H1200V640H0z', haze) +
    fill('M0 574Q180 566 300 580T640 576T980 584T1200 572V640H0z', mist) +
    line('M40 598h120M240 612h90M520 600h140M800 616h110M980 598h150', 3, paper) +
    fill('M330 562h260v40q-130 24 -260 0z', hatch(azure, { slant: 'flat', step: 7.5, width: 2 })) +
    fill('M740 562h330v50q-160 22 -330 0z', hatch(azure, { slant: 'flat', step: 7.5, width: 2 }))
  );
}

/** The parapet of the embankment. */
function embankment() {
  return (
    fill('M0 640H1200V664H0z', night) +
    fill('M0 632H1200V644H0z', paper) +
    each(13, (i) => shape(box(30 + i * 98, 622, 30, 64), azure, 2.4) + fill(box(27 + i * 98, 614, 36, 12), paper)) +
    line(
      each(60, (i) => `M${i * 20 + 8} 664V686`),
      3,
      night,
    ) +
    fill(box(0, 684, 1200, 8), night)
  );
}

/** An onion dome that stands on (x, y), snow on its left, a cross on top. */
const onion = (x, y, w, h, color, shade) =>
  fill(
    `M${n(x - w * 0.34)} ${y}Q${n(x - w * 0.72)} ${n(y - h * 0.34)} ${n(x - w * 0.3)} ${n(y - h * 0.58)}Q${n(x - w * 0.06)} ${n(y - h * 0.7)} ${x} ${n(y - h)}Q${n(x + w * 0.06)} ${n(y - h * 0.7)} ${n(x + w * 0.3)} ${n(y - h * 0.58)}Q${n(x + w * 0.72)} ${n(y - h * 0.34)} ${n(x + w * 0.34)} ${y}z`,
    color,
  ) +
  fill(
    `M${n(x + w * 0.06)} ${y}Q${n(x + w * 0.3)} ${n(y - h * 0.4)} ${x} ${n(y - h)}Q${n(x + w * 0.06)} ${n(y - h * 0.7)} ${n(x + w * 0.3)} ${n(y - h * 0.58)}Q${n(x + w * 0.72)} ${n(y - h * 0.34)} ${n(x + w * 0.34)} ${y}z`,
    shade,
  ) +
  fill(
    `M${n(x - w * 0.5)} ${n(y - h * 0.32)}Q${n(x - w * 0.5)} ${n(y - h * 0.5)} ${n(x - w * 0.26)} ${n(y - h * 0.6)}Q${n(x - w * 0.06)} ${n(y - h * 0.7)} ${x} ${n(y - h)}Q${n(x - w * 0.1)} ${n(y - h * 0.56)} ${n(x - w * 0.5)} ${n(y - h * 0.32)}z`,
    paper,
  ) +
  line(`M${x} ${n(y - h)}v${n(-h * 0.28)}M${n(x - w * 0.1)} ${n(y - h * 1.18)}h${n(w * 0.2)}`, Math.max(2.4, w * 0.05), sand);

/** The round tower under a dome. */
const drum = (x, y, w, h) =>
  shape(box(x - w / 2, y - h, w, h), cream, 2.4) +
  fill(box(x, y - h, w / 2, h), hatch(azure)) +
  fill(
    each(3, (i) => box(x - w * 0.34 + i * w * 0.27, y - h * 0.8, w * 0.12, h * 0.6)),
    cobalt,
  ) +
  fill(box(x - w * 0.58, y - h - 5, w * 1.16, 8), sand);

/** A tower that rises in steps to a spire. */
function skyscraper() {
  const step = (x, y, w, h, tone) =>
    shape(box(x - w / 2, y - h, w, h), tone, 2) +
    fill(box(x + w * 0.1, y - h, w * 0.4, h), hatch(azure, { step: 7.5, width: 2 })) +
    windows(x - w / 2 + 10, y - h + 12, {
      columns: Math.max(2, Math.floor(w / 20) - 1),
      rows: Math.max(1, Math.floor(h / 26) - 0),
      w: 7,
      h: 13,
      dx: 19,
      dy: 25,
      color: azure,
      lit: (c, r) => (c * 3 + r * 5) % 7 === 0,
    }) +
    fill(box(x - w / 2 - 3, y - h - 5, w + 6, 8), paper);
  return (
    step(905, 560, 330, 110, haze) +
    step(780, 560, 54, 170, haze) +
    step(1030, 560, 54, 170, haze) +
    step(905, 456, 190, 110, haze) +
    step(905, 350, 124, 90, haze) +
    step(905, 264, 76, 64, haze) +
    shape('M880 200L905 64L930 200z', haze, 2) +
    fill('M905 64L930 200H910z', hatch(azure)) +
    line('M905 64V34', 4, sand) +
    disc(905, 32, 6, sand) +
    fill('M753 392h54l-27 -44zM1003 392h54l-27 -44z', pale) +
    fill('M753 392L780 348L786 360L764 392z', paper)
  );
}

/** Flakes, a few of them near. */
function snowfall() {
  const roll = dice(77);
  return each(230, () => {
    const y = roll() * 800;
    const r = 1.4 + roll() * 2.4 + (roll() > 0.93 ? 3 : 0);
    return disc(roll() * 1200, y, r, paper);
  });
}

/** An umbrella white with snow. */
function umbrella() {
  return at(
    860,
    770,
    line('M26 -120L44 -206', 4) +
      fill(
        'M-40 -186Q-24 -254 50 -256Q124 -250 138 -178Q116 -194 92 -184Q70 -200 46 -188Q20 -202 0 -190Q-20 -200 -40 -186z',
        cobalt,
      ) +
      fill('M50 -256Q124 -250 138 -178Q116 -194 92 -184Q90 -230 50 -256z', hatch(night)) +
      fill('M-34 -200Q-10 -252 50 -256Q70 -254 84 -246Q30 -244 -34 -200z', paper),
  );
}

/** A street lamp with snow on it. */
const streetLamp = (x) =>
  bar(`M${x} 760V430`, 8) +
  fill(`M${x - 22} 430h44l-8 -52h-28z`, straw) +
  line(`M${x - 22} 430h44l-8 -52h-28zM${x} 430v-52`, 3) +
  fill(`M${x - 20} 380h40l-20 -18z`, night) +
  fill(`M${x - 22} 376Q${x} 350 ${x + 22} 376L${x} 362z`, paper) +
  fill(`M${x - 14} 760h28l-6 -34h-16z`, night);

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
  {
    name: 'moscou-neige',
    alt: 'Moscou sous la neige : bulbes, muraille et tour devant la rivière gelée, des passants',
    draw: moscowUnderSnow,
  },
];
