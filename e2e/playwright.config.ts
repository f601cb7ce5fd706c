// One Chromium, the system's own, in front of one demo newspaper that paper/setup.ts starts.
import { defineConfig } from '@playwright/test';
import { chromium } from './paper/chromium.mjs';

export default defineConfig({
  testDir: 'tests',
  outputDir: '../target/test/browser',
  globalSetup: './paper/setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: chromium(),
    // A machine far from the newspaper: what pages say must not depend on where they are read.
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
});
