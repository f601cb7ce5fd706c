// Before all tests: a demo newspaper, read once from end to end, and the site's samples. After them: a clean end.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crawl } from './crawl';
import { serveSamples } from './samples';
import { demo } from './server.mjs';

/** ROTATIVE_URL names a paper that is running already; it is used as it is. */
export default async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'rotative-e2e-'));
  const running: { stop: () => Promise<void> }[] = [];
  const end = async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all(running.map((each) => each.stop()));
  };
  try {
    const samples = await serveSamples();
    running.push(samples);
    let url = process.env.ROTATIVE_URL;
    if (!url) {
      const paper = await demo();
      running.push(paper);
      url = paper.url;
    }
    const read = await crawl(url);
    writeFileSync(join(folder, 'paper.json'), JSON.stringify(read));
    writeFileSync(join(folder, 'samples.json'), JSON.stringify(samples.sheets));
    process.env.ROTATIVE_PAPER = folder;
    console.log(`${url}: ${read.sheets.length} pages were read; and ${samples.sheets.length} samples.`);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
