// Inland: the water of the country, and the plain of the Souss.

import { azure, cobalt, night, ochre, paper, sand, sky, straw, umber } from '../ink/color.mjs';
import { at, box, fill, hatch, line, n, outline, shape, spots, move } from '../ink/stroke.mjs';
import { africa } from './africa.mjs';
import { spain } from './europe.mjs';
import { projection } from './project.mjs';
import { ATLAS } from './relief.mjs';
import { dot, peaks, port, sheet } from './sheet.mjs';

/** A dam: a wall with its water behind. */
const dam = (x, y) =>
  fill(`M${n(x - 15)} ${n(y + 8)}L${n(x)} ${n(y - 13)}L${n(x + 15)} ${n(y + 8)}z`, cobalt) +
  fill(`M${n(x - 7)} ${n(y + 8)}L${n(x)} ${n(y - 2)}L${n(x + 7)} ${n(y + 8)}z`, sky) +
  line(`M${n(x - 18)} ${n(y + 8)}H${n(x + 18)}`, 3, night);
/** A desalination plant, at work or planned: a drop. */
const drop = (x, y) =>
  shape(
    `M${n(x)} ${n(y - 17)}Q${n(x + 13)} ${n(y)} ${n(x + 11)} ${n(y + 6)}A11.4 11.4 0 0 1 ${n(x - 11)} ${n(y + 6)}Q${n(x - 13)} ${n(y)} ${n(x)} ${n(y - 17)}z`,
    sand,
    2.4,
  );
const planned = (x, y) =>
  shape(
    `M${n(x)} ${n(y - 17)}Q${n(x + 13)} ${n(y)} ${n(x + 11)} ${n(y + 6)}A11.4 11.4 0 0 1 ${n(x - 11)} ${n(y + 6)}Q${n(x - 13)} ${n(y)} ${n(x)} ${n(y - 17)}z`,
    paper,
    2.4,
  );

const DAMS = [
  ['Al Wahda', [-5.2, 34.6], 'w'],
  ['Mohammed V', [-2.95, 34.65], 's'],
  ['Idriss Ier', [-4.65, 34.13], 'e'],
  ['Al Massira', [-7.6, 32.48], 'w'],
  ['Bin el Ouidane', [-6.45, 32.1], 'e'],
  ['Al Mansour Eddahbi', [-6.75, 30.92], 'e'],
  ['Hassan Addakhil', [-4.46, 31.99], 'e'],
  ['Aoulouz', [-8.12, 30.7], 'e'],
  ['Youssef Ben Tachfine', [-9.45, 29.84], 'e'],
];
const PLANTS = [
  ['Al Hoceïma', [-3.93, 35.24], 's', drop],
  ['Casablanca', [-7.95, 33.47], 'w!', planned],
  ['Jorf Lasfar', [-8.62, 33.1], 'w!', drop],
  ['Safi', [-9.24, 32.3], 'w!', drop],
  ['Tafedna', [-9.81, 31.1], 'w!', planned],
  ['Agadir', [-9.68, 30.12], 'w!', drop],
];
const RIVERS = [
  spots('-4.2,32.55 -4.46,31.99 -4.3,31.2 -4.2,30.6'),
  spots('-5.0,34.95 -5.2,34.6 -5.7,34.45 -6.3,34.45 -6.66,34.28'),
  spots('-5.3,32.9 -5.9,32.55 -6.7,32.45 -7.6,32.48 -8.05,32.95 -8.33,33.32'),
  spots('-6.1,31.3 -6.75,30.92 -6.2,30.4 -5.9,29.95 -7.5,29.2 -9.6,28.75 -11.1,28.69'),
  spots('-7.6,30.8 -8.12,30.7 -8.9,30.45 -9.6,30.36'),
  spots('-3.9,33.0 -3.2,33.9 -2.95,34.65 -2.4,35.1'),
  spots('-7.3,31.3 -8.0,31.75 -8.9,31.9 -9.29,32.05'),
];

function waterMap({ small }) {
  const [units, tall, size] = small ? [600, 400, 24] : [1200, 800, 26];
  const unit = small ? 1.85 : 0.96;
  const project = projection({ center: [-6.2, 32.4], at: small ? [318, 206] : [620, 404], unit });
  const map = sheet({ project, unit, units, tall, size });
  const keep = ['Safi', 'Agadir', 'Casablanca'];
  const put = ([name, where, side, mark]) =>
    map.city(small && !keep.includes(name) ? '' : name, where, { side, mark, gap: 20, letters: 24, bold: mark !== dam });
  return (
    map.ground([africa, spain]) +
    map.grid([-14, 26, 4, 40], 2) +
    (small
      ? ''
      : peaks(
          map,
          ATLAS.filter(([lon, lat]) => !(lon > -5.2 && lon < -4 && lat > 31.8 && lat < 32.5)),
          22,
        )) +
    RIVERS.map((places) => map.way(places, { width: small ? 3.4 : 3, color: azure })).join('') +
    DAMS.map(([name, where, side]) => put([name, where, side, dam])).join('') +
    PLANTS.map(put).join('') +
    (small
      ? map.legend(
          392,
          268,
          [
            [dam, 'barrage'],
            [drop, 'dessalement'],
            [planned, 'projet'],
          ],
          { letters: 22 },
        )
      : map.sea('Océan Atlantique', 210, 120, { letters: 31 }) +
        map.scale(1156, 560, 200) +
        map.legend(
          760,
          610,
          [
            [dam, 'grand barrage'],
            [drop, 'usine de dessalement'],
            [planned, 'usine en projet'],
          ],
          { letters: 26, width: 410 },
        ))
  );
}

function soussMap({ small }) {
  const [units, tall, size] = small ? [600, 400, 25] : [1200, 800, 28];
  const unit = small ? 0.36 : 0.182;
  const project = projection({ center: [-9.12, 30.3], at: small ? [300, 200] : [592, 398], unit });
  const map = sheet({ project, unit, units, tall, size });
  const river = (places, width) => map.way(places, { width, color: azure });
  const plain = outline(
    map.points(
      spots(
        '-9.58,30.42 -9.3,30.52 -8.9,30.58 -8.5,30.6 -8.2,30.68 -8.2,30.62 -8.5,30.46 -8.8,30.34 -9.1,30.2 -9.3,30.02 -9.45,29.88 -9.62,29.95 -9.64,30.1 -9.6,30.3',
      ),
    ),
  );
  const glass = outline(map.points(spots('-9.57,30.27 -9.42,30.26 -9.3,30.16 -9.34,30.05 -9.46,29.98 -9.6,30.05 -9.61,30.18')));
  const orchards = outline(map.points(spots('-9.3,30.5 -9.0,30.55 -8.75,30.57 -8.72,30.46 -8.95,30.4 -9.25,30.4')));
  const high = spots(
    '-9.62,30.86 -9.4,30.88 -9.14,30.9 -8.2,30.9 -7.96,30.93 -9.74,30.78 -9.52,30.74 -9.3,30.76 -9.06,30.8 -7.98,30.82 -9.42,30.63 -9.2,30.66 -8.96,30.68 -8.72,30.72 -8.5,30.74 -8.3,30.76 -8.1,30.78',
  );
  const anti = spots(
    '-8.02,30.45 -8.22,30.36 -7.98,30.26 -8.44,30.24 -8.2,30.15 -8.66,30.14 -8.42,30.05 -8.0,30.06 -8.86,30.02 -8.64,29.94 -8.2,29.94 -9.06,29.88 -8.84,29.82 -9.26,29.74 -9.02,29.7 -8.72,29.7 -9.44,29.62 -9.2,29.6',
  );
  const crop = (d, color, options) => fill(d, hatch(color, options));
  return (
    map.ground([africa]) +
    map.grid([-12, 28, -6, 33], 0.5) +
    fill(plain, straw) +
    crop(orchards, ochre, { slant: 'upright', step: 9, width: 2.4 }) +
    crop(glass, cobalt, { step: 9, width: 2.6 }) +
    peaks(map, high, small ? 24 : 40) +
    peaks(map, anti, small ? 20 : 33) +
    river(spots('-8.12,30.68 -8.5,30.56 -8.88,30.44 -9.2,30.4 -9.45,30.37 -9.61,30.36'), small ? 4 : 5) +
    river(spots('-9.05,29.86 -9.3,29.86 -9.5,29.98 -9.67,30.08'), small ? 3 : 4) +
    map.city('Agadir', [-9.6, 30.42], { side: 'w!', mark: port, bold: true, letters: small ? 27 : 32 }) +
    map.city('Taroudant', [-8.88, 30.47], { side: small ? 'n' : 's', mark: port, bold: true }) +
    map.city(small ? '' : 'Oulad Teïma', [-9.21, 30.4], { side: 'n', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Aït Melloul', [-9.5, 30.34], { side: 's', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Biougra', [-9.37, 30.21], { side: 'e', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Tiznit', [-9.73, 29.7], { side: 'e', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Tamri', [-9.82, 30.7], { side: 'e', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Massa', [-9.64, 29.99], { side: 'w!', mark: dot, letters: 25 }) +
    map.city(small ? '' : 'Aoulouz', [-8.15, 30.68], { side: 's', mark: dot, letters: 25 }) +
    (small
      ? ''
      : map.note('cap Ghir', ...move(map.place([-9.89, 30.63]), -16, 8), { anchor: 'end', size: 24 }) +
        map.note('HAUT ATLAS', ...move(map.place([-8.66, 30.88]), 0, 0), {
          anchor: 'middle',
          face: 'bold',
          size: 27,
          color: umber,
          track: 0.26,
        }) +
        map.note('ANTI-ATLAS', ...move(map.place([-8.25, 29.8]), 0, 0), {
          anchor: 'middle',
          face: 'bold',
          size: 27,
          color: umber,
          track: 0.26,
        }) +
        map.note('oued Souss', ...move(map.place([-8.44, 30.5]), 0, 0), { size: 23, color: cobalt, anchor: 'middle' }) +
        map.sea('Océan', 150, 470, { letters: 34 }) +
        map.sea('Atlantique', 150, 514, { letters: 34 }) +
        map.legend(
          640,
          672,
          [
            [
              (x, y) =>
                fill(box(x - 18, y - 11, 36, 22), straw) +
                fill(box(x - 18, y - 11, 36, 22), hatch(cobalt, { step: 9, width: 2.6 })),
              'serres',
            ],
            [
              (x, y) =>
                fill(box(x - 18, y - 11, 36, 22), straw) +
                fill(box(x - 18, y - 11, 36, 22), hatch(ochre, { slant: 'upright', step: 9, width: 2.4 })),
              'agrumes',
            ],
          ],
          { letters: 26, width: 210 },
        ) +
        map.scale(240, 740, 30))
  );
}

export const maps = [
  {
    name: 'carte-eau',
    small: [600, 400],
    alt: 'Carte schématique de l’eau au Maroc : grands barrages, usines de dessalement, usines en projet',
    draw: waterMap,
  },
  {
    name: 'carte-souss',
    small: [600, 400],
    alt: 'Carte de la plaine du Souss, entre Haut Atlas et Anti-Atlas : serres, agrumes, Agadir et Taroudant',
    draw: soussMap,
  },
];
