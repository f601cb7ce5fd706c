// Where people read: a schoolroom, a bookshop.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, box, curve, dice, disc, each, fill, hatch, line, n, ring, shape, spots, within } from '../ink/stroke.mjs';
import { palm, sea, sky } from '../ink/land.mjs';
import { block, eye, floor, join, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { barque, sail, trawler } from '../ink/boat.mjs';
import { house } from '../ink/town.mjs';

function emptyDesks() {
  const view = eye({ y: 1.75, x: -0.6, focal: 780, cx: 560, cy: 350 });
  const [W, H, D] = [4.6, 3.5, 9.4];
  const panes = spots('-4.2,-1.9 -1.4,1 1.5,3.9');
  const outside = within(
    wall(view, -W, 0, W, H, D),
    fill(wall(view, -W, 0, W, H, D), cream) +
      sky({ top: 150, bottom: 310, base: cream, ink: mist, thick: 6 }) +
      sea({ top: 306, bottom: 372, left: 200, right: 960, seed: 5 }) +
      sail(450, 312, 30) +
      trawler(290, 350, { scale: 0.3, hull: night }) +
      trawler(610, 356, { scale: 0.36, mirror: true, hull: azure }) +
      sail(850, 314, 24) +
      fill('M180 384Q420 352 600 372T980 366V500H180z', straw) +
      barque(500, 388, { scale: 0.5 }) +
      barque(790, 392, { scale: 0.5, hull: night }) +
      person(330, 430, { h: 68, pose: 'run', hat: 'none', top: cobalt }) +
      person(392, 420, { h: 60, pose: 'run', hat: 'none', top: night }) +
      person(585, 428, { h: 66, pose: 'run', hat: 'none', top: ochre, left: true }) +
      person(650, 420, { h: 58, pose: 'run', hat: 'none', top: night, left: true }) +
      person(880, 424, { h: 62, pose: 'run', hat: 'none', top: cobalt, left: true }),
  );
  const wallBack =
    fill(`${wall(view, -W, 0, W, H, D)}${panes.map(([a, b]) => wall(view, a, 0.7, b, 3.1, D)).join('')}`, azure).replace(
      'fill=',
      'fill-rule="evenodd" fill=',
    ) +
    panes
      .map(
        ([a, b]) =>
          `<path d="${wall(view, a, 0.7, b, 3.1, D)}" fill="none" stroke="${night}" stroke-width="5"/>` +
          line(join(view, [(a + b) / 2, 0.7, D], [(a + b) / 2, 3.1, D]), 4),
      )
      .join('');
  const room =
    fill(floor(view, -W, 1, W, D, H), cobalt) +
    [2.4, 4.2, 6.4, 9].map((z) => fill(wall(view, -W, H, W, H - 0.22, z), night)).join('') +
    fill(side(view, -W, 0, 1, H, D), cobalt) +
    fill(side(view, -W, 0, 1, 0.95, D), night) +
    fill(side(view, W, 0, 1, H, D), azure) +
    fill(side(view, W, 0, 1, H, D), hatch(cobalt, { step: 9, width: 2.5 })) +
    fill(side(view, W, 0, 1, 0.95, D), cobalt) +
    fill(floor(view, -W, 1, W, D), sand);
  const light = panes
    .map(([a, b]) => fill(view.path([a, 0, D - 0.1], [b, 0, D - 0.1], [b + 1.5, 0, 4.2], [a + 1.5, 0, 4.2]), wheat))
    .join('');
  const boardAt = (z, y) => view.see([-W + 0.02, y, z]);
  const board = shape(side(view, -W + 0.02, 1.1, 3.6, 2.7, 7.8), night, 5, sand);
  const tide = Array.from({ length: 25 }, (_, i) => boardAt(3.9 + i * 0.155, 1.8 + Math.sin(i / 3.2) * 0.42));
  const chalk =
    line(curve(tide), 3.4, cream) +
    line(
      `M${boardAt(4, 1.3).map(n).join(' ')}L${boardAt(7.6, 1.3).map(n).join(' ')}M${boardAt(4, 2.5).map(n).join(' ')}L${boardAt(4, 1.3).map(n).join(' ')}`,
      2,
      haze,
    );
  const desk = (x, z) =>
    block(view, [x - 0.5, 0, z + 0.75], [0.1, 0.46, 0.1], { front: night, right: night, left: night }, 0) +
    block(view, [x - 0.5, 0, z], [0.07, 0.72, 0.07], { front: night, left: night, right: night }, 0) +
    block(view, [x + 0.43, 0, z], [0.07, 0.72, 0.07], { front: night, left: night, right: night }, 0) +
    block(view, [x - 0.55, 0.72, z], [1.1, 0.08, 0.5], { top: cream, front: ochre, left: ochre, right: ochre }, 2) +
    block(view, [x - 0.5, 0.46, z - 0.55], [1, 0.06, 0.28], { top: ochre, front: night }, 1.6) +
    fill(
      view.path([x - 0.28, 0.81, z + 0.14], [x + 0.02, 0.81, z + 0.14], [x + 0.04, 0.81, z + 0.36], [x - 0.26, 0.81, z + 0.36]),
      haze,
    );
  const desks = [7.4, 5.9, 4.5, 3.2].map((z) => [-2.9, -1.1, 1.3, 3.1].map((x) => desk(x, z)).join('')).join('');
  const [tx, ty] = view.see([4.2, 0, 8.2]);
  const teacher = person(tx, ty, {
    h: view.scale([0, 0, 8.2]) * 1.74,
    pose: 'pocket',
    hat: 'none',
    wear: 'coat',
    top: sand,
    left: true,
  });
  const satchel =
    shape('M900 800V700q0-24 24-24h96q24 0 24 24V800z', cobalt, 4) +
    fill('M988 676h32q24 0 24 24V800H988z', hatch(night)) +
    line('M900 730H1044M948 730v26M996 730v26M940 676q0-26 32-26t32 26', 4);
  return room + outside + wallBack + light + board + chalk + teacher + desks + satchel;
}

function bookshop() {
  const view = eye({ y: 1.75, x: -0.2, focal: 820, cx: 590, cy: 380 });
  const [W, H, D] = [3.6, 4.3, 11];
  const roll = dice(33);
  const inks = [cobalt, sand, cream, night, pale, ochre, azure, straw, cobalt, wheat];
  const levels = [0.35, 0.95, 1.55, 2.15, 2.75, 3.35];
  const shelfWall = (x) => {
    let out = fill(side(view, x, 0, 2.2, H, D), night);
    levels.forEach((y) => {
      for (let z = D - 0.1; z > 2.3;) {
        const w = 0.07 + roll() * 0.09;
        const h = 0.36 + roll() * 0.16;
        if (roll() > 0.05) out += fill(side(view, x, y, z - w + 0.012, y + h, z), inks[Math.floor(roll() * inks.length)]);
        z -= w;
      }
      out += fill(side(view, x, y - 0.05, 2.2, y, D), straw);
    });
    return (
      out +
      [2.2, 4.3, 6.4, 8.6].map((z) => fill(side(view, x, 0, z, H, z + 0.12), ochre)).join('') +
      (x > 0 ? fill(side(view, x, 0, 2.2, H, D), hatch(night, { step: 9, width: 2.4 })) : '')
    );
  };
  const glass = wall(view, -2.4, 0.9, 0.4, 3.3, D);
  const doorway = wall(view, 0.9, 0, 2.3, 3.3, D);
  const street = within(
    `${glass}${doorway}`,
    fill(box(300, 100, 600, 500), cream) +
      sky({ top: 130, bottom: 300, base: cream, ink: mist, step: 9, thick: 4 }) +
      house(400, 440, 110, 180, { color: haze, pane: azure }) +
      house(520, 440, 110, 130, { color: wheat, pane: azure }) +
      house(650, 460, 140, 200, { color: straw, pane: cobalt }) +
      fill(box(300, 436, 600, 90), straw) +
      palm(500, 446, 120, { seed: 2 }) +
      person(470, 452, { h: 96, pose: 'walk', hat: 'none', top: azure, ink: cobalt }) +
      person(700, 470, { h: 104, pose: 'walk', hat: 'hood', wear: 'robe', top: cobalt, trim: cobalt, left: true }),
  );
  const back =
    fill(wall(view, -W, 0, W, H, D), azure) +
    street +
    [glass, doorway].map((d) => `<path d="${d}" fill="none" stroke="${night}" stroke-width="6"/>`).join('') +
    line(`M${view.see([-1, 0.9, D]).map(n).join(' ')}V${n(view.see([0, 3.3, D])[1])}`, 4);
  const books = (x, y, z, count, wide) =>
    each(count, (i) =>
      block(
        view,
        [x + roll() * 0.04, y + i * 0.055, z + roll() * 0.03],
        [wide, 0.05, 0.3],
        { front: inks[Math.floor(roll() * 10)], top: cream, left: sand, right: sand },
        1.4,
      ),
    );
  const tableAt = (x, z, w, d) =>
    block(view, [x + 0.1, 0, z + 0.1], [0.1, 0.78, 0.1], { front: night }, 0) +
    block(view, [x + w - 0.2, 0, z + 0.1], [0.1, 0.78, 0.1], { front: night }, 0) +
    block(view, [x, 0.78, z], [w, 0.08, d], { front: ochre, top: sand, left: ochre, right: umber }, 2);
  const table =
    tableAt(-1.5, 3.9, 2.5, 2) +
    [5.4, 4.9, 4.4, 4]
      .map((z, r) => [-1.35, -0.92, -0.45, 0.05, 0.5].map((x, c) => books(x, 0.86, z, 1 + ((r * 3 + c * 5) % 5), 0.34)).join(''))
      .join('');
  const lamps = spots('-1.4,8.4 1.4,8.4 -1.5,5.4 1.5,5.4')
    .map(([x, z]) => {
      const [px, py] = view.see([x, 3.3, z]);
      const [, top] = view.see([x, H, z]);
      const k = view.scale([x, 3.3, z]) / 100;
      return (
        line(`M${n(px)} ${n(top)}V${n(py - 20 * k)}`, 2.4) +
        at(px, py, disc(0, 0, 21, straw) + fill('M0 -21A21 21 0 0 1 0 21z', sand) + ring(0, 0, 21, 2.4), { scale: k })
      );
    })
    .join('');
  const stand = standing(view, 1.72);
  const ladder = (() => {
    const p = (x, y) => view.see([x, y, 5.1]);
    const rail = (dx) => {
      const [a, b] = [p(2.05 + dx, 0), p(3.25 + dx * 0.4, 3.7)];
      return `M${a.map(n).join(' ')}L${b.map(n).join(' ')}`;
    };
    return (
      line(rail(0) + rail(0.5), 7, umber) +
      line(
        each(9, (i) => {
          const t = (i + 1) / 10;
          const [a, b] = [p(2.05 + 1.2 * t, 3.7 * t), p(2.55 + 0.9 * t, 3.7 * t)];
          return `M${a.map(n).join(' ')}L${b.map(n).join(' ')}`;
        }),
        5,
        umber,
      )
    );
  })();
  const open = (x, y) => fill(`M${x - 4} ${y - 4}l12 -9l10 8l-11 9z`, paper) + line(`M${x + 2} ${y - 8}l9 8`, 1.2, night);
  return (
    fill(floor(view, -W, 1, W, D, H), cobalt) +
    [3, 4.4, 6.4, 8.8].map((z) => fill(floor(view, -W, z, W, z + 0.3, H), night)).join('') +
    back +
    fill(floor(view, -W, 1, W, D), wheat) +
    each(9, (i) => {
      const z = 2.6 * 1.18 ** i;
      return fill(floor(view, -W, z, W, z * 1.06), cream);
    }) +
    fill(view.path([0.9, 0, D], [2.3, 0, D], [1.3, 0, 4], [-0.6, 0, 4]), paper) +
    shelfWall(-W) +
    shelfWall(W) +
    lamps +
    stand(-2.5, 7.6, { pose: 'reach', hat: 'none', top: ochre, ink: night, left: true }) +
    stand(1.3, 7.2, { pose: 'hold', hat: 'scarf', wear: 'dress', top: cobalt, trim: cream, left: true, hand: open }) +
    ladder +
    stand(
      2.6,
      5,
      { pose: { lean: 4, near: [120, 20], far: [60, 40], leg: [34, 50], back: [-2, 4] }, hat: 'bun', top: sand, ink: night },
      1.5,
    ) +
    table +
    stand(-2.3, 3.9, { pose: 'hold', hat: 'none', wear: 'coat', top: cobalt, ink: night, hand: open })
  );
}

export const scenes = [
  {
    name: 'ecole-maree',
    alt: 'Une salle de classe vide ; par les fenêtres, des enfants courent vers les barques qui rentrent',
    draw: emptyDesks,
  },
  {
    name: 'librairie',
    alt: 'Une librairie : murs de livres, une échelle, trois lecteurs, la rue par la vitrine',
    draw: bookshop,
  },
];
