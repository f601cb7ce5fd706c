// Ships, boats, cranes and containers, drawn from the side; (x, y) is on the waterline or the ground.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky, wheat } from './color.mjs';
import { at, bar, box, dice, disc, each, fill, hatch, line, n, shape } from './stroke.mjs';
import { words } from './type.mjs';

const CARGO = [sand, cream, sky, cobalt, wheat, ochre, azure];

/** A container seen from the side, with its ribs. */
function container(x, y, w, h, color, edge = 1.6) {
  const ribs = color === cobalt || color === azure ? night : ochre;
  return (
    shape(box(x, y, w, h), color, edge) +
    line(
      each(
        Math.max(3, Math.round(w / 9)),
        (i) => `M${n(x + (w * (i + 1)) / (Math.round(w / 9) + 1))} ${n(y + h * 0.14)}v${n(h * 0.72)}`,
      ),
      0.9,
      color === cream || color === wheat || color === sky ? haze : ribs,
    )
  );
}

/** Containers stacked on a line at y; `heights` says how many stand in each column. */
function stack(x, y, heights, { w = 52, h = 24, seed = 5, inks = CARGO } = {}) {
  const roll = dice(seed);
  return heights
    .map((count, i) =>
      each(count, (j) => container(x + i * (w + 2), y - (j + 1) * (h + 1), w, h, inks[Math.floor(roll() * inks.length)])),
    )
    .join('');
}

/** A coaster with containers on deck, bow to the left, 640 units long at scale 1. */
export function coaster(
  x,
  y,
  { scale = 1, mirror = false, name = '', seed = 5, lit = false, heights = [2, 4, 5, 5, 4, 5, 5, 4, 3] } = {},
) {
  const panes = lit ? sand : night;
  const castle =
    shape('M534 -90V-214H594V-90z', cream) +
    fill('M574 -90V-214H594V-90z', hatch(azure)) +
    shape('M526 -226H602V-212H526z', night, 1) +
    shape('M540 -252H588V-226H540z', cream) +
    fill('M546 -246h8v10h-8zM560 -246h8v10h-8zM574 -246h8v10h-8z', panes) +
    line('M542 -192h24M542 -166h24M542 -140h24M542 -114h24', 6, panes) +
    bar('M564 -252V-296M552 -280H576', 3) +
    shape('M598 -90V-180h20V-90z', sand) +
    fill('M598 -166h20v14h-20z', cobalt);
  const hull =
    shape('M-6 -112H58L66 -90H626L640 -90L622 0H34Q14 0 10 -18z', night) +
    fill('M0 -62L4 -46H631L634 -62z', sand) +
    fill('M19 -14Q20 0 34 0H622L625 -14z', cobalt) +
    fill('M380 -46H631L626 -14H380z', hatch(cobalt)) +
    line('M20 -112V-132M-2 -118H40M60 -100L66 -140', 2.4);
  const title = name ? words(name, 92, -22, { size: 26, face: 'bold', color: cream, track: 0.08 }) : '';
  return at(x, y, stack(70, -90, heights, { w: 48, h: 22, seed }) + castle + hull + (mirror ? '' : title), { scale, mirror });
}

/** A ship-to-shore gantry, its boom to the left over the water; 330 units tall. */
export function gantry(x, y, { scale = 1, mirror = false, ink = night, drop = 110, load = sand } = {}) {
  return at(
    x,
    y,
    fill('M0 0L12 -220H26L18 0zM112 0L104 -220H118L130 0z', ink) +
      fill('M-190 -236H210V-218H-190z', ink) +
      fill('M44 -236L62 -324H74L92 -236z', ink) +
      line('M66 -318L-186 -232M70 -318L206 -232M66 -318L-80 -232', 4, ink) +
      bar('M12 -112H118', 7, ink) +
      line('M18 -108L104 -216M114 -108L24 -216M14 -8L112 -108M118 -8L16 -108', 4, ink) +
      shape('M150 -262h44v26h-44z', ink, 1) +
      fill('M-112 -218h34v12h-34z', ink) +
      line(`M-106 -210V${-218 + drop}M-84 -210V${-218 + drop}`, 1.8, ink) +
      fill(box(-114, -218 + drop, 38, 5), ink) +
      shape(box(-122, -212 + drop, 54, 24), load, 2, ink),
    { scale, mirror },
  );
}

/** A wooden trawler, bow to the right, 300 units long. */
export function trawler(x, y, { scale = 1, mirror = false, hull = cobalt, lit = false, turn = 0 } = {}) {
  return at(
    x,
    y,
    line('M60 -60V-176M60 -170L-20 -70M60 -170L190 -66M60 -150L150 -104M250 -70V-118', 3.4) +
      shape('M112 -64V-122H196V-64z', cream) +
      fill('M170 -64V-122H196V-64z', hatch(azure)) +
      fill('M104 -132H206V-120H104z', night) +
      fill('M122 -112h20v22h-20zM150 -112h20v22h-20z', lit ? sand : night) +
      bar('M150 -132V-168', 4) +
      fill('M144 -166h12v10h-12z', sand) +
      shape('M0 -58Q90 -40 200 -58Q260 -68 300 -96Q292 -30 262 0H26Q6 -20 0 -58z', hull, 3) +
      line('M4 -42Q100 -26 204 -42Q258 -50 294 -76', 4, sand) +
      fill('M18 -10H270L262 0H26z', night) +
      fill('M150 -34Q230 -42 292 -66Q284 -24 262 0H130z', hatch(night)) +
      disc(268, -58, 4, cream) +
      line('M6 -58V-76H60M20 -58V-76M40 -56V-76', 2.6),
    { scale, mirror, turn },
  );
}

/** A small open fishing boat drawn up or afloat, bow to the right, 180 units long. */
export function barque(x, y, { scale = 1, mirror = false, hull = cobalt, trim = sand, turn = 0 } = {}) {
  return at(
    x,
    y,
    shape('M0 -34Q70 -18 126 -30Q160 -38 184 -62Q176 -12 150 0H22Q6 -12 0 -34z', hull, 2.6) +
      fill('M80 -20Q140 -28 178 -50Q170 -12 150 0H70z', hatch(night)) +
      line('M2 -28Q70 -12 128 -24Q160 -31 181 -52', 4, trim) +
      line('M60 -22L66 -30M104 -24L108 -32', 3),
    { scale, mirror, turn },
  );
}

/** A sailing boat far out. */
export const sail = (x, y, size, { hull = night, cloth = cream, shade = mist } = {}) =>
  at(x, y, fill('M-60 -18H60L46 0H-46z', hull) + fill('M-2 -24V-110L48 -24z', cloth) + fill('M-8 -24V-96L-46 -24z', shade), {
    scale: size / 120,
  });

/** The white line that a hull draws on the water. */
export const wash = (x, y, w, ink = paper) =>
  line(
    `M${n(x)} ${n(y)}q${n(w * 0.25)} 7 ${n(w * 0.5)} 3t${n(w * 0.5)} 0M${n(x - w * 0.06)} ${n(y + 9)}h${n(w * 0.3)}M${n(x + w * 0.4)} ${n(y + 11)}h${n(w * 0.5)}`,
    3,
    ink,
  );

/** A bollard with its rope toward (tx, ty). */
export const bollard = (x, y, size, tx, ty) =>
  line(
    `M${n(x)} ${n(y - size * 0.7)}Q${n((x + tx) / 2)} ${n(Math.max(y, ty) + 10)} ${n(tx)} ${n(ty)}`,
    Math.max(2, size * 0.1),
    night,
  ) +
  fill(
    `M${n(x - size * 0.4)} ${n(y)}L${n(x - size * 0.26)} ${n(y - size * 0.6)}H${n(x - size * 0.5)}V${n(y - size)}H${n(x + size * 0.5)}V${n(y - size * 0.6)}H${n(x + size * 0.26)}L${n(x + size * 0.4)} ${n(y)}z`,
    night,
  );
