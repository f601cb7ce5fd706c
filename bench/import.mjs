// Imports exports of two sizes into an empty paper, on SQLite and on PostgreSQL (one that syncs),
// and says how many posts a second, how much processor a post, and how much memory. What came
// in is counted afterwards: a fast import that lost something is none.
//
//   node bench/import.mjs [--sizes 1000,20000,100000] [--rounds 3]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.env.CARGO_TARGET_DIR ?? join(top, 'target');
const rotative = join(target, 'release', 'rotative');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,20000,100000' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const folder = join(target, 'bench');
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const GOAL = { sqlite: 5_000, postgres: 2_000 };

/** An export of that many posts; made once. */
async function corpus(posts) {
  const path = join(folder, `export-${posts}.xml`);
  if (existsSync(path) && statSync(path).mtimeMs > statSync(join(top, 'bench', 'corpus.mjs')).mtimeMs) return path;
  process.stderr.write(`writing ${posts} posts\n`);
  const maker = spawn('node', [join(top, 'bench', 'corpus.mjs'), '--posts', String(posts)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const file = createWriteStream(`${path}.part`);
  maker.stdout.pipe(file);
  await once(file, 'close');
  renameSync(`${path}.part`, path);
  return path;
}

/** Anonymous memory in kB and processor in seconds of a process and no other, as Linux says. */
function looked(pid) {
  const memory = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return { memory: Number(memory?.[1] ?? 0), processor: (Number(stat[11]) + Number(stat[12])) / TICKS };
}

async function imported(engine, file, posts) {
  const data = mkdtempSync(join(tmpdir(), 'rotative-bench-'));
  const env = { ...process.env, ROTATIVE_DATA: data };
  if (engine === 'postgres') {
    env.ROTATIVE_DATABASE_URL = execFileSync(join(top, 'scripts', 'postgres'), ['database'], {
      encoding: 'utf8',
      env: { ...process.env, ROTATIVE_POSTGRES_DURABLE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
  }
  const made = spawnSync(rotative, ['init', '--name', 'Le Banc'], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const report = join(data, 'report.json');
  const begun = process.hrtime.bigint();
  const run = spawn(rotative, ['import', 'wordpress', file, '--report', report], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  let [most, processor] = [0, 0];
  const watch = setInterval(() => {
    try {
      const now = looked(run.pid);
      most = Math.max(most, now.memory);
      processor = now.processor;
    } catch {
      // It ended between two looks.
    }
  }, 20);
  const [code] = await once(run, 'exit');
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  clearInterval(watch);
  const told = JSON.parse(readFileSync(report, 'utf8'));
  if (code !== 0 || told.kinds.post.imported !== posts || !told.adds_up) throw new Error(`${file}: ${JSON.stringify(told.items)}`);
  rmSync(data, { recursive: true });
  return { seconds, memory: most / 1024, processor };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

mkdirSync(folder, { recursive: true });
if (!existsSync(rotative)) throw new Error(`${rotative} is missing: make bench builds it`);
const engines = ['sqlite'];
const postgres = spawnSync(join(top, 'scripts', 'postgres'), ['start'], {
  env: { ...process.env, ROTATIVE_POSTGRES_DURABLE: '1' },
  encoding: 'utf8',
  stdio: ['ignore', 'ignore', 'pipe'],
});
if (postgres.status === 0) engines.push('postgres');
else process.stderr.write(`PostgreSQL is not measured: ${postgres.stderr}`);

const rows = [];
for (const posts of sizes) {
  const file = await corpus(posts);
  const runs = Object.fromEntries(engines.map((engine) => [engine, []]));
  // In turns: what the machine does beside is shared alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) runs[engine].push(await imported(engine, file, posts));
  }
  for (const engine of engines) {
    const of = (key) => median(runs[engine].map((run) => run[key]));
    rows.push({
      engine,
      posts,
      megabytes: Math.round(statSync(file).size / 1e6),
      posts_a_second: Math.round(posts / of('seconds')),
      slowest: Math.round(posts / Math.max(...runs[engine].map((run) => run.seconds))),
      goal: posts >= 20_000 ? GOAL[engine] : null,
      processor_ms_a_post: Number(((1000 * of('processor')) / posts).toFixed(3)),
      memory_mb: Math.round(of('memory')),
    });
    console.table([rows.at(-1)]);
  }
}
console.table(rows);
const result = { what: 'import', machine: { processors: cpus().length, model: cpus()[0].model }, rounds, rows };
writeFileSync(join(folder, 'import.json'), `${JSON.stringify(result, null, 2)}\n`);
