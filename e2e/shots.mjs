// Takes the README's pictures from a fresh demo, into docs/pictures: `make shots`.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromium as options } from './paper/chromium.mjs';
import { demo } from './paper/server.mjs';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const MOST_BYTES = 300_000;

const DESK = { width: 1440, height: 1500 };
const PHONE = { width: 390, height: 844 };

/** The first link of the front to an article of that kind, so that the pictures follow the demo. */
const lead = (page) => page.locator('main h2 a, main h3 a').first().getAttribute('href');

const SHOTS = [
  { name: 'front', path: '/', viewport: DESK },
  { name: 'front-dark', path: '/', viewport: DESK, colorScheme: 'dark' },
  { name: 'front-ar', path: '/ar/', viewport: DESK },
  { name: 'article', path: lead, viewport: DESK },
  { name: 'phone-front', path: '/', viewport: PHONE, deviceScaleFactor: 2 },
  { name: 'phone-article', path: lead, viewport: PHONE, deviceScaleFactor: 2 },
];

async function shoot(browser, url, { name, path, ...context }) {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce', ...context });
  await page.goto(url);
  const address = typeof path === 'function' ? await path(page) : path;
  await page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const devtools = await page.context().newCDPSession(page);
  // The best quality that stays small enough for a README.
  for (const quality of [88, 80, 70, 60, 50]) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
    writeFileSync(`${FOLDER}${name}.webp`, Buffer.from(data, 'base64'));
    if (statSync(`${FOLDER}${name}.webp`).size <= MOST_BYTES) break;
  }
  console.log(`${name}.webp: ${Math.round(statSync(`${FOLDER}${name}.webp`).size / 1000)} kB, ${address}`);
  await page.context().close();
}

mkdirSync(FOLDER, { recursive: true });
const paper = process.env.ROTATIVE_URL ? { url: process.env.ROTATIVE_URL, stop: async () => {} } : await demo();
const browser = await chromium.launch(options());
try {
  for (const shot of SHOTS) await shoot(browser, paper.url, shot);
} finally {
  await browser.close();
  await paper.stop();
}
