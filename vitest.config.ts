import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './cli/dev/find-browser.mjs';

/** Tests speak every language; a page of the product loads the one it speaks. */
const WORDS = ['lib/i18n/every.ts'];

/**
 * Four layers: pure logic in Node, everything that needs a DOM or layout in Chromium, whole programs (the built extension, the command
 * line, Firefox), and what takes minutes (`npm run test:long`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: WORDS,
          include: ['lib/**/*.test.ts', 'cli/**/*.test.ts', 'demo/**/*.test.ts', 'tests/node/**/*.test.ts'],
          // Vitest leaves one core to itself; of two that is half, and these tests wait for nothing.
          maxWorkers: '100%',
          // No measure of speed: on a busy machine the first test of a file also pays for loading what it imports.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          setupFiles: WORDS,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // Pages beside one another would be drawn and scheduled by turns.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser()?.path ?? 'chromium',
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
              },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: WORDS,
          include: ['tests/e2e/**/*.test.ts'],
          // Each file starts a browser of its own and waits for it most of the time; none writes what another reads.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          setupFiles: WORDS,
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
