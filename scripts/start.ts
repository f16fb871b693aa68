/**
 * `npm start`: Redlight in a browser of its own, among the lab's routers. With a display a person walks; without one
 * the same journey is walked headless, and what was found at each step is printed and photographed.
 *
 * Options: `--firefox` (instead of Chromium), `--headless`.
 */
import process from 'node:process';
import { startLab } from '../tooling/lab/server.ts';
import { walk } from '../tooling/browsers/walk.ts';
import { openVisible } from '../tooling/browsers/visible.ts';

const OPTIONS = new Set(['--firefox', '--headless']);

async function main(args: string[]): Promise<void> {
  const unknown = args.find((arg) => !OPTIONS.has(arg));
  if (unknown) throw new Error(`unknown option ${unknown}; there are ${[...OPTIONS].join(' and ')}`);
  const which = args.includes('--firefox') ? 'firefox' : 'chromium';
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
  const visible = display !== '' && !args.includes('--headless');
  const lab = await startLab();
  try {
    await (visible ? openVisible(which, lab) : walk(which, lab));
  } finally {
    await lab.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
