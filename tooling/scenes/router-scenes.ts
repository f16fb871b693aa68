/** The popup's router half: before a page is open, on pages of all kinds, and while a setting is changed. */
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Reading } from '../../utils/reading/types.ts';
import { aReading, aReport, reportOf } from './scene-reading.ts';
import type { Scene } from './scene.ts';
import { aCase, BLOCKED, NOW, view } from './told-cases.ts';

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

export const ROUTER_SCENES: Scene[] = [
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
];
