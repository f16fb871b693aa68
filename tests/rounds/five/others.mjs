// Draws the pages that are no router's again: node tests/rounds/five/others.mjs CHECKOUTS OUT [LIST]
// LIST: others.json of this folder, or of another round that has one (seven, eight, nine, sixteen). FIRST=n LAST=n draws a part.
// CHECKOUTS holds one folder a repository (OWNER+NAME) at the commit named in others.json. Scripts of the pages run; no request leaves that folder.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { reduce } from '../reduce.mjs';

const [checkouts, out, named = path.join(import.meta.dirname, 'others.json')] = process.argv.slice(2);
if (!checkouts || !out) throw new Error('usage: others.mjs CHECKOUTS OUT');
const list = JSON.parse(fs.readFileSync(named, 'utf8')).filter(
  (entry) => entry.n >= (Number(process.env.FIRST) || 0) && entry.n <= (Number(process.env.LAST) || Infinity),
);
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
    .replace(/\{%-?\s*trans(?:late)?\s+(['"])([\s\S]*?)\1[\s\S]*?%\}/g, '$2')
    .replace(/\{\{\s*(?:_|lang|gettext)\((['"])([^'"]*)\1[^{}]*\}\}/g, '$2')
    .replace(/\{%-?\s*trans(?:late)?\s+(['"])([\s\S]*?)\1[\s\S]*?%\}/g, '$2')
    .replace(/\{\{\s*(?:_|lang|gettext|i18n)\((['"])([^'"]*)\1[^{}]*\}\}/g, '$2')
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(/\{\{[^{}]{0,200}\}\}/g, '')
    .replace(/\$\{[^{}<>]{0,200}\}/g, '')
    .replace(/^[ \t]*%[ \t]*(?:if|for|end|else|elif|try|except|while)\b.*$/gm, '');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A document in Markdown as the page its readers see: headings, lists, tables, paragraphs; HTML in it stays. */
function rendered(text) {
  const inline = (line) =>
    line
      .replace(/!\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/g, '<img alt="$1">')
      .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)(?:\{[^}]*\})?/g, '<a href="$2">$1</a>')
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/`([^`]+)`/g, (_, code) => `<code>${escaped(code)}</code>`);
  const lines = [];
  let open = '';
  const within = (tag) => {
    if (open === tag) return;
    if (open) lines.push(`</${open}>`);
    if (tag) lines.push(`<${tag}>`);
    open = tag;
  };
  let fenced = false;
  for (const line of text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced;
      within(fenced ? 'pre' : '');
      continue;
    }
    if (fenced) {
      lines.push(escaped(line));
      continue;
    }
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|\d+\.)\s+(.*)$/.exec(line);
    if (heading) {
      within('');
      lines.push(`<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`);
    } else if (/^\s*\|/.test(line)) {
      if (/^[\s|:-]+$/.test(line)) continue;
      const cell = open === 'table' ? 'td' : 'th';
      within('table');
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
      lines.push(`<tr>${cells.map((words) => `<${cell}>${inline(words.trim())}</${cell}>`).join('')}</tr>`);
    } else if (item) {
      within('ul');
      lines.push(`<li>${inline(item[1])}</li>`);
    } else if (/^\s*</.test(line) || !line.trim()) {
      within('');
      lines.push(line);
    } else {
      within('');
      lines.push(`<p>${inline(line)}</p>`);
    }
  }
  within('');
  const title = /^#\s+(.*)$/m.exec(text)?.[1] ?? '';
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${lines.join('\n')}</body></html>`;
}

/** What a browser is given for the file: documents rendered, pages kept in a header of C taken out, no server's tags. */
function shown(file, text) {
  if (file.endsWith('.md')) return rendered(text);
  if (file.endsWith('.h')) return /R"([^(\s]*)\(([\s\S]*?)\)\1"/.exec(text)?.[2] ?? '';
  return untag(text);
}

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
    const body = file.endsWith(entry.path) ? shown(entry.path, fs.readFileSync(file, 'utf8')) : fs.readFileSync(file);
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
    if (words < 100 || html.length > 900_000) throw new Error(`nothing on it, or too much (${words})`);
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
