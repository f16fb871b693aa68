/** The router form of tests/libraries in a real browser, drawn by one library after the other, used by mouse and read. */
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { Band } from '../../utils/common/kinds.ts';
import type { Reading, Setting } from '../../utils/reading/types.ts';
import { ROOT } from '../browsers/built.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { bundle } from './bundle.ts';

export const LIBRARIES: readonly string[] = [
  'antd',
  'mui',
  'fluent',
  'element-plus',
  'vuetify',
  'naive-ui',
  'quasar',
  'primevue',
  'ant-design-vue',
  'angular-material',
  'bootstrap',
  'jquery-ui',
  'layui',
];
export const STATES = ['closed', 'opened', 'changed', '5 GHz', 'dark'] as const;

export interface Result {
  state: (typeof STATES)[number];
  right: number;
  of: number;
  /** Findings that are one too many. */
  wrong: number;
  faults: string[];
}

type Want = Partial<Record<Setting['kind'], string>>;

const CLOSED: Want = {
  'radio-enable': 'on',
  ssid: 'Maple',
  channel: '6',
  'channel-width': '20',
  'security-mode': 'WPA2-Personal',
  'mac-filter-mode': 'deny',
  'ssid-broadcast': 'on',
};
const CHANGED: Want = { ...CLOSED, 'radio-enable': 'off', channel: '1' };
const OTHER: Want = {
  'radio-enable': 'off',
  ssid: 'Maple-5G',
  channel: '44',
  'channel-width': '80',
  'security-mode': 'WPA2-Personal',
  'mac-filter-mode': 'off',
  'ssid-broadcast': 'off',
};

const MENU = ['Status', 'Internet', 'LAN', 'Wireless', 'Firewall', 'Administration']
  .map((text) => `<li><a href="/${text.toLowerCase()}">${text}</a></li>`)
  .join('');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Router</title></head><body><ul class="menu">${MENU}</ul><h1>Wireless settings</h1><div id="app"></div></body></html>`;

async function drawn(library: string): Promise<{ code: string; css: string }> {
  const root = path.join(ROOT, 'tests/libraries');
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      cssCodeSplit: false,
      lib: { entry: path.join(root, 'drawings', `${library}.ts`), name: 'Drawing', formats: ['iife'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput[] | Rollup.RollupOutput;
  const [first] = Array.isArray(output) ? output : [output];
  let code = '';
  let css = '';
  for (const part of first?.output ?? []) {
    if (part.type === 'chunk') code += part.code;
    else if (part.fileName.endsWith('.css')) css += String(part.source);
  }
  return { code, css };
}

function compare(reading: Reading, want: Want, band: Band): Omit<Result, 'state'> {
  // Only what can be seen: the other tab may be drawn too.
  const seen = reading.settings.filter(({ hidden, kind }) => !hidden && kind in CLOSED);
  const faults: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const [kind, value] of Object.entries(want)) {
    const found = seen.filter((setting) => setting.kind === kind);
    wrong += Math.max(0, found.length - 1);
    const [first] = found;
    if (!first) faults.push(`${kind} is missing`);
    else if (first.value !== value) faults.push(`${kind} is ${String(first.value)}, not ${value}`);
    else if (first.band !== band) faults.push(`${kind} is of band ${String(first.band)}, not ${band}`);
    else right++;
    if (found.length > 1)
      faults.push(`${kind} is found ${found.length} times: ${found.map((one) => one.selector).join(' , ')}`);
  }
  return { right, of: Object.keys(want).length, wrong, faults };
}

declare const Drawing: { draw(root: Element, values: unknown, dark: boolean): void };
declare const Form: { home(): unknown };
declare const Reader: { readDocument(doc: Document): Reading };

/** The middle of what a person would press, or null when it is not on the page. */
type Place = { x: number; y: number } | null;

const placeOf = (page: Page, selector: string): Promise<Place> =>
  page.evaluate((wanted) => {
    let part = document.querySelector(wanted);
    // What cannot be seen is pressed where its drawing is: beside it, or around it.
    const beside = part?.nextElementSibling;
    if (part?.getBoundingClientRect().width === 0 && beside && beside.getBoundingClientRect().width > 4) part = beside;
    while (part && (part.getBoundingClientRect().width < 4 || getComputedStyle(part).opacity === '0'))
      part = part.parentElement;
    part?.scrollIntoView({ block: 'center' });
    const box = part?.getBoundingClientRect();
    return box ? { x: box.x + Math.min(box.width / 2, 24), y: box.y + box.height / 2 } : null;
  }, selector);

/** Where an element shows exactly this text. */
const placeOfText = (page: Page, text: string): Promise<Place> =>
  page.evaluate((wanted) => {
    const hits = [...document.querySelectorAll('#app *, body > *:not(#app) *')].filter((one) => {
      const own = [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
      return own.join('').trim() === wanted && one.getClientRects().length > 0 && one.localName !== 'script';
    });
    const hit = hits.at(-1);
    hit?.scrollIntoView({ block: 'nearest' });
    const box = hit?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, text);

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens one browser; close it when done. */
export async function openLibraries(): Promise<{ tryOut(library: string): Promise<Result[]>; close(): Promise<void> }> {
  const reader = await bundle('tooling/pages/read.ts', 'Reader');
  const form = await bundle('tests/libraries/form.ts', 'Form');
  const browser = await launchChromium(null);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1400 });
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: PAGE })
      : request.abort());
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
  const read = (): Promise<Reading> => page.evaluate(() => Reader.readDocument(document));
  const press = async (place: Place): Promise<boolean> => {
    if (!place) return false;
    await page.mouse.click(place.x, place.y);
    await rest(600);
    return true;
  };
  const seen = (reading: Reading, kind: Setting['kind']): string =>
    reading.settings.find((setting) => setting.kind === kind && !setting.hidden)?.selector ?? 'no-such-thing';

  return {
    async tryOut(library) {
      const { code, css } = await drawn(library);
      const open = async (dark: boolean): Promise<void> => {
        await page.goto('about:blank');
        await page.goto('http://192.168.1.1/', { waitUntil: 'domcontentloaded' });
        if (css) await page.addStyleTag({ content: css });
        // As scripts of the page: some libraries look for the one that they are in.
        for (const content of [reader, form, code]) await page.addScriptTag({ content });
        await page.evaluate((isDark) => Drawing.draw(document.querySelector('#app')!, Form.home(), isDark), dark);
        await rest(800);
      };
      errors.length = 0;
      await open(false);
      const results: Result[] = [];
      const note = (state: Result['state'], result: Omit<Result, 'state'>, ...more: string[]): void => {
        results.push({ ...result, state, faults: [...more, ...result.faults, ...errors.splice(0)] });
      };
      let reading = await read();
      note('closed', compare(reading, CLOSED, '2.4'));
      const channel = seen(reading, 'channel');
      const isNative = await page.evaluate((selector) => {
        const select = document.querySelector(selector);
        return select?.localName === 'select' && select.getBoundingClientRect().width > 4;
      }, channel);
      const opened = await press(await placeOf(page, channel));
      reading = await read();
      note('opened', compare(reading, CLOSED, '2.4'), ...(opened ? [] : ['could not be opened']));
      let chosen = false;
      if (isNative) chosen = (await page.select(channel, '1')).length > 0;
      else chosen = await press(await placeOfText(page, '1'));
      const switched = await press(await placeOf(page, seen(reading, 'radio-enable')));
      reading = await read();
      const missed = [chosen ? [] : ['no channel 1 to press'], switched ? [] : ['no switch to press']].flat();
      note('changed', compare(reading, CHANGED, '2.4'), ...missed);
      await press(await placeOfText(page, '5 GHz'));
      reading = await read();
      note('5 GHz', compare(reading, OTHER, '5'));
      await open(true);
      note('dark', compare(await read(), CLOSED, '2.4'));
      return results;
    },
    close: () => browser.close(),
  };
}
