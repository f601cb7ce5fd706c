// A date means what it says: the article of 2016 was published then and never touched since,
// and no reader's clock or zone changes that. (These tests run in Tokyo.)
import { expect, paper, test } from '../paper/test';

const of2016 = () =>
  paper().sheets.filter(({ url, kind, edition }) => kind === 'article' && edition === 'fr' && url.includes('/2016/12/15/'));

test('the article of 15 December 2016 says when it was published, and nothing else', async ({ page }) => {
  const [article] = of2016();
  expect(article, 'the article of 2016').toBeDefined();
  await page.goto(article.url);
  await expect(page.locator('main')).toContainText('Le 15 décembre 2016 à 11h30');
  const text = await page.locator('body').innerText();
  expect(text.match(/.*modifié.*/i)).toBeNull();
  expect(text.match(/.*mise? à jour.*/i)).toBeNull();
  await expect(page.locator('main h1 ~ * time, main header time').first()).toHaveAttribute('datetime', /^2016-12-15T11:30(:00)?(\+00:00|Z)$/);
});

test('whatever machines are told of it is that date', () => {
  const wanted = new Date('2016-12-15T11:30:00Z').getTime();
  for (const { url, html } of of2016()) {
    const told = [
      /<header>[\s\S]*?<time[^>]*\sdatetime="([^"]+)"/,
      /"datePublished":\s*"([^"]+)"/,
      /"dateModified":\s*"([^"]+)"/,
      /property="article:published_time" content="([^"]+)"/,
      /property="article:modified_time" content="([^"]+)"/,
    ].flatMap((place) => place.exec(html)?.[1] ?? []);
    expect(told.length, url).toBeGreaterThan(0);
    for (const date of told) expect(new Date(date).getTime(), `${date} on ${url}`).toBe(wanted);
  }
});

/** Every match in every page, with the page's address. */
function everywhere(pattern: RegExp, text = (html: string) => html) {
  return paper().sheets.flatMap(({ url, html }) => [...text(html).matchAll(pattern)].map(([whole, value]) => ({ url, found: value ?? whole })));
}

test('no page says that something was modified: it was updated, clarified or corrected', () => {
  expect(everywhere(/\bModifiée?\s+le\b.{0,40}/gi, (html) => html.replace(/<[^>]+>/g, ''))).toEqual([]);
});

test('every date that a machine reads carries its offset', () => {
  const right = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;
  const dates = everywhere(/<time[^>]*\sdatetime="([^"]*)"/g);
  expect(dates.length).toBeGreaterThan(100);
  expect(dates.filter(({ found }) => !right.test(found))).toEqual([]);
});
