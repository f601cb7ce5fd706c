// Charts with one value a year, a quarter or a stage: columns, always from zero, and one weighed fish.

import { azure, cobalt, hairline, haze, night, ochre, paper, sand, sky, straw } from '../ink/color.mjs';
import { at, bar, box, disc, fill, hatch, line, n, trail } from '../ink/stroke.mjs';
import { figure, foot, frame, french, keys, levels, scale } from './frame.mjs';

const column = (x, y, w, base, paints) =>
  [paints]
    .flat()
    .map((paint) => fill(box(x, y, w, base - y), paint))
    .join('');

function freight(sheet) {
  const chart = frame(sheet, {
    title: 'La mer, un quart moins cher que la route',
    unit: 'Conteneur frigorifique Agadir–Dakar, milliers de dirhams',
    shortUnit: 'Agadir–Dakar, milliers de dirhams',
  });
  const { plot, small, size } = chart;
  const road = [21.4, 26.8, 25.1, 24.2, 23.6, 23.9];
  const y = scale(plot, 0, 30);
  const step = plot.w / 6.5;
  const w = step * 0.46;
  const x = (i) => plot.x + step * (0.5 + i) + (small ? 14 : 40);
  const base = y(0);
  return chart.paint(
    levels(chart, [0, 10, 20], y, (v) => (v ? french(v) : '')) +
      road
        .map(
          (value, i) =>
            column(x(i) - w / 2, y(value), w, base, i === 5 ? ochre : straw) +
            figure(chart, french(value, 1), x(i), y(value) - size * 0.34),
        )
        .join('') +
      column(x(5) + w * 0.62, y(17.5), w, base, cobalt) +
      figure(chart, french(17.5, 1), x(5) + w * 1.12, y(17.5) - size * 0.34, { strong: true, color: cobalt }) +
      foot(chart, ['2021', '2022', '2023', '2024', '2025', '2026'], (i) => x(i) + (i === 5 ? w * 0.56 : 0)) +
      bar(`M${plot.x} ${n(base)}H${plot.x + plot.w}`, 2.2, night) +
      (small
        ? ''
        : keys(chart, plot.x + plot.w - 430, plot.y - 4, [
            [straw, 'par la route'],
            [cobalt, 'par la mer'],
          ])),
  );
}

function waterPrice(sheet) {
  const chart = frame(sheet, {
    title: 'Du mètre cube produit au mètre cube facturé',
    unit: 'Dirhams par mètre cube, offre la moins chère pour Tafedna',
    shortUnit: 'Dirhams par mètre cube',
    foot: sheet.small ? 20 : 36,
  });
  const { plot, small, size } = chart;
  const stages = [
    ['Usine', '', 4.62],
    ['Pompage', '', 0.99],
    ['Conduite', '', 0.61],
    ['Fuites', 'du réseau', 1.96],
    ['Distri-', 'bution', 2.9],
  ];
  const y = scale(plot, 0, 12.6);
  const step = plot.w / 6;
  const w = step * 0.62;
  const x = (i) => plot.x + step * (i + 0.5);
  let sum = 0;
  const steps = stages
    .map(([, , value], i) => {
      const from = sum;
      sum += value;
      return (
        column(
          x(i) - w / 2,
          y(sum),
          w,
          y(from),
          i ? [i === 3 ? haze : straw, ...(i === 3 ? [hatch(azure, { step: 9, width: 2.4 })] : [])] : cobalt,
        ) +
        bar(`M${n(x(i) - w / 2)} ${n(y(sum))}H${n(x(i + 1) + w / 2)}`, 1.4, night) +
        figure(chart, `${i ? '+\u00a0' : ''}${french(value, 2)}`, x(i), y(sum) - size * 0.34, { strong: i === 0 })
      );
    })
    .join('');
  const label = (i, text, row) => figure(chart, text, x(i), plot.y + plot.h + size * (1.2 + row), { scale: small ? 0.78 : 0.9 });
  const shortNames = ['Usine', 'Pomp.', 'Cond.', 'Fuites', 'Distr.', 'Facturé'];
  const names = small
    ? shortNames.map((text, i) => label(i, text, 0)).join('')
    : stages.map(([one, two], i) => label(i, one, 0) + (two ? label(i, two, 1) : '')).join('') + label(5, 'Facturé', 0);
  return chart.paint(
    levels(chart, [0], y, () => '') +
      line(`M${n(plot.x)} ${n(y(6.4))}H${n(plot.x + plot.w)}`, small ? 2.6 : 3, ochre, '10 9') +
      steps +
      column(x(5) - w / 2, y(11.08), w, y(0), [cobalt, hatch(night, { step: 9, width: 2 })]) +
      figure(chart, '11,08', x(5), y(11.08) - size * 0.34, { strong: true, color: cobalt, scale: 1.15 }) +
      figure(chart, small ? 'tarif 6,40' : 'tarif moyen : 6,40', x(4), y(6.4) + size * 1.05, { color: ochre, strong: true }) +
      names,
  );
}

function creditRisk(sheet) {
  const chart = frame(sheet, {
    title: 'La pêche fait doubler le coût du risque',
    unit: 'Crédit du Rivage, millions de dirhams par trimestre',
    shortUnit: 'Crédit du Rivage, millions de dirhams',
    left: sheet.small ? 40 : 50,
    foot: sheet.small ? 0 : 34,
  });
  const { plot, small, size } = chart;
  const quarters = [
    [25, 13],
    [26, 14],
    [27, 16],
    [28, 19],
    [28, 23],
    [29, 29],
    [34, 52],
  ];
  const y = scale(plot, 0, 100);
  const step = plot.w / 7;
  const w = step * 0.56;
  const x = (i) => plot.x + step * (i + 0.5);
  return chart.paint(
    levels(chart, [0, 25, 50, 75], y, (v) => french(v), { side: 'gutter' }) +
      quarters
        .map(
          ([other, fish], i) =>
            column(x(i) - w / 2, y(other), w, y(0), straw) +
            column(x(i) - w / 2, y(other + fish), w, y(other), i === 6 ? cobalt : azure) +
            figure(chart, french(other + fish), x(i), y(other + fish) - size * 0.34, {
              strong: i === 6,
              color: i === 6 ? cobalt : undefined,
            }),
        )
        .join('') +
      foot(chart, ['T1', 'T2', 'T3', 'T4', 'T1', 'T2', 'T3'], x) +
      (small
        ? ''
        : figure(chart, '2025', (x(0) + x(3)) / 2, plot.y + plot.h + size * 2.4, { strong: true }) +
          figure(chart, '2026', (x(4) + x(6)) / 2, plot.y + plot.h + size * 2.4, { strong: true }) +
          bar(
            `M${n(x(0) - w / 2)} ${n(plot.y + plot.h + size * 1.5)}H${n(x(3) + w / 2)}M${n(x(4) - w / 2)} ${n(plot.y + plot.h + size * 1.5)}H${n(x(6) + w / 2)}`,
            1.6,
            hairline,
          )) +
      bar(`M${plot.x} ${n(y(0))}H${plot.x + plot.w}`, 2.2, night) +
      keys(chart, plot.x + (small ? 16 : 30), plot.y + (small ? 16 : 24), [
        [azure, 'pêche'],
        [straw, small ? 'autres' : 'autres prêts'],
      ]),
  );
}

/** A sardine, head to the left, `s` units long. */
const sardine = (x, y, s, ink) =>
  at(
    x,
    y,
    fill('M-50 0Q-34 -17 4 -14Q30 -11 40 -2L54 -13Q50 0 54 13L40 2Q30 12 4 14Q-34 16 -50 0z', ink) +
      fill('M-50 0Q-34 16 4 14Q30 12 40 2Q10 6 -10 5Q-34 4 -50 0z', hatch(night, { step: 6, width: 1.6 })) +
      fill('M-4 -14L10 -23L16 -12z', ink) +
      disc(-38, -3, 2.6, paper) +
      line('M-28 -11Q-23 0 -28 10', 1.6, paper),
    { scale: s / 104 },
  );

function sardineWeight(sheet) {
  const chart = frame(sheet, {
    title: 'La sardine perd deux grammes en cinq ans',
    unit: 'Poids moyen livré aux conserveries, grammes ; l’axe commence à 28',
    shortUnit: 'Grammes ; l’axe commence à 28',
  });
  const { plot, small, size } = chart;
  const grams = [31.4, 31.0, 30.6, 30.1, 29.7, 29.4];
  const y = scale(plot, 28, 32.4);
  const step = (plot.w - (small ? 44 : 60)) / 6;
  const x = (i) => plot.x + step * (i + 0.5) + (small ? 40 : 56);
  // A fish's length goes with the cube root of its weight.
  const length = (g) => (small ? 76 : 150) * Math.cbrt(g / 31.4);
  return chart.paint(
    levels(
      chart,
      [28, 29, 30, 31, 32].filter((v) => !small || v % 2 === 0),
      y,
      (v) => french(v),
    ) +
      bar(`M${plot.x} ${n(y(28))}H${plot.x + plot.w}`, 2, night) +
      line(trail(grams.map((g, i) => [x(i), y(g)])), small ? 4 : 5, azure) +
      grams
        .map(
          (g, i) =>
            disc(x(i), y(g), small ? 6 : 8, cobalt) +
            sardine(x(i), y(g) + (small ? 30 : 56), length(g), i === 5 ? cobalt : sky) +
            figure(chart, french(g, 1), x(i), y(g) - size * 0.6, { strong: i === 0 || i === 5 }),
        )
        .join('') +
      foot(chart, ['2021', '2022', '2023', '2024', '2025', '2026'], x),
  );
}

function jobs(sheet) {
  const chart = frame(sheet, {
    title: 'Ce que la côte emploie',
    unit: 'Postes occupés en octobre, milliers',
    shortUnit: 'Postes en octobre, milliers',
    foot: sheet.small ? -44 : -56,
  });
  const { plot, small, size } = chart;
  const trades = [
    ['Serres et stations', 61.2],
    ['Textile', 38.5],
    ['Pêche en mer', 29.7],
    ['Hôtels', 27.4],
    ['Conserveries', 24.1],
    ['Automobile', 19.8],
    ['Ports et quais', 12.6],
  ].slice(0, small ? 6 : 7);
  const gutter = small ? 206 : 300;
  const row = plot.h / trades.length;
  const k = (plot.w - gutter - (small ? 66 : 90)) / 61.2;
  return chart.paint(
    trades
      .map(([name, value], i) => {
        const y = plot.y + row * i + row * 0.17;
        const tall = row * 0.62;
        return (
          fill(box(plot.x + gutter, y, value * k, tall), name === 'Pêche en mer' || name === 'Conserveries' ? cobalt : straw) +
          (name === 'Serres et stations'
            ? fill(box(plot.x + gutter, y, value * k, tall), hatch(sand, { step: 9, width: 2.4 }))
            : '') +
          figure(chart, name, plot.x + gutter - size * 0.5, y + tall * 0.5 + size * 0.32, {
            anchor: 'end',
            scale: small ? 0.9 : 1,
            color: night,
          }) +
          figure(chart, french(value, 1), plot.x + gutter + value * k + size * 0.36, y + tall * 0.5 + size * 0.32, {
            anchor: 'start',
            strong: true,
          })
        );
      })
      .join('') + bar(`M${n(plot.x + gutter)} ${n(plot.y)}V${n(plot.y + plot.h)}`, 2.2, night),
  );
}

export const charts = [
  {
    name: 'graphe-fret',
    small: [600, 400],
    alt: 'Colonnes : coût d’un conteneur froid d’Agadir à Dakar par la route, de 21,4 à 23,9 milliers de dirhams ; par la mer, 17,5',
    draw: freight,
  },
  {
    name: 'graphe-eau-prix',
    small: [600, 400],
    alt: 'Cascade : de 4,62 dirhams le mètre cube à la sortie de l’usine à 11,08 facturés ; tarif moyen, 6,40',
    draw: waterPrice,
  },
  {
    name: 'graphe-sardine',
    small: [600, 400],
    alt: 'Courbe du poids moyen d’une sardine : de 31,4 grammes en 2021 à 29,4 en 2026',
    draw: sardineWeight,
  },
  {
    name: 'graphe-credit',
    small: [600, 400],
    alt: 'Colonnes : le coût du risque de Crédit du Rivage par trimestre, de 38 à 86 millions de dirhams, part de la pêche à part',
    draw: creditRisk,
  },
  {
    name: 'graphe-emploi',
    small: [600, 400],
    alt: 'Barres : postes occupés sur la côte par métier, des serres, 61,2 milliers, aux ports, 12,6',
    draw: jobs,
  },
];
