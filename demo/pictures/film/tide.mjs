// The film: a day of spring tide in the basin of Tafedna, twelve seconds for twenty-four hours.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, curve, dice, disc, each, fill, line, n, ring, spots } from '../ink/stroke.mjs';
import { measure, words } from '../ink/type.mjs';
import { gull } from '../ink/land.mjs';
import { person } from '../ink/people.mjs';
import { clock } from '../ink/town.mjs';

const [WIDTH, HEIGHT] = [960, 540];
const [LOW, HIGH] = [0.4, 3.3]; // meters above the chart's zero
const FIRST_LOW = 4; // o'clock
const PERIOD = 12.42; // hours from one high water to the next

/** The height of the water at an hour of the day, in meters. */
const waterAt = (hour) => (LOW + HIGH) / 2 - ((HIGH - LOW) / 2) * Math.cos((2 * Math.PI * (hour - FIRST_LOW)) / PERIOD);

const clamp = (value) => Math.min(1, Math.max(0, value));
const mix = (a, b, t) => a + (b - a) * t;
const blend = (from, to, t) => {
  const channel = (color, i) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(mix(channel(from, i), channel(to, i), t))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** Hours and what the light makes of the sky, its lines, walls, ground, sea and far hills. */
const LIGHT = [
  [0, { sky: night, lines: '#1b2f62', wall: '#3a4a78', ground: '#3d4260', sea: '#16306e', wave: '#3a5aa2', far: '#182a58' }],
  [4.5, { sky: night, lines: '#1b2f62', wall: '#3a4a78', ground: '#3d4260', sea: '#16306e', wave: '#3a5aa2', far: '#182a58' }],
  [6.3, { sky: haze, lines: straw, wall: '#cdbf9f', ground: '#b79a63', sea: '#315aa8', wave: haze, far: azure }],
  [8.5, { sky: mist, lines: cream, wall: cream, ground: straw, sea: cobalt, wave: pale, far: pale }],
  [15.5, { sky: mist, lines: cream, wall: cream, ground: straw, sea: cobalt, wave: pale, far: pale }],
  [18.3, { sky: wheat, lines: sand, wall: wheat, ground: sand, sea: '#2a4f99', wave: straw, far: azure }],
  [
    20.2,
    { sky: '#22386f', lines: '#33508f', wall: '#5a6690', ground: '#5a5870', sea: '#1a367a', wave: '#4a6ab0', far: '#1d3266' },
  ],
  [21.5, { sky: night, lines: '#1b2f62', wall: '#3a4a78', ground: '#3d4260', sea: '#16306e', wave: '#3a5aa2', far: '#182a58' }],
  [24, { sky: night, lines: '#1b2f62', wall: '#3a4a78', ground: '#3d4260', sea: '#16306e', wave: '#3a5aa2', far: '#182a58' }],
];

function lightAt(hour) {
  const i = LIGHT.findIndex(([end]) => end > hour);
  const [[start, from], [end, to]] = [LIGHT[i - 1], LIGHT[i]];
  return Object.fromEntries(Object.keys(from).map((name) => [name, blend(from[name], to[name], (hour - start) / (end - start))]));
}

/** How dark it is, from 0 by day to 1 by night. */
const darkness = (hour) => Math.max(clamp((6.6 - hour) / 1.2), clamp((hour - 18.6) / 1.2));

const METER = 33; // units that a meter takes on the back wall
const wallLevel = (height) => 434 - (height - 1.2) * METER;
const QUAY = 348;

/** The basin's edge of water: it crosses the sandy bottom below 1.2 m, and climbs the wall above. */
function water(height, light, beat) {
  const cover = clamp((height - LOW) / (1.2 - LOW));
  const ebbed = spots('-10,566 200,560 420,548 590,524 720,492 840,456 970,441');
  const shore = ebbed.map(([x, y], i) => [x, mix(y, 434 - (i === 6 ? 2 : 0), cover) - Math.max(0, height - 1.2) * METER]);
  const surface = `${curve(shore)}L970 560L-10 560z`;
  const roll = dice(5);
  const waves = each(34, (i) => {
    const depth = (i + roll()) / 34;
    const top = shore.at(-1)[1];
    const y = mix(top + 6, 536, depth ** 1.25);
    const x = roll() * 960 + Math.sin(beat * 5 + i) * 10;
    const edge = shore.find(([sx]) => sx >= x)?.[1] ?? 0;
    const w = 18 + depth * 74;
    return y > edge + 8 ? `M${n(x - w / 2)} ${n(y)}h${n(w)}` : '';
  });
  return fill(surface, light.sea) + line(curve(shore), 2.4, light.wave) + (waves ? line(waves, 2, light.wave) : '');
}

/** A fishing boat that floats when there is water under it and leans on its bilge when there is none. */
function boat({ x, ground, floats, scale, hull, lean, cabin, rise }, height, beat, dark) {
  const afloat = clamp((height - floats + 0.4) / 0.4);
  const y = ground - Math.max(0, height - floats) * rise + Math.sin(beat * 9 + x) * 1.2 * afloat;
  const turn = lean * (1 - afloat) + Math.sin(beat * 7 + x) * 0.8 * afloat;
  const shade = (color) => blend(color, night, dark * 0.55);
  const body =
    (cabin
      ? fill('M46 -40V-86H98V-40z', shade(cream)) +
        fill('M80 -40V-86H98V-40z', shade(haze)) +
        fill('M40 -92H104V-84H40z', night) +
        fill('M54 -78h14v16h-14zM74 -78h14v16h-14z', dark > 0.5 && dark < 0.98 ? straw : night) +
        line('M-2 -36V-118M-2 -112L-50 -44M-2 -112L46 -88', 2.6, night)
      : line('M-14 -26V-34M26 -26V-34', 3, night)) +
    fill('M-96 -40Q-20 -22 60 -34Q94 -42 112 -60Q104 -16 84 0H-66Q-88 -12 -96 -40z', shade(hull)) +
    line('M-96 -40Q-20 -22 60 -34Q94 -42 112 -60Q104 -16 84 0H-66Q-88 -12 -96 -40z', 2.6, night) +
    line('M-93 -33Q-20 -15 62 -27Q92 -34 109 -50', 4, shade(sand)) +
    fill('M0 -16Q60 -20 102 -40Q96 -12 84 0H-20z', blend(shade(hull), night, 0.45));
  return at(x, y, body, { scale, turn });
}

const BOATS = [
  { x: 610, ground: 452, floats: 1.0, scale: 0.66, hull: sand, lean: 8, cabin: true, rise: 33 },
  { x: 372, ground: 458, floats: 1.2, scale: 0.6, hull: pale, lean: -9, cabin: false, rise: 34 },
  { x: 168, ground: 492, floats: 1.3, scale: 0.86, hull: cream, lean: 11, cabin: false, rise: 38 },
  { x: 452, ground: 520, floats: 0.9, scale: 1.2, hull: night, lean: -8, cabin: true, rise: 42 },
];

function town(light, dark) {
  const houses = [
    [0, 92, 108],
    [92, 70, 84],
    [162, 104, 128],
    [266, 62, 92],
  ];
  return (
    houses
      .map(
        ([x, w, h], i) =>
          fill(box(x, QUAY - h, w, h), i % 2 ? blend(light.wall, ochre, 0.16) : light.wall) +
          fill(box(x + w * 0.66, QUAY - h, w * 0.34, h), blend(light.wall, azure, 0.4)) +
          each(2, (r) =>
            each(2, (c) =>
              fill(
                box(x + w * (0.16 + c * 0.3), QUAY - h + 18 + r * 38, w * 0.16, 18),
                dark > 0.45 && (i + r + c) % 3 !== 1 ? straw : blend(cobalt, night, dark),
              ),
            ),
          ),
      )
      .join('') +
    fill(box(328, QUAY - 66, 190, 66), blend(light.wall, azure, 0.25)) +
    fill('M320 282H526L508 258H338z', blend(cobalt, night, 0.3 + dark * 0.5)) +
    each(4, (i) =>
      fill(box(342 + i * 44, QUAY - 46, 30, 46), dark > 0.45 ? blend(sand, straw, 0.4) : blend(cobalt, night, 0.5)),
    ) +
    words('CRIÉE', 423, QUAY - 52, { size: 13, face: 'bold', anchor: 'middle', track: 0.3, color: blend(night, light.wall, 0) })
  );
}

function jetty(light, dark) {
  const stone = blend(light.wall, cobalt, 0.28);
  return (
    fill('M700 352L960 330V352L700 374z', stone) +
    fill('M690 372V352H716V372z', stone) +
    fill('M694 352L698 286H712L716 352z', blend(cream, night, dark * 0.5)) +
    fill('M695 336h20v-14h-19zM697 306h16v-12h-15z', blend(cobalt, night, dark * 0.4)) +
    fill('M692 286h26v-6h-26z', night) +
    fill('M699 280v-16h12v16z', dark > 0.3 ? straw : haze) +
    fill('M696 264h18l-9 -10z', night) +
    (dark > 0.3 ? each(3, (i) => ring(705, 271, 16 + i * 13, 2.4 - i * 0.6, straw)) : '')
  );
}

const people = (dark) =>
  person(540, QUAY, { h: 42, pose: 'point', hat: 'cap', top: blend(cobalt, night, dark) }) +
  person(566, QUAY, { h: 42, pose: 'pocket', hat: 'cap', top: night, left: true }) +
  person(150, QUAY, { h: 40, pose: 'stand', hat: 'hood', wear: 'robe', top: night, trim: night });

/** The quay's wall with its ladder, and the dark line that the tide leaves on the stone. */
function quay(light, dark) {
  const stone = blend(light.wall, ochre, 0.3);
  const joints = each(
    4,
    (r) => `M0 ${QUAY + 18 + r * 20}H696` + each(8, (c) => `M${c * 84 + (r % 2) * 42} ${QUAY + 18 + r * 20}v-20`),
  );
  return (
    fill(box(-4, QUAY, 700, 96), stone) +
    fill(box(-4, wallLevel(HIGH) - 3, 700, 120), blend(stone, cobalt, 0.5)) +
    line(joints, 1.2, blend(stone, cobalt, 0.68)) +
    bar(`M0 ${n(wallLevel(HIGH) - 3)}H696`, 4, blend(stone, night, 0.75)) +
    fill(box(-4, QUAY - 4, 704, 10), blend(light.wall, paper, 0.3)) +
    bar(`M228 ${QUAY - 14}V440M252 ${QUAY - 14}V440`, 4, umber) +
    bar(
      each(8, (i) => `M228 ${QUAY + 4 + i * 12}H252`),
      3.4,
      sand,
    ) +
    (dark < 0.7 ? people(dark) : '') +
    each(4, (i) => fill(`M${110 + i * 160} ${QUAY}v-12h-4v-6h18v6h-4v12z`, night))
  );
}

function heavens(hour, light, dark) {
  const rise = (hour - 6) / 12.6;
  const sunAt = [100 + rise * 760, 300 - Math.sin(clamp(rise) * Math.PI) * 185];
  const moon = ((hour + 5.4) % 24) / 10.8;
  const moonAt = [80 + moon * 800, 270 - Math.sin(clamp(moon) * Math.PI) * 116];
  const low = hour < 8 || hour > 16.5;
  return (
    fill(box(0, 0, WIDTH, 330), light.sky) +
    (dark > 0.6
      ? each(26, (i) => {
          const roll = dice(i + 40);
          return disc(roll() * 960, roll() * 240, 0.9 + roll() * 1.1, blend(light.sky, cream, (dark - 0.6) * 2.2));
        })
      : '') +
    (rise > -0.06 && rise < 1.06 ? disc(...sunAt, 40, low ? sand : straw) : '') +
    (dark > 0.2 && moon < 1 ? disc(...moonAt, 24, blend(light.sky, cream, dark)) : '') +
    each(9, (i) => fill(box(0, 16 + i * 32, WIDTH, 8 - i * 0.5), light.lines))
  );
}

/** The clock, the hour, the height of the water and the day's curve. */
function instruments(hour, height) {
  const whole = Math.floor(hour);
  const minutes = Math.floor(((hour - whole) * 60) / 10) * 10;
  const x0 = 640;
  const [left, right, top, bottom] = [x0 + 22, 926, 60, 104];
  const place = (h) => [mix(left, right, h / 24), mix(bottom, top, (waterAt(h) - LOW) / (HIGH - LOW))];
  const heightText = `${height.toFixed(1).replace('.', ',')}\u00a0m`;
  return (
    fill(box(24, 22, 280, 96), paper) +
    fill(box(24, 22, 280, 4), night) +
    clock(76, 72, 37, whole, minutes, { face: cream }) +
    words(`${whole}h${String(minutes).padStart(2, '0')}`, 130, 66, { size: 30, face: 'bold', color: night }) +
    words(heightText, 130, 104, { size: 34, face: 'serif', color: cobalt }) +
    words('d’eau', 130 + measure(heightText, 34, { face: 'serif' }) + 8, 104, { size: 20, color: night }) +
    fill(box(x0, 22, 300, 96), paper) +
    fill(box(x0, 22, 300, 4), night) +
    words('Hauteur de la mer', x0 + 18, 48, { size: 17, color: night }) +
    line(
      curve(
        Array.from({ length: 49 }, (_, i) => place(i / 2)),
        1,
      ),
      3,
      haze,
    ) +
    line(
      curve(
        Array.from({ length: Math.max(2, Math.round(hour * 4) + 1) }, (_, i) => place(Math.min(hour, i / 4))),
        1,
      ),
      3.6,
      cobalt,
    ) +
    bar(`M${left} ${bottom + 5}H${right}`, 1.6, night) +
    disc(...place(hour), 7, ochre)
  );
}

/** The basin at a moment of the day, from 0 (midnight) to 1 (midnight again). */
function basin(moment) {
  const hour = Math.min(moment * 24, 23.99);
  const light = lightAt(hour);
  const dark = darkness(hour);
  const height = waterAt(hour);
  const ripples = each(
    9,
    (i) => `M${-20 + i * 110} ${470 + (i % 3) * 20}q50 -10 100 0M${30 + i * 100} ${500 + (i % 2) * 20}q60 -10 120 0`,
  );
  const drawn = BOATS.map((one) => boat(one, height, moment * 12, dark)).join('');
  return (
    heavens(hour, light, dark) +
    fill(curve(spots('-10,300 120,262 260,284 420,246 560,280 700,262 840,296 970,312')) + 'L970 340L-10 340z', light.far) +
    fill(box(0, 318, WIDTH, 50), blend(light.sea, light.sky, 0.2)) +
    line('M560 332h80M720 328h70M850 336h90M620 342h50', 1.8, light.wave) +
    town(light, dark) +
    fill(box(690, 366, 280, 110), light.sea) +
    jetty(light, dark) +
    quay(light, dark) +
    fill('M-10 440H700L970 470V560H-10z', light.ground) +
    line(ripples, 1.8, blend(light.ground, umber, 0.3)) +
    water(height, light, moment * 12) +
    drawn +
    (dark < 0.5
      ? each(3, (i) =>
          gull(((moment * 2600 + i * 330) % 1100) - 60, 210 + i * 26 + Math.sin(moment * 60 + i) * 8, 26 - i * 4, night),
        )
      : '') +
    instruments(hour, height)
  );
}

export const FILM = {
  name: 'maree',
  seconds: 12,
  rate: 10,
  frames: 120,
  width: WIDTH,
  height: HEIGHT,
  units: WIDTH,
  ground: paper,
  quality: 26,
  draw: basin,
};

/** What stands for the film before it plays: nine in the morning, the water nearly high. */
export const poster = {
  name: FILM.name,
  size: [WIDTH, HEIGHT],
  alt: 'Le bassin de Tafedna et sa criée : des barques à flot, une horloge et la hauteur de la mer',
  draw: () => basin(9 / 24),
};
