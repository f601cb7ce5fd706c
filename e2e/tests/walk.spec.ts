// The README's walk of five minutes, taken by a reader with a mouse: what it promises is there.
import type { Page } from '@playwright/test';
import { expect, paper, test } from '../paper/test';

/** Fills in a form as somebody who has nothing to hide. */
async function fillIn(page: Page) {
  for (const field of await page.locator('main form input:not([type=hidden]), main form textarea').all()) {
    const kind = await field.getAttribute('type');
    if (kind === 'email') await field.fill('lectrice@essai.example');
    else if (kind === 'checkbox') await field.check();
    else if (kind === null || kind === 'text') await field.fill('Revue du quai, pour un dossier d’école.');
  }
  for (const choice of await page.locator('main form select').all()) {
    const values = await choice.locator('option').evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
    await choice.selectOption(values.find((value) => value !== '') ?? '');
  }
}

test('the walk of five minutes', async ({ page }) => {
  const front = `${paper().url}/`;
  const of2016 = paper().sheets.find(({ url, edition, kind }) => kind === 'article' && edition === 'fr' && url.includes('/2016/12/15/'));

  await test.step('the front has a rank: one first story, then others, then the wire', async () => {
    await page.goto(front);
    const headlines = page.locator('main :is(h2, h3) a');
    expect(await headlines.count()).toBeGreaterThan(10);
    const sizes = await headlines.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(sizes[0]).toBe(Math.max(...sizes));
    expect(sizes[0]).toBeGreaterThanOrEqual(36);
    await expect(page.locator('main a[href="/fil"]').first()).toBeVisible();
  });

  await test.step('the first story says what is new, and shows what it put right', async () => {
    await page.locator('main :is(h2, h3) a').first().click();
    await expect(page.locator('main header')).toContainText(/Mis à jour le .*\s:\sle port d’Agadir confirme deux créneaux par semaine/s);
    await expect(page.locator('main')).toContainText('Rectificatif, le');
    await page.getByRole('link', { name: /^Historique \(3\)/ }).click();
    await expect(page.locator('main .revisions > li')).toHaveCount(3);
    expect(await page.locator('main del').count()).toBeGreaterThan(0);
  });

  await test.step('an article of 2016 says its date and no other', async () => {
    await page.goto(of2016?.url ?? '');
    await expect(page.locator('main')).toContainText('Le 15 décembre 2016 à 11h30');
    await expect(page.locator('main header')).not.toContainText(/modifié|mis à jour/i);
    await expect(page.locator('main h1')).toHaveCount(1);
  });

  await test.step('its section lists articles of its own', async () => {
    await page.locator('main header a[href*="/rubrique/"]').first().click();
    await expect(page).toHaveURL(/\/rubrique\//);
    expect(await page.locator('main :is(h2, h3) a').count()).toBeGreaterThan(0);
  });

  await test.step('the wire has everything, newest first', async () => {
    await page.locator('a[href="/fil"]').first().click();
    const times = await page.locator('main li time[datetime*="T"], main article time[datetime*="T"]').evaluateAll((all) =>
      all.map((each) => Date.parse(each.getAttribute('datetime') ?? '')),
    );
    expect(times.length).toBeGreaterThan(10);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  await test.step('the Arabic edition reads from right to left', async () => {
    await page.getByRole('link', { name: 'العربية' }).first().click();
    await expect(page).toHaveURL(/\/ar\//);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const headline = page.locator('main :is(h2, h3) a').first();
    await expect(headline).toHaveText(/[\u0600-\u06ff]/);
    const { x, width } = (await page.locator('main').boundingBox()) ?? { x: 0, width: 0 };
    const first = (await page.locator('main :is(h2, h3)').first().boundingBox()) ?? { x: 0, width: 0 };
    expect(first.x + first.width, 'what comes first stands on the right').toBeGreaterThan(x + width / 2);
  });

  await test.step('an article leads to the same work in Arabic, and back', async () => {
    await page.goto(of2016?.url ?? '');
    await page.locator('main header').getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/ar\/2016\/12\/15\//);
    await page.locator('main header').getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(of2016?.url ?? '');
  });

  await test.step('a regional edition has a host of its own', async () => {
    await page.getByRole('link', { name: 'Afrique', exact: true }).first().click();
    await expect(page).toHaveURL(/\/\/afrique\.localhost:/);
    await expect(page.locator('main :is(h2, h3) a').first()).toBeVisible();
  });

  await test.step('a correction is public: what stood there, what stands there now', async () => {
    await page.goto(front);
    await page.locator('footer a[href="/rectificatifs"]').click();
    await page.locator('main a[href*="/20"]').first().click();
    await page.getByRole('link', { name: /^Historique/ }).click();
    await expect(page).toHaveURL(/\/historique\/?$/);
    expect(await page.locator('main del').count()).toBeGreaterThan(0);
    expect(await page.locator('main ins').count()).toBeGreaterThan(0);
    await page.locator('main h1 a').click();
  });

  await test.step('who wants to reprint an article asks for permission and gets a number', async () => {
    await page.getByRole('link', { name: 'Demander une autorisation' }).click();
    await expect(page).toHaveURL(/\/autorisation/);
    await page.locator('main form button[type=submit]').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await fillIn(page);
    await page.locator('main form button[type=submit]').click();
    await expect(page.locator('main h1')).toHaveText('Merci, votre demande est arrivée');
    await expect(page.locator('main')).toContainText(/numéro \S+/);
  });

  await test.step('the archive leads back to the day', async () => {
    await page.goto(front);
    await page.locator('footer a[href="/archives/"], footer a[href="/archives"]').click();
    await page.locator('main a[href^="/archives/2016/12"]').click();
    await page.locator('main .calendar a[href^="/archives/2016/12/15"]').click();
    await expect(page.locator('main h1')).toContainText('15 décembre 2016');
    await page.locator(`main a[href="${new URL(of2016?.url ?? front).pathname}"]`).first().click();
    await expect(page.locator('main')).toContainText('Le 15 décembre 2016 à 11h30');
  });
});
