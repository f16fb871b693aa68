/**
 * `npm run lint:webext`: Mozilla's linter over the three packages. Each complaint that stays is named here with its reason;
 * any other, and any that is named and does not come any more, ends with exit code 1.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { readCommandLine } from '../tooling/command-line.mjs';
import { builtExtension } from '../tooling/browsers/built.ts';
import { STORES, type Store } from '../tooling/release/packages.ts';

const LINTER = 'web-ext@10.7.0';

interface Complaint {
  code: string;
  message: string;
  file?: string;
}

/** What the linter says and we know better, by its code, and for two of one code by a word of the message. */
const KNOWN: readonly { code: string; word: string; stores: readonly Store[]; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    word: 'innerHTML',
    stores: STORES,
    reason: "Preact's own code for dangerouslySetInnerHTML, which nothing here uses; not in scripts for web pages",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    word: 'import',
    stores: STORES,
    reason: "the package's own texts of the language that was chosen, as a JSON module",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    word: 'Unexpected Callee',
    stores: STORES,
    reason:
      'the rule cannot name what a call in the reader calls, and says so; package.test.ts looks for markup that is written',
  },
  // The linter knows Firefox alone.
  { code: 'BACKGROUND_SERVICE_WORKER_NOFALLBACK', word: '', stores: ['chrome', 'edge'], reason: 'no Firefox package' },
  { code: 'ADDON_ID_REQUIRED', word: '', stores: ['chrome', 'edge'], reason: 'no Firefox package' },
  { code: 'MANIFEST_PERMISSIONS', word: 'sidePanel', stores: ['chrome', 'edge'], reason: "Chromium's side panel" },
  { code: 'MISSING_DATA_COLLECTION_PERMISSIONS', word: '', stores: ['chrome', 'edge'], reason: 'no Firefox package' },
];

/** All that the linter says of a package. @throws Error when it did not run */
function lint(store: Store): Complaint[] {
  const words = ['--yes', LINTER, 'lint', '--self-hosted', '--output', 'json', '--source-dir', builtExtension(store)];
  const { stdout, stderr } = spawnSync('npx', words, { encoding: 'utf8', cwd: path.join(import.meta.dirname, '..') });
  try {
    const said = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Complaint[]>;
    return [...said.errors, ...said.warnings, ...said.notices];
  } catch (error) {
    throw new Error(`${LINTER} did not run: ${(stderr || stdout).slice(0, 400)}`, { cause: error });
  }
}

/** @returns whether nothing is new and nothing is stale */
function check(store: Store): boolean {
  const complaints = lint(store);
  const expected = KNOWN.filter(({ stores }) => stores.includes(store));
  const isKnown = ({ code, message }: Complaint) =>
    expected.find((one) => one.code === code && message.includes(one.word));
  const fresh = complaints.filter((one) => !isKnown(one));
  const stale = expected.filter((one) => !complaints.some((each) => isKnown(each) === one));
  console.log(`${store}: ${complaints.length - fresh.length} known, ${fresh.length} new, ${stale.length} gone`);
  for (const one of expected) if (!stale.includes(one)) console.log(`  ${one.code} ${one.word}: ${one.reason}`);
  for (const { code, file, message } of fresh) console.error(`  new: ${code} ${file ?? ''} ${message}`);
  for (const { code, word } of stale) console.error(`  no longer said: ${code} ${word}`);
  return fresh.length + stale.length === 0;
}

try {
  readCommandLine({
    usage: 'npm run lint:webext',
    about: `Mozilla's linter (${LINTER}, fetched by npx) over the packages for ${STORES.join(', ')}.`,
    options: {},
  });
  process.exitCode = STORES.map(check).every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(`lint: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
