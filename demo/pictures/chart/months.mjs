// Charts along time: a session, a day, a year of months. Lines may start above zero, and say so.

import { azure, cobalt, dusk, hairline, haze, night, ochre, sand, straw } from '../ink/color.mjs';
import { bar, box, curve, dice, disc, each, fill, hatch, line, n, outline, trail } from '../ink/stroke.mjs';
import { figure, foot, frame, french, keys, levels, scale } from './frame.mjs';

function sessionIndex(sheet) {
  const chart = frame(sheet, {
    title: 'Le CR-20 en séance',
    unit: 'Points, lundi, de 9h30 à 11h30 ; en pointillé, la clôture précédente',
    shortUnit: 'Points ; pointillé : clôture précédente',
  });
  const { plot, small, size } = chart;
  const [open, last, minutes] = [12792.6, 12846.31, 120];
  const roll = dice(2016);
  // A walk tied to its two ends.
  const steps = Array.from({ length: minutes / 2 }, () => (roll() + roll() + roll() - 1.5) * 13);
  const drift = steps.reduce((sum, step) => sum + step, 0);
  let level = open;
  const walk = [open, ...steps.map((step) => (level += step + (last - open - drift) / steps.length))];
  const y = scale(plot, 12740, 12870);
  const x = (minute) => plot.x + (plot.w * minute) / 360;
  const points = walk.map((value, i) => [x(i * 2), y(value)]);
  const end = points.at(-1);
  const hours = small
    ? [
        [0, '9h30'],
        [120, '11h30'],
        [360, '15h30'],
      ]
    : [
        [0, '9h30'],
        [60, '10h30'],
        [120, '11h30'],
        [180, '12h30'],
        [240, '13h30'],
        [300, '14h30'],
        [360, '15h30'],
      ];
  return chart.paint(
    levels(chart, [12750, 12800, 12850], y, (v) => french(v), { side: 'right' }) +
      line(`M${n(plot.x)} ${n(y(12792.58))}H${n(plot.x + plot.w)}`, 2.4, night, '3 9') +
      line(trail(points), small ? 3.6 : 4.4, cobalt) +
      disc(...end, small ? 8 : 11, cobalt) +
      figure(chart, french(last, 2), end[0] + size * 0.7, end[1] + size * 0.1, {
        strong: true,
        anchor: 'start',
        color: cobalt,
        scale: 1.25,
      }) +
      figure(chart, '+0,42 %', end[0] + size * 0.7, end[1] + size * 1.3, { anchor: 'start', color: night }) +
      bar(`M${plot.x} ${n(plot.y + plot.h)}H${plot.x + plot.w}`, 2, night) +
      hours
        .map(([minute, label], i) =>
          figure(chart, label, x(minute), plot.y + plot.h + size * 1.22, {
            anchor: i === 0 ? 'start' : i === hours.length - 1 ? 'end' : 'middle',
            scale: 0.92,
          }),
        )
        .join(''),
  );
}

function nightWind(sheet) {
  const chart = frame(sheet, {
    title: 'La nuit, un quart du vent est perdu',
    unit: 'Deux parcs de la côte, puissance moyenne selon l’heure, mégawatts',
    shortUnit: 'Deux parcs, mégawatts selon l’heure',
    left: sheet.small ? 40 : 52,
  });
  const { plot, small, size } = chart;
  const possible = [62, 61, 60, 58, 57, 56, 55, 50, 46, 43, 42, 43, 45, 48, 51, 54, 56, 59, 62, 64, 65, 63, 61, 60];
  const delivered = [45, 42, 41, 41, 42, 44, 46, 47, 44, 42, 41, 42, 44, 46, 48, 51, 54, 56, 59, 61, 61, 59, 56, 50];
  const y = scale(plot, 0, 78);
  const x = (h) => plot.x + (plot.w * h) / 24;
  // Each hour is a step: the mean over that hour.
  const stairs = (values) =>
    values.flatMap((value, h) => [
      [x(h), y(value)],
      [x(h + 1), y(value)],
    ]);
  const [top, low] = [stairs(possible), stairs(delivered)];
  const under = outline([...low, [x(24), y(0)], [x(0), y(0)]]);
  const lost = outline([...top, ...[...low].reverse()]);
  const nights = fill(box(x(0), plot.y, x(7) - x(0), plot.h), dusk) + fill(box(x(23), plot.y, x(24) - x(23), plot.h), dusk);
  return chart.paint(
    nights +
      levels(
        chart,
        [25, 50, 75].filter((v) => !small || v !== 75),
        y,
        () => '',
      ) +
      fill(under, straw) +
      fill(lost, haze) +
      fill(lost, hatch(cobalt, { step: 9, width: 2.6 })) +
      line(trail(top), small ? 3 : 3.6, cobalt) +
      line(trail(low), small ? 2.4 : 2.8, ochre) +
      [25, 50]
        .map(
          (v) =>
            bar(`M${n(plot.x)} ${n(y(v))}H${n(plot.x + plot.w)}`, 1, hairline) +
            figure(chart, french(v), plot.x - size * 0.4, y(v) + size * 0.3, { anchor: 'end', scale: 0.9 }),
        )
        .join('') +
      bar(`M${plot.x} ${n(y(0))}H${plot.x + plot.w}`, 2.2, night) +
      foot(
        chart,
        ['0h', '', '', '', '', '', '6h', '', '', '', '', '', '12h', '', '', '', '', '', '18h', '', '', '', '', '', '24h'],
        (i) => x(i) + (i === 0 ? size * 0.4 : i === 24 ? -size * 0.6 : 0),
      ) +
      keys(chart, plot.x + (small ? 4 : 8), plot.y - (small ? 2 : 10), [
        [[haze, hatch(cobalt, { step: 6, width: 2 })], 'perdu'],
        [straw, 'livré'],
      ]) +
      (small
        ? ''
        : figure(chart, 'de 23h à 7h', x(3.5), y(20), { color: night, halo: straw }) +
          figure(chart, '25 % perdus', x(3.5), y(12), { strong: true, color: cobalt, halo: straw })),
  );
}

function wheat(sheet) {
  const chart = frame(sheet, {
    title: 'Le blé tendre, vu du moulin',
    unit: 'Dirhams par quintal, navire arrivé ; l’axe commence à 220',
    shortUnit: 'Dirhams le quintal ; axe à partir de 220',
  });
  const { plot, small, size } = chart;
  const price = [241, 244, 248, 253, 259, 266, 273, 279, 276, 272, 268, 265, 262];
  const y = scale(plot, 220, 290);
  const x = (i) => plot.x + (small ? 50 : 74) + ((plot.w - (small ? 96 : 130)) * i) / 12;
  const points = price.map((value, i) => [x(i), y(value)]);
  const ear = (px, py, s) =>
    line(`M${px} ${py}V${py - s}`, 3, ochre) +
    each(5, (i) =>
      fill(
        `M${px} ${n(py - s * (0.36 + i * 0.14))}q${n(s * 0.16)} ${n(-s * 0.04)} ${n(s * 0.16)} ${n(-s * 0.18)}q${n(-s * 0.14)} ${n(s * 0.02)} ${n(-s * 0.16)} ${n(s * 0.18)}q${n(-s * 0.16)} ${n(-s * 0.04)} ${n(-s * 0.16)} ${n(-s * 0.18)}q${n(s * 0.14)} ${n(s * 0.02)} ${n(s * 0.16)} ${n(s * 0.18)}z`,
        i % 2 ? sand : ochre,
      ),
    );
  return chart.paint(
    levels(chart, [220, 240, 260, 280], y, (v) => french(v)) +
      line(curve(points, 1), small ? 4 : 5, ochre) +
      [
        [0, 241, 'start'],
        [7, 279, 'middle'],
        [12, 262, 'end'],
      ]
        .map(
          ([i, value, anchor]) =>
            disc(x(i), y(value), small ? 7 : 10, cobalt) +
            figure(
              chart,
              french(value),
              x(i) + (anchor === 'end' ? size * 0.5 : 0) - (anchor === 'start' ? size * 0.3 : 0),
              y(value) - size * 0.8,
              { strong: true, anchor, color: cobalt, scale: 1.1 },
            ),
        )
        .join('') +
      (small ? '' : each(6, (i) => ear(x(8.6) + i * 46 + (i % 2) * 8, y(220) - 4, 92 + (i % 3) * 16))) +
      bar(`M${plot.x} ${n(y(220))}H${plot.x + plot.w}`, 2.2, night) +
      foot(
        chart,
        small
          ? ['nov. 2025', '', '', '', '', '', '', 'juin', '', '', '', '', 'nov. 2026']
          : ['nov. 2025', '', 'janv.', '', 'mars', '', 'mai', '', 'juil.', '', 'sept.', '', 'nov. 2026'],
        (i) => x(i) + (small && i === 12 ? -14 : small && i === 0 ? 16 : 0),
      ),
  );
}

function hotelNights(sheet) {
  const chart = frame(sheet, {
    title: 'Les nuitées débordent de l’été',
    unit: 'Hôtels de la baie, milliers de nuitées par mois',
    shortUnit: 'Hôtels de la baie, milliers de nuitées',
    left: sheet.small ? 48 : 60,
  });
  const { plot, small, size } = chart;
  const before = [238, 251, 302, 334, 318, 352, 461, 498, 341, 312, 268, 274];
  const now = [252, 270, 331, 372, 356, 381, 470, 503, 389, 361];
  const y = scale(plot, 0, 560);
  const step = plot.w / 12;
  const x = (i) => plot.x + step * (i + 0.5);
  const w = step * 0.34;
  return chart.paint(
    levels(chart, [0, 200, 400], y, (v) => french(v), { side: 'gutter' }) +
      before.map((value, i) => fill(box(x(i) - w, y(value), w, y(0) - y(value)), straw)).join('') +
      now.map((value, i) => fill(box(x(i), y(value), w, y(0) - y(value)), i === 8 || i === 9 ? cobalt : azure)).join('') +
      (small ? '' : figure(chart, '503', x(7) + w * 0.4, y(503) - size * 0.34, { strong: true })) +
      figure(chart, '+14 %', x(8) + w * (small ? 0.4 : 0.6), y(389) - size * 0.4, { strong: true, color: cobalt }) +
      (small ? '' : figure(chart, '+16 %', x(9) + w * 1.4, y(361) - size * 0.4, { strong: true, color: cobalt })) +
      bar(`M${plot.x} ${n(y(0))}H${plot.x + plot.w}`, 2.2, night) +
      foot(chart, ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'], x) +
      keys(chart, plot.x + (small ? 10 : 20), plot.y + (small ? 14 : 24), [
        [straw, '2025'],
        [azure, '2026'],
      ]),
  );
}

export const charts = [
  {
    name: 'graphe-indice',
    small: [600, 400],
    alt: 'Courbe de l’indice CR-20 en séance : parti de 12 792,60, il vaut 12 846,31 points à 11h30',
    draw: sessionIndex,
  },
  {
    name: 'graphe-energie',
    small: [600, 400],
    alt: 'Heure par heure, la puissance livrée par deux parcs éoliens et celle qui est perdue, surtout la nuit',
    draw: nightWind,
  },
  {
    name: 'graphe-cereales',
    small: [600, 400],
    alt: 'Courbe du prix du blé tendre : 241 dirhams le quintal en novembre 2025, 279 en juin, 262 en novembre 2026',
    draw: wheat,
  },
  {
    name: 'graphe-nuitees',
    small: [600, 400],
    alt: 'Colonnes des nuitées d’hôtel par mois, 2025 et 2026 : l’été culmine, septembre et octobre progressent le plus',
    draw: hotelNights,
  },
];
