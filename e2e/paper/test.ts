// The test of this paper: every page opened in it is watched, and must neither ask a stranger for
// anything, nor leave a cookie, nor break the content security policy, nor miss a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, test as plain } from '@playwright/test';
import { chromium } from './chromium.mjs';
import type { Paper, Sheet } from './crawl';
import type { Edition } from './kinds';

const kept = new Map<string, unknown>();

/** What paper/setup.ts left for the tests. */
function read<T>(name: string): T {
  if (!kept.has(name)) kept.set(name, JSON.parse(readFileSync(join(process.env.ROTATIVE_PAPER ?? '', name), 'utf8')));
  return kept.get(name) as T;
}

/** The whole paper, as it was read before the tests. */
export const paper = () => read<Paper>('paper.json');

/** The site's samples: every template in every state, in three languages. */
export const samples = () => read<Sheet[]>('samples.json');

/** The richest page of a kind: the longest one has most of what such a page may hold. */
export function sheet(kind: string, edition: Edition): Sheet {
  const [longest] = paper()
    .sheets.filter((each) => each.kind === kind && each.edition === edition)
    .sort((a, b) => b.html.length - a.html.length);
  expect(longest, `the demo shows no ${kind} in its edition ${edition}`).toBeDefined();
  return longest;
}

function watch(context: BrowserContext, wrongs: string[]) {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !/(^|\.)localhost$|^127\.0\.0\.1$/.test(hostname)) {
      wrongs.push(`asks a stranger: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') {
      wrongs.push(`${response.status()} for ${response.url()}`);
    }
  });
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) wrongs.push(message.text());
  });
  context.on('weberror', (error) => wrongs.push(`a script fails: ${error.error().message}`));
}

export const test = plain.extend<{ watched: void; unscripted: Page; large: Page }, { largeBrowser: Browser }>({
  watched: [
    async ({ context }, use) => {
      const wrongs: string[] = [];
      watch(context, wrongs);
      await use();
      expect(wrongs).toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
  /** A page of a browser that runs no script. */
  unscripted: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const wrongs: string[] = [];
    watch(context, wrongs);
    await use(await context.newPage());
    await context.close();
    expect(wrongs).toEqual([]);
  },
  largeBrowser: [
    async ({ playwright }, use) => {
      const { executablePath, args } = chromium();
      const browser = await playwright.chromium.launch({
        executablePath,
        args: [...args, '--blink-settings=defaultFontSize=32'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  /** A page of a reader who has set the browser's letters to twice their size. */
  large: async ({ largeBrowser }, use) => {
    const context = await largeBrowser.newContext({ viewport: { width: 1280, height: 900 } });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
