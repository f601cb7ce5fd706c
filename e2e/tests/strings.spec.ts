// Strings that break programs, as titles, names and texts of an import: every page is valid HTML, and
// a browser shows each string as it is.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crawl } from '../paper/crawl';
import { ofStrings } from '../paper/hostile.mjs';
import { nu } from '../paper/nu';
import { imported } from '../paper/server.mjs';
import { expect, test } from '../paper/test';

const BESIDE = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');
const LIST = join(process.env.ROTATIVE_SHARED_DATA ?? BESIDE, 'strings/blns.json');

/** The list that others keep stays outside of this repository. */
function strings(): string[] | undefined {
  if (existsSync(LIST)) return JSON.parse(readFileSync(LIST, 'utf8'));
  const line = 'not run: strings in a browser: strings/blns.json is not on this machine: set ROTATIVE_SHARED_DATA\n';
  process.stdout.write(line);
  if (process.env.ROTATIVE_NOT_RUN) appendFileSync(process.env.ROTATIVE_NOT_RUN, line);
  return undefined;
}

test('strings that break programs are valid pages and stay as they are @nu', async ({ page }) => {
  test.setTimeout(240_000);
  const list = strings();
  test.skip(!list, 'the list of strings is not on this machine');
  const paper = await imported({ name: 'Le Banc d’essai', export: ofStrings(list ?? []), media: {} });
  try {
    const { sheets } = await crawl(paper.url);
    const home = sheets.filter(({ url, status }) => status === 200 && url.startsWith(paper.url));
    const articles = home.filter(({ kind }) => kind === 'article');
    expect(articles.length).toBeGreaterThan(20);
    const wrongs = nu(home);
    expect(wrongs.slice(0, 20), `${wrongs.length} in ${home.length} pages`).toEqual([]);
    const shown = new Set<string>();
    for (const { url } of articles) {
      await page.goto(url);
      for (const words of await page.locator('main .text > p').allTextContents()) shown.add(plain(words));
    }
    const lost = (list ?? []).filter((string) => plain(string) && ![...shown].some((words) => words.includes(plain(string))));
    expect(lost, 'strings that no page shows').toEqual([]);
  } finally {
    await paper.stop();
  }
});

/** A string as it is read: white space is one space, and what no document may hold is not compared. */
function plain(string: string): string {
  return string
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
