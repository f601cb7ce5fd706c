// axe finds nothing on any kind of page of the demo, in any edition: by day, by night, on a phone.
import { PAGES } from '../paper/kinds';
import { violations, violationsOfColorAndSize } from '../paper/look';
import { expect, sheet, test } from '../paper/test';

for (const { kind, edition } of PAGES) {
  test(`axe: ${kind}, ${edition}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(sheet(kind, edition).url);
    expect(await violations(page), 'by day').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'by night').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violationsOfColorAndSize(page), 'by night, on a phone').toEqual([]);
  });
}
