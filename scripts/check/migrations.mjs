// Refuses a migration that lacks its twin: every step exists for SQLite and for PostgreSQL,
// under one number that is used once, without a gap.
import { files, isMain, report } from './tree.mjs';

const NAME = /^migrations\/(\d{4})_([a-z0-9_]+)\.(sqlite|postgres)\.sql$/;

/** What is wrong with these paths, in words. */
export function unpaired(paths) {
  const found = [];
  const steps = new Map();
  for (const path of paths.filter((each) => each.startsWith('migrations/') && each.endsWith('.sql'))) {
    const match = NAME.exec(path);
    if (!match) {
      found.push(`${path} is not named NNNN_words.sqlite.sql or NNNN_words.postgres.sql`);
      continue;
    }
    const [, number, words, engine] = match;
    const step = `${number}_${words}`;
    steps.set(step, [...(steps.get(step) ?? []), engine]);
  }
  [...steps.keys()].sort().forEach((step, index) => {
    const engines = steps.get(step);
    if (engines.length !== 2) found.push(`${step} has no twin beside its ${engines[0]} file`);
    if (Number(step.slice(0, 4)) !== index + 1) found.push(`${step} should be number ${index + 1}`);
  });
  return found;
}

if (isMain(import.meta)) report('migrations', unpaired(files().map((file) => file.path)));
