// What the checks read: the tree's own files, and Rust source cut into code and string literals.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every file that is tracked, or would be: `[{path, text}]`, binary files left out. */
export function files() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path && statSync(join(top, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

const TOKEN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<raw>b?r(?<hashes>#*)"[\s\S]*?"\k<hashes>)|(?<string>b?"(?:[^"\\]|\\[\s\S])*")|(?<char>'(?:[^'\\\n]|\\[^\n]{1,9})')/g;

/** Rust source as `{code, strings: [{text, line}]}`; inline tests at the end of a file are left out. */
export function rust(source) {
  const text = source.split(/^#\[cfg\(test\)\]/m)[0];
  const strings = [];
  const code = text.replace(TOKEN, (token, ...rest) => {
    const { raw, string } = rest.at(-1);
    if (raw || string) {
      const line = text.slice(0, rest.at(-3)).split('\n').length;
      strings.push({ text: token, line });
    }
    // Line numbers stay true: what is cut keeps its line ends.
    return token.replace(/[^\n]/g, ' ');
  });
  return { code, strings };
}

/** Prints what a check found, one a line, and ends the process accordingly. */
export function report(name, found) {
  for (const line of found) console.error(`${name}: ${line}`);
  if (found.length === 0) console.log(`${name}: holds`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

/** Whether a module is the script that node was started with. */
export const isMain = (meta) => process.argv[1] === fileURLToPath(meta.url);
