// Refuses every dependency between the workspace's crates that is not an arrow of ARCHITECTURE.md:
// arrows go down, may skip, never run sideways or up; libraries know `base` alone.
import { execFileSync } from 'node:child_process';
import { isMain, report, top } from './tree.mjs';

const STOREYS = [
  ['rotative'],
  ['newsroom', 'intake'],
  ['site'],
  ['editorial', 'markets', 'notices', 'readers', 'partners'],
  ['paper'],
  ['journal'],
  ['base'],
];
const LIBRARIES = ['search', 'media', 'record', 'stream'];
const LOWEST_SURFACE = 2; // site: a library is called from there or from above
const TESTS_ALONE = ['testkit'];

const storey = (name) => STOREYS.findIndex((names) => names.includes(name));

function refusal(from, to) {
  if (TESTS_ALONE.includes(to)) return `${to} is for tests: make it a dev-dependency`;
  if (TESTS_ALONE.includes(from)) return null;
  if (LIBRARIES.includes(from)) return to === 'base' ? null : `${from} is a library on base alone`;
  if (LIBRARIES.includes(to)) {
    return storey(from) <= LOWEST_SURFACE ? null : `${to} is used by surfaces, not by ${from}`;
  }
  if (storey(to) === storey(from)) return 'an arrow never runs sideways';
  return storey(to) > storey(from) ? null : 'an arrow never runs up';
}

/** The forbidden arrows among the packages of `cargo metadata --no-deps`, in words. */
export function forbidden(packages) {
  const members = new Set(packages.map((each) => each.name));
  const known = (name) => storey(name) >= 0 || LIBRARIES.includes(name) || TESTS_ALONE.includes(name);
  const found = [];
  for (const { name, dependencies } of packages) {
    if (!known(name)) {
      found.push(`${name} has no place among the arrows: give it one in scripts/check/arrows.mjs`);
      continue;
    }
    for (const { name: to, kind } of dependencies) {
      if (kind === 'dev' || !members.has(to) || !known(to)) continue;
      const reason = refusal(name, to);
      if (reason) found.push(`${name} → ${to}: ${reason}`);
    }
  }
  return found;
}

if (isMain(import.meta)) {
  const metadata = execFileSync('cargo', ['metadata', '--format-version', '1', '--no-deps'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  report('arrows', forbidden(JSON.parse(metadata).packages));
}
