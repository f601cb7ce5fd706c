// In town: an avenue with its tram, a cinema, a building site.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, disc, each, fill, hatch, line, n, outline, ring, shape, spots, within } from '../ink/stroke.mjs';
import { cloud, lamp, palm, sky, sun } from '../ink/land.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { house, scaffold, towerCrane, windows } from '../ink/town.mjs';
import { words } from '../ink/type.mjs';

function tramAvenue() {
  const view = eye({ y: 1.9, x: 0, focal: 820, cx: 560, cy: 380 });
  const stand = standing(view);
  return (
    sky({ bottom: 384, base: mist, ink: cream, thick: 8, thin: 3 }) +
    sun(560, 300, 60, sand, mist, { from: 0 }) +
    avenueGround(view) +
    avenueHouses(view) +
    avenuePalms(view) +
    overheadWires(view) +
    tram(view) +
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

/** Both sides of the avenue, the farthest first. */
function avenueHouses(view) {
  return (
    arcaded(view, -22, 60, 12, 30, 14, pale, azure) +
    arcaded(view, 10, 62, 12, 30, 17, haze, azure) +
    arcaded(view, -21, 40, 11, 19, 17, cream, cobalt) +
    arcaded(view, 10, 44, 11, 17, 13, wheat, cobalt) +
    arcaded(view, -21, 22, 11, 17, 13.5, wheat, cobalt) +
    arcaded(view, 10, 26, 11, 17, 16, cream, cobalt) +
    arcaded(view, -21, 6, 11, 15, 16, cream, cobalt) +
    arcaded(view, 10, 8, 11, 17, 13, straw, cobalt)
  );
}

/** The carriageway, its rails and a crossing. */
function avenueGround(view) {
  return (
    fill(floor(view, -60, 1, 60, 400), wheat) +
    fill(floor(view, -4.6, 1, 4.6, 400), haze) +
    fill(floor(view, -10, 1, -7.6, 400), cream) +
    fill(floor(view, 7.6, 1, 10, 400), cream) +
    [-3.4, -1.9, 1.9, 3.4].map((x) => fill(floor(view, x - 0.06, 1, x + 0.06, 300), night)).join('') +
    each(6, (i) => fill(floor(view, -7.4 + i * 2.6, 6.4, -5.9 + i * 2.6, 9), paper))
  );
}

/** Masts and wires over the rails. */
function overheadWires(view) {
  return (
    line([-2.65, 2.65].map((x) => join(view, [x, 6, 3], [x, 6, 120])).join(''), 2.2) +
    [60, 34, 20, 12.4]
      .map(
        (z) =>
          line(join(view, [-6, 0, z], [-6, 7.4, z]), Math.max(3, view.scale([0, 0, z]) * 0.16)) +
          line(join(view, [6, 0, z], [6, 7.4, z]), Math.max(3, view.scale([0, 0, z]) * 0.16)) +
          line(join(view, [-6, 6.8, z], [6, 6.8, z]), 2.4),
      )
      .join('')
  );
}

/** The tram on the right-hand track, its face at z = 13. */
function tram(view) {
  const [x1, x2, z] = [1.3, 4.1, 13];
  const p = (x, y) => view.see([x, y, z]);
  return (
    fill(side(view, x1, 0.4, z + 0.5, 3.5, z + 34), cream) +
    fill(side(view, x1, 0.4, z + 0.5, 1.2, z + 34), sand) +
    fill(side(view, x1, 1.5, z + 1.2, 2.8, z + 34), night) +
    each(9, (i) => line(join(view, [x1, 0.4, z + 3 + i * 3], [x1, 2.8, z + 3 + i * 3]), 3, cream)) +
    line(join(view, [x1, 3.5, z + 0.5], [x1, 3.5, z + 34]), 3) +
    shape(
      view.path([x1, 0.35, z], [x2, 0.35, z], [x2, 2.9, z], [x2 - 0.5, 3.6, z + 0.3], [x1 + 0.5, 3.6, z + 0.3], [x1, 2.9, z]),
      cream,
      3,
    ) +
    fill(wall(view, x1, 0.35, x2, 1.2, z), sand) +
    shape(view.path([x1 + 0.2, 1.35, z], [x2 - 0.2, 1.35, z], [x2 - 0.3, 2.8, z], [x1 + 0.3, 2.8, z]), night, 2) +
    fill(outline([p(x1 + 0.4, 2.75), p(x1 + 1.2, 2.75), p(x1 + 0.7, 1.4), p(x1 + 0.25, 1.4)]), azure) +
    fill(wall(view, x1 + 0.7, 2.95, x2 - 0.7, 3.35, z), night) +
    disc(...p(x1 + 0.42, 0.82), 9, paper) +
    disc(...p(x2 - 0.42, 0.82), 9, paper) +
    fill(view.path([x1 + 0.2, 0.02, z], [x2 - 0.2, 0.02, z], [x2, 0.35, z], [x1, 0.35, z]), night) +
    line(join(view, [2.7, 3.6, z + 4], [2.2, 4.8, z + 5], [2.65, 6, z + 6]), 4) +
    words('LIGNE 2', ...p(2.7, 3.06), { size: 17, face: 'bold', anchor: 'middle', color: sand })
  );
}

/** A house of the avenue, over arcades, `z` to `z + d` along the look. */
function arcaded(view, x, z, w, d, h, color, dark) {
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
            view.path(
              [face, 0, z1],
              [face, 2.4, z1],
              [face, 3.1, z1 + 0.5],
              [face, 3.3, z1 + 1.1],
              [face, 3.1, z1 + 1.7],
              [face, 2.4, z1 + 2.2],
              [face, 0, z1 + 2.2],
            ),
            night,
            1,
          )
        : '';
    }) +
    line(join(view, [face, 3.9, z], [face, 3.9, z + d]), 3, night) +
    line(join(view, [face, h - 0.5, z], [face, h - 0.5, z + d]), 3, ochre)
  );
}

/** Palms on both pavements. */
function avenuePalms(view) {
  return spots('-6.8,70 6.8,74 -6.8,44 6.8,50 -6.8,28 6.8,30 -6.8,17')
    .map(([x, zz], i) => {
      const [px, py] = view.see([x, 0, zz]);
      return palm(px, py, view.scale([x, 0, zz]) * 7.4, { seed: i + 2, lean: x < 0 ? 0.04 : -0.04 });
    })
    .join('');
}

function picturePalace() {
  const front = 'M236 700V240H412V166H500V104H700V166H788V240H964V700z';
  const poster = (x, tone, draw) => shape(box(x, 566, 76, 104), tone, 3) + draw;
  const bulbs =
    each(36, (i) => disc(226 + i * 21.4, 518, 5, i % 2 ? straw : sand)) +
    each(36, (i) => disc(226 + i * 21.4, 474, 5, i % 2 ? sand : straw));
  return (
    sky({ bottom: 700, base: pale, ink: cobalt, step: 15, thick: 9, thin: 1 }) +
    disc(1040, 150, 44, cream) +
    house(-20, 700, 250, 350, { color: pale, pane: night, columns: 3, rows: 3, shade: hatch(cobalt), dark: 0.4 }) +
    house(970, 700, 260, 400, { color: azure, pane: night, columns: 3, rows: 4, shade: hatch(night), dark: 0.6 }) +
    fill(
      'M88.3 388.9h33.3v48.6h-33.3zM5 486h33.3v48.6h-33.3zM996 421.8h34.7v43.5h-34.7zM1169.400 334.800h34.700v43.500h-34.700z',
      sand,
    ) +
    shape(front, cream, 3.5) +
    within(front, fill('M700 100H970V700H760V240H700z', hatch(azure, { step: 9, width: 2.4 }))) +
    each(9, (i) => bar(`M${520 + i * 20} 128V440`, 6, cobalt)) +
    fill('M504 128H516V440H504zM684 128H696V440H684z', sand) +
    shape('M280 290H368V420H280zM832 290H920V420H832z', cobalt, 3) +
    fill('M324 290H368V420H324zM876 290H920V420H876z', azure) +
    line('M324 290V420M280 356H368M876 290V420M832 356H920', 4, cream) +
    fill(box(412, 240, 88, 8), sand) +
    fill(box(700, 240, 88, 8), sand) +
    line('M430 280V420M448 280V420M466 280V420M734 280V420M752 280V420M770 280V420', 4, haze) +
    fill('M190 452H1010L980 540H220z', night) +
    bulbs +
    shape('M330 482H870V510H330z', cream, 0, cream) +
    words('CINÉMA AL MANAR', 600, 506, { size: 30, face: 'bold', anchor: 'middle', color: night, track: 0.22 }) +
    fill(box(250, 540, 700, 160), cobalt) +
    fill('M250 540H950L1010 700H190z', hatch(sand, { slant: 'upright', step: 12, width: 1.6 })) +
    shape('M540 552H596V700H540zM604 552H660V700H604z', straw, 3) +
    fill('M630 552H660V700H630z', hatch(ochre)) +
    disc(588, 632, 4, night) +
    disc(612, 632, 4, night) +
    poster(276, straw, disc(314, 604, 20, cobalt) + fill('M284 662L314 622L344 662z', night)) +
    poster(376, cream, fill('M384 662V600L444 576V662z', sand) + disc(402, 590, 9, night)) +
    poster(748, cream, fill('M756 662Q786 570 816 662z', cobalt) + disc(786, 590, 12, sand)) +
    poster(848, straw, fill('M856 640h60v22h-60zM866 640l20 -50l20 50z', night)) +
    shape('M690 580H736V700H690z', night, 2) +
    fill('M696 590H730V636H696z', straw) +
    disc(713, 618, 9, night) +
    fill('M702 636Q702 624 713 624T724 636z', night) +
    fill(box(0, 696, 1200, 114), straw) +
    fill(box(0, 696, 1200, 8), ochre) +
    fill('M250 704H950L1080 780H120z', wheat) +
    fill(box(0, 770, 1200, 40), haze) +
    fill(box(0, 770, 1200, 6), cobalt) +
    palm(130, 752, 300, { seed: 4 }) +
    lamp(1080, 756, 280, { reach: -0.2, glow: straw }) +
    [
      [676, 722, 118, 'stand', 'none', night, 'work', false],
      [636, 732, 124, 'talk', 'scarf', cobalt, 'dress', false],
      [568, 734, 124, 'stand', 'none', ochre, 'coat', true],
      [520, 738, 126, 'phone', 'none', night, 'work', false],
      [462, 742, 128, 'stand', 'hood', cobalt, 'robe', false],
      [404, 746, 130, 'talk', 'none', night, 'coat', false],
      [356, 746, 128, 'stand', 'cap', azure, 'work', true],
    ]
      .map(([x, y, h, pose, hat, top, wear, left]) =>
        person(x, y, { h, pose, hat, top, wear, left, trim: hat === 'hood' ? top : sand }),
      )
      .join('') +
    person(850, 756, { h: 136, pose: 'point', hat: 'none', top: night, left: true }) +
    person(900, 752, { h: 88, pose: 'raise', hat: 'none', top: cobalt, left: true }) +
    person(250, 764, { h: 140, pose: 'stride', hat: 'scarf', wear: 'dress', top: night, trim: sand })
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
  { name: 'tramway', alt: 'Un tramway descend une avenue à arcades et palmiers, des passants traversent', draw: tramAvenue },
  {
    name: 'cinema',
    alt: 'La façade du cinéma Al Manar au soir, une file d’attente sous la marquise allumée',
    draw: picturePalace,
  },
  {
    name: 'immeuble-chantier',
    alt: 'Un immeuble en construction sous une grue, des ouvriers aux étages et au pied',
    draw: buildingSite,
  },
];
