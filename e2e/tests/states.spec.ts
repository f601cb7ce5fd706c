// Every state that a page may be in, shown by the site's own samples: empty, with one item, far too
// long, gated, withdrawn, suspended, broken. None fails axe, none scrolls sideways.
import { overflow, violations, violationsOfColorAndSize } from '../paper/look';
import { expect, samples, test } from '../paper/test';

const SHARES = 4;

for (const language of ['fr', 'ar', 'en']) {
  for (let share = 0; share < SHARES; share += 1) {
    test(`states: ${language}, ${share + 1} of ${SHARES}`, async ({ page }) => {
      test.setTimeout(180_000);
      const pages = samples().filter(({ edition }) => edition === language);
      expect(pages.length).toBeGreaterThan(0);
      for (const { url } of pages.filter((_, index) => index % SHARES === share)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(url);
        expect.soft(await violations(page), `${url} by day`).toEqual([]);
        await page.setViewportSize({ width: 640, height: 450 });
        expect.soft(await overflow(page), `${url} at 200 % zoom`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await overflow(page), `${url} on 320 px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violationsOfColorAndSize(page), `${url} by night, on a phone`).toEqual([]);
      }
    });
  }
}
