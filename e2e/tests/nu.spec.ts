// The Nu HTML checker finds no error on any page of the demo, nor on any sample of the site.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, paper, samples, test } from '../paper/test';

const jar = createRequire(import.meta.url)('vnu-jar') as string;

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string };

test('Nu HTML checker: every page @nu', () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'rotative-nu-'));
  mkdirSync(folder, { recursive: true });
  const sheets = [...paper().sheets, ...samples()];
  sheets.forEach(({ html }, index) => writeFileSync(join(folder, `${index}.html`), html));
  const checked = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true, force: true });
  expect(checked.status, checked.stderr.slice(0, 2000)).toBe(0);
  const { messages } = JSON.parse(checked.stderr) as { messages: Message[] };
  const wrongs = messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message, extract }) => {
      const at = sheets[Number(/(\d+)\.html$/.exec(url)?.[1])]?.url ?? url;
      return `${at}:${lastLine} ${message} ${extract ?? ''}`;
    });
  expect(wrongs.slice(0, 20), `${wrongs.length} in ${sheets.length} pages`).toEqual([]);
});
