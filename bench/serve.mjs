// Serves one article of the demo from the page cache and the same bytes from nginx, in turns, and
// says how many requests a second and how much processor a request, as ratios. Both have the
// same machine, the same client (wrk) and the same answers: they are compared before.
//
//   node bench/serve.mjs [--rounds 9] [--seconds 3]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.env.CARGO_TARGET_DIR ?? join(top, 'target');
const rotative = join(target, 'release', 'rotative');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, seconds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const PATH = '/2016/12/15/le-secretaire-du-conseil-de-securite-russe-en-visite-au-maroc/';
const PORTS = { rotative: 18080, nginx: 18081 };

for (const [program, hint] of [['wrk', 'wrk'], ['nginx', 'nginx-light']]) {
  if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) {
    console.error(`serving is not measured: ${program} is missing; on Debian: apt-get install ${hint}`);
    process.exit(3);
  }
}
if (!existsSync(rotative)) throw new Error(`${rotative} is missing: make bench builds it`);

const folder = mkdtempSync(join(tmpdir(), 'rotative-serve-'));
const served = [];
process.on('exit', () => {
  for (const one of served) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** An answer with its body as it came over the wire. */
const fetched = (port, coding) =>
  new Promise((resolve, reject) => {
    const headers = { host: 'localhost:8080', ...(coding ? { 'accept-encoding': coding } : {}) };
    http
      .get({ port, path: PATH, headers, agent: false }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
      })
      .on('error', reject);
  });

async function up(port) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      return await fetched(port, null);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nobody answers on ${port}`);
}

const log = join(folder, 'rotative.log');
served.push(spawn('sh', ['-c', `exec ${rotative} demo --listen 127.0.0.1:${PORTS.rotative} --data ${join(folder, 'demo')} >${log} 2>&1`]));
await up(PORTS.rotative);
const plain = await fetched(PORTS.rotative, null);
const gzip = await fetched(PORTS.rotative, 'gzip');
if (gzip.headers['content-encoding'] !== 'gzip') throw new Error('no gzip');

// nginx as one sets it up for static files: what is packed ahead, open files kept, no log.
const root = join(folder, 'root');
mkdirSync(join(root, PATH), { recursive: true });
writeFileSync(join(root, PATH, 'index.html'), plain.body);
writeFileSync(join(root, PATH, 'index.html.gz'), gzip.body);
const repeated = Object.entries(plain.headers).filter(([name]) =>
  /^(content-security-policy|x-content-type-options|referrer-policy|permissions-policy|cross-origin-opener-policy|cache-control|link|tdm-.*|content-usage)$/.test(name),
);
writeFileSync(
  join(folder, 'nginx.conf'),
  `worker_processes ${cpus().length}; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; daemon off;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000; open_file_cache max=100;
  default_type "text/html; charset=utf-8"; gzip_static on; gzip_vary on; server_tokens off;
  types {}
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${PORTS.nginx} reuseport; root ${root}; index index.html;
${repeated.map(([name, value]) => `    add_header ${name} '${String(value).replaceAll("'", "\\'")}';`).join('\n')}
  }
}
`,
);
served.push(spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' }));
await up(PORTS.nginx);
for (const coding of [null, 'gzip']) {
  const digests = await Promise.all(Object.values(PORTS).map(async (port) => createHash('sha256').update((await fetched(port, coding)).body).digest('hex')));
  if (digests[0] !== digests[1]) throw new Error(`they serve different bytes (${coding ?? 'plain'})`);
}

/** Seconds of processor of a process and its children so far. */
function processor(name) {
  const mine = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(name === 'nginx' ? 'nginx:' : folder) && (name === 'nginx' || readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'rotative');
    } catch {
      return false;
    }
  });
  let ticks = 0;
  for (const pid of mine) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    ticks += Number(stat[11]) + Number(stat[12]);
  }
  return ticks / TICKS;
}

function load(name, headers) {
  const before = processor(name);
  const args = ['-t1', '-c64', `-d${values.seconds}s`, '-H', 'Host: localhost:8080', ...headers.flatMap((one) => ['-H', one])];
  const said = execFileSync('wrk', [...args, `http://127.0.0.1:${PORTS[name]}${PATH}`], { encoding: 'utf8' });
  const requests = Number(/(\d+) requests in/.exec(said)[1]);
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${name}: ${said}`);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1]), cost: (1000 * (processor(name) - before)) / requests };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = [];
for (const [what, headers] of [
  ['keep-alive, gzip', ['Accept-Encoding: gzip']],
  ['keep-alive, plain', []],
  ['connection: close, gzip', ['Accept-Encoding: gzip', 'Connection: close']],
]) {
  const runs = { rotative: [], nginx: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['rotative', 'nginx']) runs[name].push(load(name, headers));
  }
  const ratios = runs.rotative.map((run, at) => run.rate / runs.nginx[at].rate);
  const sorted = [...ratios].sort((a, b) => a - b);
  rows.push({
    what,
    rotative_a_second: Math.round(median(runs.rotative.map((run) => run.rate))),
    nginx_a_second: Math.round(median(runs.nginx.map((run) => run.rate))),
    ratio: Number(median(ratios).toFixed(3)),
    from: Number(sorted[Math.floor(rounds * 0.1)].toFixed(3)),
    to: Number(sorted[Math.ceil(rounds * 0.9) - 1].toFixed(3)),
    goal: 1,
    rotative_ms_of_processor: Number(median(runs.rotative.map((run) => run.cost)).toFixed(4)),
    nginx_ms_of_processor: Number(median(runs.nginx.map((run) => run.cost)).toFixed(4)),
  });
  console.table([rows.at(-1)]);
}
console.table(rows);
mkdirSync(join(target, 'bench'), { recursive: true });
const result = { what: 'serve', machine: { processors: cpus().length, model: cpus()[0].model }, rounds, bytes: { plain: plain.body.length, gzip: gzip.body.length }, rows };
writeFileSync(join(target, 'bench', 'serve.json'), `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
