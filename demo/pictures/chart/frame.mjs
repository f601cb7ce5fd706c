// What every chart stands in: a headline, its unit, a plot with honest axes, and where the series comes from.

import { black, gray, hairline, night, paper } from '../ink/color.mjs';
import { bar, box, fill, n } from '../ink/stroke.mjs';
import { measure, words } from '../ink/type.mjs';

/** A number as French writes it: decimal comma, thousands parted by a no-break space, a true minus. */
export function french(value, decimals = 0) {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${value < 0 ? '−' : ''}${grouped}${part ? `,${part}` : ''}`;
}

/**
 * A chart's sheet: `plot` is the rectangle that data may fill, `size` the height of its figures in units.
 * The small sheet is a layout of its own, with fewer words, larger for its width.
 */
export function frame({ small }, { title, unit, shortUnit = unit, source = 'Série d’exemple', left = 0, right = 0, foot = 0 }) {
  const [w, h] = small ? [600, 400] : [1200, 800];
  const [edge, size] = small ? [22, 25] : [52, 30];
  const head = small ? 88 : 166;
  const plot = {
    x: edge + left,
    y: head + (small ? 14 : 26),
    w: w - 2 * edge - left - right,
    h: h - head - (small ? 104 : 152) - foot,
  };
  const top =
    words(title, edge, small ? 42 : 78, { size: fit(title, small ? 32 : 50, w - 2 * edge), face: 'serif', color: black }) +
    words(small ? shortUnit : unit, edge, small ? 74 : 124, {
      size: small ? fit(shortUnit, 23, w - 2 * edge, 'sans') : 29,
      color: gray,
    });
  const bottom = words(source, edge, h - (small ? 14 : 26), { size: small ? 20 : 25, color: gray });
  return {
    small,
    size,
    plot,
    w,
    h,
    edge,
    paint: (body) => `${bar(`M${edge} ${small ? 8 : 26}H${w - edge}`, small ? 2.5 : 4, night)}${top}${body}${bottom}`,
  };
}

/** The largest size, up to `most`, at which words fit a width. */
function fit(text, most, width, face = 'serif') {
  return Math.min(most, (most * width) / measure(text, most, { face }));
}

/** Level lines at values, with their figures above the line at its left or right end, or in the gutter before it. */
export function levels({ plot, size }, values, place, say, { side = 'left' } = {}) {
  return values
    .map((value) => {
      const y = place(value);
      const x = { left: plot.x, right: plot.x + plot.w, gutter: plot.x - size * 0.4 }[side];
      const lift = side === 'gutter' ? size * 0.3 : -size * 0.26;
      return (
        bar(`M${n(plot.x)} ${n(y)}H${n(plot.x + plot.w)}`, value === 0 ? 2.2 : 1.4, value === 0 ? night : hairline) +
        (say(value)
          ? words(say(value), x, y + lift, { size: size * 0.86, anchor: side === 'left' ? 'start' : 'end', color: gray })
          : '')
      );
    })
    .join('');
}

/** A figure or a word of the chart. */
export const figure = (
  chart,
  text,
  x,
  y,
  { strong = false, anchor = 'middle', color = strong ? black : gray, halo = paper, scale = 1 } = {},
) =>
  words(text, x, y, {
    size: chart.size * scale,
    face: strong ? 'bold' : 'sans',
    anchor,
    color,
    halo,
    haloWidth: chart.size * 0.24,
  });

/** The line under the plot that says what the columns are. */
export const foot = (chart, labels, place) =>
  labels
    .map((label, i) =>
      label
        ? words(label, place(i), chart.plot.y + chart.plot.h + chart.size * 1.22, {
            size: chart.size * 0.92,
            anchor: 'middle',
            color: gray,
          })
        : '',
    )
    .join('');

/** Small squares of color and what they stand for, side by side. */
export function keys(chart, x, y, entries) {
  let at = x;
  return entries
    .map(([paints, text]) => {
      const s = chart.size * 0.72;
      const body =
        [paints]
          .flat()
          .map((paint) => fill(box(at, y - s, s, s), paint))
          .join('') + words(text, at + s * 1.45, y - s * 0.08, { size: chart.size * 0.88, color: gray });
      at += s * 1.45 + measure(text, chart.size * 0.88) + chart.size * 1.1;
      return body;
    })
    .join('');
}

/** Where a value falls on a height, between two ends. */
export const scale = (plot, low, high) => (value) => plot.y + plot.h * (1 - (value - low) / (high - low));
