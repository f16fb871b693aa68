/**
 * `npm run -s inspect -- PATH|URL… [--out FILE] [--answers FILE] [--no-packs]`
 * Loads each page in headless Chromium with the built extension, as shipped, and prints what Redlight finds, as JSON.
 */
import { writeFileSync } from 'node:fs';
import { parseInspectArgs } from '../tooling/pages/inspect-args.ts';
import { inspectPages } from '../tooling/pages/inspect-pages.ts';

try {
  const args = parseInspectArgs(process.argv.slice(2));
  const entries = await inspectPages(args);
  const json = `${JSON.stringify(entries, null, 1)}\n`;
  if (args.out) writeFileSync(args.out, json);
  else process.stdout.write(json);
  process.exit(0);
} catch (error) {
  console.error(`inspect: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
