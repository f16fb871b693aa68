// Draws the pages that are no router's again: node tests/rounds/five/others.mjs CHECKOUTS OUT
// CHECKOUTS holds one folder a repository (OWNER+NAME) at the commit named in others.json. Scripts of the pages run; no request leaves that folder.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { reduce } from '../reduce.mjs';

const [checkouts, out] = process.argv.slice(2);
if (!checkouts || !out) throw new Error('usage: others.mjs CHECKOUTS OUT');
const list = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'others.json'), 'utf8'));
const types = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Tags of a server's template language, which no browser ever sees. */
const untag = (text) =>
  text
    .replace(/<\?[\s\S]*?(?:\?>|$)/g, '')
    .replace(/<%[\s\S]*?%>/g, '')
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(/\{\{[^{}]{0,200}\}\}/g, '');

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let drawn = 0;
for (const entry of list) {
  if (fs.existsSync(path.join(out, String(entry.n), 'meta.json'))) continue; // drawn before
  const root = path.join(checkouts, entry.repo.replace('/', '+'));
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, serviceWorkers: 'block' });
  const origin = 'http://pages.invalid';
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    let file = '';
    try {
      file = path.join(root, decodeURIComponent(url.pathname));
    } catch {
      // an address that is no address
    }
    if (url.origin !== origin || !file.startsWith(root) || !fs.existsSync(file) || !fs.statSync(file).isFile())
      return route.fulfill({ status: 404, body: '' }).catch(() => {});
    const type =
      types[path.extname(file).toLowerCase()] ?? (file.endsWith(entry.path) ? 'text/html' : 'application/octet-stream');
    const body = file.endsWith(entry.path) ? untag(fs.readFileSync(file, 'utf8')) : fs.readFileSync(file);
    return route.fulfill({ status: 200, contentType: type, body }).catch(() => {}); // the page may be gone
  });
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  try {
    await tab.goto(`${origin}/${entry.path.split('/').map(encodeURIComponent).join('/')}`, {
      waitUntil: 'domcontentloaded',
      timeout: 8000,
    });
    await tab.waitForTimeout(250);
    const html = await Promise.race([
      tab.evaluate(reduce),
      new Promise((_, refuse) => setTimeout(() => refuse(new Error('too slow')), 6000)),
    ]);
    const words = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').length;
    if (words < 150 || html.length > 900_000) throw new Error(`nothing on it, or too much (${words})`);
    const folder = path.join(out, String(entry.n));
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'page.html'), html);
    const source = entry;
    fs.writeFileSync(
      path.join(folder, 'meta.json'),
      JSON.stringify(
        {
          url: source.url,
          source: { repo: source.repo, commit: source.commit, path: source.path },
          isRouterAdmin: false,
          labels: [],
        },
        null,
        1,
      ) + '\n',
    );
    drawn++;
  } catch (error) {
    console.log(`${entry.n} ${entry.repo} ${entry.path}: ${error.message.split('\n')[0].slice(0, 100)}`);
  }
  await context.close().catch(() => {});
}
await browser.close();
console.log(`${drawn} pages`);
