// A part of a whole, counted out.

import { cobalt, haze, night, ochre, sand, straw } from '../ink/color.mjs';
import { bar, disc, each, fill, hatch, n, ring } from '../ink/stroke.mjs';
import { figure, frame } from './frame.mjs';
import { words } from '../ink/type.mjs';

/** A hundred fruit for a hundred percent, fifteen of them set apart. */
function foodExports(sheet) {
  const chart = frame(sheet, {
    title: 'Exportations agroalimentaires du Maroc, 2016',
    unit: 'Cent fruits pour cent ; la part de la Russie, environ',
    shortUnit: 'Part de la Russie, environ',
    source: 'Ordre de grandeur',
  });
  const { plot, small, size } = chart;
  const columns = 20;
  const step = (small ? plot.w : plot.w * 0.985) / columns;
  const r = step * 0.42;
  const top = small ? plot.y + 92 : plot.y + 214;
  const fruit = (i) => {
    // Columns fill one after the other, so that fifteen make three full columns of five.
    const [column, row] = [Math.floor(i / 5), i % 5];
    const part = i < 15;
    const x = plot.x + step * (column + 0.5) + (column >= 3 ? step * 0.25 : 0) - (small ? 3 : 4);
    const y = top + step * (row + 0.5);
    return (
      disc(x, y, r, part ? cobalt : straw) +
      fill(
        `M${n(x)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y + r)}Q${n(x + r * 0.7)} ${n(y)} ${n(x)} ${n(y - r)}z`,
        hatch(part ? night : sand, { step: 6, width: 2 }),
      ) +
      ring(x, y, r, small ? 1.6 : 2.2, part ? night : ochre) +
      fill(
        `M${n(x)} ${n(y - r)}q${n(r * 0.5)} ${n(-r * 0.5)} ${n(r * 0.9)} ${n(-r * 0.1)}q${n(-r * 0.4)} ${n(r * 0.3)} ${n(-r * 0.9)} ${n(r * 0.1)}z`,
        part ? cobalt : haze,
      )
    );
  };
  const left = plot.x + step * 0.5 - r - (small ? 3 : 4);
  const cut = plot.x + step * 3 + step * 0.12 - (small ? 3 : 4);
  const right = plot.x + step * columns + step * 0.25 - (small ? 3 : 4);
  const y = top - (small ? 14 : 24);
  return chart.paint(
    words('15 %', left, y - (small ? 18 : 30), { size: small ? 66 : 148, face: 'serif', color: cobalt }) +
      figure(chart, 'Russie', left + (small ? 158 : 370), y - (small ? 20 : 34), {
        anchor: 'start',
        strong: true,
        color: cobalt,
      }) +
      figure(chart, small ? 'autres clients' : 'tous les autres clients', right - step * 0.2, y - (small ? 20 : 34), {
        anchor: 'end',
        color: night,
      }) +
      bar(`M${n(left)} ${n(y + 8)}V${n(y)}H${n(cut - step * 0.14)}V${n(y + 8)}`, 2.4, cobalt) +
      bar(`M${n(cut + step * 0.14)} ${n(y + 8)}V${n(y)}H${n(right - step * 0.1)}V${n(y + 8)}`, 2.4, ochre) +
      each(100, fruit),
  );
}

export const charts = [
  {
    name: 'graphe-agroalimentaire',
    small: [600, 400],
    alt: 'Cent fruits, quinze à part : la Russie prend environ 15 % des exportations agroalimentaires du Maroc, 2016',
    draw: foodExports,
  },
];
