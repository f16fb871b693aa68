/** The screens of the popup, each as what is stored (and what the page in front says) when it is opened. */
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Reading } from '../../utils/reading/types.ts';
import { CHANNEL_SCENES } from './channel-scenes.ts';
import { MISREAD_SCENES } from './misread-scenes.ts';
import { aReading, aReport, reportOf } from './scene-reading.ts';
import type { Scene } from './scene.ts';

const NOW = Date.now();
const ANSWERS = { model: 'outdoor-4', light: 'red-flashing' };

export const aCase = (answers: Record<string, string>, more: object = {}) => ({
  version: 1,
  answers,
  tried: [],
  history: [],
  waiting: null,
  startedAt: NOW,
  ...more,
});

const view = (more: object) => ({ tab: 'camera', screen: 'cause', ...more });
const router = (more: object = {}) => view({ tab: 'router', ...more });

const nothing = (url: string | null, more: Partial<TabReport> = {}): TabReport => ({
  url,
  status: 'none',
  allowed: false,
  reading: null,
  suggestions: [],
  verdict: null,
  next: null,
  solved: false,
  ...more,
});

const notRouter: Reading = {
  ...aReading,
  url: 'http://192.168.1.1/',
  router: { ...aReading.router, detected: false, family: null, vendor: null },
  settings: [],
  clients: [],
  networks: [],
  links: [],
};

const LOW = { ...ANSWERS, light: 'red-after-blue', when: 'by-itself', 'how-many': 'one', 'live-view': 'sometimes' };
const NORMAL = { model: 'video-doorbell', light: 'red-flashing', when: 'setting-up', 'how-long': 'under-five' };
const BLOCKED = { ...ANSWERS, blocking: 'list-on', when: 'after-change', changed: 'router-settings' };
const WIFI = { ...ANSWERS, when: 'by-itself', distance: 'far', 'how-many': 'one', pattern: 'on-off' };
/** The story told, nothing tried. */
const STORY = {
  ...ANSWERS,
  when: 'by-itself',
  changed: 'nothing',
  'how-many': 'one',
  internet: 'fine',
  'live-view': 'fails',
  'app-message': 'offline',
  'tried-router': 'not-tried',
  'tried-camera': 'not-tried',
  'tried-batteries': 'not-tried',
};
const STUCK = { model: 'mini', light: 'red-solid', 'app-message': 'doorbell-power', condition: 'not-sure' };
const enough = { enough: true };
const HISTORY = {
  tried: [{ fix: 'replace-batteries', outcome: 'not-fixed' }],
  history: [
    { at: NOW - 4e6, fix: 'replace-batteries', outcome: 'waiting' },
    { at: NOW - 3e6, fix: 'replace-batteries', outcome: 'not-fixed' },
  ],
};

/** Two days of trying, every outcome among them. */
const LONG_HISTORY = {
  tried: [
    { fix: 'restart-router', outcome: 'not-fixed' },
    { fix: 'change-channel', outcome: 'could-not' },
    { fix: 'improve-signal', outcome: 'not-fixed' },
  ],
  history: [
    { at: NOW - 1.6e8, fix: 'restart-router', outcome: 'waiting' },
    { at: NOW - 1.59e8, fix: 'restart-router', outcome: 'not-fixed' },
    { at: NOW - 9e7, fix: 'change-channel', outcome: 'could-not' },
    { at: NOW - 4e6, fix: 'improve-signal', outcome: 'waiting' },
    { at: NOW - 3e6, fix: 'improve-signal', outcome: 'not-fixed' },
  ],
};

const OWN = [
  { role: 'camera' as const, mac: '74:EC:B2:11:22:33' },
  { role: 'sync-module' as const, mac: '70:AD:43:00:00:01' },
];

/** Changes on a router page, at each step. */
const change = (
  kind: string,
  label: string,
  from: string,
  to: string,
  state: string,
  helped: boolean | null = null,
) => ({
  id: `${kind}|${label}`,
  router: '192.168.1.1',
  kind,
  band: '2.4',
  label,
  from,
  to,
  goal: { is: 'changed' },
  doc: 'a',
  state,
  at: NOW - 60_000,
  helped,
});
const CHANGES = [
  change('channel', 'Channel', '9', '11', 'edited'),
  change(
    'mac-filter-list',
    'MAC list',
    '74:EC:B2:11:22:33, AA:BB:CC:00:11:22',
    'AA:BB:CC:00:11:22',
    'camera-back',
    true,
  ),
  change('channel-width', 'Width', '40', '20', 'saved'),
  change('security-mode', 'Security', 'WPA3-Personal', 'WPA2/WPA3-Personal', 'saved', false),
];

export const SCENES: Scene[] = [
  { name: '01-families', stored: {} },
  { name: '02-models', stored: { view: view({ family: 'battery' }) } },
  { name: '03-lights-battery', stored: { case: aCase({ model: 'outdoor-4' }) } },
  { name: '04-lights-module', stored: { case: aCase({ model: 'sync-module' }) } },
  { name: '05-story', stored: { case: aCase(ANSWERS) } },
  {
    name: '05a-story-half',
    stored: {
      case: aCase({ ...ANSWERS, when: 'by-itself', changed: 'nothing', 'how-many': 'not-sure' }),
      view: view({ screen: 'story' }),
    },
  },
  {
    name: '05b-story-told',
    stored: { case: aCase({ ...STORY, 'tried-router': 'no-help' }), view: view({ screen: 'story' }) },
  },
  { name: '05c-story-narrow', page: 'sidepanel', stored: { case: aCase(ANSWERS) }, width: 300, height: 600 },
  { name: '05d-sheet', stored: { case: aCase({ ...ANSWERS, 'told-far': 'yes' }) }, click: ['.knows'] },
  { name: '06-question-later', stored: { case: aCase(STORY) } },
  {
    name: '07-change-answer',
    stored: { case: aCase({ ...ANSWERS, when: 'by-itself' }) },
    click: ['.chips li:first-child > .chip'],
  },
  { name: '08-cause', stored: { case: aCase(LOW), view: view(enough) } },
  { name: '09-cause-others', stored: { case: aCase(WIFI), view: view(enough) }, click: ['details > summary'] },
  { name: '10-cause-router', stored: { case: aCase(BLOCKED), view: view(enough) } },
  { name: '11-normal', stored: { case: aCase(NORMAL), view: view(enough) } },
  { name: '12-several', stored: { case: aCase(STUCK), view: view(enough) } },
  { name: '12a-open', stored: { case: aCase({ model: 'not-sure', light: 'not-sure' }), view: view(enough) } },
  {
    name: '12b-contradiction',
    stored: { case: aCase({ ...STORY, 'live-view': 'opens', 'app-message': 'offline' }), view: view(enough) },
  },
  { name: '13-after-failure', stored: { case: aCase(LOW, HISTORY), view: view(enough) } },
  {
    name: '14-step',
    stored: {
      case: aCase(LOW),
      view: view({ screen: 'step', fix: 'replace-batteries', at: 0 }),
    },
  },
  {
    name: '14a-step-middle',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
  },
  {
    name: '14b-step-end',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 99 }) },
    click: ['.text-button.others'],
  },
  {
    name: '14c-step-code',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 1 }) },
    click: ['.screen details > summary'],
    height: 900,
  },
  {
    name: '14d-step-narrow',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
    width: 300,
    height: 600,
  },
  {
    // What is left of the popup when everything is drawn at twice its size.
    name: '14e-step-large',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
    width: 400,
    height: 290,
  },
  {
    name: '15-step-router',
    stored: { case: aCase(BLOCKED), view: view({ screen: 'step', fix: 'unblock-mac', at: 2 }) },
  },
  {
    name: '16-step-internet',
    stored: { case: aCase(WIFI), view: view({ screen: 'step', fix: 'check-internet', at: 3 }) },
  },
  {
    name: '17-step-serial',
    stored: { case: aCase(WIFI), view: view({ screen: 'step', fix: 'plain-name-network', at: 6 }) },
  },
  {
    name: '18-step-support',
    stored: { case: aCase(LOW, HISTORY), view: view({ screen: 'step', fix: 'support' }) },
  },
  { name: '19-waiting', stored: { case: aCase(LOW, { waiting: { fix: 'replace-batteries', until: NOW + 200_000 } }) } },
  {
    name: '20-waiting-over',
    stored: { case: aCase(LOW, { waiting: { fix: 'replace-batteries', until: NOW - 1000 } }) },
  },
  {
    name: '21-solved',
    stored: {
      case: aCase(LOW, {
        tried: [{ fix: 'replace-batteries', outcome: 'fixed' }],
        history: [{ at: NOW, fix: 'replace-batteries', outcome: 'fixed' }],
      }),
    },
  },
  {
    name: '23-history',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    click: ['details:has(.bullets) > summary'],
    height: 1300,
  },
  {
    name: '24-history-tab',
    search: '?view=tab',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    click: ['details:has(.bullets) > summary'],
    width: 900,
    height: 1300,
  },
  {
    name: '25-history-print',
    search: '?view=tab',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    paper: true,
    width: 794,
    height: 1123,
  },
  {
    name: '26-step-print',
    search: '?view=tab',
    stored: { case: aCase(LOW, HISTORY), view: view({ screen: 'step', fix: 'replace-batteries' }) },
    paper: true,
    width: 794,
    height: 1123,
  },
  {
    name: '27-summary-copied',
    stored: { case: aCase(STUCK, LONG_HISTORY), view: view({ screen: 'step', fix: 'support' }) },
    noClipboard: true,
    click: ['.screen > .row > .btn.small'],
    height: 1300,
  },
  { name: '22-start-over', stored: { case: aCase(ANSWERS) }, click: ['.head .text-button'] },
  { name: '30-same-wifi', stored: { view: router() }, report: nothing(null) },
  { name: '31-brands', stored: { view: router({ sameWifi: true }) }, report: nothing('chrome://newtab/') },
  { name: '32-addresses', stored: { view: router({ sameWifi: true, brand: 'TP-Link' }) } },
  { name: '33-addresses-unknown', stored: { view: router({ sameWifi: true, brand: '?' }) }, height: 900 },
  { name: '34-app-only', stored: { case: aCase(BLOCKED), view: router({ sameWifi: true, brand: 'eero' }) } },
  {
    name: '35-unknown-page',
    stored: { view: router({ sameWifi: true }) },
    report: nothing('http://192.168.77.1:8080/'),
  },
  {
    name: '36-public-page',
    stored: { view: router({ sameWifi: true }) },
    report: nothing('https://router.example/demo'),
  },
  {
    name: '37-not-a-router',
    stored: { view: router({ sameWifi: true }) },
    report: { ...nothing('http://192.168.1.1/'), status: 'read', reading: notRouter },
  },
  {
    name: '38-login',
    stored: { view: router() },
    report: { ...aReport, suggestions: [], reading: { ...notRouter, router: { ...aReading.router, login: true } } },
  },
  { name: '39-reading', stored: { view: router() }, report: aReport },
  {
    name: '40-reading-long',
    stored: { view: router() },
    report: aReport,
    height: 3400,
    click: ['details > summary', 'details details > summary'],
  },
  {
    name: '41-reading-fine',
    stored: { view: router() },
    report: { ...aReport, suggestions: aReport.suggestions.filter(({ severity }) => severity === 'fine') },
  },
  {
    name: '42-reading-busy',
    stored: { view: router() },
    report: nothing('http://192.168.1.1/', { status: 'reading', allowed: true }),
  },
  {
    name: '44-devices',
    stored: { view: router(), devices: OWN },
    report: reportOf(aReading, OWN),
    height: 2400,
  },
  {
    name: '45-not-mine',
    stored: { view: router(), devices: [{ role: 'not-mine', mac: '74:EC:B2:11:22:33' }] },
    report: reportOf(aReading, [{ role: 'not-mine', mac: '74:EC:B2:11:22:33' }]),
    height: 2000,
    click: ['details:has(form) > summary'],
  },
  {
    name: '46-changing',
    stored: { view: router(), pending: CHANGES.slice(0, 1), changes: CHANGES.slice(0, 1) },
    report: aReport,
  },
  {
    name: '47-not-back',
    stored: { view: router(), pending: CHANGES.slice(2), changes: CHANGES },
    report: aReport,
    height: 2300,
    click: ['.screen > details:last-of-type > summary'],
  },
  { name: '43-error', stored: { view: router({ sameWifi: true }) }, report: 'error' },
  {
    name: '50-panel',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries' }) },
    width: 340,
    height: 900,
  },
  {
    name: '51-tab',
    search: '?view=tab',
    stored: { case: aCase(LOW, HISTORY), view: view(enough) },
    width: 900,
    height: 900,
  },
  ...CHANNEL_SCENES,
  ...MISREAD_SCENES,
];
