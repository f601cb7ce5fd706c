// Two looks at a page: what axe finds wrong, and what sticks out of it sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RULES_OF_COLOR_AND_SIZE = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe finds: rule, place, mend. */
export async function violations(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).withTags(RULES));
}

/** What axe finds of that which another color scheme or another width may change, in a third of the time. */
export async function violationsOfColorAndSize(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).withRules(RULES_OF_COLOR_AND_SIZE));
}

async function found(builder: AxeBuilder): Promise<string[]> {
  // Its older mode opens no page of its own; there is no strange frame that would need one.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.target.join(' ')}\n${node.failureSummary}`));
}

/** What makes the page scroll sideways; elements that scroll inside themselves may be wider. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== root &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1) && !scrolls(element.parentElement);
    });
    return [`${root.scrollWidth} px on ${root.clientWidth}`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
