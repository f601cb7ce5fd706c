// The shore itself: a lighthouse, a headland, dunes over a road, a seafront.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, curve, dice, disc, each, fill, hatch, line, n, oval, outline, shape, within } from '../ink/stroke.mjs';
import { cloud, glitter, gull, hill, lamp, palm, range, sea, sky, sun, tuft } from '../ink/land.mjs';
import { figure, person } from '../ink/people.mjs';
import { sail, trawler } from '../ink/boat.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { windows } from '../ink/town.mjs';

/** A breaker against a rock: a fan of foam. */
const foam = (x, y, w, h) => fill(`M${x} ${y}Q${x + w * 0.06} ${y - h} ${x + w * 0.2} ${y - h * 0.5}Q${x + w * 0.3} ${y - h * 1.3} ${x + w * 0.46} ${y - h * 0.5}Q${x + w * 0.6} ${y - h * 1.1} ${x + w * 0.7} ${y - h * 0.4}Q${x + w * 0.9} ${y - h * 0.8} ${x + w} ${y}z`, paper);

function lighthouse() {
  const tower = 'M330 940L362 300H462L494 940z';
  const beam = (d) => fill(d, straw) + fill(d, hatch(sand, { slant: 'flat', step: 9, width: 1.6 }));
  const rocks = 'M60 1040Q120 960 200 940Q260 900 330 916L500 910Q600 920 650 960Q730 980 760 1060L820 1100V1220H-20V1110z';
  return sky({ bottom: 860, width: 800, base: azure, ink: night, step: 18, thick: 17, thin: 1.2 })
    + each(40, (i) => { const roll = dice(i + 3); return disc(roll() * 800, roll() * 420, 1.4 + roll() * 1.8, cream); })
    + beam('M412 236L-20 96V330z') + beam('M412 236L820 150V320z') + sun(640, 720, 60, sand, azure, { step: 18, from: -0.3 })
    + range([[0, 840], [90, 800], [180, 824], [290, 786], [420, 850]], 864, cobalt, hatch(night, { slant: 'upright', step: 7.5, width: 1.8 }))
    + sea({ top: 858, bottom: 1210, right: 800, base: cobalt, ink: pale, seed: 13 }) + glitter({ x: 640, top: 864, bottom: 1120, width: 70, spread: 0.5, ink: sand })
    + trawler(610, 930, { scale: 0.42, hull: night, lit: true })
    + fill(rocks, night) + fill('M60 1040Q120 960 200 940Q260 900 330 916L300 1000 180 1020 120 1110H-20z', cobalt) + fill('M500 910Q600 920 650 960L580 1010 470 980z', hatch(cobalt, { step: 9, width: 2.4 })) + fill('M650 960Q730 980 760 1060L680 1120 600 1060z', hatch(cobalt, { step: 9, width: 2.4 })) + line('M200 940L180 1020M330 916L300 1000L360 1080M500 910L470 980L540 1060M650 960L600 1060', 3, azure)
    + shape('M500 924V850H610V924z', cream, 3) + shape('M490 850H620L600 816H510z', sand, 3) + fill('M566 850H610V924H566z', hatch(azure)) + fill('M522 870h26v54h-26z', night) + fill('M572 868h20v24h-20z', sand)
    + shape(tower, cream, 3.5) + within(tower, fill('M300 420H520V520H300zM300 640H520V740H300z', cobalt) + fill('M418 280H520V960H430z', hatch(night, { step: 9, width: 2.4 }))) + fill('M394 380h22v34h-22zM392 570h24v36h-24zM390 790h26v40h-26z', night) + shape('M384 940V890Q384 870 404 870T424 890V940z', night, 0)
    + fill('M340 300H484V284H340z', night) + line('M346 284V256M370 284V256M394 284V256M430 284V256M454 284V256M478 284V256M340 256H484', 3) + shape('M374 284V212H450V284z', straw, 3) + fill('M398 224H426V284H398z', paper) + line('M394 212V284M430 212V284', 3) + shape('M364 212H460L412 160z', night, 1) + bar('M412 160V126', 4) + disc(412, 124, 7, sand)
    + line('M404 940Q440 1000 420 1060T500 1180', 18, straw) + line('M404 940Q440 1000 420 1060T500 1180', 2, umber)
    + person(452, 1074, { h: 96, pose: 'walk', hat: 'cap', wear: 'coat', top: azure, ink: cream === night ? night : cobalt, trim: straw, left: true })
    + foam(-30, 1130, 190, 70) + foam(560, 1170, 260, 80) + line('M-10 1150h180M20 1170h130M560 1186h260M180 1190h200', 4, paper);
}

function headland() {
  const far = 'M470 300Q560 250 700 236L900 220Q1060 200 1200 206V420H520Q500 350 470 300z';
  const cliff = 'M560 690Q590 560 560 500Q600 420 580 372Q600 310 660 292Q780 300 900 270Q1040 250 1200 256V690z';
  const faceLight = 'M580 372Q600 310 660 292Q700 296 740 292L720 400 760 480 700 560 730 690H560Q590 560 560 500Q600 420 580 372z';
  return sky({ bottom: 330, base: cream, ink: mist, thick: 7, thin: 2 }) + sun(210, 200, 84) + cloud(360, 130, 300, mist, 5) + cloud(900, 110, 240, mist, 8)
    + fill(far, haze) + fill(far, hatch(azure, { slant: 'upright', step: 7.5, width: 1.6 })) + sea({ top: 322, bottom: 690, seed: 19 }) + glitter({ x: 210, top: 326, bottom: 560, width: 100, spread: 0.7, ink: straw })
    + fill('M390 470L420 396L452 380L474 430L500 480z', ochre) + fill('M452 380L474 430L500 480H440z', hatch(night)) + foam(370, 486, 150, 34)
    + fill(cliff, sand) + fill('M740 292Q900 280 1200 256V690H730L700 560 760 480 720 400z', ochre) + fill('M740 292Q900 280 1200 256V690H730L700 560 760 480 720 400z', hatch(umber, { step: 9, width: 2.6 })) + fill('M660 292Q780 300 900 270Q1040 250 1200 256V310Q1060 306 930 330Q800 340 740 326Q690 320 660 292z', straw)
    + fill('M820 340Q1000 320 1200 330V360Q1000 350 830 376z', sand) + line('M660 292Q780 300 900 270Q1040 250 1200 256M580 372Q600 310 660 292M580 372Q640 396 720 400M560 500Q640 500 760 480M568 610Q640 580 700 560', 3, umber) + line('M620 330L610 470M660 360L650 560M690 420L670 640M820 430L800 600M930 420L950 640M1060 420L1040 620M1140 400L1150 560', 2.4, umber)
    + within(faceLight, fill('M560 560h60v130h-60z', hatch(umber)))
    + foam(470, 640, 210, 76) + foam(640, 690, 260, 70) + foam(880, 690, 220, 50) + fill('M440 640Q700 690 1200 680V690H420z', cream) + line('M300 620h150M340 650h120M250 670h220', 3.4, cream)
    + person(820, 292, { h: 78, pose: 'pocket', hat: 'none', wear: 'coat', top: night, left: true }) + line('M840 290l40 4M850 282l28 8', 2, umber)
    + figure(990, 262, { h: 0.1 }) + tuft(940, 270, 22) + tuft(1090, 256, 26) + tuft(700, 298, 20) + gull(520, 200, 56) + gull(590, 160, 40) + gull(470, 250, 34) + gull(640, 220, 26) + sail(140, 400, 70) + sail(330, 344, 30);
}

function roadUnderDunes() {
  const dune = (crest, lit, edge, base = 800) => { const [a] = crest; return fill(`${curve(crest)}L${crest.at(-1)[0]} ${base}L${a[0]} ${base}z`, lit) + edge; };
  const road = 'M640 372Q700 392 640 430Q520 500 560 570Q600 660 360 800H860Q900 660 800 580Q720 500 730 440Q740 396 662 372z';
  return sky({ bottom: 380, base: cream, ink: straw, thick: 7, thin: 2 }) + sun(180, 150, 72, sand, cream) + sea({ top: 352, bottom: 384, seed: 3, weight: 2 })
    + dune([[0, 372], [160, 330], [330, 360], [520, 320], [700, 366], [900, 322], [1200, 370]], straw, fill('M160 330Q240 340 330 360Q260 380 120 384Q180 360 160 330zM520 320Q600 340 700 366Q620 384 470 380Q540 350 520 320zM900 322Q1040 330 1200 370V384H850Q920 356 900 322z', hatch(ochre, { step: 7.5, width: 1.8 })))
    + fill(box(0, 372, 1200, 440), straw) + fill(road, cobalt) + fill('M730 440Q740 396 662 372H648Q700 396 690 440Q680 500 770 580Q860 660 820 800H860Q900 660 800 580Q720 500 730 440z', hatch(night)) + line('M655 374Q716 392 684 438Q620 500 676 574Q740 660 610 800', 5, cream, '26 22')
    + line('M640 372Q700 392 640 430Q520 500 560 570Q600 660 360 800M662 372Q740 396 730 440Q720 500 800 580Q900 660 860 800', 3)
    + dune([[720, 420], [860, 396], [1000, 340], [1120, 392], [1230, 420]], sand, fill('M1000 340Q1060 352 1120 392Q1180 410 1230 420V560Q1080 540 960 470Q1010 410 1000 340z', hatch(umber, { step: 9, width: 2.4 })), 470) + fill('M720 420Q800 470 960 470Q1100 560 1230 560V480H740z', sand)
    + fill('M-20 470Q120 360 260 340Q330 400 470 440Q560 470 620 540Q500 520 420 560Q200 600 -20 590z', sand) + fill('M260 340Q330 400 470 440Q560 470 620 540Q500 520 420 560Q330 500 300 440Q290 390 260 340z', ochre) + fill('M260 340Q330 400 470 440Q560 470 620 540Q500 520 420 560Q330 500 300 440Q290 390 260 340z', hatch(umber, { step: 9, width: 2.4 })) + line('M260 340Q290 390 300 440Q330 500 420 560', 3, umber) + line('M-20 500Q100 430 230 400M-20 530Q120 470 270 450M-20 560Q160 520 320 510', 2.4, ochre)
    + fill('M1220 520Q1080 500 940 560Q850 610 760 640Q860 690 980 690Q1120 720 1220 780z', sand) + fill('M940 560Q850 610 760 640Q860 690 980 690Q940 640 940 560z', straw) + line('M940 560Q940 640 980 690', 3, umber) + fill('M940 560Q940 640 980 690Q1120 720 1220 780V640Q1080 560 940 560z', hatch(umber, { step: 9, width: 2.4 }))
    + fill('M-20 640Q160 610 300 690Q420 760 560 800H-20z', ochre) + fill('M-20 640Q160 610 300 690Q420 760 560 800H330Q200 700 -20 690z', straw) + line('M-20 700Q180 700 320 800M-20 740Q120 740 220 800', 2.6, umber)
    + at(664, 500, shape('M-30 0V-34Q-28 -58 -10 -60H34Q46 -58 48 -34V0z', cream, 2.4) + fill('M8 0V-60H34Q46 -58 48 -34V0z', hatch(azure)) + fill('M-22 -36L-16 -54H34L40 -36z', cobalt) + fill('M-26 0h16v10h-16zM28 0h16v10h-16z', night) + fill('M-26 -22h12v8h-12zM32 -22h12v8h-12z', sand), { scale: 0.9 })
    + each(7, (i) => { const p = [[600, 400, 30], [584, 446, 44], [540, 520, 62], [556, 600, 88], [880, 606, 84], [776, 500, 58], [752, 430, 40]][i]; return bar(`M${p[0]} ${p[1]}v${-p[2] * 0.4}`, p[2] * 0.08, night) + fill(box(p[0] - p[2] * 0.06, p[1] - p[2] * 0.4, p[2] * 0.12, p[2] * 0.1), sand); })
    + person(300, 690, { h: 130, pose: 'stride', wear: 'robe', hat: 'hood', top: night, trim: night }) + camel(170, 676) + tuft(90, 770, 50, umber) + tuft(1060, 770, 56, umber) + tuft(930, 740, 36, umber)
    + line('M480 300q60 -14 120 0t120 0M760 280q50 -12 100 0t100 0', 2.4, sand);
}

const camel = (x, y) => at(x, y, fill('M-60 -74Q-50 -100 -24 -98Q-6 -128 10 -128Q26 -126 36 -100Q58 -96 62 -78Q82 -76 92 -102Q98 -130 92 -142Q84 -150 88 -156L116 -152Q124 -146 114 -140L106 -138Q112 -100 100 -80Q88 -58 62 -56Q58 -50 60 -30L64 0H54L46 -34L42 -48H-30L-36 -30L-32 0H-42L-48 -34Q-64 -50 -60 -74z', night)
  + fill('M40 -50L36 -26L42 0H32L26 -28L24 -50zM-20 -50L-26 -26L-20 0H-30L-36 -28L-34 -50z', cobalt) + fill('M-26 -96Q-6 -126 10 -126Q26 -124 36 -98Q40 -76 34 -66H-22Q-32 -80 -26 -96z', sand) + line('M112 -146Q130 -120 150 -108', 2.4));

function seafront() {
  const view = eye({ y: 2.4, x: 0, focal: 760, cx: 470, cy: 430, yaw: 0 });
  const facade = (x, z, d, floors, bays, color) => {
    const h = floors * 3.2 + 1;
    const body = block(view, [x, 0, z], [14, h, d], { front: color, left: [color] }, 3);
    const pane = (f, b) => { const z1 = z + (b + 0.22) * (d / bays); const z2 = z + (b + 0.78) * (d / bays); const y = f * 3.2 + 0.9;
      return fill(side(view, x, y, z1, y + 2.1, z2), cobalt) + fill(side(view, x, y, z1, y + 2.1, (z1 + z2) / 2), azure)
        + (f ? shape(view.path([[x, y - 0.2, z1 - 0.3], [x - 0.8, y - 0.2, z1 - 0.3], [x - 0.8, y - 0.2, z2 + 0.3], [x, y - 0.2, z2 + 0.3]]), straw, 1.4) + shape(side(view, x - 0.8, y - 0.2, z1 - 0.3, y + 0.6, z2 + 0.3), cream, 1.6) + fill(side(view, x - 0.8, y - 0.2, z1 - 0.3, y + 0.6, z2 + 0.3), hatch(cobalt, { slant: 'upright', step: 6, width: 1.6 })) : ''); };
    return body + each(floors, (f) => each(bays, (i) => pane(f, bays - 1 - i))) + fill(side(view, x - 0.02, h - 0.7, z, h, z + d), sand);
  };
  const tower = facade(7, 34, 22, 7, 7, cream) + facade(6.4, 16, 14, 6, 5, cream) + facade(7.2, 5.2, 9, 4, 4, wheat);
  const walkAt = (x, z, look) => { const [px, py] = view.see([x, 0, z]); return person(px, py, { h: view.scale([x, 0, z]) * 1.72, ...look }); };
  const parasol = (x, y, s) => at(x, y, line('M0 0L10 -84', 4) + fill('M-62 -62Q-30 -116 12 -112Q60 -106 82 -46Q60 -62 40 -50Q20 -66 -8 -58Q-30 -72 -62 -62z', sand) + fill('M12 -112Q60 -106 82 -46Q60 -62 40 -50z', ochre) + fill('M12 -112Q-4 -90 -8 -58Q-30 -72 -44 -66Q-20 -106 12 -112z', cream) + fill('M-60 4h100l8 -8h-100z', night), { scale: s });
  const palms = [[2.6, 40, 1], [2.6, 26, 2], [2.6, 17, 3], [2.6, 11, 4], [2.6, 7.4, 5]].map(([x, z, s]) => { const [px, py] = view.see([x, 0, z]); return palm(px, py, view.scale([x, 0, z]) * 6.6, { seed: s, lean: -0.04 }); });
  return sky({ bottom: 432, base: mist, ink: cream, thick: 8, thin: 3 }) + sun(150, 240, 70, sand, mist) + cloud(260, 150, 260, cream, 2)
    + range([[0, 420], [90, 380], [170, 404], [270, 366], [400, 424]], 434, haze, hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 })) + sea({ top: 430, bottom: 600, right: 700, seed: 29 }) + sail(120, 462, 56) + sail(290, 446, 30)
    + fill(view.path([[-30, 0, 1], [-2.2, 0, 1], [-2.2, 0, 200], [-30, 0, 14]]), straw) + fill('M0 560Q120 520 300 470Q380 450 452 438L440 446Q330 486 200 540Q80 590 0 620z', cream)
    + fill(floor(view, -2.2, 1, 8, 300), wheat) + each(16, (i) => { const z = 3 * 1.32 ** i; return fill(view.path([[-2.2, 0, z], [2, 0, z], [2, 0, z * 1.1], [-2.2, 0, z * 1.1]]), cream); }) + fill(floor(view, 3.2, 1, 8, 300), sand) + fill(floor(view, 3.2, 1, 3.4, 300), cream)
    + tower + line(`M${view.see([-2.2, 0.9, 2]).map(n).join(' ')}L${view.see([-2.2, 0.9, 200]).map(n).join(' ')}M${view.see([-2.2, 0.5, 2]).map(n).join(' ')}L${view.see([-2.2, 0.5, 200]).map(n).join(' ')}`, 3, cobalt) + line([2.6, 3.4, 4.4, 5.8, 7.6, 10, 14, 20, 30].map((z) => `M${view.see([-2.2, 0, z]).map(n).join(' ')}L${view.see([-2.2, 1, z]).map(n).join(' ')}`).join(''), 4, cobalt)
    + palms.slice(0, 3).join('') + walkAt(0.4, 22, { pose: 'walk', hat: 'none', top: cobalt }) + walkAt(-0.8, 16, { pose: 'walk', hat: 'scarf', wear: 'dress', trim: sand, top: night }) + walkAt(-0.1, 16, { pose: 'walk', hat: 'none', top: ochre })
    + palms[3] + walkAt(1.2, 9.4, { pose: 'walk', hat: 'straw', wear: 'dress', top: cream, ink: cobalt, left: true }) + walkAt(1.9, 9.2, { pose: 'walk', hat: 'none', top: night, left: true }) + palms[4]
    + walkAt(-1, 6, { pose: 'pocket', hat: 'none', wear: 'coat', top: cobalt, left: true }) + parasol(150, 690, 1.15) + parasol(40, 790, 1.5) + parasol(290, 596, 0.7) + gull(420, 230, 44) + gull(470, 200, 30);
}

export const scenes = [
  { name: 'phare', size: [800, 1200], ground: night, alt: 'Un phare sur son rocher, ses faisceaux dans la nuit, un gardien sur le sentier', draw: lighthouse },
  { name: 'cap-falaise', size: [1200, 675], alt: 'Un promeneur au bord d’un cap que frappe la houle', draw: headland },
  { name: 'dunes-route', alt: 'Une route que le sable gagne, un véhicule entre les dunes, un homme et son dromadaire', draw: roadUnderDunes },
  { name: 'hotel-front-de-mer', alt: 'Des hôtels à balcons le long d’une promenade plantée de palmiers, la plage à gauche', draw: seafront },
];
