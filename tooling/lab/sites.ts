/** Which lab site answers at which address. */
import { makeCards } from './cards/site.ts';
import { makeBulb, makeNas, makePrinter } from './devices.ts';
import { makeFrameset } from './frameset/site.ts';
import { makeGerman } from './german/site.ts';
import { makeHomebox } from './homebox/site.ts';
import { makeHome, CAMERA } from './home.ts';
import { makeLuci } from './luci/site.ts';
import { makeProvider } from './provider/site.ts';
import { makeRepeater } from './repeater/site.ts';
import type { Site } from './site.ts';
import { makeSpa } from './spa/site.ts';
import { makeTables } from './tables/site.ts';

const makers = {
  /** A single-page app; the camera is on the deny list of its 2.4 GHz network. */
  luci: () =>
    makeLuci(
      makeHome((home) => {
        home.radios['2.4'].filter = 'deny';
        home.radios['2.4'].macs = ['5C:E9:31:02:7F:10', CAMERA.mac];
        home.radios['2.4'].channel = 'auto';
      }),
    ),
  /** A frameset; channel 13, which cameras bought in America cannot hear. */
  frameset: () =>
    makeFrameset(
      makeHome((home) => {
        home.radios['2.4'].channel = 13;
        home.radios['2.4'].width = 40;
        home.radios['2.4'].filter = 'deny';
        home.radios['2.4'].macs = ['C4:E9:84:12:34:56', CAMERA.mac];
      }),
    ),
  /** Tables in quirks mode; an allow list that lacks the camera. */
  tables: () =>
    makeTables(
      makeHome((home) => {
        for (const radio of Object.values(home.radios)) {
          radio.filter = 'allow';
          radio.macs = ['A6:5E:60:11:08:C3', '70:AD:43:9B:20:7F', '3C:2A:F4:05:77:91'];
        }
        home.radios['2.4'].channel = 3;
      }),
    ),
  /** Cards in shadow roots; 2.4 GHz is off. */
  cards: () =>
    makeCards(
      makeHome((home) => {
        home.radios['2.4'].enabled = false;
        home.radios['5'].ssid = home.radios['2.4'].ssid;
        home.smartConnect = true;
      }),
    ),
  /** German tables; WPA3 only, channel 12, hidden name. */
  german: () =>
    makeGerman(
      makeHome((home) => {
        Object.assign(home.radios['2.4'], { security: 'wpa3', channel: 12, hidden: true });
      }),
    ),
  /** Single-page app in German; only known devices may join, and the camera is none of them. */
  homebox: () =>
    makeHomebox(
      makeHome((home) => {
        for (const radio of Object.values(home.radios)) {
          radio.filter = 'allow';
          radio.macs = home.devices.map(({ mac }) => mac);
        }
        home.radios['2.4'].channel = 'auto';
      }),
    ),
  /** Cards for phones; the camera is on the block list. */
  provider: () =>
    makeProvider(
      makeHome((home) => {
        for (const radio of Object.values(home.radios)) {
          radio.filter = 'deny';
          radio.macs = ['5C:E9:31:02:7F:10', CAMERA.mac];
        }
      }),
    ),
  /** Element Plus; 2.4 GHz speaks WPA3 only. */
  spa: () =>
    makeSpa(
      makeHome((home) => {
        home.radios['2.4'].security = 'wpa3';
      }),
    ),
  /** Sends the frameset router's Wi-Fi on. */
  repeater: () => makeRepeater(makeHome()),
  /** The same pages at an address Redlight does not list; 2.4 GHz is off. */
  unlisted: () =>
    makeTables(
      makeHome((home) => {
        home.radios['2.4'].enabled = false;
      }),
    ),
  /** A router page on a public address, as a demo or a trap would be. */
  public: () =>
    makeTables(
      makeHome((home) => {
        home.radios['2.4'].channel = 3;
      }),
    ),
  printer: makePrinter,
  nas: makeNas,
  bulb: makeBulb,
} satisfies Record<string, () => Site>;

export type SiteId = keyof typeof makers;
export type Sites = Record<SiteId, Site>;

/** The hosts that the proxy serves. */
export const HOSTS: Readonly<Record<string, SiteId>> = {
  '192.168.1.1': 'luci',
  '192.168.0.1': 'frameset',
  'tplinkwifi.net': 'frameset',
  'routerlogin.net': 'tables',
  '192.168.68.1': 'cards',
  '192.168.2.1': 'german',
  'speedport.ip': 'german',
  '192.168.178.1': 'homebox',
  'fritz.box': 'homebox',
  '192.168.8.1': 'provider',
  '192.168.50.1': 'spa',
  '192.168.0.254': 'repeater',
  '192.168.77.1': 'unlisted',
  'router-demo.example': 'public',
  '192.168.1.254': 'printer',
  '10.0.0.1': 'nas',
  '192.168.4.1': 'bulb',
};

/** Every lab site, new. */
export function makeSites(): Sites {
  return Object.fromEntries(Object.entries(makers).map(([id, make]) => [id, make()])) as Sites;
}

/** The first address of a site, as a person would type it. */
export function addressOf(id: SiteId): string {
  const host = Object.keys(HOSTS).find((name) => HOSTS[name] === id);
  if (!host) throw new Error(`no host serves ${id}`);
  return `http://${host}`;
}
