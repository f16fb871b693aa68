/** Chromium for scripts and tests: the installed one, headless unless asked otherwise, with a throw-away profile. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findChromium } from './find-browsers.mjs';

// Nothing of the browser's own may reach for the network, and hidden tabs must not be slowed down: they are measured.
const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/**
 * @param extension folder of the unpacked extension, or null for a bare browser
 * @throws Error when no Chromium is installed
 */
export function launchChromium(extension: string | null, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium found: install the package "chromium", or set CHROMIUM to its path');
  const root = process.getuid?.() === 0;
  const { args = [], ...rest } = options;
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 60_000,
    enableExtensions: extension ? [extension] : false,
    args: [...QUIET_ARGS, ...(root ? ['--no-sandbox'] : []), ...args],
    ...rest,
  });
}
