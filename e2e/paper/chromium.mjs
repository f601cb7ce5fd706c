// How Chromium is found and started: the system's, quiet, and without its sandbox for root alone.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function found() {
  const given = process.env.ROTATIVE_CHROMIUM;
  if (given) return given;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here; the next one perhaps.
      }
    }
  }
  throw new Error('Chromium is missing; name it in ROTATIVE_CHROMIUM or install it (Debian: apt-get install chromium)');
}

/** Playwright's launch options. */
export function chromium() {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath: found(), args };
}
