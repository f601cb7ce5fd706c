// A date means what it says: the article of 2016 was published then and never touched since,
// and no reader's clock or zone changes that. (These tests run in Tokyo.)
import { expect, paper, test } from '../paper/test';

const of2016 = () => paper().sheets.filter(({ url, kind }) => kind === 'article' && url.includes('/2016/12/15/'));

test('the article of 15 December 2016 says when it was published, and nothing else', async ({ page }) => {
  const [article] = of2016().filter(({ edition }) => edition === 'fr');
  expect(article, 'the article of 2016').toBeDefined();
  await page.goto(article.url);
  await expect(page.locator('main')).toContainText('Le 15 décembre 2016 à 11h30');
  const text = await page.locator('body').innerText();
  expect(text.match(/.*modifié.*/i)).toBeNull();
  expect(text.match(/.*mise? à jour.*/i)).toBeNull();
  await expect(page.locator('main h1 ~ * time, main header time').first()).toHaveAttribute('datetime', /^2016-12-15T11:30(:00)?(\+00:00|Z)$/);
});

test('machines are told the same date', () => {
  for (const { url, html } of of2016()) {
    const documents = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json));
    const articles = documents.flatMap((each) => each['@graph'] ?? each).filter((each) => /Article$/.test(each['@type']));
    expect(articles.length, url).toBe(1);
    expect(new Date(articles[0].datePublished).toISOString(), url).toBe('2016-12-15T11:30:00.000Z');
    expect(articles[0].datePublished, url).toMatch(/(\+00:00|Z)$/);
    expect(articles[0].dateModified ?? articles[0].datePublished, url).toBe(articles[0].datePublished);
    const modified = /property="article:modified_time" content="([^"]+)"/.exec(html)?.[1];
    expect(new Date(modified ?? articles[0].datePublished).toISOString(), url).toBe('2016-12-15T11:30:00.000Z');
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
