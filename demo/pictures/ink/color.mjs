// The two inks and their tints, from dark to light. Every picture takes its colors from here alone.

// Cobalt, from the night of a hull to the mist of a far sky.
export const night = '#13224a';
export const cobalt = '#1e4697';
export const azure = '#4c74ba';
export const sky = '#8ba6d3';
export const haze = '#b4c6e2';
export const mist = '#d3deec';

// Sand, from a wall in shade to the light on a dune.
export const umber = '#8a6428';
export const ochre = '#b98736';
export const sand = '#d9a94f';
export const straw = '#e8cf97';
export const wheat = '#efe4cb';
export const cream = '#f6f0e2';

// Paper, and the near-black of words.
export const paper = '#fdfcf8';
export const black = '#15181c';
export const gray = '#565c66';

// What maps and charts stand on: open sea and its ripples, meridians, the hairlines of a plot.
export const shoal = '#e6edf5';
export const ripple = '#c3d2e7';
export const meridian = '#bcc6d0';
export const hairline = '#d8d3c8';
export const dusk = '#f1efe8';
