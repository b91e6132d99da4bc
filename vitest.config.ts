import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Three layers: pure logic in node, everything that needs a DOM or layout in Chromium, and tests that drive whole programs. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['lib/**/*.test.ts', 'cli/**/*.test.ts', 'tests/node/**/*.test.ts'] },
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
                executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
              },
            }),
          },
        },
      },
    ],
  },
});
