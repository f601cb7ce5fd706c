// Writes what the markup's fuzzer begins with into the folder that it is given: texts of the
// browser's hostile corpus, one a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from '../e2e/paper/hostile.mjs';

const SEED = 2016;
const COUNT = 1_400;
const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const { n, markup } of cases(SEED, COUNT)) writeFileSync(join(folder, `${n}.html`), markup);
