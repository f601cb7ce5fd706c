// Starts the demo newspaper with data of its own, and ends it as an operator would: with SIGTERM.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BINARY = process.env.ROTATIVE_BINARY ?? fileURLToPath(new URL('../../target/quick/rotative', import.meta.url));
const READY = /Rotative serves .* at (http:\/\/[^\s/]+)/;
const PATIENCE = 120_000;

/** A demo that is ready to be read: its `url`, its `data` folder, and `stop()`. */
export async function demo() {
  const data = mkdtempSync(join(tmpdir(), 'rotative-demo-'));
  const server = spawn(BINARY, ['demo', '--listen', `127.0.0.1:${await freePort()}`, '--data', data], {
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
