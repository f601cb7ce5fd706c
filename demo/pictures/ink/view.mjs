// Perspective with upright verticals: a point of the world, in meters, becomes a point on the sheet.
// The world is x to the right, y up, z away from the eye; the horizon of a level look is at `cy`.

import { fill, outline, shape, trail } from './stroke.mjs';
import { night } from './color.mjs';

const NEAR = 0.15;

/** An eye at (x, y, z) that looks along z, turned by `yaw` degrees to the right. */
export function eye({ x = 0, y = 1.7, z = 0, yaw = 0, focal = 900, cx = 600, cy = 400 }) {
  const [sin, cos] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)];
  const turn = ([px, py, pz]) => {
    const [dx, dz] = [px - x, pz - z];
    return [dx * cos - dz * sin, py - y, dx * sin + dz * cos];
  };
  const flat = ([tx, ty, tz]) => [cx + (focal * tx) / tz, cy - (focal * ty) / tz];
  return {
    /** Where a point falls on the sheet. It must lie before the eye. */
    see: (point) => flat(turn(point)),
    /** How many units a meter takes at a point: the size to draw a person there. */
    scale: (point) => focal / Math.max(turn(point)[2], NEAR),
    /** A flat polygon of the world as a path, cut where it passes behind the eye. */
    path: (...points) => outline(ahead(points.map(turn)).map(flat)),
    position: [x, y, z],
  };
}

/** The part of a polygon that lies before the eye. */
function ahead(points) {
  return points.flatMap((to, i) => {
    const from = points[(i + points.length - 1) % points.length];
    const cut = () => {
      const t = (NEAR - from[2]) / (to[2] - from[2]);
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, NEAR];
    };
    if (to[2] >= NEAR) return from[2] >= NEAR ? [to] : [cut(), to];
    return from[2] >= NEAR ? [cut()] : [];
  });
}

/** The corners of the six faces of a block, and on which side of it the eye must be to see each. */
function faces([x, y, z], [w, h, d]) {
  const [X, Y, Z] = [x + w, y + h, z + d];
  return {
    top: {
      corners: [
        [x, Y, z],
        [X, Y, z],
        [X, Y, Z],
        [x, Y, Z],
      ],
      seen: (e) => e[1] > Y,
    },
    bottom: {
      corners: [
        [x, y, z],
        [X, y, z],
        [X, y, Z],
        [x, y, Z],
      ],
      seen: (e) => e[1] < y,
    },
    back: {
      corners: [
        [x, y, Z],
        [X, y, Z],
        [X, Y, Z],
        [x, Y, Z],
      ],
      seen: (e) => e[2] > Z,
    },
    left: {
      corners: [
        [x, y, z],
        [x, y, Z],
        [x, Y, Z],
        [x, Y, z],
      ],
      seen: (e) => e[0] < x,
    },
    right: {
      corners: [
        [X, y, z],
        [X, y, Z],
        [X, Y, Z],
        [X, Y, z],
      ],
      seen: (e) => e[0] > X,
    },
    front: {
      corners: [
        [x, y, z],
        [X, y, z],
        [X, Y, z],
        [x, Y, z],
      ],
      seen: (e) => e[2] < z,
    },
  };
}

/**
 * A block from its nearest low left corner, with the paint of each face that shows (`top`, `front`,
 * `left`, `right`, `bottom`); a paint may be a list, laid one over the other. `edge` 0 draws no contour.
 */
export function block(view, origin, size, paints, edge = 2, ink = night) {
  return Object.entries(faces(origin, size))
    .filter(([name, face]) => paints[name] && face.seen(view.position))
    .map(([name, face]) => {
      const d = view.path(...face.corners);
      const [first, ...over] = [paints[name]].flat();
      const body = edge ? shape(d, first, edge, ink) : fill(d, first);
      return body + over.map((paint) => fill(d, paint)).join('');
    })
    .join('');
}

/** A rectangle of the ground, or at height `y`. */
export const floor = (view, x1, z1, x2, z2, y = 0) => view.path([x1, y, z1], [x2, y, z1], [x2, y, z2], [x1, y, z2]);

/** An upright rectangle across the look, at depth `z`. */
export const wall = (view, x1, y1, x2, y2, z) => view.path([x1, y1, z], [x2, y1, z], [x2, y2, z], [x1, y2, z]);

/** An upright rectangle along the look, at side `x`. */
export const side = (view, x, y1, z1, y2, z2) => view.path([x, y1, z1], [x, y1, z2], [x, y2, z2], [x, y2, z1]);

/** A line through points of the world, as a path. */
export const join = (view, ...points) => trail(points.map(view.see));
