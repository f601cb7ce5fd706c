// Ways from one place to another: the coasting line, Rabat to Moscow, the strait, the rails.

import { azure, cobalt, night, ochre, paper, umber, wheat } from '../ink/color.mjs';
import { at, curve, fill, line, n, spots, move } from '../ink/stroke.mjs';
import { africa, atlanticIslands } from './africa.mjs';
import { europe, islands, spain } from './europe.mjs';
import { distance, greatCircle, projection } from './project.mjs';
import { big, dot, dunes, peaks, port, quiet, sheet } from './sheet.mjs';
import { ATLAS, SAHARA } from './relief.mjs';
import * as strait from './strait.mjs';

const CITY = {
  tangier: [-5.81, 35.78],
  casablanca: [-7.62, 33.6],
  agadir: [-9.63, 30.42],
  nouadhibou: [-17.03, 20.92],
  dakar: [-17.43, 14.68],
  rabat: [-6.84, 34.02],
  moscow: [37.62, 55.75],
};

/** The open sea's way along the coast, kept some fifty kilometers off. */
const OFFSHORE = spots(
  '-9.63,30.42 -10.2,30.1 -11.3,29.1 -12.8,28.45 -13.75,27.4 -14.9,26.1 -15.4,25.1 -16.4,23.6 -17.25,22.2 -17.5,21.2 -17.3,20.65 -17.03,20.92',
);
const ONWARD = spots('-17.03,20.92 -17.3,20.6 -17.3,19.3 -16.9,18.0 -17.2,16.4 -17.75,15.2 -17.75,14.65 -17.43,14.68');
/** The road south, which the line saves: by Guelmim, Laâyoune, the border post, Nouakchott and Saint-Louis. */
const ROAD = spots(
  '-9.6,30.38 -9.73,29.7 -10.06,28.98 -11.1,28.44 -12.9,27.9 -13.2,27.15 -14.45,26.1 -14.7,24.9 -15.6,23.9 -15.9,22.9 -16.9,21.4 -16.2,20.6 -15.95,18.1 -15.8,16.5 -16.45,16.02 -16.9,14.9 -17.3,14.75',
);
const SERVED = spots('-7.62,33.6 -8.4,33.65 -9.5,32.8 -10.15,31.6 -10.25,30.75 -9.63,30.42');

const FRENCH = {
  sea: 'Océan Atlantique',
  canaries: 'Îles Canaries',
  agadir: 'Agadir',
  casablanca: 'Casablanca',
  tangier: 'Tanger',
  nouadhibou: 'Nouadhibou',
  dakar: 'Dakar',
  road: 'par la route : 9 jours',
  first: '3 jours',
  second: '2 jours',
  number: '5 jours',
  instead: 'par la mer, au lieu de 9',
  north: 'N',
};
const ARABIC = {
  sea: 'المحيط الأطلسي',
  canaries: 'جزر الكناري',
  agadir: 'أكادير',
  casablanca: 'الدار البيضاء',
  tangier: 'طنجة',
  nouadhibou: 'نواذيبو',
  dakar: 'دكار',
  road: '9 أيام عبر الطريق',
  first: '3 أيام',
  second: 'يومان',
  number: '5 أيام',
  instead: 'بحرا، بدل 9 أيام',
  north: 'ش',
  scale: '500 كلم',
};

const coasting =
  (say, arabic) =>
  ({ small }) => {
    const [units, tall, size] = small ? [600, 400, 27] : [1200, 800, 30];
    const unit = small ? 5.0 : 2.52;
    const turn = 40;
    const project = projection({ center: [-13.2, 25.2], at: small ? [286, 196] : [556, 404], unit, turn });
    const map = sheet({ project, unit, units, tall, size, turn });
    const name = (key, side, mark, bold) => map.city(say[key], CITY[key], { side, mark, bold });
    return (
      map.ground([africa, spain, ...atlanticIslands]) +
      map.grid([-40, 0, 20, 50], 5) +
      (small ? '' : peaks(map, ATLAS, 17) + dunes(map, SAHARA, 20)) +
      map.way(ROAD, { width: 3, color: ochre, dash: '10 8' }) +
      map.way(SERVED, { width: 3, dash: '2 9' }) +
      map.way(OFFSHORE, { width: 6 }) +
      map.way(ONWARD, { width: 6 }) +
      name('agadir', 's', port, true) +
      name('nouadhibou', 'e', port, true) +
      name('dakar', 'e', port, true) +
      (small ? map.city('', CITY.casablanca, {}) : name('casablanca', 's', dot) + name('tangier', 'w!', dot)) +
      (small
        ? ''
        : map.note(say.canaries, ...move(map.place([-15.2, 28.3]), 24, -58), { size: 24, anchor: 'middle', color: cobalt }) +
          map.note(say.road, ...move(map.place([-13.9, 23.9]), 44, 56), { size: arabic ? 27 : 25, color: umber }) +
          map.note(say.first, ...move(map.place([-15.3, 25.3]), -26, -30), { anchor: 'end', face: 'bold', color: cobalt }) +
          map.note(say.second, ...move(map.place([-17.4, 17.9]), -24, 4), { anchor: 'end', face: 'bold', color: cobalt }) +
          map.sea(say.sea, 380, 96, { arabic, letters: arabic ? 44 : 36 }) +
          map.compass(160, 250, 52, say.north)) +
      map.fact(say.number, say.instead, small ? 578 : 1156, small ? 300 : 600, {
        letters: small ? 62 : 92,
        below: small ? 25 : 30,
      }) +
      (small ? '' : map.scale(1156, 716, 500, say.scale))
    );
  };

function rabatMoscow({ small }) {
  const [units, tall, size] = small ? [600, 400, 26] : [1200, 800, 29];
  const unit = small ? 8.3 : 4.15;
  const project = projection({ center: [15, 46.6], at: small ? [300, 208] : [596, 420], unit });
  const map = sheet({ project, unit, units, tall, size });
  const km = Math.round(distance(CITY.rabat, CITY.moscow) / 10) * 10;
  const path = map.points(greatCircle(CITY.rabat, CITY.moscow));
  const city = (name, where, side) =>
    small ? map.city('', where, { mark: quiet }) : map.city(name, where, { side, mark: quiet, letters: 24, gap: 12 });
  const middle = path[27];
  return (
    map.ground([africa, europe, ...islands]) +
    map.grid([-40, 20, 80, 70], 10) +
    line(curve(path, 1), 12, paper) +
    line(curve(path, 1), 5, cobalt) +
    at(
      ...middle,
      fill('M22 0L-8 -5L-16 -20H-22L-18 -5L-28 -3L-32 -10H-36L-33 0L-36 10H-32L-28 3L-18 5L-22 20H-16L-8 5z', night),
      { turn: -27, scale: small ? 0.9 : 1.4 },
    ) +
    map.city('Rabat', CITY.rabat, { side: small ? 'e' : 'e', mark: big, bold: true, gap: 20, letters: size * 1.15 }) +
    map.city('Moscou', CITY.moscow, { side: 'n', mark: big, bold: true, gap: 22, letters: size * 1.15 }) +
    city('Madrid', [-3.7, 40.42], 'w') +
    city('Paris', [2.35, 48.86], 'w') +
    city('Berlin', [13.4, 52.52], 'w') +
    city('Varsovie', [21.01, 52.23], 's') +
    city('Istanbul', [28.98, 41.01], 'w') +
    city('Rome', [12.5, 41.9], 'w!') +
    city('Alger', [3.06, 36.75], 's') +
    city('Londres', [-0.13, 51.51], 'w') +
    map.fact(`${String(km).replace(/(\d)(\d{3})$/, '$1\u00a0$2')} km`, 'à vol d’oiseau', small ? 582 : 1160, small ? 146 : 262, {
      letters: small ? 40 : 70,
      below: small ? 24 : 29,
      haloColor: wheat,
    }) +
    (small ? '' : map.scale(1156, 744, 1000))
  );
}

function straitMap({ small }) {
  const [units, tall, size] = small ? [600, 400, 25] : [1200, 800, 29];
  const unit = small ? 0.2 : 0.1;
  const project = projection({ center: [-5.66, 35.94], at: small ? [300, 200] : [596, 398], unit });
  const map = sheet({ project, unit, units, tall, size });
  const lands = [
    [...strait.north, [-4.6, 36.9], [-6.6, 36.9]],
    [...strait.south, [-4.8, 35.1], [-6.2, 35.1]],
  ];
  const lane = (places, label) => map.way(places, { width: 7, color: azure, dash: '26 16' }) + label;
  const arrow = (where, turn) => at(...map.place(where), fill('M16 0L-12 -13L-5 0L-12 13z', azure), { turn });
  const west = spots('-5.08,35.99 -5.4,35.985 -5.62,35.945 -5.9,35.93 -6.25,35.94');
  const east = spots('-6.25,35.89 -5.9,35.875 -5.62,35.895 -5.4,35.945 -5.08,35.945');
  const cities = small
    ? [
        ['Tanger', [-5.81, 35.775], 's', true],
        ['Tarifa', [-5.605, 36.015], 'n', true],
        ['Tanger Med', [-5.5, 35.885], 's', true],
      ]
    : [
        ['Tanger', [-5.81, 35.775], 's', true],
        ['Tanger Med', [-5.5, 35.885], 's', true],
        ['Tarifa', [-5.605, 36.015], 'n', true],
        ['Algésiras', [-5.45, 36.13], 'w', true],
        ['Gibraltar', [-5.35, 36.14], 'e!', false],
        ['Barbate', [-5.92, 36.19], 'n', false],
      ];
  const narrow = [
    [-5.6, 36.0],
    [-5.483, 35.912],
  ];
  const ferries =
    map.way(spots('-5.605,36.01 -5.7,35.92 -5.8,35.79'), { width: 3, color: night, dash: '3 8' }) +
    map.way(spots('-5.44,36.13 -5.39,36.03 -5.44,35.95 -5.5,35.895'), { width: 3, color: night, dash: '3 8' });
  return (
    map.ground(lands) +
    map.grid([-7, 35, -4, 37], 0.5) +
    (small
      ? ''
      : peaks(map, spots('-5.55,35.75 -5.47,35.7 -5.42,35.8 -5.44,35.62 -5.5,36.26 -5.58,36.3 -5.52,36.18 -5.62,36.2'), 24)) +
    lane(west, arrow([-6.05, 35.935], 182) + arrow([-5.2, 35.988], 180)) +
    lane(east, arrow([-6.05, 35.88], -2) + arrow([-5.2, 35.945], 0)) +
    ferries +
    line(`M${narrow.map((p) => map.place(p).map(n).join(' ')).join('L')}`, 3.4, ochre) +
    cities.map(([name, where, side, bold]) => map.city(name, where, { side, bold, mark: bold ? port : dot })).join('') +
    (small
      ? ''
      : map.note('cap Spartel', ...move(map.place([-5.92, 35.79]), -14, 12), { anchor: 'end', size: 24 }) +
        map.note('cap Trafalgar', ...move(map.place([-6.035, 36.182]), -14, 26), { anchor: 'end', size: 24 }) +
        map.note('vers l’Atlantique', ...move(map.place([-6.12, 35.96]), 0, -8), { size: 23, color: cobalt, anchor: 'middle' }) +
        map.note('vers la Méditerranée', ...move(map.place([-5.19, 35.92]), 0, 12), {
          size: 23,
          color: cobalt,
          anchor: 'middle',
        }) +
        map.note('MAROC', 600, 730, { face: 'bold', size: 30, color: umber, track: 0.3 }) +
        map.note('ESPAGNE', 520, 130, { face: 'bold', size: 30, color: umber, track: 0.3, anchor: 'middle' }) +
        map.scale(1156, 726, 20) +
        map.compass(1096, 96, 46)) +
    map.fact('14 km', small ? 'au plus étroit' : ['de rive à rive,', 'au plus étroit'], small ? 22 : 44, small ? 340 : 652, {
      anchor: 'start',
      letters: small ? 54 : 84,
      below: small ? 24 : 29,
    })
  );
}

const STATIONS = {
  tangier: [-5.8, 35.77],
  kenitra: [-6.58, 34.26],
  rabat: [-6.84, 34.01],
  casablanca: [-7.59, 33.59],
  settat: [-7.62, 33.0],
  benguerir: [-7.95, 32.24],
  marrakech: [-8.01, 31.63],
  sidikacem: [-5.7, 34.23],
  meknes: [-5.55, 33.89],
  fes: [-4.98, 34.04],
  taza: [-4.01, 34.21],
  taourirt: [-2.9, 34.41],
  oujda: [-1.91, 34.68],
  nador: [-2.93, 35.17],
  asilah: [-6.03, 35.46],
  khouribga: [-6.91, 32.88],
  ouedzem: [-6.57, 32.86],
  eljadida: [-8.5, 33.23],
  youssoufia: [-8.53, 32.25],
  safi: [-9.24, 32.29],
  agadir: [-9.6, 30.4],
  imintanoute: [-8.85, 31.17],
  souk: [-6.1, 34.9],
};

function railMap({ small }) {
  const [units, tall, size] = small ? [600, 400, 25] : [1200, 800, 28];
  const unit = small ? 1.9 : 0.94;
  const project = projection({ center: [-5.9, 33.1], at: small ? [330, 210] : [640, 410], unit });
  const map = sheet({ project, unit, units, tall, size });
  const s = STATIONS;
  const rail = (places) =>
    map.way(places, { width: 6, color: night, soft: false }) +
    map.way(places, { width: 3, color: paper, soft: false, dash: '9 9' });
  const fast = (places) => map.way(places, { width: 10, color: cobalt, soft: false });
  const plan = (places) => map.way(places, { width: 5, color: cobalt, soft: false, dash: '2 12' });
  const sample = (width, color, dash, over) => (x, y) =>
    line(`M${x - 20} ${y}h40`, width, color, dash) + (over ? over(x, y) : '');
  const names = [
    ['Tanger', s.tangier, 'e'],
    ['Rabat', s.rabat, 'w!'],
    ['Casablanca', s.casablanca, 'w!'],
    ['Marrakech', s.marrakech, 'e'],
    ['Fès', s.fes, 's'],
    ['Oujda', s.oujda, 'n'],
    ['Agadir', s.agadir, 'e'],
  ];
  const more = [
    ['Kénitra', s.kenitra, 'w!'],
    ['Meknès', s.meknes, 'w'],
    ['Nador', s.nador, 'w'],
    ['Taza', s.taza, 's'],
    ['Settat', s.settat, 'w'],
    ['Khouribga', s.khouribga, 's'],
    ['El Jadida', s.eljadida, 'w!'],
    ['Safi', s.safi, 'w!'],
    ['Benguérir', s.benguerir, 'e'],
    ['Sidi Kacem', s.sidikacem, 'ne'],
  ];
  return (
    map.ground([africa, spain]) +
    map.grid([-14, 26, 4, 40], 2) +
    (small ? '' : peaks(map, ATLAS, 24)) +
    plan([s.casablanca, s.settat, s.benguerir, s.marrakech].map(([a, b]) => [a + 0.1, b + 0.02])) +
    plan([s.marrakech, s.imintanoute, s.agadir]) +
    rail([s.tangier, s.asilah, s.souk, s.sidikacem]) +
    rail([s.kenitra, s.sidikacem, s.meknes, s.fes, s.taza, s.taourirt, s.oujda]) +
    rail([s.taourirt, s.nador]) +
    rail([s.kenitra, s.rabat, s.casablanca, s.settat, s.benguerir, s.marrakech]) +
    rail([s.casablanca, [-7.4, 33.2], s.khouribga, s.ouedzem]) +
    rail([s.casablanca, s.eljadida]) +
    rail([s.benguerir, s.youssoufia, s.safi]) +
    fast([s.tangier, [-6.0, 35.3], [-6.2, 34.8], s.kenitra]) +
    names.map(([name, where, side]) => map.city(name, where, { side, bold: true, mark: port })).join('') +
    (small
      ? more.map(([, where]) => map.city('', where, { mark: quiet })).join('')
      : more.map(([name, where, side]) => map.city(name, where, { side, mark: dot, letters: 24 })).join('')) +
    (small
      ? ''
      : map.sea('Océan Atlantique', 230, 130, { letters: 32 }) +
        map.sea('Méditerranée', 930, 60, { letters: 26 }) +
        map.scale(1156, 744, 200) +
        map.legend(
          690,
          560,
          [
            [sample(10, cobalt, ''), 'grande vitesse'],
            [sample(6, night, '', (x, y) => line(`M${x - 18} ${y}h36`, 3, paper, '9 9')), 'lignes en service'],
            [sample(5, cobalt, '2 12'), 'grande vitesse en travaux ou en projet'],
          ],
          { letters: 24 },
        ))
  );
}

export const maps = [
  {
    name: 'carte-cabotage',
    small: [600, 400],
    alt: 'Carte de la ligne Agadir–Nouadhibou–Dakar : trois jours puis deux, cinq au lieu de neuf par la route',
    draw: coasting(FRENCH, false),
  },
  {
    name: 'carte-cabotage-ar',
    small: [600, 400],
    alt: 'La même carte de la ligne Agadir–Nouadhibou–Dakar, légendes en arabe',
    draw: coasting(ARABIC, true),
  },
  {
    name: 'carte-rabat-moscou',
    small: [600, 400],
    alt: `Carte d’Europe : la ligne la plus courte de Rabat à Moscou, environ ${Math.round(distance(CITY.rabat, CITY.moscow) / 10) * 10} kilomètres`,
    draw: rabatMoscow,
  },
  {
    name: 'carte-detroit',
    small: [600, 400],
    alt: 'Carte du détroit de Gibraltar : les deux voies des navires et les traversées, quatorze kilomètres au plus étroit',
    draw: straitMap,
  },
  {
    name: 'carte-rail',
    small: [600, 400],
    alt: 'Carte des chemins de fer du Maroc : lignes en service, grande vitesse, projets',
    draw: railMap,
  },
];
