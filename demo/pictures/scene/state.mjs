// Institutions: the chamber, the talks, the court, the bank.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import {
  at,
  bar,
  box,
  dice,
  disc,
  each,
  fill,
  hatch,
  line,
  n,
  oval,
  outline,
  ring,
  shape,
  within,
  spots,
} from '../ink/stroke.mjs';
import { cloud, palm, sky } from '../ink/land.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { figure, person } from '../ink/people.mjs';
import { arch, car, clock, column, windows } from '../ink/town.mjs';
import { words } from '../ink/type.mjs';

/** Head and shoulders from behind (or before), seated at a place; `s` is the width of the shoulders. */
const bust = (x, y, s, coat, hair, front = false) =>
  at(
    x,
    y,
    fill('M-50 6Q-52 -44 -26 -52L-10 -58H10L26 -52Q52 -44 50 6z', coat) +
      fill('M2 6V-56H10L26 -52Q52 -44 50 6z', hatch(night, { step: 7.5, width: 2 })) +
      fill('M-8 -50V-66H8V-50z', ochre) +
      oval(0, -84, 20, 25, front ? ochre : hair) +
      (front
        ? fill('M-21 -84Q-24 -112 0 -112Q24 -112 21 -84Q14 -98 0 -98Q-14 -98 -21 -84z', hair) +
          fill('M-9 -52L0 -36L9 -52z', cream)
        : oval(0, -72, 13, 8, hair)),
    { scale: s / 100 },
  );

function hemicycle() {
  const view = eye({ y: 9.4, z: -3, focal: 900, cx: 600, cy: 176 });
  const zc = 25;
  const spot = (r, a, y) => view.see([Math.sin(a) * r, y, zc - Math.cos(a) * r]);
  const arcPath = (r, y, a1, a2, steps = 40) =>
    Array.from({ length: steps + 1 }, (_, i) => spot(r, a1 + ((a2 - a1) * i) / steps, y));
  const strip = (r1, y1, r2, y2, a1, a2) => outline([...arcPath(r1, y1, a1, a2), ...arcPath(r2, y2, a2, a1)]);
  const roll = dice(6);
  const rows = Array.from({ length: 7 }, (_, i) => {
    const r = 8 + i * 2.05;
    const y = i * 0.62;
    const sectors = spots('-1.36,-0.5 -0.42,0.42 0.5,1.36');
    return sectors
      .map(([a1, a2], k) => {
        const count = Math.max(3, Math.round(((a2 - a1) * (r + 0.9)) / 1.25));
        const desk =
          fill(strip(r, y + 0.95, r, y, a1, a2), k === 2 ? umber : ochre) +
          fill(strip(r, y + 0.95, r, y, a1, a2), k === 2 ? hatch(night, { step: 9, width: 2 }) : 'none') +
          shape(strip(r, y + 0.98, r + 0.62, y + 0.98, a1, a2), straw, 1.6) +
          each(count, (c) => {
            const a = a1 + ((c + 0.5) * (a2 - a1)) / count;
            const d = [
              spot(r + 0.12, a - 0.016, y + 1),
              spot(r + 0.12, a + 0.016, y + 1),
              spot(r + 0.5, a + 0.016, y + 1),
              spot(r + 0.5, a - 0.016, y + 1),
            ];
            return fill(outline(d), paper);
          });
        const people = each(count, (c) => {
          if (roll() < 0.13) return '';
          const a = a1 + ((c + 0.5) * (a2 - a1)) / count;
          const [px, py] = spot(r + 1.15, a, y + 0.75);
          const k2 = view.scale([Math.sin(a) * r, y, zc - Math.cos(a) * (r + 1.15)]);
          const tone = roll();
          return bust(px, py, k2 * 0.74, tone < 0.6 ? night : tone < 0.82 ? cobalt : azure, roll() < 0.2 ? cream : night);
        });
        const riser =
          fill(strip(r + 1.9, y + 0.62, r + 1.9, y, a1, a2), cobalt) + fill(strip(r + 0.62, y, r + 1.9, y, a1, a2), cobalt);
        return riser + desk + people;
      })
      .join('');
  }).join('');
  const pillar = (x) => {
    const [px, py] = view.see([x, 0, 33]);
    const k = view.scale([x, 0, 33]);
    return (
      fill(box(px - k * 0.5, 40, k, py - 40), cream) +
      fill(box(px, 40, k * 0.5, py - 40), hatch(azure, { step: 9, width: 2 })) +
      fill(box(px - k * 0.75, 34, k * 1.5, 16), straw) +
      fill(box(px - k * 0.75, py - 14, k * 1.5, 14), straw)
    );
  };
  const [, foot] = view.see([0, 0, 33]);
  const back =
    fill(box(0, 0, 1200, foot + 30), azure) +
    [-20.2, -15, -9.8, -3.4, 3.4, 9.8, 15, 20.2]
      .map((x) => fill(arch(view.see([x, 0, 33])[0] - 42, foot, 84, 250), cobalt))
      .join('') +
    [-17.6, -12.4, -7.2, 7.2, 12.4, 17.6].map(pillar).join('') +
    fill(box(0, 0, 1200, 36), night) +
    fill(box(0, 36, 1200, 10), sand);
  const light = fill('M470 0H730L960 470H240z', hatch(cream, { slant: 'upright', step: 12, width: 2 }));
  const tribune =
    block(view, [-5.4, 0, 27.4], [10.8, 2.4, 3], { front: sand, top: straw }, 2.6) +
    line(
      each(9, (i) => {
        const a = view.see([-4.8 + i * 1.2, 0.3, 27.4]);
        const b = view.see([-4.8 + i * 1.2, 2.1, 27.4]);
        return `M${n(a[0])} ${n(a[1])}V${n(b[1])}`;
      }),
      2,
      umber,
    ) +
    [-3.2, 0, 3.2]
      .map((x) => {
        const [px, py] = view.see([x, 2.4, 27.8]);
        return fill(box(px - 15, py - 68, 30, 66), cobalt) + bust(px, py, 34, night, night, true);
      })
      .join('') +
    block(view, [-5.4, 2.4, 27.4], [10.8, 0.3, 0.5], { front: ochre, top: straw }, 2) +
    block(view, [-1.2, 0, 23.4], [2.4, 1.35, 1], { front: ochre, top: straw }, 2.6);
  const [sx, sy] = view.see([0, 0.4, 24.6]);
  const speaker = figure(sx, sy, { h: view.scale([0, 0, 24.6]) * 1.85, top: night, facing: true, arms: [70, 16] });
  return (
    fill(box(0, 0, 1200, 810), cobalt) +
    back +
    fill(strip(8, 0, 0.1, 0, -1.9, 1.9), wheat) +
    fill(outline(arcPath(7.6, 0, -3.14, 3.14, 80)), straw) +
    light +
    tribune +
    speaker +
    block(view, [-1.2, 0, 23.4], [2.4, 1.35, 0.1], { front: ochre, top: straw }, 2.6) +
    fill(strip(7.6, 0, 23, 4.6, -0.5, -0.42), straw) +
    fill(strip(7.6, 0, 23, 4.6, 0.42, 0.5), straw) +
    rows
  );
}

function negotiation() {
  const view = eye({ y: 2.25, focal: 860, cx: 600, cy: 310 });
  const [W, H, D] = [5.2, 4.6, 17];
  const bays = spots('-4.2,-2 -1.1,1.1 2,4.2')
    .map(([a, b]) => {
      const d = wall(view, a, 0.8, b, 4, D);
      return (
        fill(d, cream) +
        within(
          d,
          sky({ top: 120, bottom: 330, base: cream, ink: mist, step: 9, thick: 4, thin: 2 }) +
            fill('M320 330L420 296 500 318 600 286 700 316 800 292 900 330V380H320z', haze),
        ) +
        `<path d="${d}" fill="none" stroke="${night}" stroke-width="4"/>` +
        line(
          `M${view
            .see([(a + b) / 2, 0.8, D])
            .map(n)
            .join(' ')}V${n(view.see([0, 4, D])[1])}M${view.see([a, 2.9, D]).map(n).join(' ')}H${n(view.see([b, 2.9, D])[0])}`,
          3,
        ) +
        fill(wall(view, a - 0.5, 0.3, a + 0.2, 4.3, D - 0.05), cobalt) +
        fill(wall(view, b - 0.2, 0.3, b + 0.5, 4.3, D - 0.05), cobalt) +
        fill(wall(view, b - 0.2, 0.3, b + 0.5, 4.3, D - 0.05), hatch(night, { slant: 'upright', step: 6, width: 2 }))
      );
    })
    .join('');
  const room =
    fill(wall(view, -W, 0, W, H, D), pale) +
    fill(side(view, -W, 0, 1, H, D), azure) +
    fill(side(view, W, 0, 1, H, D), cobalt) +
    fill(side(view, W, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) +
    fill(
      view.path([
        [-W, H, 1],
        [W, H, 1],
        [W, H, D],
        [-W, H, D],
      ]),
      wheat,
    ) +
    [3, 5, 8, 12]
      .map((z) =>
        fill(
          view.path([
            [-W, H, z],
            [W, H, z],
            [W, H, z + 0.5],
            [-W, H, z + 0.5],
          ]),
          cream,
        ),
      )
      .join('') +
    fill(floor(view, -W, 1, W, D), sand) +
    fill(floor(view, -3.4, 1, 3.4, D - 1), ochre) +
    fill(floor(view, -3.4, 1, 3.4, D - 1), hatch(umber, { slant: 'flat', step: 9, width: 2 })) +
    [6.4, 10.6]
      .map(
        (z) =>
          shape(side(view, W, 1.5, z, 3.5, z + 2.2), azure, 3, sand) + fill(side(view, W, 1.8, z + 0.3, 3.2, z + 1.9), night),
      )
      .join('') +
    [4.5, 8.6, 12.7]
      .map(
        (z) =>
          shape(side(view, -W, 1.4, z, 3.6, z + 2.4), cobalt, 3, sand) + fill(side(view, -W, 1.7, z + 0.3, 3.3, z + 2.1), night),
      )
      .join('') +
    bays;
  const lamp = [
    [0, 12],
    [0, 7],
  ]
    .map(([x, z]) => {
      const [px, py] = view.see([x, 3.6, z]);
      const [, top] = view.see([x, H, z]);
      const k = view.scale([x, 3.6, z]) / 100;
      return (
        line(`M${n(px)} ${n(top)}V${n(py)}`, 3) +
        at(
          px,
          py,
          line('M-90 20Q-60 50 0 40Q60 50 90 20M-50 24Q-30 40 0 40Q30 40 50 24', 5, night) +
            each(5, (i) => fill(`M${-98 + i * 45} 20h16v-26h-16z`, straw) + fill(box(-100 + i * 45, 18, 20, 5), night)),
          { scale: k },
        )
      );
    })
    .join('');
  const chair = (x, z, right) => {
    const back = right ? x + 0.28 : x - 0.28;
    return block(
      view,
      [right ? back : back - 0.08, 0.5, z - 0.3],
      [0.08, 0.85, 0.6],
      { front: night, left: cobalt, right: cobalt, top: night },
      1.6,
    );
  };
  const rows = [13.4, 11.6, 9.9, 8.3, 6.8, 5.4];
  const seat = (x, z, right, i) => {
    const [px, py] = view.see([x, 0.02, z]);
    const k = view.scale([x, 0, z]) * 1.68;
    const poses = [
      { lean: 10, near: [44, 46], far: [56, 30], leg: [86, 84], back: [82, 80] },
      { lean: 2, near: [30, 64], far: [40, 50], leg: [86, 84], back: [82, 80] },
      { lean: 14, near: [40, 100], far: [58, 30], leg: [86, 84], back: [82, 80] },
    ];
    return (
      (right ? '' : chair(x, z, right)) +
      person(px, py, {
        h: k,
        pose: poses[(i + (right ? 1 : 0)) % 3],
        top: right ? [cobalt, night, cobalt, azure][i % 4] : [night, night, ochre, night][i % 4],
        ink: night,
        hat: (i + (right ? 2 : 0)) % 4 === 2 ? 'bun' : 'none',
        left: right,
      }) +
      (right ? chair(x, z, right) : '')
    );
  };
  const people = rows.map((z, i) => seat(-1.95, z, false, i) + seat(1.95, z, true, i)).join('');
  const table =
    fill(
      view.path([
        [-1.5, 0.76, 3],
        [1.5, 0.76, 3],
        [1.5, 0.76, 14.4],
        [-1.5, 0.76, 14.4],
      ]),
      cream,
    ) +
    fill(
      view.path([
        [0.2, 0.76, 3],
        [1.5, 0.76, 3],
        [1.5, 0.76, 14.4],
        [0.2, 0.76, 14.4],
      ]),
      wheat,
    ) +
    fill(
      view.path([
        [-0.5, 0.765, 3],
        [0.5, 0.765, 3],
        [0.5, 0.765, 14.4],
        [-0.5, 0.765, 14.4],
      ]),
      cobalt,
    ) +
    shape(
      view.path([
        [-1.5, 0.76, 3],
        [1.5, 0.76, 3],
        [1.5, 0.76, 14.4],
        [-1.5, 0.76, 14.4],
      ]),
      'none',
      3,
    ) +
    shape(
      view.path([
        [-1.5, 0.76, 3],
        [1.5, 0.76, 3],
        [1.5, 0.6, 3],
        [-1.5, 0.6, 3],
      ]),
      sand,
      2.6,
    ) +
    fill(
      view.path([
        [-1.4, 0.6, 3],
        [1.4, 0.6, 3],
        [1.4, -0.2, 3],
        [-1.4, -0.2, 3],
      ]),
      umber,
    ) +
    fill(
      view.path([
        [-1.4, 0.6, 3],
        [1.4, 0.6, 3],
        [1.4, -0.2, 3],
        [-1.4, -0.2, 3],
      ]),
      hatch(night, { slant: 'upright', step: 12, width: 4 }),
    );
  const things = rows
    .map(
      (z, i) =>
        [-1, 1]
          .map((s) => {
            const sheet = (x, dz) =>
              shape(
                view.path([
                  [x - 0.17, 0.77, z + dz - 0.14],
                  [x + 0.17, 0.77, z + dz - 0.14],
                  [x + 0.17, 0.77, z + dz + 0.16],
                  [x - 0.17, 0.77, z + dz + 0.16],
                ]),
                paper,
                1.2,
                azure,
              );
            const [px, py] = view.see([s * 0.74, 0.77, z + 0.42]);
            const k = view.scale([0, 0.77, z]) / 100;
            return sheet(s * 1.1, 0) + at(px, py, shape('M-8 0L-10 -26H10L8 0z', haze, 2.4), { scale: k });
          })
          .join('') +
        (() => {
          const [px, py] = view.see([0, 0.77, z + 0.7]);
          const k = view.scale([0, 0.77, z]) / 100;
          return i % 2
            ? at(
                px,
                py,
                shape('M-14 0Q-18 -24 -6 -34V-46H6V-34Q18 -24 14 0z', pale, 2.6) +
                  fill('M-14 0Q-17 -14 -12 -22H12Q17 -14 14 0z', paper),
                { scale: k },
              )
            : at(
                px,
                py,
                line('M0 0V-64', 3.4, cream) +
                  fill('M-1 -64H-28V-44H-1z', i % 4 ? sand : azure) +
                  fill('M2 -64H28V-44H2z', i % 4 ? azure : sand) +
                  fill('M-10 0h20v-5h-20z', sand),
                { scale: k },
              );
        })(),
    )
    .join('');
  const chairsNear = [-0.95, 0.95]
    .map((x) => {
      const [px, py] = view.see([x, 0, 2.2]);
      const k = view.scale([x, 0, 2.2]) / 100;
      return at(
        px,
        py,
        shape('M-34 -50V-118Q-34 -128 -24 -128H24Q34 -128 34 -118V-50z', night, 0) +
          fill('M-27 -56V-114Q-27 -120 -20 -120H20Q27 -120 27 -114V-56z', cobalt) +
          fill('M4 -56V-120H20Q27 -120 27 -114V-56z', hatch(night, { step: 6, width: 2 })) +
          fill('M-40 -52H40V-38H-40z', night),
        { scale: k },
      );
    })
    .join('');
  return room + lamp + people + table + things + chairsNear;
}

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
  const light = fill('M24 390L120 30L700 640H260z', hatch(cream, { slant: 'fall', step: 9, width: 1.8 }));
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
  { name: 'hemicycle', alt: 'Un hémicycle en séance, vu du haut des gradins : un orateur à la tribune', draw: hemicycle },
  {
    name: 'table-negociation',
    alt: 'Deux délégations face à face le long d’une grande table, trois fenêtres au fond',
    draw: negotiation,
  },
  { name: 'tribunal', alt: 'Une salle d’audience : trois juges, un avocat qui plaide, le public de dos', draw: courtroom },
  {
    name: 'banque-facade',
    alt: 'La façade à colonnes du Crédit du Rivage, son horloge, des passants sur les marches',
    draw: bankFront,
  },
];
