/**
 * Clocks put before the scripts of a copy of the built extension: the shipped files stay as they are. Each probe notes when
 * its script begins and when it sends or hears a message. Times are absolute, so that those of several processes compare.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Under this name the background leaves its times in `storage.local`. */
export const BACKGROUND_TIMES = 'probe';
/** Event by which scripts in the page tell theirs. */
export const FRAME_TIMES = 'redlight-probe';

const NOW = 'performance.timeOrigin + performance.now()';

/** In a page: tells each time at once, by an event that changes nothing in the document. */
const IN_FRAME = (script: string): string => `{
  const note = (what, at = ${NOW}) => document.dispatchEvent(new CustomEvent('${FRAME_TIMES}', { detail: what + ' ' + at }));
  note('${script} begins');
  const api = globalThis.browser ?? globalThis.chrome;
  if (!globalThis.probed) {
    globalThis.probed = true;
    const { runtime } = api;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (...args) => { note('sends ' + args[0]?.type); return send(...args); };
    runtime.onMessage.addListener(({ type }) => { note('hears ' + type); });
  }
}
`;

/** In the background: stores its times when it has been quiet for a while. */
const IN_BACKGROUND = `{
  const times = [['background begins', ${NOW}]];
  let timer;
  const api = globalThis.browser ?? globalThis.chrome;
  const note = (what) => {
    times.push([what, ${NOW}]);
    clearTimeout(timer);
    timer = setTimeout(() => api.storage.local.set({ ${BACKGROUND_TIMES}: times.splice(0) }), 400);
  };
  const before = (owner, name, told) => {
    const real = owner[name].bind(owner);
    owner[name] = (...args) => { note(told(...args)); return real(...args); };
  };
  before(api.scripting, 'executeScript', ({ files = ['function'] }) => 'injects ' + files[0]);
  before(api.tabs, 'sendMessage', (id, { type }) => 'sends ' + type);
  const add = api.runtime.onMessage.addListener.bind(api.runtime.onMessage);
  let first = true;
  api.runtime.onMessage.addListener = (listener) => add((message, sender, answer) => {
    if (first || message?.type) note('hears ' + message?.type);
    const done = () => note('answers ' + message?.type);
    const given = listener(message, sender, (value) => { done(); answer(value); });
    if (typeof given?.then === 'function') given.then(done, done);
    return given;
  });
}
`;

const PROBED: Record<string, string> = {
  'background.js': IN_BACKGROUND,
  'content-scripts/detector.js': IN_FRAME('detector'),
  'reader.js': IN_FRAME('reader'),
  'hints.js': IN_FRAME('hints'),
};

/** @returns a copy of a built extension, in a folder of its own, with probes in it */
export function withProbes(built: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-probes-'));
  cpSync(built, folder, { recursive: true });
  for (const [name, probe] of Object.entries(PROBED)) {
    const file = path.join(folder, name);
    writeFileSync(file, probe + readFileSync(file, 'utf8'));
  }
  return folder;
}

/** The least an extension can be that is asked by a page at this host: what a worker's start costs by itself. */
export function emptyExtension(host: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: [`*://${host}/*`], js: ['detector.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: 'empty@redlight.example' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'background.js'),
    `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => { answer(${NOW}); });`,
  );
  writeFileSync(
    path.join(folder, 'detector.js'),
    `{ const note = (what) => document.dispatchEvent(new CustomEvent('${FRAME_TIMES}', { detail: what + ' ' + (${NOW}) }));
    note('empty sends');
    (globalThis.browser ?? chrome).runtime.sendMessage('wake').then(() => note('empty hears')); }`,
  );
  return folder;
}
