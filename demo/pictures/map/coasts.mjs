// The seaboard: the ports of Morocco, its wind, and the coast from Nouakchott to Pointe-Noire.

import { azure, cobalt, night, umber } from '../ink/color.mjs';
import { at, disc, fill, line, spots, move } from '../ink/stroke.mjs';
import { turbine } from '../ink/town.mjs';
import { africa, atlanticIslands, gulfIslands } from './africa.mjs';
import { spain } from './europe.mjs';
import { projection } from './project.mjs';
import { ATLAS, SAHARA } from './relief.mjs';
import { dot, dunes, fish, peaks, port, quiet, sheet, square } from './sheet.mjs';

/** The coast from Tangier to Dakhla, a little to the right so that names find room on the sea. */
function seaboard(small) {
  const [units, tall, size] = small ? [600, 400, 25] : [1200, 800, 27];
  const unit = small ? 3.75 : 1.86;
  const project = projection({ center: [-10.4, 29.85], at: small ? [316, 198] : [560, 402], unit });
  return { map: sheet({ project, unit, units, tall, size }), units, tall, size };
}

const PORTS = [
  ['Tanger Med', [-5.5, 35.88], 'w!', square, true],
  ['Larache', [-6.15, 35.2], 'w!', fish],
  ['Kénitra', [-6.62, 34.27], 'w!', fish],
  ['Casablanca', [-7.61, 33.61], 'w!', square, true],
  ['Jorf Lasfar', [-8.62, 33.12], 'w!', square],
  ['Safi', [-9.25, 32.31], 'w!', square],
  ['Essaouira', [-9.77, 31.51], 'w!', fish],
  ['Agadir', [-9.64, 30.42], 'w!', square, true],
  ['Sidi Ifni', [-10.18, 29.37], 'w!', fish],
  ['Tan-Tan', [-11.33, 28.49], 'se', fish],
  ['Tarfaya', [-12.93, 27.93], 'se', fish],
  ['Laâyoune', [-13.42, 27.09], 'e', square],
  ['Boujdour', [-14.49, 26.12], 'e', fish],
  ['Dakhla', [-15.93, 23.7], 'e', square, true],
];

function portsMap({ small }) {
  const { map } = seaboard(small);
  const kept = ['Tanger Med', 'Casablanca', 'Agadir', 'Dakhla', 'Laâyoune', 'Safi'];
  const shown = PORTS.map(([name, where, side, mark, bold]) =>
    small && !kept.includes(name)
      ? map.city('', where, { mark })
      : map.city(name, where, {
          side: small && name === 'Dakhla' ? 'ne' : side,
          mark,
          bold: Boolean(bold),
          letters: bold ? (small ? 25 : 29) : small ? 24 : 25,
        }),
  );
  return (
    map.ground([africa, spain, ...atlanticIslands]) +
    map.grid([-30, 15, 5, 45], 5) +
    (small ? '' : peaks(map, ATLAS, 22) + dunes(map, SAHARA, 24)) +
    shown.join('') +
    (small
      ? ''
      : map.sea('Océan Atlantique', 330, 150, { letters: 40 }) +
        map.note('Îles Canaries', ...move(map.place([-15.6, 29.0]), 0, 0), { size: 24, anchor: 'middle', color: cobalt }) +
        map.compass(1096, 96, 48) +
        map.legend(
          800,
          590,
          [
            [square, 'commerce et pêche'],
            [fish, 'pêche'],
          ],
          { letters: 27 },
        ) +
        map.scale(1156, 744, 300))
  );
}

function windMap({ small }) {
  const { map, units } = seaboard(small);
  const mill = (k) => (x, y) => disc(x, y, 4, night) + turbine(x, y, (small ? 40 : 56) * k, { ink: night, turn: (x * 7) % 120 });
  const sites = [
    ['Tanger', [-5.6, 35.7], 'e', 1],
    ['Essaouira', [-9.6, 31.5], 'e', 0.95],
    ['Cap Tafelney', [-9.72, 30.95], 'e', 0.95],
    ['Tarfaya', [-12.75, 27.86], 'e', 1.15],
    ['Laâyoune', [-13.3, 26.98], 'e', 1],
    ['Boujdour', [-14.38, 26.02], 'e', 1.1],
    ['Dakhla', [-15.6, 23.85], 'e', 1],
  ];
  const skip = small ? ['Cap Tafelney', 'Laâyoune', 'Boujdour'] : [];
  // The trade wind comes from the north-north-east, along the shore.
  const gust = ([lon, lat], reach) => {
    const places = [0, 0.33, 0.66, 1].map((t) => [lon - t * reach * 0.62, lat - t * reach]);
    const [x, y] = map.place(places[3]);
    const [px, py] = map.place(places[2]);
    return (
      map.way(places, { width: small ? 3.4 : 4.4, color: azure }) +
      at(x, y, fill('M14 0L-12 -10L-6 0L-12 10z', azure), {
        turn: (Math.atan2(y - py, x - px) * 180) / Math.PI,
        scale: small ? 0.9 : 1.15,
      })
    );
  };
  const gusts = [
    [-7.3, 35.6, 1.4],
    [-9.2, 35.9, 1.5],
    [-9.0, 34.2, 1.4],
    [-11.2, 34.6, 1.6],
    [-10.5, 32.7, 1.6],
    [-13.4, 33.4, 1.6],
    [-12.5, 31.4, 1.5],
    [-10.9, 30.6, 1.3],
    [-15.2, 31.6, 1.6],
    [-12.6, 29.4, 1.1],
    [-17.8, 30.6, 1.6],
    [-15.0, 27.4, 1.3],
    [-17.0, 27.2, 1.4],
    [-15.6, 25.7, 1.3],
    [-17.8, 25.2, 1.4],
    [-17.2, 23.4, 1.2],
    [-19.6, 28.2, 1.5],
    [-19.9, 32.6, 1.5],
  ];
  return (
    map.ground([africa, spain, ...atlanticIslands]) +
    map.grid([-30, 15, 5, 45], 5) +
    (small ? '' : peaks(map, ATLAS, 22) + dunes(map, SAHARA, 24)) +
    gusts.map(([lon, lat, reach]) => gust([lon, lat], reach * 1.15)).join('') +
    sites
      .map(([name, where, side, k]) => map.city(skip.includes(name) ? '' : name, where, { side, mark: mill(k), bold: true }))
      .join('') +
    (small
      ? ''
      : map.city('Casablanca', [-7.61, 33.58], { side: 'e', mark: quiet, letters: 24 }) +
        map.city('Agadir', [-9.6, 30.4], { side: 'e', mark: quiet, letters: 24 }) +
        map.sea('Océan Atlantique', 300, 60, { letters: 36 }) +
        map.compass(1096, 96, 46) +
        map.legend(
          units - 424,
          570,
          [
            [
              (x, y) => line(`M${x - 20} ${y}h30`, 4.4, azure) + fill(`M${x + 18} ${y}l-14 -8v16z`, azure),
              'alizé, vent dominant',
            ],
            [(x, y) => turbine(x, y + 12, 30, { ink: night, turn: 20 }), 'site éolien'],
          ],
          { letters: 27, width: 380 },
        ) +
        map.scale(1156, 744, 300))
  );
}

const GULF = [
  ['Nouakchott', [-16.03, 18.05], 'e', true],
  ['Dakar', [-17.44, 14.68], 'e', true],
  ['Banjul', [-16.58, 13.45], 'e'],
  ['Bissau', [-15.6, 11.86], 'e'],
  ['Conakry', [-13.71, 9.51], 'ne', true],
  ['Freetown', [-13.23, 8.48], 'e'],
  ['Monrovia', [-10.8, 6.31], 'ne'],
  ['San-Pédro', [-6.63, 4.74], 'nw'],
  ['Abidjan', [-4.01, 5.28], 'n', true],
  ['Tema', [0.0, 5.63], 'nw'],
  ['Lomé', [1.25, 6.13], 's!', true],
  ['Cotonou', [2.43, 6.35], 'n'],
  ['Lagos', [3.4, 6.42], 'se!', true],
  ['Douala', [9.68, 4.03], 'e', true],
  ['Kribi', [9.91, 2.94], 'e'],
  ['Libreville', [9.44, 0.4], 'e', true],
  ['Port-Gentil', [8.78, -0.71], 'w!'],
  ['Pointe-Noire', [11.85, -4.78], 'e', true],
];

function westAfrica({ small }) {
  const [units, tall, size] = small ? [600, 400, 24] : [1200, 800, 27];
  const unit = small ? 8.1 : 3.95;
  const project = projection({ center: [-1.2, 7.2], at: small ? [290, 196] : [576, 398], unit });
  const map = sheet({ project, unit, units, tall, size });
  const kept = ['Nouakchott', 'Dakar', 'Conakry', 'Abidjan', 'Lagos', 'Libreville', 'Pointe-Noire'];
  const chain = spots(
    '-16.6,18.05 -17.9,16.5 -18.3,14.6 -17.6,12.2 -15.6,9.6 -13.9,7.6 -11.6,5.4 -8.2,3.6 -4.4,4.2 0.2,4.6 2.4,5.2 4.0,4.7 5.6,3.2 7.6,2.6 8.3,1.0 7.9,-0.9 9.3,-3.0 11.2,-4.9',
  );
  return (
    map.ground([africa, ...gulfIslands]) +
    map.grid([-40, -20, 40, 40], 5) +
    (small
      ? ''
      : dunes(
          map,
          spots(
            '-12,19.5 -9.4,20.1 -6.6,19.2 -3.4,19.8 -0.6,18.6 2.6,19.6 5.6,18.7 8.8,19.7 12,18.8 -10.8,17.6 -5.2,17.4 0.6,16.9 6.6,16.8',
          ),
          24,
        )) +
    map.way(chain, { width: small ? 3.4 : 4, dash: '2 11' }) +
    GULF.map(([name, where, side, bold]) =>
      small && !kept.includes(name)
        ? map.city('', where, { mark: quiet })
        : map.city(name, where, {
            side: small ? ({ Lagos: 'n', 'Pointe-Noire': 'w!' }[name] ?? side) : side,
            mark: bold ? port : dot,
            bold: Boolean(bold),
            letters: bold ? size : 24,
          }),
    ).join('') +
    (small
      ? ''
      : map.sea('Golfe de Guinée', 640, 560, { letters: 29 }) + map.sea('Océan Atlantique', 430, 662, { letters: 36 })) +
    (small ? '' : equator(map) + map.scale(440, 744, 1000) + map.compass(100, 700, 48))
  );
}

/** The equator, named. */
const equator = (map) =>
  map.way(spots('-19,0 -8,0 4,0 17,0'), { width: 1.8, color: umber, dash: '12 8' }) +
  map.note('équateur', ...move(map.place([-8.6, 0]), 0, -12), { size: 23, color: umber, anchor: 'middle' });

export const maps = [
  {
    name: 'carte-ports',
    small: [600, 400],
    alt: 'Carte des ports de la façade atlantique, de Tanger à Dakhla : commerce et pêche',
    draw: portsMap,
  },
  {
    name: 'carte-vent',
    small: [600, 400],
    alt: 'Carte des sites éoliens de la côte et de l’alizé qui les porte, de Tanger à Dakhla',
    draw: windMap,
  },
  {
    name: 'carte-afrique-ouest',
    small: [600, 400],
    alt: 'Carte des ports de Nouakchott à Pointe-Noire, le long du golfe de Guinée',
    draw: westAfrica,
  },
];
