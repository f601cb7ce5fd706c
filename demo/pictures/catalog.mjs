// Every picture of the paper, in the order of pictures.json.

import { charts as months } from './chart/months.mjs';
import { charts as shares } from './chart/shares.mjs';
import { charts as years } from './chart/years.mjs';
import { poster } from './film/tide.mjs';
import { paper } from './ink/color.mjs';
import { maps as coasts } from './map/coasts.mjs';
import { maps as journeys } from './map/journeys.mjs';
import { maps as regions } from './map/regions.mjs';
import { scenes as coast } from './scene/coast.mjs';
import { scenes as fishing } from './scene/fishing.mjs';
import { scenes as harbor } from './scene/harbor.mjs';
import { scenes as harvest } from './scene/harvest.mjs';
import { scenes as monuments } from './scene/monuments.mjs';
import { scenes as power } from './scene/power.mjs';
import { scenes as reading } from './scene/reading.mjs';
import { scenes as road } from './scene/road.mjs';
import { scenes as state } from './scene/state.mjs';
import { scenes as street } from './scene/street.mjs';
import { scenes as trades } from './scene/trades.mjs';
import { scenes as works } from './scene/works.mjs';

const of = (kind, pictures) => pictures.map((picture) => ({ kind, size: [1200, 800], ground: paper, ...picture }));

/**
 * What each picture is: `name`, `kind`, `size` in units, the `ground` under the drawing, `alt` in French,
 * and `draw({ small })`, which returns SVG text. Where `small` is a size, the narrowest rendition has a
 * layout of its own, drawn in those units with larger words.
 */
export const catalog = [
  ...of('map', [...journeys, ...coasts, ...regions]),
  ...of('chart', [...years, ...months, ...shares]),
  ...of('scene', [
    ...harbor,
    ...fishing,
    ...coast,
    ...harvest,
    ...trades,
    ...power,
    ...works,
    ...road,
    ...street,
    ...state,
    ...monuments,
    ...reading,
    poster,
  ]),
];
