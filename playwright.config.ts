import { defineConfig } from '@playwright/test'

/** Chromium's sandbox does not work as root, which is who many containers run as. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/setup/browserServer.ts',
  // The tests share one newsroom, and one editor at a time keeps their order the same everywhere.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // `npm test` gives each a newsroom of its own. Run in one, readers come first: what editors write pushes the demo's
  // texts out of feeds and lists.
  projects: [
    { name: 'readers', testIgnore: 'editorsDay/**' },
    { name: 'editors', testMatch: 'editorsDay/**' },
  ],
  use: {
    browserName: 'chromium',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...sandbox,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
