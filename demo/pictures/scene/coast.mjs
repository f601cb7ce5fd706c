// The shore itself: a lighthouse, a headland, dunes over a road, a seafront.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, dice, disc, each, fill, hatch, line, n, shape, spots, within } from '../ink/stroke.mjs';
import { cloud, foam, glitter, gull, hill, palm, range, sea, sky, sun, tree, tuft } from '../ink/land.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { sail, trawler } from '../ink/boat.mjs';
import { words } from '../ink/type.mjs';

function lighthouse() {
  const tower = 'M330 940L362 300H462L494 940z';
  const beam = (d) => fill(d, straw) + fill(d, hatch(sand, { slant: 'flat', step: 9, width: 1.6 }));
  const rocks = 'M60 1040Q120 960 200 940Q260 900 330 916L500 910Q600 920 650 960Q730 980 760 1060L820 1100V1220H-20V1110z';
  return (
    sky({ bottom: 860, width: 800, base: azure, ink: night, step: 18, thick: 17, thin: 1.2 }) +
    each(40, (i) => {
      const roll = dice(i + 3);
      return disc(roll() * 800, roll() * 420, 1.4 + roll() * 1.8, cream);
    }) +
    beam('M412 236L-20 96V330z') +
    beam('M412 236L820 150V320z') +
    sun(640, 700, 56, cream, azure, { step: 18, from: -0.2 }) +
    range(spots('0,840 90,800 180,824 290,786 420,850'), 864, cobalt, hatch(night, { slant: 'upright', step: 7.5, width: 1.8 })) +
    sea({ top: 858, bottom: 1210, right: 800, base: cobalt, ink: pale, seed: 13 }) +
    glitter({ x: 640, top: 864, bottom: 1120, width: 70, spread: 0.5, ink: straw }) +
    trawler(610, 930, { scale: 0.42, hull: night, lit: true }) +
    fill(rocks, night) +
    fill('M60 1040Q120 960 200 940Q260 900 330 916L300 1000 180 1020 120 1110H-20z', cobalt) +
    fill('M500 910Q600 920 650 960L580 1010 470 980z', hatch(cobalt, { step: 9, width: 2.4 })) +
    fill('M650 960Q730 980 760 1060L680 1120 600 1060z', hatch(cobalt, { step: 9, width: 2.4 })) +
    line('M200 940L180 1020M330 916L300 1000L360 1080M500 910L470 980L540 1060M650 960L600 1060', 3, azure) +
    shape('M500 924V850H610V924z', cream, 3) +
    shape('M490 850H620L600 816H510z', sand, 3) +
    fill('M566 850H610V924H566z', hatch(azure)) +
    fill('M522 870h26v54h-26z', night) +
    fill('M572 868h20v24h-20z', sand) +
    shape(tower, cream, 3.5) +
    within(
      tower,
      fill('M300 420H520V520H300zM300 640H520V740H300z', cobalt) +
        fill('M418 280H520V960H430z', hatch(night, { step: 9, width: 2.4 })),
    ) +
    fill('M394 380h22v34h-22zM392 570h24v36h-24zM390 790h26v40h-26z', night) +
    shape('M384 940V890Q384 870 404 870T424 890V940z', night, 0) +
    fill('M340 300H484V284H340z', night) +
    line('M346 284V256M370 284V256M394 284V256M430 284V256M454 284V256M478 284V256M340 256H484', 3) +
    shape('M374 284V212H450V284z', straw, 3) +
    fill('M398 224H426V284H398z', paper) +
    line('M394 212V284M430 212V284', 3) +
    shape('M364 212H460L412 160z', night, 1) +
    bar('M412 160V126', 4) +
    disc(412, 124, 7, sand) +
    fill('M394 944H416Q452 1010 432 1066Q420 1120 560 1220H470Q386 1130 408 1060Q424 1004 394 944z', straw) +
    fill(
      'M416 944Q452 1010 432 1066Q420 1120 560 1220H530Q408 1120 424 1062Q440 1008 408 944z',
      hatch(ochre, { step: 6, width: 2 }),
    ) +
    person(436, 1078, { h: 104, pose: 'walk', hat: 'cap', wear: 'coat', top: azure, ink: cobalt, trim: cream, left: true }) +
    foam(-40, 1136, 250, 70, { seed: 4 }) +
    foam(560, 1176, 300, 84, { seed: 9 }) +
    line('M-10 1150h180M20 1170h130M560 1186h260M180 1190h200', 4, paper)
  );
}

function headland() {
  const far = 'M470 300Q560 250 700 236L900 220Q1060 200 1200 206V420H520Q500 350 470 300z';
  const cliff = 'M560 690Q590 560 560 500Q600 420 580 372Q600 310 660 292Q780 300 900 270Q1040 250 1200 256V690z';
  const faceLight =
    'M580 372Q600 310 660 292Q700 296 740 292L720 400 760 480 700 560 730 690H560Q590 560 560 500Q600 420 580 372z';
  return (
    sky({ bottom: 330, base: cream, ink: mist, thick: 7, thin: 2 }) +
    sun(210, 200, 84) +
    cloud(360, 130, 300, mist, 5) +
    cloud(900, 110, 240, mist, 8) +
    fill(far, haze) +
    fill(far, hatch(azure, { slant: 'upright', step: 7.5, width: 1.6 })) +
    sea({ top: 322, bottom: 690, seed: 19 }) +
    glitter({ x: 210, top: 326, bottom: 560, width: 100, spread: 0.7, ink: straw }) +
    fill('M390 470L420 396L452 380L474 430L500 480z', ochre) +
    fill('M452 380L474 430L500 480H440z', hatch(night)) +
    fill(cliff, sand) +
    fill('M740 292Q900 280 1200 256V690H730L700 560 760 480 720 400z', ochre) +
    fill('M740 292Q900 280 1200 256V690H730L700 560 760 480 720 400z', hatch(umber, { step: 9, width: 2.6 })) +
    fill('M660 292Q780 300 900 270Q1040 250 1200 256V310Q1060 306 930 330Q800 340 740 326Q690 320 660 292z', straw) +
    fill('M820 340Q1000 320 1200 330V360Q1000 350 830 376z', sand) +
    line(
      'M660 292Q780 300 900 270Q1040 250 1200 256M580 372Q600 310 660 292M580 372Q640 396 720 400M560 500Q640 500 760 480M568 610Q640 580 700 560',
      3,
      umber,
    ) +
    line(
      'M620 330L610 470M660 360L650 560M690 420L670 640M820 430L800 600M930 420L950 640M1060 420L1040 620M1140 400L1150 560',
      2.4,
      umber,
    ) +
    fill(
      'M-10 470Q120 448 270 474Q340 486 420 480Q330 500 230 488Q110 472 -10 490zM-10 552Q100 520 250 546Q360 566 470 548Q400 590 260 570Q110 546 -10 580zM-10 632Q120 596 280 626Q360 640 420 630Q360 668 240 656Q100 640 -10 666z',
      azure,
    ) +
    line(
      'M-10 470Q120 448 270 474Q340 486 420 480M-10 552Q100 520 250 546Q360 566 470 548M-10 632Q120 596 280 626Q360 640 420 630',
      3.4,
      cream,
    ) +
    foam(360, 490, 170, 34, { seed: 3 }) +
    foam(440, 652, 330, 92, { seed: 7 }) +
    foam(700, 690, 540, 62, { seed: 12 }) +
    fill('M430 652Q560 640 760 664T1200 672V690H400z', paper) +
    line('M470 664Q600 652 740 674M800 676h220M560 676h90', 3, haze) +
    line('M300 620h110M330 650h80M240 672h130M210 640h60', 3.4, cream) +
    person(820, 292, { h: 78, pose: 'pocket', hat: 'none', wear: 'coat', top: night, left: true }) +
    line('M840 290l40 4M850 282l28 8', 2, umber) +
    tuft(940, 270, 22) +
    tuft(1090, 256, 26) +
    tuft(700, 298, 20) +
    gull(520, 200, 56) +
    gull(590, 160, 40) +
    gull(470, 250, 34) +
    gull(640, 220, 26) +
    sail(140, 400, 70) +
    sail(330, 344, 30)
  );
}

function roadUnderDunes() {
  const dark = hatch(umber, { step: 9, width: 2.4 });
  // A dune: its lit back, its shaded slip face, and the edge between them.
  const dune = (lit, slip, edge) => fill(lit, sand) + fill(slip, ochre) + fill(slip, dark) + line(edge, 3, umber);
  const verge =
    'M598 352Q566 372 590 396Q640 430 590 486Q520 560 470 640Q420 720 340 810H900Q840 700 800 630Q740 540 716 480Q690 430 650 396Q616 372 622 352z';
  const asphalt =
    'M602 352Q576 372 604 398Q656 432 612 488Q552 560 516 640Q480 720 420 810H830Q780 700 744 630Q696 540 680 480Q662 430 632 396Q608 372 618 352z';
  const middle = 'M610 354Q594 374 620 400Q660 432 648 486Q626 560 628 640Q630 720 626 810';
  const posts = [
    [572, 414, 26],
    [570, 470, 40],
    [520, 540, 58],
    [446, 640, 86],
    [706, 462, 38],
    [760, 548, 58],
    [836, 652, 88],
  ];
  const far = (crest, shade) => hill(crest, 362, straw) + fill(shade, hatch(ochre, { step: 7.5, width: 1.8 }));
  return (
    sky({ bottom: 340, base: cream, ink: straw, thick: 7, thin: 2 }) +
    sun(210, 150, 76, sand, cream) +
    sea({ top: 318, bottom: 356, seed: 3, weight: 2 }) +
    line('M420 250q60 -14 120 0t120 0M760 226q50 -12 100 0t100 0', 2.4, sand) +
    far(spots('0,350 150,300 330,338 520,350'), 'M150 300Q240 316 330 338L420 352H170Q190 322 150 300z') +
    far(
      spots('560,352 760,310 900,336 1040,292 1200,340'),
      'M1040 292Q1130 308 1200 340V356H1010Q1060 326 1040 292zM760 310Q830 320 900 336L960 352H770Q790 328 760 310z',
    ) +
    fill(box(0, 350, 1200, 460), straw) +
    fill(verge, wheat) +
    fill(asphalt, cobalt) +
    fill(
      'M618 352Q608 372 632 396Q662 430 680 480Q696 540 744 630Q780 700 830 810H770Q730 700 700 630Q664 540 656 480Q648 430 622 396Q600 372 611 352z',
      hatch(night),
    ) +
    line(middle, 5, cream, '24 24') +
    posts.slice(0, 2).map(post).join('') +
    post(posts[4]) +
    dune(
      'M700 452Q850 330 990 322Q1110 330 1230 402V560H1000Q820 520 700 452z',
      'M990 322Q1110 330 1230 402V560H1060Q960 500 968 430Q1000 380 990 322z',
      'M990 322Q1000 380 968 430Q960 500 1060 560',
    ) +
    dune(
      'M-20 404Q140 330 280 320Q390 372 470 440Q540 490 600 508Q470 520 370 560Q180 590 -20 570z',
      'M280 320Q390 372 470 440Q540 490 600 508Q470 520 370 560Q300 500 312 430Q320 370 280 320z',
      'M280 320Q320 370 312 430Q300 500 370 560',
    ) +
    line('M-20 450Q110 392 250 380M-20 490Q130 436 280 432M-20 530Q140 486 284 490', 2.4, ochre) +
    line('M740 462Q850 390 950 376M800 486Q890 430 950 424', 2.4, ochre) +
    bus(654, 486, 0.84) +
    posts.slice(2, 4).map(post).join('') +
    posts.slice(5).map(post).join('') +
    dune(
      'M1220 556Q1080 560 960 612Q860 650 780 652Q880 690 980 740Q1060 780 1120 810H1220z',
      'M960 612Q860 650 780 652Q880 690 980 740Q1060 780 1120 810H1220V700Q1120 640 1050 640Q990 640 960 612z',
      'M960 612Q990 640 1050 640Q1120 640 1220 700',
    ) +
    fill('M-20 660Q160 620 320 700Q430 750 540 760Q420 790 380 810H-20z', sand) +
    fill('M-20 720Q140 690 280 760L330 810H-20z', ochre) +
    fill('M-20 720Q140 690 280 760L330 810H-20z', dark) +
    camel(150, 690) +
    person(290, 702, { h: 136, pose: 'stride', wear: 'robe', hat: 'hood', top: night, trim: night }) +
    line('M262 588Q290 600 318 628', 2.4) +
    fill('M96 690L250 690L330 718H180zM290 702L330 702L380 716H330z', hatch(umber, { slant: 'flat', step: 6, width: 2 })) +
    tuft(60, 780, 50, umber) +
    tuft(900, 590, 30, umber) +
    tuft(1130, 616, 36, umber)
  );
}

const post = ([x, y, size]) =>
  bar(`M${x} ${y}v${-size * 0.5}`, Math.max(4, size * 0.12), night) +
  fill(box(x - size * 0.08, y - size * 0.5, size * 0.16, size * 0.14), cream);

const bus = (x, y, scale) =>
  at(
    x,
    y,
    shape('M-32 0V-42Q-30 -68 -12 -70H34Q50 -68 52 -42V0z', cream, 2.6) +
      fill('M10 0V-70H34Q50 -68 52 -42V0z', hatch(azure)) +
      shape('M-24 -38L-18 -60H38L44 -38z', cobalt, 2) +
      fill('M-28 0h18v12h-18zM30 0h18v12h-18z', night) +
      fill('M-28 -24h13v9h-13zM35 -24h13v9h-13z', sand) +
      fill('M-8 -18h36v8h-36z', night),
    { scale },
  );

const camel = (x, y) =>
  at(
    x,
    y,
    fill(
      'M-60 -74Q-50 -100 -24 -98Q-6 -128 10 -128Q26 -126 36 -100Q58 -96 62 -78Q82 -76 92 -102Q98 -130 92 -142Q84 -150 88 -156L116 -152Q124 -146 114 -140L106 -138Q112 -100 100 -80Q88 -58 62 -56Q58 -50 60 -30L64 0H54L46 -34L42 -48H-30L-36 -30L-32 0H-42L-48 -34Q-64 -50 -60 -74z',
      night,
    ) +
      fill('M40 -50L36 -26L42 0H32L26 -28L24 -50zM-20 -50L-26 -26L-20 0H-30L-36 -28L-34 -50z', cobalt) +
      fill('M-26 -96Q-6 -126 10 -126Q26 -124 36 -98Q40 -76 34 -66H-22Q-32 -80 -26 -96z', sand) +
      line('M112 -146Q130 -120 150 -108', 2.4),
  );

function seafront() {
  const view = eye({ y: 2.6, x: 0, focal: 800, cx: 440, cy: 440 });
  const spot = (x, y, z) => view.see([x, y, z]).map(n).join(' ');
  // A hotel along the front: its long side looks at the sea and has a balcony before each window.
  const hotel = (x, z, depth, floors, bays, color) => {
    const h = floors * 3.1 + 1.2;
    const room = (floor1, bay) => {
      const [z1, z2, y] = [z + (bay + 0.2) * (depth / bays), z + (bay + 0.8) * (depth / bays), floor1 * 3.1 + 0.9];
      const rail = side(view, x - 0.9, y - 0.15, z1 - 0.25, y + 0.75, z2 + 0.25);
      const slab = floor(view, x, z1 - 0.25, x - 0.9, z2 + 0.25, y - 0.15);
      const front = wall(view, x, y - 0.15, x - 0.9, y + 0.75, z1 - 0.25);
      return (
        fill(side(view, x, y, z1, y + 2, z2), cobalt) +
        fill(side(view, x, y, (z1 + z2) / 2, y + 2, z2), azure) +
        (floor1
          ? shape(slab, ochre, 1.4) +
            shape(rail, cream, 1.6) +
            fill(rail, hatch(cobalt, { slant: 'upright', step: 6, width: 1.6 })) +
            shape(front, wheat, 1.4)
          : fill(side(view, x - 0.02, y + 2.05, z1 - 0.2, y + 2.5, z2 + 0.2), sand))
      );
    };
    const rooms = each(floors, (f) => each(bays, (b) => room(f, bays - 1 - b)));
    return (
      block(view, [x, 0, z], [16, h, depth], { front: [color, hatch(haze, { step: 9, width: 2 })], left: color }, 3) +
      rooms +
      fill(side(view, x - 0.3, h - 0.5, z - 0.3, h + 0.1, z + depth), sand) +
      line(`M${spot(x - 0.3, h - 0.5, z - 0.3)}L${spot(x - 0.3, h - 0.5, z + depth)}`, 2.4)
    );
  };
  const stroll = standing(view, 1.72);
  const tree = (x, z, seed) => {
    const [px, py] = view.see([x, 0, z]);
    return palm(px, py, view.scale([x, 0, z]) * 5.6, { seed, lean: -0.05 });
  };
  const parasol = (x, y, s) =>
    at(
      x,
      y,
      line('M0 0L10 -84', 4) +
        fill('M-62 -62Q-30 -116 12 -112Q60 -106 82 -46Q60 -62 40 -50Q20 -66 -8 -58Q-30 -72 -62 -62z', sand) +
        fill('M12 -112Q60 -106 82 -46Q60 -62 40 -50z', ochre) +
        fill('M12 -112Q-4 -90 -8 -58Q-30 -72 -44 -66Q-20 -106 12 -112z', cream) +
        fill('M-60 4h100l8 -8h-100z', night),
      { scale: s },
    );
  const posts = [3.2, 4.2, 5.4, 7, 9.2, 12.4, 17, 25, 38].map((z) => `M${spot(-2.4, 0, z)}L${spot(-2.4, 1, z)}`).join('');
  return (
    sky({ bottom: 444, base: mist, ink: cream, thick: 8, thin: 3 }) +
    sun(150, 220, 70, sand, mist) +
    cloud(220, 130, 240, cream, 2) +
    range(spots('0,430 80,390 160,414 250,378 390,436'), 444, haze, hatch(azure, { slant: 'upright', step: 7.5, width: 1.5 })) +
    sea({ top: 440, bottom: 600, right: 460, seed: 29 }) +
    sail(110, 470, 56) +
    sail(270, 456, 30) +
    fill('M442 442Q300 478 170 530Q60 572 -10 590V810H300z', straw) +
    fill('M442 442Q300 474 160 524Q60 562 -10 580V600Q70 580 176 538Q310 484 442 444z', cream) +
    fill(floor(view, -2.4, 1, 9, 300), wheat) +
    each(16, (i) => {
      const z = 2.6 * 1.3 ** i;
      return fill(floor(view, -2.4, z, 2.6, z * 1.1), cream);
    }) +
    fill(floor(view, 3.6, 1, 12, 300), sand) +
    fill(floor(view, 3.6, 1, 3.85, 300), cream) +
    hotel(7, 64, 40, 8, 9, haze) +
    hotel(6.4, 40, 22, 7, 7, cream) +
    hotel(7, 21, 17, 5, 6, wheat) +
    hotel(6.6, 8.5, 11, 4, 4, cream) +
    line(`M${spot(-2.4, 1, 2)}L${spot(-2.4, 1, 200)}M${spot(-2.4, 0.55, 2)}L${spot(-2.4, 0.55, 200)}`, 3, cobalt) +
    line(posts, 4, cobalt) +
    tree(3, 52, 1) +
    tree(3, 36, 2) +
    tree(3, 26, 3) +
    stroll(0.6, 30, { pose: 'walk', hat: 'none', top: cobalt }) +
    stroll(-1, 22, { pose: 'stand', hat: 'scarf', wear: 'dress', trim: sand, top: night, left: true }) +
    tree(3, 19, 4) +
    stroll(-0.8, 14, { pose: 'walk', hat: 'scarf', wear: 'dress', trim: sand, top: night }) +
    stroll(0, 14, { pose: 'walk', hat: 'none', top: ochre }) +
    tree(3, 13.6, 5) +
    stroll(1.4, 9.4, { pose: 'walk', hat: 'straw', wear: 'dress', top: cream, ink: cobalt, left: true }) +
    stroll(2.1, 9.2, { pose: 'walk', hat: 'none', top: night, left: true }) +
    stroll(-1.2, 6.2, { pose: 'pocket', hat: 'none', wear: 'coat', top: cobalt, left: true }) +
    person(452, 786, { h: 142, pose: 'run', hat: 'none', top: sand }) +
    [...'HÔTEL']
      .map((letter, i) => words(letter, 1132, 200 + i * 82, { size: 66, face: 'serif', anchor: 'middle', color: cobalt }))
      .join('') +
    parasol(130, 700, 1.1) +
    parasol(40, 800, 1.5) +
    parasol(250, 610, 0.66) +
    parasol(330, 548, 0.4) +
    gull(390, 250, 44) +
    gull(440, 220, 30)
  );
}

export const scenes = [
  {
    name: 'phare',
    size: [800, 1200],
    ground: night,
    alt: 'Un phare sur son rocher, ses faisceaux dans la nuit, un gardien sur le sentier',
    draw: lighthouse,
  },
  { name: 'cap-falaise', size: [1200, 675], alt: 'Un promeneur au bord d’un cap que frappe la houle', draw: headland },
  {
    name: 'dunes-route',
    alt: 'Une route que le sable gagne, un véhicule entre les dunes, un homme et son dromadaire',
    draw: roadUnderDunes,
  },
  {
    name: 'hotel-front-de-mer',
    alt: 'Des hôtels à balcons le long d’une promenade plantée de palmiers, la plage à gauche',
    draw: seafront,
  },
];
