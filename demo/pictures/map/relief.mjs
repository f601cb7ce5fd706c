// Where the peaks and the dunes of the maps stand, as [longitude, latitude].

import { spots } from '../ink/stroke.mjs';

/** The Rif, the Middle and High Atlas and the Anti-Atlas, north to south so that nearer peaks cover farther ones. */
export const ATLAS = spots(
  '-4.6,34.95 -4.1,34.9 -3.95,33.75 -4.5,33.45 -4.9,33.1 -5.4,32.85 -3.4,32.75 -4.4,32.35 -5.1,32.25 -5.8,32.1 -6.4,31.8 -6.95,31.5 -7.5,31.2 -7.95,31.05 -8.5,30.95 -9.05,30.85 -6.1,30.95 -7.0,30.65 -7.6,30.35 -8.3,29.95 -8.9,29.6 -9.3,29.35',
);

export const SAHARA = spots(
  '-11.2,26.6 -9.6,26.9 -12.4,25.6 -10.6,25.4 -8.6,25.8 -12.9,22.6 -11.0,23.4 -9.0,23.9 -13.4,20.9 -11.6,21.4 -9.6,22.0 -14.2,19.0 -12.2,19.4 -10.4,20.0 -6.8,24.6 -5.8,27.4',
);
