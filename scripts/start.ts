/**
 * `npm start`: Redlight in a browser of its own, among the lab's routers. With a display a person walks; without one
 * the same journey is walked headless, and what was found at each step is printed and photographed.
 */
import process from 'node:process';
import { startLab } from '../tooling/lab/server.ts';
import { walk } from '../tooling/browsers/walk.ts';
import { openVisible } from '../tooling/browsers/visible.ts';

async function main(): Promise<void> {
  // run.mjs has checked the words before it installed anything.
  const args = process.argv.slice(2);
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
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
