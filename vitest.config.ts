import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './cli/dev/find-browser.mjs';

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
          include: ['lib/**/*.test.ts', 'cli/**/*.test.ts', 'demo/**/*.test.ts', 'tests/node/**/*.test.ts'],
          // No measure of speed: on a busy machine the first test of a file also pays for loading what it imports.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
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
          include: ['tests/e2e/**/*.test.ts'],
          // Each file starts a browser; two at once on two cores only make both slow.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
