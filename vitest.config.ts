import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // Pure logic, in Node.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/seed.ts'],
          // Properties draw hundreds of inputs: seconds on a machine that has other things to do.
          testTimeout: 60_000,
        },
      },
      {
        // The real thing: pages and the built extension in real browsers. Two files at a time: each waits more than it works.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real browsers on a busy machine lose a click now and then. The report names what needed another run.
          retry: 2,
        },
      },
    ],
  },
});
