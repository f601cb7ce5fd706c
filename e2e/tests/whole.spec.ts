// The paper as a whole, as it was read from its front pages on.
import { SHOWN } from '../paper/kinds';
import { expect, paper, test } from '../paper/test';

const POLICY = ["script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'"];

test('no link leads nowhere and no file is missing', () => {
  expect(paper().dead).toEqual([]);
});

test('the kinds of page are exactly those that the tests know', () => {
  const found = new Set(paper().sheets.map(({ kind, edition }) => `${kind}, ${edition}`));
  const known = new Set(SHOWN.map(({ kind, edition }) => `${kind}, ${edition}`));
  expect([...found].filter((each) => !known.has(each)), 'pages that paper/kinds.ts does not list').toEqual([]);
  expect([...known].filter((each) => !found.has(each)), 'pages that the demo lacks').toEqual([]);
});

test('every page is closed to strangers and sets no cookie', () => {
  for (const { url, headers } of paper().sheets) {
    const rules = String(headers['content-security-policy']).split(';').map((rule) => rule.trim());
    expect(rules, url).toEqual(expect.arrayContaining(POLICY));
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['referrer-policy'], url).toBeTruthy();
    expect(headers['set-cookie'], url).toBeUndefined();
  }
});

test('no page holds a script or a style of its own', () => {
  for (const { url, html } of paper().sheets) {
    expect(html, url).not.toMatch(/<style|\sstyle=|\son[a-z]+="/i);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/gi)) {
      expect(tag, url).toMatch(/\ssrc="\/|type="application\/ld\+json"/);
    }
  }
});

test('every page but an error has one true address, its own', () => {
  for (const { url, status, html } of paper().sheets) {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    if (status !== 200) expect(canonical, url).toBeUndefined();
    else if (canonical) expect(new URL(canonical).pathname, url).toBe(new URL(url).pathname);
    else expect(html, `${url}: neither canonical nor noindex`).toMatch(/<meta name="robots" content="[^"]*noindex/);
  }
});
