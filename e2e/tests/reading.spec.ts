// Everything can be read: without a script, on 320 px, at 200 % zoom.
import type { Page } from '@playwright/test';
import { PAGES } from '../paper/kinds';
import { overflow } from '../paper/look';
import { expect, sheet, test } from '../paper/test';

/** The lines of the page's main part that are long enough to be text. */
async function lines(page: Page) {
  const text = await page.locator('main').innerText();
  return text.split('\n').map((line) => line.trim()).filter((line) => line.length > 40);
}

for (const { kind, edition } of PAGES) {
  test(`reading: ${kind}, ${edition}`, async ({ page, unscripted, large }) => {
    const { url } = sheet(kind, edition);
    await page.goto(url);
    await unscripted.goto(url);

    await test.step('without a script', async () => {
      await expect(unscripted.locator('h1')).toHaveCount(1);
      await expect(unscripted.locator('h1')).toBeVisible();
      const without = await lines(unscripted);
      for (const line of await lines(page)) expect(without).toContain(line);
    });
    await test.step('on 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(page)).toEqual([]);
    });
    await test.step('at 200 % zoom', async () => {
      // 1280 px seen at 200 % are 640 px of layout.
      await page.setViewportSize({ width: 640, height: 450 });
      expect(await overflow(page)).toEqual([]);
    });
    await test.step('with letters of twice the size', async () => {
      await large.goto(url);
      expect(await large.evaluate(() => getComputedStyle(document.documentElement).fontSize)).not.toBe('16px');
      expect(await overflow(large)).toEqual([]);
    });
    await test.step('in its own direction', async () => {
      const language = edition === 'afrique' ? 'fr' : edition;
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    });
  });
}
