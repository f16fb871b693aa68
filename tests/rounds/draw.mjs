// Draws the pages of a round again: node tests/rounds/draw.mjs ROUND SOURCES OUT [FAMILY…]
// ROUND is five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen or eighteen; SOURCES holds one folder a family (see the round's README.md); OUT gets FAMILY/PAGE/{page.html,meta.json}. Nothing is fetched: every request is answered
// from that folder or by the family's stub, anything else is refused.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';
import { reduce } from './reduce.mjs';

const [round, sources, out, ...wanted] = process.argv.slice(2);
const only = process.env.ROUND_PAGE; // one page alone
if (!sources || !out) throw new Error('usage: draw.mjs ROUND SOURCES OUT [FAMILY…]');
const here = path.join(import.meta.dirname, round);
const types = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.asp': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Some firmwares keep their files packed. */
const plain = (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? zlib.gunzipSync(bytes) : bytes);

/** The file a request names, looked up below the family's folder; null where there is none. */
function fileFor(root, pathname) {
  const file = path.join(root, decodeURIComponent(pathname));
  if (!file.startsWith(root) || !fs.existsSync(file) || !fs.statSync(file).isFile()) return null;
  return {
    contentType: types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    body: plain(fs.readFileSync(file)),
  };
}

/** Answers every request of the context: the stub first, then the folder, else 404. */
async function answerAll(context, family, root, log) {
  await context.route('**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== family.origin && !family.also?.includes(url.origin)) return route.abort();
    const file = (name) => fileFor(root, name);
    const made =
      (await family.answer?.({
        url,
        method: request.method(),
        body: request.postData() ?? '',
        headers: request.headers(),
        file,
      })) ?? file(url.pathname);
    if (!made) {
      log?.(`404 ${request.method()} ${url.pathname}${url.search} ${(request.postData() ?? '').slice(0, 160)}`);
      return route.fulfill({ status: 404, body: '' });
    }
    if (typeof made === 'string' || Buffer.isBuffer(made))
      return route.fulfill({ status: 200, contentType: 'text/html', body: made });
    if ('json' in made)
      return route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(made.json) });
    return route.fulfill({ status: 200, ...made }); // a status of its own wins
  });
}

const families = fs.readdirSync(path.join(here, 'families')).filter((name) => !wanted.length || wanted.includes(name));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const name of families) {
  const { default: family } = await import(path.join(here, 'families', name, 'stub.mjs'));
  const labelsFile = path.join(here, 'families', name, 'labels.json');
  const labels = fs.existsSync(labelsFile) ? JSON.parse(fs.readFileSync(labelsFile, 'utf8')) : {};
  for (const [title, page] of Object.entries(family.pages)) {
    if (only && only !== title) continue;
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      locale: page.locale ?? 'en-US',
      serviceWorkers: 'block',
    });
    const root = fs.realpathSync(path.resolve(sources, family.root));
    if ('folder' in family) family.folder = root;
    await answerAll(context, family, root, process.env.ROUND_LOG ? console.log : undefined);
    if (family.init) await context.addInitScript(family.init, page.init ?? family.initWith ?? {});
    context.setDefaultTimeout(15_000);
    const tab = await context.newPage();
    if (process.env.ROUND_LOG) {
      tab.on('pageerror', (error) =>
        console.log('page error', error.message.slice(0, 200), (error.stack ?? '').split('\n').slice(1, 3).join(' ')),
      );
      tab.on(
        'console',
        (message) => message.type() === 'error' && console.log('console', message.text().slice(0, 300)),
      );
    }
    try {
      family.state?.(page); // the stub's values for this page
      await tab
        .goto(family.origin + page.path, { waitUntil: 'load', timeout: 20_000 })
        .catch((error) => console.log(`${name}/${title}: ${error.message.split('\n')[0]}`));
      await tab.waitForTimeout(page.wait ?? family.wait ?? 1200);
      await page.steps?.(tab);
      const frame = page.inner ? (tab.frame({ name: 'inner' }) ?? tab) : tab; // a frameset's inner page alone
      const html = await frame.evaluate(reduce);
      const folder = path.join(out, name, title);
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'page.html'), html);
      if (process.env.ROUND_SHOTS)
        await tab.screenshot({ path: path.join(process.env.ROUND_SHOTS, `${name}-${title}.png`), fullPage: true });
      const meta = {
        family: name,
        vendor: family.vendor,
        source: { ...family.source, ...page.source },
        url: page.url ?? tab.url(),
        frame: page.frame ?? 'top',
        rendering: family.rendering ?? 'js-rendered',
        language: page.language ?? family.language ?? 'en',
        isRouterAdmin: true,
        labels: labels[title] ?? [],
      };
      fs.writeFileSync(path.join(folder, 'meta.json'), JSON.stringify(meta, null, 1) + '\n');
      console.log(`${name}/${title} ${html.length} characters, ${meta.labels.length} labels`);
    } catch (error) {
      console.log(`${name}/${title} FAILED: ${error.message.split('\n')[0]}`);
    }
    await context.close();
  }
}
await browser.close();
