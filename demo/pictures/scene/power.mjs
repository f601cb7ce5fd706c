// Wind, sun and water put to work.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, curve, dice, disc, each, fill, hatch, line, n, oval, outline, ring, shape, within } from '../ink/stroke.mjs';
import { cloud, gull, hill, palm, range, sea, sky, sun, tuft, tree } from '../ink/land.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { figure, person } from '../ink/people.mjs';
import { barque, sail } from '../ink/boat.mjs';
import { turbine, windows } from '../ink/town.mjs';

function turbinesOnCliff() {
  const cliff = 'M470 560Q520 470 640 436Q780 420 900 388Q1060 350 1200 352V800H380Q400 660 470 560z';
  const face = 'M470 560Q520 470 640 436Q700 428 752 420Q700 500 640 540Q580 590 556 680Q530 740 520 800H380Q400 660 470 560z';
  return sky({ bottom: 440, base: mist, ink: cream, thick: 8, thin: 3 }) + cloud(90, 170, 300, cream, 3) + cloud(420, 260, 200, cream, 9) + sun(170, 250, 60, sand, mist, { from: 0 })
    + range([[0, 420], [110, 380], [220, 410], [330, 392], [450, 440]], 446, haze, hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 }))
    + sea({ top: 438, bottom: 810, seed: 17 }) + turbine(640, 440, 170, { ink: azure, turn: 14 }) + turbine(742, 428, 210, { ink: azure, turn: 62 }) + turbine(868, 408, 250, { ink: cobalt, turn: 34 })
    + fill(cliff, wheat) + fill(face, straw) + fill(face, hatch(night, { step: 9, width: 2.2 }))
    + line('M640 540Q820 470 1200 450M600 620Q800 540 1200 520M560 720Q800 620 1200 600', 3, sand) + line('M540 800Q760 690 1200 690', 3, ochre)
    + line('M470 560Q520 470 640 436Q780 420 900 388Q1060 350 1200 352', 3)
    + fill('M1200 470Q1000 520 880 600Q800 660 780 800H900Q910 690 980 620Q1070 548 1200 520z', cream) + line('M1200 470Q1000 520 880 600Q800 660 780 800M1200 520Q1070 548 980 620Q910 690 900 800', 2, ochre)
    + turbine(720, 520, 330, { ink: night, turn: 5, shade: cobalt }) + turbine(1060, 560, 500, { ink: night, turn: 80, shade: cobalt })
    + fill('M1060 560L1200 600V612L1060 566z', hatch(ochre, { slant: 'flat', step: 6, width: 3 })) + tuft(640, 690, 34) + tuft(700, 752, 40) + tuft(980, 740, 46) + tuft(1130, 690, 36)
    + person(900, 668, { h: 66, pose: 'walk', hat: 'helmet', top: cobalt, left: true }) + person(934, 672, { h: 66, pose: 'point', hat: 'helmet', top: night })
    + sail(180, 560, 130) + sail(390, 470, 44) + gull(300, 330, 44) + gull(360, 350, 30) + gull(500, 380, 26)
    + line('M110 568h150M130 578h60', 3, pale);
}

function archDam() {
  const rock = (d, shade) => fill(d, sand) + fill(shade, hatch(umber, { step: 9, width: 2.4 }));
  const top = [[250, 330], [420, 362], [600, 372], [780, 362], [950, 330]];
  const foot = [[900, 560], [820, 700], [740, 812], [460, 812], [380, 700], [300, 560]];
  const face = `${curve(top)}L${foot.map(([x, y]) => `${x} ${y}`).join('L')}z`;
  const bands = each(11, (i) => { const y = 366 + i * 42; const k = i / 10; return `M${n(256 + k * 230)} ${n(y - 40 + k * 38)}Q600 ${n(y + 22)} ${n(944 - k * 230)} ${n(y - 40 + k * 38)}`; });
  return sky({ bottom: 330, base: cream, ink: mist, thick: 7 }) + sun(230, 120, 66) + cloud(760, 130, 260, mist, 6)
    + range([[0, 250], [110, 150], [240, 236], [390, 120], [520, 216], [660, 150], [800, 232], [960, 110], [1100, 214], [1200, 170]], 340, pale, hatch(cobalt, { slant: 'upright', step: 7.5, width: 1.6 }))
    + fill('M180 300Q600 262 1020 300L960 342Q600 386 240 342z', straw) + fill('M200 316Q600 286 1000 316L964 338Q600 380 236 338z', sand) + line('M190 308Q600 272 1010 308M204 322Q600 296 996 322', 2, ochre)
    + fill('M300 326Q600 300 900 326L930 340Q600 380 270 340z', cobalt) + line('M340 334h120M500 328h180M720 334h110M420 344h90M600 346h140', 2.4, pale)
    + rock('M0 230L120 262 190 300 262 330 300 480 380 660 430 810H0z', 'M190 300L262 330 300 480 380 660 430 810H280L230 600 200 440z') + rock('M1200 220L1080 256 1010 300 938 330 900 480 820 660 770 810H1200z', 'M1200 220L1080 256 1010 300 938 330 900 480 820 660 770 810H900L980 560 1060 380z')
    + fill('M0 230L120 262 190 300 60 330 0 320zM60 420L190 440 160 520 40 500zM20 620L200 640 180 740 30 720z', straw) + line('M120 262L190 300 262 330 300 480M60 330L190 440M40 500L210 560M1080 256L1010 300 938 330', 2.6, umber)
    + fill(face, cream) + within(face, fill('M640 300H1000V820H560Q660 560 640 300z', hatch(azure, { step: 9, width: 2 })) + fill('M790 300H1000V820H700Q800 560 790 300z', hatch(cobalt, { step: 9, width: 2.6 })) + line(bands, 2, haze)
      + line(each(9, (i) => `M${330 + i * 68} 330L${440 + i * 40} 812`), 1.6, haze)) + `<path d="${face}" fill="none" stroke="${night}" stroke-width="3.5"/>`
    + [510, 600, 690].map((x) => fill(box(x - 20, 372, 40, 40), night) + fill(`M${x - 15} 408h30q10 190 22 404h-74q12 -214 22 -404z`, x === 600 ? paper : mist) + line(`M${x - 6} 420q-4 180 -12 380M${x + 6} 420q4 180 12 380`, 2, pale)).join('')
    + fill('M250 322Q600 390 950 322V338Q600 408 250 338z', night) + line(each(36, (i) => { const x = 262 + i * 19.4; const t = (x - 600) / 350; return `M${n(x)} ${n(354 - t * t * 31)}v-16`; }), 2) + line('M256 308Q600 372 944 308', 2.4)
    + [[402, 350], [424, 352], [760, 350]].map(([x, y], i) => person(x, y, { h: 44, pose: i === 2 ? 'point' : 'stand', hat: 'helmet', top: i ? cobalt : night, left: i === 1 })).join('')
    + fill('M430 772Q600 742 770 772L800 812H400z', cobalt) + fill('M470 780Q540 756 600 776Q660 756 730 780Q690 800 600 794Q520 802 470 780z', cream) + line('M430 800h120M640 804h130', 3, pale)
    + tree(96, 262, 54, { seed: 4 }) + tree(1118, 254, 48, { seed: 6 }) + gull(520, 190, 40) + gull(566, 170, 28);
}

function membraneHall() {
  const view = eye({ y: 1.7, x: -0.4, focal: 820, cx: 640, cy: 380 });
  const [W, H, D] = [4.2, 5, 20];
  // The rack stands across the look: the ends of its pressure vessels face the reader.
  const rack = (x0, z, columns, rows, s) => {
    const cells = each(rows, (r) => each(columns, (c) => {
      const [[px, py], k] = [view.see([x0 + c * s + s / 2, 0.5 + r * s + s / 2, z]), view.scale([x0, 0, z]) * s];
      return disc(px, py, k * 0.42, (c + r) % 7 === 3 ? sand : cream) + fill(`M${n(px)} ${n(py - k * 0.42)}A${n(k * 0.42)} ${n(k * 0.42)} 0 0 1 ${n(px)} ${n(py + k * 0.42)}Q${n(px + k * 0.3)} ${n(py)} ${n(px)} ${n(py - k * 0.42)}z`, hatch(azure, { step: 6, width: 1.8 })) + ring(px, py, k * 0.42, 2.4) + disc(px, py, k * 0.12, cobalt) + ring(px, py, k * 0.24, 1.4, azure);
    }));
    const back = block(view, [x0 - 0.1, 0.3, z], [columns * s + 0.2, rows * s + 0.4, 3.4], { front: night, right: [cobalt, hatch(night, { slant: 'flat', step: 12, width: 4 })], left: [cobalt, hatch(night, { slant: 'flat', step: 12, width: 4 })], top: azure }, 2.5);
    const feet = block(view, [x0, 0, z], [0.16, 0.3, 0.2], { front: night }, 0) + block(view, [x0 + columns * s - 0.16, 0, z], [0.16, 0.3, 0.2], { front: night }, 0);
    return back + cells + feet;
  };
  const header = (x, y, z1, z2, r, color) => { const [a, b] = [view.see([x, y, z1]), view.see([x, y, z2])]; const [k1, k2] = [view.scale([x, y, z1]) * r, view.scale([x, y, z2]) * r];
    return shape(outline([[a[0], a[1] - k1], [b[0], b[1] - k2], [b[0], b[1] + k2], [a[0], a[1] + k1]]), color, 2.5) + fill(outline([[a[0], a[1] + k1 * 0.2], [b[0], b[1] + k2 * 0.2], [b[0], b[1] + k2], [a[0], a[1] + k1]]), hatch(night, { step: 7.5, width: 2 })); };
  const door = wall(view, -0.9, 0, 1.9, 3.4, D);
  const outside = within(door, sky({ top: 200, bottom: 384, base: cream, ink: mist, step: 9, thick: 4 }) + sea({ top: 380, bottom: 420, left: 560, right: 780, seed: 9 }) + fill(box(560, 412, 240, 50), straw) + disc(view.see([0.6, 0, D])[0], 330, 18, sand) + bar('M600 420V396H640V420', 4, night));
  const roof = fill(view.path([[-W, H, 1], [W + 1, H, 1], [W + 1, H, D], [-W, H, D]]), cobalt) + [2.6, 3.6, 5, 7, 10, 14].map((z) => fill(view.path([[-W, H, z], [W + 1, H, z], [W + 1, H - 0.26, z], [-W, H - 0.26, z]]), night)).join('');
  const stand = (x, z, look) => { const [px, py] = view.see([x, 0, z]); return person(px, py, { h: view.scale([x, 0, z]) * 1.74, ...look }); };
  return fill(wall(view, -W, 0, W + 1, H, D), azure) + outside + `<path d="${door}" fill="none" stroke="${night}" stroke-width="5"/>` + fill(side(view, -W, 0, 1, H, D), azure) + fill(side(view, W + 1, 0, 1, H, D), cobalt) + fill(side(view, W + 1, 0, 1, H, D), hatch(night, { step: 9, width: 3 })) + roof
    + fill(floor(view, -W, 1, W + 1, D), wheat) + fill(view.path([[-0.9, 0, D], [1.9, 0, D], [1.2, 0, 2.4], [-1.5, 0, 2.4]]), cream) + line([2.8, 3.4, 4.2, 5.2, 6.6, 8.6, 11.4, 15].map((z) => `M${view.see([-W, 0, z]).map(n).join(' ')}L${view.see([W + 1, 0, z]).map(n).join(' ')}`).join(''), 1.8, straw)
    + rack(2.6, 13.4, 4, 7, 0.46) + rack(-4, 13.2, 4, 7, 0.46) + rack(2.4, 8.4, 5, 7, 0.46) + rack(-4.1, 8, 5, 7, 0.46)
    + stand(1.45, 10.6, { pose: 'walk', hat: 'helmet', top: night, left: true }) + rack(-4.3, 4.3, 6, 7, 0.46) + header(-1.2, 0.32, 4.2, 13, 0.16, cobalt)
    + rack(2.1, 4.6, 5, 7, 0.46) + stand(0.1, 4.4, { pose: 'hold', hat: 'helmet', wear: 'coat', top: cream, ink: night, left: true, hand: (x, y) => fill(box(x - 3, y - 15, 14, 18), night) + fill(box(x - 1, y - 13, 10, 13), haze) });
}

function solarRows() {
  const view = eye({ y: 5.4, x: 2, focal: 780, cx: 640, cy: 300 });
  const panel = (x, z, w) => {
    const low = [[x, 0.5, z], [x + w, 0.5, z]].map(view.see);
    const high = [[x + w, 2.5, z + 1.9], [x, 2.5, z + 1.9]].map(view.see);
    const d = outline([...low, ...high]);
    const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    const cells = each(w * 1 - 1, (i) => { const t = (i + 1) / w; const [p, q] = [mix(low[0], low[1], t), mix(high[1], high[0], t)]; return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`; }) + [0.33, 0.66].map((t) => { const [p, q] = [mix(low[0], high[1], t), mix(low[1], high[0], t)]; return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`; }).join('');
    const glare = outline([mix(low[0], low[1], 0.12), mix(low[0], low[1], 0.3), mix(high[1], high[0], 0.5), mix(high[1], high[0], 0.32)]);
    const shadow = fill(view.path([[x + 0.4, 0, z + 0.3], [x + w + 1.6, 0, z + 0.3], [x + w + 1.6, 0, z + 2.2], [x + 0.4, 0, z + 2.2]]), hatch(umber, { slant: 'flat', step: 6, width: 2.4 }));
    const legs = [0.15, 0.85].map((t) => { const g = view.see([x + w * t, 0, z + 1]); const p = view.see([x + w * t, 1.4, z + 1]); return `M${g.map(n).join(' ')}L${p.map(n).join(' ')}`; }).join('');
    return shadow + line(legs, Math.max(2, view.scale([x, 0, z]) * 0.09), night) + shape(d, cobalt, 2.6) + fill(glare, azure) + line(cells, Math.max(1.2, view.scale([x, 0, z]) * 0.022), pale);
  };
  const rows = [62, 48, 38, 30, 24, 18.6, 14, 10].map((z) => [-42, -32, -22, -12, 5, 15, 25, 35].map((x) => panel(x, z, 9)).join('')).join('');
  return sky({ bottom: 300, base: cream, ink: straw, thick: 6, thin: 1.6 }) + sun(250, 140, 84, sand, cream)
    + range([[0, 280], [130, 232], [270, 268], [420, 214], [600, 274], [760, 200], [900, 258], [1040, 190], [1200, 262]], 304, haze, hatch(azure, { slant: 'upright', step: 7.5, width: 1.6 }))
    + fill(box(0, 298, 1200, 510), sand) + fill(box(0, 298, 1200, 30), straw) + fill(view.path([[-2.6, 0, 3], [4.4, 0, 3], [4.4, 0, 140], [-2.6, 0, 140]]), straw) + line(`M${view.see([-1, 0, 7]).map(n).join(' ')}L${view.see([-1, 0, 100]).map(n).join(' ')}M${view.see([2.8, 0, 7]).map(n).join(' ')}L${view.see([2.8, 0, 100]).map(n).join(' ')}`, 2.4, ochre)
    + rows + shape(box(1086, 196, 8, 110), night, 0) + line('M1040 214H1140M1050 232H1130M1090 206Q960 264 836 262M836 262Q780 288 716 284M1134 214Q1170 226 1220 226', 2.4) + bar('M836 300V256M822 264H850M716 300V278M708 284H724', 3.4)
    + person(590, 690, { h: 200, pose: 'reach', hat: 'helmet', top: cream, ink: night, left: true, hand: (x, y) => line(`M${x - 26} ${y + 18}L${x + 92} ${y - 54}`, 3, night) + line(`M${x + 82} ${y - 70}L${x + 104} ${y - 36}`, 7, ochre) })
    + person(700, 520, { h: 104, pose: 'hold', hat: 'helmet', top: cobalt, trim: cream }) + tuft(660, 760, 44, umber) + tuft(800, 640, 30, umber);
}

export const scenes = [
  { name: 'eoliennes', alt: 'Des éoliennes au bord d’une falaise au-dessus de la mer, deux techniciens sur la piste', draw: turbinesOnCliff },
  { name: 'barrage', alt: 'Un barrage-voûte qui lâche de l’eau ; derrière, une retenue très basse', draw: archDam },
  { name: 'dessalement-usine', alt: 'Dans une usine de dessalement, des rangées de tubes à membranes, une technicienne, la mer par la porte', draw: membraneHall },
  { name: 'panneaux-solaires', alt: 'Des rangées de panneaux solaires dans la plaine, un ouvrier en nettoie un', draw: solarRows },
];
