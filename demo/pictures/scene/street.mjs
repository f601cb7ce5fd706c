// In town: the cinema, the bookshop, Moscow under snow.

import { azure, cobalt, cream, haze, mist, night, ochre, paper, sand, sky as pale, straw, umber, wheat } from '../ink/color.mjs';
import { at, bar, box, dice, disc, each, fill, hatch, line, n, ring, shape, within, spots } from '../ink/stroke.mjs';
import { lamp, palm, sky } from '../ink/land.mjs';
import { block, eye, floor, side, wall } from '../ink/view.mjs';
import { person, standing } from '../ink/people.mjs';
import { house, windows } from '../ink/town.mjs';
import { words } from '../ink/type.mjs';

function picturePalace() {
  const front = 'M236 700V240H412V166H500V104H700V166H788V240H964V700z';
  const poster = (x, tone, draw) => shape(box(x, 566, 76, 104), tone, 3) + draw;
  const bulbs =
    each(36, (i) => disc(226 + i * 21.4, 518, 5, i % 2 ? straw : sand)) +
    each(36, (i) => disc(226 + i * 21.4, 474, 5, i % 2 ? sand : straw));
  return (
    sky({ bottom: 700, base: pale, ink: cobalt, step: 15, thick: 9, thin: 1 }) +
    disc(1040, 150, 44, cream) +
    house(-20, 700, 250, 350, { color: pale, pane: night, columns: 3, rows: 3, shade: hatch(cobalt), dark: 0.4 }) +
    house(970, 700, 260, 400, { color: azure, pane: night, columns: 3, rows: 4, shade: hatch(night), dark: 0.6 }) +
    fill(
      'M88.3 388.9h33.3v48.6h-33.3zM5 486h33.3v48.6h-33.3zM996 421.8h34.7v43.5h-34.7zM1169.400 334.800h34.700v43.500h-34.700z',
      sand,
    ) +
    shape(front, cream, 3.5) +
    within(front, fill('M700 100H970V700H760V240H700z', hatch(azure, { step: 9, width: 2.4 }))) +
    each(9, (i) => bar(`M${520 + i * 20} 128V440`, 6, cobalt)) +
    fill('M504 128H516V440H504zM684 128H696V440H684z', sand) +
    shape('M280 290H368V420H280zM832 290H920V420H832z', cobalt, 3) +
    fill('M324 290H368V420H324zM876 290H920V420H876z', azure) +
    line('M324 290V420M280 356H368M876 290V420M832 356H920', 4, cream) +
    fill(box(412, 240, 88, 8), sand) +
    fill(box(700, 240, 88, 8), sand) +
    line('M430 280V420M448 280V420M466 280V420M734 280V420M752 280V420M770 280V420', 4, haze) +
    fill('M190 452H1010L980 540H220z', night) +
    bulbs +
    shape('M330 482H870V510H330z', cream, 0, cream) +
    words('CINÉMA AL MANAR', 600, 506, { size: 30, face: 'bold', anchor: 'middle', color: night, track: 0.22 }) +
    fill(box(250, 540, 700, 160), cobalt) +
    fill('M250 540H950L1010 700H190z', hatch(sand, { slant: 'upright', step: 12, width: 1.6 })) +
    shape('M540 552H596V700H540zM604 552H660V700H604z', straw, 3) +
    fill('M630 552H660V700H630z', hatch(ochre)) +
    disc(588, 632, 4, night) +
    disc(612, 632, 4, night) +
    poster(276, straw, disc(314, 604, 20, cobalt) + fill('M284 662L314 622L344 662z', night)) +
    poster(376, cream, fill('M384 662V600L444 576V662z', sand) + disc(402, 590, 9, night)) +
    poster(748, cream, fill('M756 662Q786 570 816 662z', cobalt) + disc(786, 590, 12, sand)) +
    poster(848, straw, fill('M856 640h60v22h-60zM866 640l20 -50l20 50z', night)) +
    shape('M690 580H736V700H690z', night, 2) +
    fill('M696 590H730V636H696z', straw) +
    disc(713, 618, 9, night) +
    fill('M702 636Q702 624 713 624T724 636z', night) +
    fill(box(0, 696, 1200, 114), straw) +
    fill(box(0, 696, 1200, 8), ochre) +
    fill('M250 704H950L1080 780H120z', wheat) +
    fill(box(0, 770, 1200, 40), haze) +
    fill(box(0, 770, 1200, 6), cobalt) +
    palm(130, 752, 300, { seed: 4 }) +
    lamp(1080, 756, 280, { reach: -0.2, glow: straw }) +
    [
      [676, 722, 118, 'stand', 'none', night, 'work', false],
      [636, 732, 124, 'talk', 'scarf', cobalt, 'dress', false],
      [568, 734, 124, 'stand', 'none', ochre, 'coat', true],
      [520, 738, 126, 'phone', 'none', night, 'work', false],
      [462, 742, 128, 'stand', 'hood', cobalt, 'robe', false],
      [404, 746, 130, 'talk', 'none', night, 'coat', false],
      [356, 746, 128, 'stand', 'cap', azure, 'work', true],
    ]
      .map(([x, y, h, pose, hat, top, wear, left]) =>
        person(x, y, { h, pose, hat, top, wear, left, trim: hat === 'hood' ? top : sand }),
      )
      .join('') +
    person(850, 756, { h: 136, pose: 'point', hat: 'none', top: night, left: true }) +
    person(900, 752, { h: 88, pose: 'raise', hat: 'none', top: cobalt, left: true }) +
    person(250, 764, { h: 140, pose: 'stride', hat: 'scarf', wear: 'dress', top: night, trim: sand })
  );
}

function bookshop() {
  const view = eye({ y: 1.75, x: -0.2, focal: 820, cx: 590, cy: 380 });
  const [W, H, D] = [3.6, 4.3, 11];
  const roll = dice(33);
  const inks = [cobalt, sand, cream, night, pale, ochre, azure, straw, cobalt, wheat];
  const levels = [0.35, 0.95, 1.55, 2.15, 2.75, 3.35];
  const shelfWall = (x) => {
    let out = fill(side(view, x, 0, 2.2, H, D), night);
    levels.forEach((y) => {
      for (let z = D - 0.1; z > 2.3;) {
        const w = 0.07 + roll() * 0.09;
        const h = 0.36 + roll() * 0.16;
        if (roll() > 0.05) out += fill(side(view, x, y, z - w + 0.012, y + h, z), inks[Math.floor(roll() * inks.length)]);
        z -= w;
      }
      out += fill(side(view, x, y - 0.05, 2.2, y, D), straw);
    });
    return (
      out +
      [2.2, 4.3, 6.4, 8.6].map((z) => fill(side(view, x, 0, z, H, z + 0.12), ochre)).join('') +
      (x > 0 ? fill(side(view, x, 0, 2.2, H, D), hatch(night, { step: 9, width: 2.4 })) : '')
    );
  };
  const glass = wall(view, -2.4, 0.9, 0.4, 3.3, D);
  const doorway = wall(view, 0.9, 0, 2.3, 3.3, D);
  const street = within(
    `${glass}${doorway}`,
    fill(box(300, 100, 600, 500), cream) +
      sky({ top: 130, bottom: 300, base: cream, ink: mist, step: 9, thick: 4 }) +
      house(400, 440, 110, 180, { color: haze, pane: azure }) +
      house(520, 440, 110, 130, { color: wheat, pane: azure }) +
      house(650, 460, 140, 200, { color: straw, pane: cobalt }) +
      fill(box(300, 436, 600, 90), straw) +
      palm(500, 446, 120, { seed: 2 }) +
      person(470, 452, { h: 96, pose: 'walk', hat: 'none', top: azure, ink: cobalt }) +
      person(700, 470, { h: 104, pose: 'walk', hat: 'hood', wear: 'robe', top: cobalt, trim: cobalt, left: true }),
  );
  const back =
    fill(wall(view, -W, 0, W, H, D), azure) +
    street +
    [glass, doorway].map((d) => `<path d="${d}" fill="none" stroke="${night}" stroke-width="6"/>`).join('') +
    line(`M${view.see([-1, 0.9, D]).map(n).join(' ')}V${n(view.see([0, 3.3, D])[1])}`, 4);
  const books = (x, y, z, count, wide) =>
    each(count, (i) =>
      block(
        view,
        [x + roll() * 0.04, y + i * 0.055, z + roll() * 0.03],
        [wide, 0.05, 0.3],
        { front: inks[Math.floor(roll() * 10)], top: cream, left: sand, right: sand },
        1.4,
      ),
    );
  const tableAt = (x, z, w, d) =>
    block(view, [x + 0.1, 0, z + 0.1], [0.1, 0.78, 0.1], { front: night }, 0) +
    block(view, [x + w - 0.2, 0, z + 0.1], [0.1, 0.78, 0.1], { front: night }, 0) +
    block(view, [x, 0.78, z], [w, 0.08, d], { front: ochre, top: sand, left: ochre, right: umber }, 2);
  const table =
    tableAt(-1.5, 3.9, 2.5, 2) +
    [5.4, 4.9, 4.4, 4]
      .map((z, r) => [-1.35, -0.92, -0.45, 0.05, 0.5].map((x, c) => books(x, 0.86, z, 1 + ((r * 3 + c * 5) % 5), 0.34)).join(''))
      .join('');
  const lamps = spots('-1.4,8.4 1.4,8.4 -1.5,5.4 1.5,5.4')
    .map(([x, z]) => {
      const [px, py] = view.see([x, 3.3, z]);
      const [, top] = view.see([x, H, z]);
      const k = view.scale([x, 3.3, z]) / 100;
      return (
        line(`M${n(px)} ${n(top)}V${n(py - 20 * k)}`, 2.4) +
        at(px, py, disc(0, 0, 21, straw) + fill('M0 -21A21 21 0 0 1 0 21z', sand) + ring(0, 0, 21, 2.4), { scale: k })
      );
    })
    .join('');
  const stand = standing(view, 1.72);
  const ladder = (() => {
    const p = (x, y) => view.see([x, y, 5.1]);
    const rail = (dx) => {
      const [a, b] = [p(2.05 + dx, 0), p(3.25 + dx * 0.4, 3.7)];
      return `M${a.map(n).join(' ')}L${b.map(n).join(' ')}`;
    };
    return (
      line(rail(0) + rail(0.5), 7, umber) +
      line(
        each(9, (i) => {
          const t = (i + 1) / 10;
          const [a, b] = [p(2.05 + 1.2 * t, 3.7 * t), p(2.55 + 0.9 * t, 3.7 * t)];
          return `M${a.map(n).join(' ')}L${b.map(n).join(' ')}`;
        }),
        5,
        umber,
      )
    );
  })();
  const open = (x, y) => fill(`M${x - 4} ${y - 4}l12 -9l10 8l-11 9z`, paper) + line(`M${x + 2} ${y - 8}l9 8`, 1.2, night);
  return (
    fill(
      view.path([
        [-W, H, 1],
        [W, H, 1],
        [W, H, D],
        [-W, H, D],
      ]),
      cobalt,
    ) +
    [3, 4.4, 6.4, 8.8]
      .map((z) =>
        fill(
          view.path([
            [-W, H, z],
            [W, H, z],
            [W, H, z + 0.3],
            [-W, H, z + 0.3],
          ]),
          night,
        ),
      )
      .join('') +
    back +
    fill(floor(view, -W, 1, W, D), wheat) +
    each(9, (i) => {
      const z = 2.6 * 1.18 ** i;
      return fill(floor(view, -W, z, W, z * 1.06), cream);
    }) +
    fill(
      view.path([
        [0.9, 0, D],
        [2.3, 0, D],
        [1.3, 0, 4],
        [-0.6, 0, 4],
      ]),
      paper,
    ) +
    shelfWall(-W) +
    shelfWall(W) +
    lamps +
    stand(-2.5, 7.6, { pose: 'reach', hat: 'none', top: ochre, ink: night, left: true }) +
    stand(1.3, 7.2, { pose: 'hold', hat: 'scarf', wear: 'dress', top: cobalt, trim: cream, left: true, hand: open }) +
    ladder +
    stand(
      2.6,
      5,
      { pose: { lean: 4, near: [120, 20], far: [60, 40], leg: [34, 50], back: [-2, 4] }, hat: 'bun', top: sand, ink: night },
      1.5,
    ) +
    table +
    stand(-2.3, 3.9, { pose: 'hold', hat: 'none', wear: 'coat', top: cobalt, ink: night, hand: open })
  );
}

function moscowUnderSnow() {
  const onion = (x, y, w, h, color, shade) =>
    fill(
      `M${n(x - w * 0.34)} ${y}Q${n(x - w * 0.72)} ${n(y - h * 0.34)} ${n(x - w * 0.3)} ${n(y - h * 0.58)}Q${n(x - w * 0.06)} ${n(y - h * 0.7)} ${x} ${n(y - h)}Q${n(x + w * 0.06)} ${n(y - h * 0.7)} ${n(x + w * 0.3)} ${n(y - h * 0.58)}Q${n(x + w * 0.72)} ${n(y - h * 0.34)} ${n(x + w * 0.34)} ${y}z`,
      color,
    ) +
    fill(
      `M${n(x + w * 0.06)} ${y}Q${n(x + w * 0.3)} ${n(y - h * 0.4)} ${x} ${n(y - h)}Q${n(x + w * 0.06)} ${n(y - h * 0.7)} ${n(x + w * 0.3)} ${n(y - h * 0.58)}Q${n(x + w * 0.72)} ${n(y - h * 0.34)} ${n(x + w * 0.34)} ${y}z`,
      shade,
    ) +
    fill(
      `M${n(x - w * 0.5)} ${n(y - h * 0.32)}Q${n(x - w * 0.5)} ${n(y - h * 0.5)} ${n(x - w * 0.26)} ${n(y - h * 0.6)}Q${n(x - w * 0.06)} ${n(y - h * 0.7)} ${x} ${n(y - h)}Q${n(x - w * 0.1)} ${n(y - h * 0.56)} ${n(x - w * 0.5)} ${n(y - h * 0.32)}z`,
      paper,
    ) +
    line(`M${x} ${n(y - h)}v${n(-h * 0.28)}M${n(x - w * 0.1)} ${n(y - h * 1.18)}h${n(w * 0.2)}`, Math.max(2.4, w * 0.05), sand);
  const drum = (x, y, w, h) =>
    shape(box(x - w / 2, y - h, w, h), cream, 2.4) +
    fill(box(x, y - h, w / 2, h), hatch(azure)) +
    fill(
      each(3, (i) => box(x - w * 0.34 + i * w * 0.27, y - h * 0.8, w * 0.12, h * 0.6)),
      cobalt,
    ) +
    fill(box(x - w * 0.58, y - h - 5, w * 1.16, 8), sand);
  const church =
    shape('M330 560V430H590V560z', cream, 3) +
    fill('M480 430H590V560H480z', hatch(azure, { step: 9, width: 2.2 })) +
    shape('M320 434L360 392L400 434L440 392L480 434L520 392L560 434L600 434V446H320z', pale, 2.4) +
    fill('M362 474h30v86h-30zM446 466h36v94h-36zM530 474h30v86h-30z', cobalt) +
    fill('M318 436L360 388L402 434L360 398z', paper) +
    drum(370, 404, 46, 56) +
    drum(550, 404, 46, 56) +
    drum(460, 400, 70, 92) +
    onion(370, 346, 62, 66, cobalt, hatch(night)) +
    onion(550, 346, 62, 66, cobalt, hatch(night)) +
    onion(460, 304, 98, 104, sand, hatch(umber, { step: 7.5, width: 2 })) +
    drum(420, 402, 34, 30) +
    drum(500, 402, 34, 30) +
    onion(420, 370, 44, 48, azure, hatch(cobalt)) +
    onion(500, 370, 44, 48, azure, hatch(cobalt));
  const spire = (() => {
    const step = (x, y, w, h, tone) =>
      shape(box(x - w / 2, y - h, w, h), tone, 2) +
      fill(box(x + w * 0.1, y - h, w * 0.4, h), hatch(azure, { step: 7.5, width: 2 })) +
      windows(x - w / 2 + 10, y - h + 12, {
        columns: Math.max(2, Math.floor(w / 20) - 1),
        rows: Math.max(1, Math.floor(h / 26) - 0),
        w: 7,
        h: 13,
        dx: 19,
        dy: 25,
        color: azure,
        lit: (c, r) => (c * 3 + r * 5) % 7 === 0,
      }) +
      fill(box(x - w / 2 - 3, y - h - 5, w + 6, 8), paper);
    return (
      step(905, 560, 330, 110, haze) +
      step(780, 560, 54, 170, haze) +
      step(1030, 560, 54, 170, haze) +
      step(905, 456, 190, 110, haze) +
      step(905, 350, 124, 90, haze) +
      step(905, 264, 76, 64, haze) +
      shape('M880 200L905 64L930 200z', haze, 2) +
      fill('M905 64L930 200H910z', hatch(azure)) +
      line('M905 64V34', 4, sand) +
      disc(905, 32, 6, sand) +
      fill('M753 392h54l-27 -44zM1003 392h54l-27 -44z', pale) +
      fill('M753 392L780 348L786 360L764 392z', paper)
    );
  })();
  const wallRed =
    shape('M-10 560V500H330V560zM590 560V506H760V560z', ochre, 2.6) +
    fill('M120 500H330V560H120zM590 506H760V560H590z', hatch(umber, { step: 7.5, width: 2 })) +
    each(16, (i) => shape(`M${-6 + i * 21} 500v-14l6 5l6 -5v14z`, ochre, 1.6)) +
    each(8, (i) => shape(`M${594 + i * 21} 506v-14l6 5l6 -5v14z`, ochre, 1.6)) +
    fill('M-10 500H330V495H-10zM590 506H760V501H590z', paper) +
    shape('M110 560V380H190V560z', ochre, 2.6) +
    fill('M150 380H190V560H150z', hatch(umber, { step: 7.5, width: 2 })) +
    shape('M100 384H200V366H100zM122 366V320H178V366z', ochre, 2.4) +
    shape('M116 322L150 226L184 322z', cobalt, 2.4) +
    fill('M150 226L184 322H154z', hatch(night)) +
    fill('M116 322L150 226L154 240L132 322z', paper) +
    line('M150 226V196', 3.4, sand) +
    fill('M150 186l4 8l9 1l-7 6l2 9l-8 -5l-8 5l2 -9l-7 -6l9 -1z', sand) +
    disc(150, 412, 18, cream) +
    ring(150, 412, 18, 3) +
    line('M150 412V400M150 412L158 416', 2.4);
  const river =
    fill('M0 560H1200V640H0z', haze) +
    fill('M0 574Q180 566 300 580T640 576T980 584T1200 572V640H0z', mist) +
    line('M40 598h120M240 612h90M520 600h140M800 616h110M980 598h150', 3, paper) +
    fill('M330 562h260v40q-130 24 -260 0z', hatch(azure, { slant: 'flat', step: 7.5, width: 2 })) +
    fill('M740 562h330v50q-160 22 -330 0z', hatch(azure, { slant: 'flat', step: 7.5, width: 2 }));
  const parapet =
    fill('M0 640H1200V664H0z', night) +
    fill('M0 632H1200V644H0z', paper) +
    each(13, (i) => shape(box(30 + i * 98, 622, 30, 64), azure, 2.4) + fill(box(27 + i * 98, 614, 36, 12), paper)) +
    line(
      each(60, (i) => `M${i * 20 + 8} 664V686`),
      3,
      night,
    ) +
    fill(box(0, 684, 1200, 8), night);
  const roll = dice(77);
  const snow = each(230, () => {
    const y = roll() * 800;
    const r = 1.4 + roll() * 2.4 + (roll() > 0.93 ? 3 : 0);
    return disc(roll() * 1200, y, r, paper);
  });
  const lampAt = (x) =>
    bar(`M${x} 760V430`, 8) +
    fill(`M${x - 22} 430h44l-8 -52h-28z`, straw) +
    line(`M${x - 22} 430h44l-8 -52h-28zM${x} 430v-52`, 3) +
    fill(`M${x - 20} 380h40l-20 -18z`, night) +
    fill(`M${x - 22} 376Q${x} 350 ${x + 22} 376L${x} 362z`, paper) +
    fill(`M${x - 14} 760h28l-6 -34h-16z`, night);
  return (
    sky({ bottom: 566, base: pale, ink: haze, thick: 11, thin: 5 }) +
    disc(650, 170, 50, wheat) +
    spire +
    wallRed +
    church +
    river +
    parapet +
    fill(box(0, 690, 1200, 120), mist) +
    fill('M0 690Q260 704 520 694T1200 700V690z', paper) +
    fill('M0 760Q300 730 640 752T1200 742V810H0z', paper) +
    line('M180 742q60 -8 130 0M500 726q70 -8 160 2M820 750q90 -10 200 0', 3, haze) +
    lampAt(250) +
    lampAt(1010) +
    person(440, 748, { h: 176, pose: 'walk', wear: 'coat', hat: 'fur', trim: ochre, top: night }) +
    person(510, 744, { h: 168, pose: 'walk', wear: 'coat', hat: 'scarf', trim: sand, top: cobalt }) +
    person(720, 760, { h: 186, pose: 'pocket', wear: 'coat', hat: 'fur', trim: night, top: azure, ink: night, left: true }) +
    (() => {
      const u = at(
        860,
        770,
        line('M26 -120L44 -206', 4) +
          fill(
            'M-40 -186Q-24 -254 50 -256Q124 -250 138 -178Q116 -194 92 -184Q70 -200 46 -188Q20 -202 0 -190Q-20 -200 -40 -186z',
            cobalt,
          ) +
          fill('M50 -256Q124 -250 138 -178Q116 -194 92 -184Q90 -230 50 -256z', hatch(night)) +
          fill('M-34 -200Q-10 -252 50 -256Q70 -254 84 -246Q30 -244 -34 -200z', paper),
      );
      return (
        person(860, 772, {
          h: 184,
          pose: { lean: 4, near: [30, 96], far: [-16, 20], leg: [22, 6], back: [-18, 14] },
          wear: 'coat',
          hat: 'none',
          top: night,
        }) + u
      );
    })() +
    snow
  );
}

export const scenes = [
  {
    name: 'cinema',
    alt: 'La façade du cinéma Al Manar au soir, une file d’attente sous la marquise allumée',
    draw: picturePalace,
  },
  {
    name: 'librairie',
    alt: 'Une librairie : murs de livres, une échelle, trois lecteurs, la rue par la vitrine',
    draw: bookshop,
  },
  {
    name: 'moscou-neige',
    alt: 'Moscou sous la neige : bulbes, muraille et tour devant la rivière gelée, des passants',
    draw: moscowUnderSnow,
  },
];
