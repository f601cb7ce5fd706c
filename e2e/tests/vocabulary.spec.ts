// What pages tell machines keeps to schema.org's vocabulary: every type, every property, every value.
import { KINDS } from '../paper/kinds';
import { expect, paper, test } from '../paper/test';
import { all, documents, wrongs } from '../paper/vocabulary';

/** What search engines ask of an article, beside what the vocabulary allows. */
const OF_AN_ARTICLE = ['headline', 'datePublished', 'publisher', 'mainEntityOfPage', 'inLanguage', 'isAccessibleForFree'];

/** Kinds of page that say nothing of themselves: forms, failures, and a history beside its article. */
const SILENT = ['history', 'permission', 'follow', 'error'];

const whole = (things: object[]) => ({ '@context': 'https://schema.org', '@graph': things }) as Parameters<typeof wrongs>[0];

test('the check finds what is wrong, and nothing in what is right', () => {
  const right = {
    '@type': 'AnalysisNewsArticle',
    headline: 'Le blé',
    datePublished: '2016-12-15T11:30:00+00:00',
    author: [{ '@type': 'Person', name: 'Awa' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'La Criée', ethicsPolicy: 'https://lacriee.example/page/charte' },
    image: { '@type': 'ImageObject', url: 'https://lacriee.example/a.webp', width: '800 px' },
    correction: { '@type': 'CorrectionComment', text: 'Non.' },
    wordCount: 12,
    isAccessibleForFree: true,
  };
  expect(wrongs(whole([right]))).toEqual([]);
  for (const wrong of [
    { ...right, '@type': 'NewspaperArticle' },
    { ...right, sponsored: true },
    { ...right, ethicsPolicy: 'https://lacriee.example/page/charte' },
    { ...right, datePublished: '15 décembre 2016' },
    { ...right, datePublished: '2016-12-15T11:30:00' },
    { ...right, author: 'Awa' },
    { ...right, author: { '@type': 'Place', name: 'Agadir' } },
    { ...right, publisher: { '@id': 'https://lacriee.example/#nobody' } },
    { ...right, mainEntityOfPage: '/2016/12/15/ble/' },
    { ...right, wordCount: 'twelve' },
    { ...right, isAccessibleForFree: 1 },
    { ...right, headline: '' },
    { ...right, image: { '@type': 'ImageObject', width: 800 } },
    { ...right, hasPart: { '@type': 'ItemList' } },
  ]) {
    expect(wrongs(whole([wrong])), JSON.stringify(wrong)).not.toEqual([]);
  }
});

test('what pages tell machines is in the vocabulary', () => {
  const told = new Set<string>();
  const found: string[] = [];
  for (const { url, kind, html } of paper().sheets) {
    for (const document of documents(html)) {
      told.add(kind);
      found.push(...wrongs(document).map((wrong) => `${url}: ${wrong}`));
    }
  }
  expect(found.slice(0, 20), `${found.length} wrongs`).toEqual([]);
  expect([...told].sort(), 'kinds of page that tell something').toEqual(Object.keys(KINDS).filter((kind) => !SILENT.includes(kind)).sort());
});

test('articles tell machines what search engines ask of them', () => {
  const kinds = ['article', 'gallery', 'video', 'partner'];
  const articles = paper().sheets.filter(({ kind }) => kinds.includes(kind));
  for (const { url, html } of articles) {
    const [document] = documents(html);
    const [article] = all(document, /Article$/).filter((each) => each.mainEntityOfPage);
    for (const property of OF_AN_ARTICLE) expect(article, url).toHaveProperty(property);
    expect(article.url, url).toBe(decodeURI(url));
    for (const picture of all(document, /^ImageObject$/)) expect(picture, url).toHaveProperty('url');
    for (const film of all(document, /^VideoObject$/)) for (const each of ['name', 'thumbnailUrl', 'uploadDate', 'contentUrl']) expect(film, url).toHaveProperty(each);
    const steps = all(document, /^BreadcrumbList$/).flatMap((list) => all(list, /^ListItem$/));
    expect(steps.length, url).toBeGreaterThan(1);
  }
});

test('pages that tell of their publisher name only pages that are there', () => {
  const there = new Set(paper().sheets.filter(({ status }) => status === 200).map(({ url }) => decodeURI(url)));
  const named = paper().sheets.flatMap(({ html }) =>
    documents(html).flatMap((document) =>
      all(document, /^NewsMediaOrganization$/).flatMap((publisher) =>
        Object.entries(publisher).filter(([property]) => /Polic|Principles|Info$/.test(property)),
      ),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named.map(([, url]) => url as string))].filter((url) => !there.has(url))).toEqual([]);
});
