// Everything that can be clicked can be reached with Tab, in the order of the page, and shows that it was.
import type { Page } from '@playwright/test';
import { PAGES } from '../paper/kinds';
import { expect, sheet, test } from '../paper/test';

/** Numbers what should be reachable, in the order of the document; returns how many there are. */
function number(page: Page) {
  return page.evaluate(() => {
    const reachable = 'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, video[controls], audio[controls], [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.closest('[inert]'),
    );
    seen.forEach((element, index) => { element.dataset.tab = String(index); });
    return seen.length;
  });
}

/** Where the focus is, and what is wrong with how it shows. */
function focus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { tab: null, wrong: null };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // A film draws the focus on its own controls, where no script can see it.
    const shows = element instanceof HTMLMediaElement || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0;
    const what = element.outerHTML.slice(0, 120);
    return {
      tab: element.dataset.tab === undefined ? null : Number(element.dataset.tab),
      wrong: !shows ? `no sign of focus: ${what}` : !inSight ? `focus out of sight: ${what}` : null,
    };
  });
}

for (const { kind, edition } of PAGES) {
  test(`keyboard: ${kind}, ${edition}`, async ({ page }) => {
    await page.goto(sheet(kind, edition).url);
    const count = await number(page);
    const order: number[] = [];
    const wrongs: string[] = [];
    // A few more presses than needed: what scrolls inside itself and a film's controls take some.
    for (let press = 0; press < count + 40 && order.at(-1) !== count - 1; press += 1) {
      await page.keyboard.press('Tab');
      const { tab, wrong } = await focus(page);
      if (wrong) wrongs.push(wrong);
      if (tab !== null && tab !== order.at(-1)) order.push(tab);
    }
    expect(wrongs).toEqual([]);
    expect(order).toEqual(Array.from({ length: count }, (_, index) => index));
  });
}

for (const edition of ['fr', 'ar', 'en'] as const) {
  test(`keyboard: the first Tab leads past the head, ${edition}`, async ({ page }) => {
    await page.goto(sheet('article', edition).url);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}
