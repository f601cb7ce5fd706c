// The Nu HTML checker, over any pages at once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jar = createRequire(import.meta.url)('vnu-jar') as string;

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string };

/** What is wrong with these pages: address, line, sentence. */
export function nu(sheets: { url: string; html: string }[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rotative-nu-'));
  sheets.forEach(({ html }, index) => writeFileSync(join(folder, `${index}.html`), html));
  const checked = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true, force: true });
  if (checked.status !== 0) throw new Error(`the checker ended with ${checked.status}: ${checked.stderr.slice(0, 2000)}`);
  const { messages } = JSON.parse(checked.stderr) as { messages: Message[] };
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message, extract }) => {
      const at = sheets[Number(/(\d+)\.html$/.exec(url)?.[1])]?.url ?? url;
      return `${at}:${lastLine} ${message} ${extract ?? ''}`;
    });
}
