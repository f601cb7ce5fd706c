// Thousands of texts that somebody wrote to harm a reader come in by import and are opened in a
// browser from which the site's own policy was taken away, so that the sanitizer alone must hold;
// then with it, when it must have nothing to say.
import type { BrowserContext, Page } from '@playwright/test';
import { crawl, type Sheet } from '../paper/crawl';
import { cases, exported, picture, wordOf } from '../paper/hostile.mjs';
import { imported } from '../paper/server.mjs';
import { expect, test } from '../paper/test';

const SEED = 2016;
const COUNT = 6_000;
const TO_A_TEXT = 50;
const TABS = 3;
const LOOKED_INTO = ['front', 'wire', 'section', 'topic', 'byline', 'article', 'gallery', 'video', 'policy'];

type Watched = { context: BrowserContext; found: string[]; struck: Set<number> };

/** A context in which nothing that a page does stays unseen. */
async function watch(context: BrowserContext, home: string): Promise<Watched> {
  const found: string[] = [];
  const struck = new Set<number>();
  await context.exposeBinding('struck', ({ page }, n: number) => {
    struck.add(n);
    found.push(`case ${n} ran a script on ${page.url()}`);
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const theirs = url.origin !== home;
    const own = request.resourceType() === 'document' || /^\/(assets|media)\//.test(url.pathname);
    if (theirs || !own) found.push(`asks for ${request.url()} (${request.resourceType()}) on ${request.headers().referer ?? ''}`);
    if (theirs) await route.abort();
    else await route.fallback();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => found.push(`opens ${popup.url()}`));
    page.on('dialog', async (dialog) => {
      found.push(`says ${dialog.message()} on ${page.url()}`);
      await dialog.dismiss();
    });
  });
  context.on('console', (message) => {
    if (/Content Security Policy|struck/i.test(message.text())) found.push(message.text());
  });
  return { context, found, struck };
}

/** What must stand in no page: each with the markup that holds it, which holds the case's number. */
function wrongs(): string[] {
  const main = document.querySelector('main') ?? document.body;
  const text = main.querySelector('.columns-of-text > .text') ?? main;
  const wrong: string[] = [];
  const say = (what: string, element: Element) => wrong.push(`${what}: ${element.outerHTML.slice(0, 300)}`);
  const plain = ['http:', 'https:', 'mailto:', 'tel:'];
  const leads = (to: string) => URL.canParse(to, location.href) && plain.includes(new URL(to, location.href).protocol);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) say(name, element);
      if (name === 'style' || name === 'srcdoc' || name === 'ping' || name === 'xlink:href') say(name, element);
      if (['href', 'src', 'action', 'formaction', 'poster', 'background', 'cite', 'data'].includes(name)) {
        if (!leads(value)) say(`${name}=${value}`, element);
      }
    }
    const tag = element.localName;
    if (tag === 'script' && !(element as HTMLScriptElement).src.startsWith(`${location.origin}/assets/`)) {
      if (element.getAttribute('type') !== 'application/ld+json') say('a script', element);
    }
    if (['style', 'base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal'].includes(tag)) say(tag, element);
    if (tag === 'meta' && /refresh|set-cookie/i.test(element.getAttribute('http-equiv') ?? '')) say('meta', element);
    if (tag === 'link' && !/^(canonical|alternate)$/.test(element.getAttribute('rel') ?? '')) {
      if (!(element as HTMLLinkElement).href.startsWith(`${location.origin}/`)) say('link', element);
    }
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((each, at) => ids.indexOf(each) !== at)) wrong.push(`two elements have the id ${id}`);
  for (const element of text.querySelectorAll('*')) {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') say('no HTML', element);
    if (/^(form|input|button|select|textarea|link|meta|template|slot|dialog|marquee)$/.test(element.localName)) say('a form', element);
    if (element.localName.includes('-') || element.hasAttribute('name') || element.hasAttribute('accesskey')) say('odd', element);
  }
  const comments = document.createTreeWalker(main, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) wrong.push(`a comment: ${comments.currentNode.textContent}`);
  return wrong;
}

/** Does to every element of the page what a reader may do; links are looked at, not followed. */
function handle(): void {
  const events = ['pointerenter', 'mouseenter', 'mouseover', 'mousemove', 'pointerdown', 'mousedown', 'focus', 'focusin', 'keydown'];
  const later = ['input', 'change', 'click', 'dblclick', 'contextmenu', 'toggle', 'scroll', 'animationstart', 'transitionend', 'blur'];
  addEventListener('click', (event) => event.preventDefault(), { capture: true });
  addEventListener('submit', (event) => event.preventDefault(), { capture: true });
  for (const element of document.querySelectorAll('main, main *')) {
    for (const name of [...events, ...later]) element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
    if (element instanceof HTMLElement && element.tabIndex >= 0) element.focus({ preventScroll: true });
  }
}

/** Everything that a reader may read on a page, names for who cannot see included. */
function words(): string {
  const named = [...document.querySelectorAll('[alt], [title], [aria-label], meta[content]')].flatMap((element) =>
    ['alt', 'title', 'aria-label', 'content'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.textContent ?? '', ...named].join('\n');
}

async function open(page: Page, url: string, found: string[]) {
  try {
    return await look(page, url, found);
  } catch (error) {
    // A page that leads away while it is looked at takes the look with it.
    found.push(`${url} cannot be looked at: ${error}`);
    return '';
  }
}

async function look(page: Page, url: string, found: string[]) {
  await page.goto(url, { waitUntil: 'load' });
  const before = page.url();
  found.push(...(await page.evaluate(wrongs)).map((wrong) => `${wrong} on ${url}`));
  await page.evaluate(handle);
  const read = await page.evaluate(words);
  if (page.url() !== before) found.push(`${before} leads to ${page.url()} by itself`);
  return read;
}

/** Opens pages in a few tabs and gives what each says. */
async function openAll({ context, found }: Watched, sheets: { url: string }[]) {
  const waiting = [...sheets];
  const read: string[] = [];
  const tab = async () => {
    const page = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) read.push(await open(page, next.url, found));
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return read;
}

test('hostile texts stay texts', async ({ browser }) => {
  test.setTimeout(600_000);
  const all = cases(SEED, COUNT);
  const { export: text, fields, pages } = exported(all, TO_A_TEXT);
  const paper = await imported({ name: 'Le Banc d’essai', export: text, media: { '2016/12/port.png': picture(1200, 800) } });
  try {
    const home = new URL(paper.url).origin;
    const bare = async (bypassCSP: boolean) => watch(await browser.newContext({ bypassCSP }), home);

    await test.step('as they were they would have run: the watch sees it', async () => {
      const raw = await bare(true);
      const body = all.slice(0, 80).map(({ markup }) => `<div>${markup}</div>`).join('\n');
      await raw.context.route(`${home}/as-they-were`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      const page = await raw.context.newPage();
      await page.goto(`${home}/as-they-were`).catch(() => {});
      await expect.poll(() => raw.struck.size, 'cases that ran').toBeGreaterThan(15);
      await raw.context.close();
    });

    const { sheets } = await crawl(paper.url);
    const shown = sheets.filter(({ kind, status }) => status === 200 && LOOKED_INTO.includes(kind)).filter(({ url }) => url.startsWith(home));
    // No list leads to a page; its address is known.
    shown.push(...pages.map((slug) => ({ url: `${home}/page/${slug}`, kind: 'policy' }) as Sheet));
    const articles = shown.filter(({ kind }) => kind === 'article');
    expect(articles.length, 'articles that a reader finds').toBeGreaterThan((COUNT / TO_A_TEXT) * 0.9);

    await test.step('without a policy nothing runs, asks or leads away, and every case was there', async () => {
      const watched = await bare(true);
      const read = (await openAll(watched, shown)).join('\n');
      expect(watched.found.slice(0, 20), `${watched.found.length} findings`).toEqual([]);
      const lost = all.filter(({ n }) => !read.includes(wordOf(n))).map(({ n, markup }) => `${n}: ${markup}`);
      expect(lost.slice(0, 20), `${lost.length} cases that no page shows`).toEqual([]);
      // What an import keeps and no reader gets.
      const unseen = ['comment', 'custom field', 'description of a picture', 'title of a picture'];
      const missing = fields.filter(({ n, where }) => !read.includes(wordOf(n)) && !unseen.includes(where));
      expect(missing, 'names that no page shows').toEqual([]);
      await watched.context.close();
    });

    await test.step('with the policy there is nothing for it to refuse', async () => {
      const watched = await bare(false);
      await openAll(watched, oneOfEach(shown).concat(articles.filter((_, at) => at % 4 === 0)));
      expect(watched.found.slice(0, 20), `${watched.found.length} findings`).toEqual([]);
      await watched.context.close();
    });
  } finally {
    await paper.stop();
  }
});

function oneOfEach(sheets: Sheet[]): Sheet[] {
  return LOOKED_INTO.flatMap((kind) => sheets.filter((each) => each.kind === kind).slice(0, 1));
}
