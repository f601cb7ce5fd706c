// Reads the whole paper from its front pages on, link by link, as a reader without a browser would.
import http from 'node:http';
import { type Edition, editionOf, kindOf } from './kinds';

export type Sheet = {
  url: string;
  kind: string;
  edition: Edition;
  status: number;
  headers: http.IncomingHttpHeaders;
  html: string;
};

/** What the paper is made of: its pages, and addresses that led nowhere with the pages that name them. */
export type Paper = { url: string; sheets: Sheet[]; dead: string[] };

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

const MOST_PAGES = 5_000;
const AT_ONCE = 8;

/** A GET that follows nothing. `*.localhost` is this machine, whatever its resolver thinks. */
export function get(url: string | URL): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = http.get(
      { host: '127.0.0.1', port, path: pathname + search, headers: { host }, agent: AGENT, timeout: 30_000 },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        );
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer from ${url}`)));
    request.on('error', reject);
  });
}

const AGENT = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });

export async function crawl(url: string): Promise<Paper> {
  const { port } = new URL(url);
  const local = (address: URL) => address.port === port && /(^|\.)localhost$|^127\.0\.0\.1$/.test(address.hostname);
  const found = new Map<string, string>();
  const waiting: string[] = [];
  const add = (address: string, from: string) => {
    if (found.has(address) || found.size >= MOST_PAGES) return;
    found.set(address, from);
    waiting.push(address);
  };

  const sheets: Sheet[] = [];
  const dead: string[] = [];
  const visit = async (address: string) => {
    const { status, headers, body } = await get(address);
    const from = found.get(address) ?? '';
    if (status >= 300 && status < 400) {
      const to = new URL(headers.location ?? '', address);
      if (local(to)) add(to.href, from);
      return;
    }
    if (status !== 200 && from !== 'on purpose') dead.push(`${address} answers ${status}, on ${from}`);
    if (!headers['content-type']?.startsWith('text/html')) return;
    const at = new URL(address);
    sheets.push({ url: address, kind: kindOf(at, status, body), edition: editionOf(at), status, headers, html: body });
    for (const link of links(body, address).filter(local)) add(link.href, address);
  };

  for (const start of ['/', '/ar/', '/en/', '//afrique.localhost/']) {
    const address = new URL(start, url);
    address.port = port;
    add(address.href, 'the start');
    // The one kind of page that no link leads to.
    add(new URL('nothing-is-here', address).href, 'on purpose');
  }
  const walker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await visit(next);
  };
  while (waiting.length) await Promise.all(Array.from({ length: AT_ONCE }, walker));
  return { url, sheets: sheets.sort((a, b) => a.url.localeCompare(b.url)), dead };
}

/** Where a page leads and what it loads: href, src and every srcset. */
function links(html: string, base: string): URL[] {
  const values = [...html.matchAll(/\s(href|src|srcset|imagesrcset|poster|action)="([^"]*)"/g)];
  return values
    .filter(([, name]) => name !== 'action')
    .flatMap(([, name, value]) => (name.endsWith('srcset') ? value.split(',').map((each) => each.trim().split(/\s/)[0]) : [value]))
    .map((value) => value.replaceAll('&amp;', '&').replaceAll('&#x2f;', '/').split('#')[0])
    .filter((value) => value && URL.canParse(value, base))
    .map((value) => new URL(value, base))
    .filter((link) => link.protocol === 'http:');
}
