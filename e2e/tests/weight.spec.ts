// What a reader's page weighs, counted and not timed: text and styles, fonts, scripts.
import { gzipSync } from 'node:zlib';
import { expect, sheet, test } from '../paper/test';

const MOST = { words: 30_000, scripts: 10_000, fonts: { fr: 140_000, en: 140_000, ar: 190_000 } };

for (const edition of ['fr', 'ar', 'en'] as const) {
  for (const kind of ['front', 'article', 'section', 'wire']) {
    test(`weight: ${kind}, ${edition}`, async ({ page }) => {
      const weight = { words: 0, scripts: 0, fonts: 0 };
      const bodies: Promise<void>[] = [];
      page.on('response', (response) => {
        const type = response.request().resourceType();
        bodies.push(
          response.body().then((body) => {
            if (type === 'document' || type === 'stylesheet') weight.words += gzipSync(body).length;
            if (type === 'script') weight.scripts += gzipSync(body).length;
            if (type === 'font') weight.fonts += body.length;
          }),
        );
      });
      await page.goto(sheet(kind, edition).url, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await Promise.all(bodies);
      expect(weight.fonts, 'fonts').toBeGreaterThan(0);
      expect(weight.fonts, 'fonts').toBeLessThanOrEqual(MOST.fonts[edition]);
      expect(weight.words, 'HTML and CSS, compressed').toBeLessThanOrEqual(MOST.words);
      expect(weight.scripts, 'scripts, compressed').toBeLessThanOrEqual(MOST.scripts);
    });
  }
}

test('nothing jumps while a page loads', async ({ page }) => {
  for (const [kind, edition] of [['front', 'fr'], ['article', 'fr'], ['front', 'ar'], ['article', 'ar']] as const) {
    const { url } = sheet(kind, edition);
    await page.goto(url, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shift, url).toBeLessThanOrEqual(0.1);
  }
});
