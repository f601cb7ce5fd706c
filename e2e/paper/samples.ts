// The site's own samples, served as the paper serves its pages: every template in every state.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sheet } from './crawl';
import type { Edition } from './kinds';

const PROGRAM = process.env.ROTATIVE_SAMPLES ?? fileURLToPath(new URL('../../target/quick/examples/samples', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z" fill="#89a"/></svg>';

/** The samples as sheets, and a `stop()` for their server. */
export async function serveSamples() {
  const folder = mkdtempSync(join(tmpdir(), 'rotative-samples-'));
  const made = spawnSync(PROGRAM, [folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${PROGRAM} failed: ${made.stderr ?? made.error}`);
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => extname(path) in TYPES)
      .map((path) => [`/${path}`, readFileSync(join(folder, path))]),
  );
  rmSync(folder, { recursive: true });

  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // The samples' pictures are names alone; a page gives each its place, so that any picture will do.
    const picture = path.startsWith('/pictures/') && !files.has(path);
    const body = picture ? PICTURE : files.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': picture ? TYPES['.svg'] : (TYPES[extname(path)] ?? 'text/plain'),
      'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  const sheets: Sheet[] = [...files]
    .filter(([path]) => /^\/(fr|ar|en)\//.test(path))
    .map(([path, body]) => ({
      url: `http://localhost:${port}${path}`,
      kind: path.slice(4).replace('.html', ''),
      edition: path.slice(1, 3) as Edition,
      status: 200,
      headers: {},
      html: body.toString('utf8'),
    }));
  return {
    sheets,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
