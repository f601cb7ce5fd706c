// From longitude and latitude to the sheet: Lambert's azimuthal equal-area projection on a sphere.

const RADIUS = 6371.0088; // the Earth's mean radius, in kilometers
const rad = (degrees) => (degrees * Math.PI) / 180;

/**
 * A projection around `center` [longitude, latitude], which falls on `at` of the sheet; `unit` is how many
 * kilometers a unit of the sheet is worth there, `turn` rotates the map clockwise, in degrees.
 */
export function projection({ center, at, unit, turn = 0 }) {
  const [lon0, lat0] = center.map(rad);
  const [sinT, cosT] = [Math.sin(rad(turn)), Math.cos(rad(turn))];
  return ([lon, lat]) => {
    const [dLon, phi] = [rad(lon) - lon0, rad(lat)];
    const cosC = Math.sin(lat0) * Math.sin(phi) + Math.cos(lat0) * Math.cos(phi) * Math.cos(dLon);
    const k = (Math.sqrt(2 / (1 + cosC)) * RADIUS) / unit;
    const east = k * Math.cos(phi) * Math.sin(dLon);
    const north = k * (Math.cos(lat0) * Math.sin(phi) - Math.sin(lat0) * Math.cos(phi) * Math.cos(dLon));
    return [at[0] + east * cosT + north * sinT, at[1] + east * sinT - north * cosT];
  };
}

/** The great-circle distance between two places, in kilometers. */
export function distance([lonA, latA], [lonB, latB]) {
  const [a, b] = [rad(latA), rad(latB)];
  const cos = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(rad(lonB - lonA));
  return RADIUS * Math.acos(Math.min(1, cos));
}

/** Places along the great circle from one to the other, both included. */
export function greatCircle(from, to, steps = 48) {
  const vector = ([lon, lat]) => [
    Math.cos(rad(lat)) * Math.cos(rad(lon)),
    Math.cos(rad(lat)) * Math.sin(rad(lon)),
    Math.sin(rad(lat)),
  ];
  const [a, b] = [vector(from), vector(to)];
  const angle = distance(from, to) / RADIUS;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [u, v] = [Math.sin(angle * (1 - i / steps)) / Math.sin(angle), Math.sin((angle * i) / steps) / Math.sin(angle)];
    const [x, y, z] = a.map((value, axis) => value * u + b[axis] * v);
    return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
  });
}
