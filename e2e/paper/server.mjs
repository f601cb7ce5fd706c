// Starts a newspaper with data of its own, the demo or an import, and ends it as an operator would: with SIGTERM.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BINARY = process.env.ROTATIVE_BINARY ?? fileURLToPath(new URL('../../target/quick/rotative', import.meta.url));
const READY = /Rotative serves .* at (http:\/\/[^\s/]+)/;
const PATIENCE = 120_000;

/** A demo that is ready to be read: its `url`, its `data` folder, and `stop()`. */
export async function demo() {
  return serving('demo', mkdtempSync(join(tmpdir(), 'rotative-demo-')));
}

/**
 * A paper that is nothing but an import: `export` is a WordPress export, `media` the files that it
 * speaks of by their paths. Besides what `demo` gives, it has the import's `report`.
 */
export async function imported({ name, export: text, media }) {
  const folder = mkdtempSync(join(tmpdir(), 'rotative-import-'));
  const data = join(folder, 'data');
  const [file, report] = [join(folder, 'export.xml'), join(folder, 'report.json')];
  writeFileSync(file, text);
  for (const [path, bytes] of Object.entries(media)) {
    mkdirSync(dirname(join(folder, 'media', path)), { recursive: true });
    writeFileSync(join(folder, 'media', path), bytes);
  }
  const run = (...words) => {
    const done = spawnSync(BINARY, [...words, '--data', data], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`rotative ${words.join(' ')} ended with ${done.status}: ${done.stderr}`);
  };
  run('init', '--name', name);
  run('import', 'wordpress', file, '--media', join(folder, 'media'), '--report', report);
  const said = JSON.parse(readFileSync(report, 'utf8'));
  const paper = await serving('serve', data);
  const stop = async () => {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...paper, report: said, stop };
}

/** Starts a server on a data folder, which goes when it stops. */
async function serving(verb, data) {
  const server = spawn(BINARY, [verb, '--listen', `127.0.0.1:${await freePort()}`, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await ready(server).catch((error) => {
    rmSync(data, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    data,
    stop: async () => {
      const code = await end(server);
      rmSync(data, { recursive: true, force: true });
      if (code !== 0) throw new Error(`the server ended with ${code} after SIGTERM`);
    },
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createServer();
    socket.on('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** @returns {Promise<string>} the address that the server says it has */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      reject(new Error(`the demo was not ready after ${PATIENCE / 1000} s:\n${said}`));
    }, PATIENCE);
    const listen = (words) => {
      said = (said + words).slice(-20_000);
      const match = READY.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${said}`)));
  });
}

/** @returns {Promise<number | string>} the exit code, or the signal that had to end it */
function end(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve(server.exitCode);
    const timer = setTimeout(() => server.kill('SIGKILL'), 15_000);
    server.removeAllListeners('exit');
    server.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(code ?? signal);
    });
    server.kill('SIGTERM');
  });
}
