import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files that take half a minute and more: begun first, none of them runs alone at the end. */
const LONG = [
  'reader',
  'journey',
  'package',
  'report',
  'misread',
  'every-screen',
  'journey-contract',
  'journey-page',
  'hints-gallery',
  'life',
  'promises',
  'pseudo',
  'busy-pages',
].map((name) => `${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.indexOf(path.basename(moduleId));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          hookTimeout: 180_000,
          // Real browsers on a busy machine lose a click now and then. The report names what needed another run.
          retry: 2,
        },
      },
    ],
  },
});
